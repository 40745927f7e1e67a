import type { Breakdown, Disclosure, Fact } from '@mingzhang/disclosure'
import { allMatches, quote } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** The level of government (中央, 省级, 县级) that a part is named by. */
const LEVEL = /^(?<level>中央|省|市|州|县|区)级?[^，。；]{0,6}(?:资金|经费|补助|拨款)/
const FEWEST_LEVELS = 2

/** All money of a report that divides it among levels of government, told to be that of one of them. */
export const sourceGivesAll: Check = {
  id: 'source-gives-all',
  category: 'contradiction',
  severity: 'error',
  title: '资金由中央、省、市、县等几级分别安排的，同一报告不应把总额写成其中一级的资金。',
  basis: '文内关系 K18：同一事项前后一致；绩效报告中资金按来源分列。',
  example: {
    wrong: '共下达90.00万元，其中中央资金60.00万元、县级资金30.00万元。……中央下达资金90.00万元',
    right: '共下达90.00万元，其中中央资金60.00万元、县级资金30.00万元。……中央下达资金60.00万元',
  },
  *run(disclosure) {
    const told = new Set<string>()
    for (const { total, parts } of disclosure.breakdowns) {
      const given = parts.filter((part) => levelOf(part) !== undefined && isOther(part, total))
      if (new Set(given.map(levelOf)).size < FEWEST_LEVELS) continue
      for (const part of given) {
        for (const observation of claimsOf(disclosure, part, total)) {
          const [place] = observation.evidence
          const key = `${place?.block} ${place?.cell} ${place?.start}`
          if (told.has(key)) continue
          told.add(key)
          yield observation
        }
      }
    }
  },
}

const levelOf = ({ concept }: Fact): string | undefined => LEVEL.exec(concept.label)?.groups?.level

const isOther = ({ figure }: Fact, { figure: { stated, unit } }: Breakdown['total']): boolean =>
  figure.unit.word === unit.word &&
  (figure.stated.digits !== stated.digits || figure.stated.decimals !== stated.decimals)

/** Where the report that divides the money says that the level of this part gave all of it. */
function claimsOf(disclosure: Disclosure, part: Fact, total: Fact): Observation[] {
  const { document, evaluationReports } = disclosure
  const { block } = total.figure.span
  const report = evaluationReports.find(({ start, end }) => start <= block && block < end)
  if (report === undefined) return []
  const [whole, right] = [quote(document, total.figure.span), quote(document, part.figure.span)]
  const claim = claimOf(levelOf(part) ?? '', whole)
  return passagesWith(wholeText(disclosure), whole).flatMap(({ text, at }) =>
    at.block < report.start || at.block >= report.end
      ? []
      : allMatches(text, claim).map(({ index, 0: words }) => ({
          message: `此处写“${words}”，${whole}是各级资金的总额，其中${part.concept.label}为${right}。`,
          evidence: [{ ...at, start: index, end: index + words.length }, part.figure.span, total.figure.span],
          expected: right,
          actual: whole,
        })),
  )
}

/** `中央下达资金90万元`, not `中央和省级资金90万元`. */
const claimOf = (level: string, whole: string): RegExp =>
  new RegExp(
    `(?<![、和与及央省市州县区级])${level}级?(?:财政)?(?:下达|拨付|安排|补助|专项|转移支付|奖补)*(?:资金|经费)(?:转移支付)?(?:共计|合计|共|为)?${whole.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}`,
    'g',
  )
