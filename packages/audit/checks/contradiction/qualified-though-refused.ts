import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { type Passage, passagesBetween, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const UNIT = '[人名户家份件个项起]'
/** `受理申请82份，通过61份，不符合条件21份`, `21户不符合条件`: those that were refused. */
const REFUSED = new RegExp(
  `(?:不符合(?:条件|要求|规定|标准)|不符条件|审核(?:未|不)通过|未通过审核)(?:的)?(?:有|共|为)?(?<count>\\d{1,5})${UNIT}|(?<before>\\d{1,5})${UNIT}(?:因)?(?:不符合(?:条件|要求|规定|标准)|未通过审核)`,
  'g',
)
/** `仍有21名符合条件的申请人未能得到救助`, `符合条件的21户尚未纳入`: told to be fit for it, and left out. */
const LEFT_OUT = new RegExp(
  `(?:仍有|还有|尚有|有)(?<count>\\d{1,5})${UNIT}(?<!不)符合(?:条件|要求|规定|标准)的?[^，,。；;\\d]{0,14}(?:未|没有|无法|不能)(?:能|能够)?(?:得到|获得|享受|纳入|安排|列入|及时|予以)|(?<!不)符合(?:条件|要求|规定|标准)的?[^，,。；;\\d]{0,8}(?:仍有|还有|尚有|中有|有)?(?<before>\\d{1,5})${UNIT}[^，,。；;\\d]{0,8}(?:未|没有|无法|不能)(?:能|能够)?(?:得到|获得|享受|纳入|安排|列入|及时|予以)`,
  'g',
)
/** Fewer are alike by chance. */
const FEWEST = 3

/** As many told to be fit for help and left without it as the same report tells were refused. */
export const qualifiedThoughRefused: Check = {
  id: 'qualified-though-refused',
  category: 'contradiction',
  severity: 'warning',
  title: '同一报告所述不符合条件的人（户、件）数，不应又写成符合条件而未获支持的数。',
  basis: '绩效自评报告各部分反映同一事实；两处数量相同而条件相反的，应予核实。',
  example: {
    wrong: '受理申请82份，通过61份，不符合条件21份。……仍有21名符合条件的申请人未能得到补助。',
    right: '受理申请82份，通过61份，不符合条件21份。……有21名申请人因不符合条件未能得到补助。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    const claims = passagesWithAny(whole, ['符合条件', '符合要求', '符合规定', '符合标准']).flatMap((passage) =>
      passage.at.cell === undefined ? countsIn(passage, LEFT_OUT) : [],
    )
    for (const claim of claims) {
      const report = disclosure.evaluationReports.find(
        ({ start, end }) => start <= claim.passage.at.block && claim.passage.at.block < end,
      )
      if (report === undefined || claim.count < FEWEST) continue
      const refused = passagesBetween(whole, report.start, report.end)
        .flatMap((passage) => countsIn(passage, REFUSED))
        .find(({ count }) => count === claim.count)
      if (refused === undefined) continue
      yield {
        message: `此处称“${claim.words}”，同一报告又写“${refused.words}”，数量相同而条件相反。`,
        evidence: [claim, refused].map(({ passage, start, words }) => ({
          ...passage.at,
          start,
          end: start + words.length,
        })),
      }
    }
  },
}

interface Told {
  readonly passage: Passage
  readonly words: string
  readonly start: number
  readonly count: number
}

const countsIn = (passage: Passage, pattern: RegExp): Told[] =>
  allMatches(passage.text, pattern).map(({ 0: words, index, groups }) => ({
    passage,
    words,
    start: index,
    count: Number(groups?.count ?? groups?.before),
  }))
