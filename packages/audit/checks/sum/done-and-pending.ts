import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { wholeNumber } from '../../wording/whole-number.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d{1,3}(?:,\\d{3})+|\\d{1,7}'
const PENDING = [
  '其余',
  '剩余',
  '在建',
  '建设中',
  '施工',
  '跟进',
  '在办',
  '办理中',
  '推进',
  '整改',
  '未办结',
  '未结',
  '未完成',
  '正在',
  '空编',
  '缺编',
]
const DECISIONS = ['不批准', '不予', '不准予', '未批准', '不同意', '驳回', '退回']
const PASSED = ['合格', '达标', '办结', '整改', '通过']
/** Words for what is done with. */
export const FINISHED = '完工|竣工|建成|办结|完成|整改|解决|化解|审结|销号|答复|治理|处置|修复|调处'
/** `督办批示件222件，办结211件，持续跟进11件`, `发现问题9个，已经完成整改7个，正在整改2个`. */
const TOLD = new RegExp(
  `(?<!\\d)(?<all>${NUMBER})(?<unit>[件个条项起处宗户座口家])(?!次)[^，,。；;：:\\d]{0,8}[，,、；;（(](?:其中)?[：:，,]?(?:已经?|现已)?(?:${FINISHED})(?:完成|整改|到位|完毕)?了?的?(?<done>${NUMBER})\\k<unit>[，,、；;](?:剩余|其余|另有|尚有|还有)?(?:正在|尚在|尚未|未|持续|继续)?(?:完成)?(?:跟进|在办|办理中?|推进中?|整改中?|在建|建设中?|施工中?|未办结|未结|未完成)的?(?<open>${NUMBER})\\k<unit>(?![，,、；;][^，,。；;\\d]{0,6}\\d+\\k<unit>)`,
  'g',
)

/** `设定12项绩效指标，全部完成11项，1项未完成`. */
const TOLD_BEHIND = new RegExp(
  `(?<!\\d)(?<all>${NUMBER})(?<unit>[件个条项起处宗户座口家])(?!次)[^，,。；;：:\\d]{0,12}[，,、；;（(](?:其中)?[：:，,]?(?:已经?|现已|全部|全面|按时|按期)?(?:${FINISHED})了?(?<done>${NUMBER})\\k<unit>[，,、；;](?:剩余|其余|另有|尚有|还有|仅有?)?(?<open>${NUMBER})\\k<unit>(?:尚)?(?:未完成|未办结|在建|正在)`,
  'g',
)

/** `完成整改28项中的26项，其余2项按时序推进`. */
const TOLD_WITHIN = new RegExp(
  `(?<!\\d)(?<all>${NUMBER})(?<unit>[件个条项起处宗户座口家])中的?(?<done>${NUMBER})\\k<unit>[，,、；;](?:剩余|其余|另有|尚有|还有)的?(?<open>${NUMBER})\\k<unit>`,
  'g',
)

/** `排查隐患1462处，完成整改1449处，整改率99.1%，其余13处已制定方案`. */
const TOLD_WITH_RATE = new RegExp(
  `(?<!\\d)(?<all>${NUMBER})(?<unit>[件个条项起处宗户座口家])(?!次)[，,](?:其中)?(?:已经?)?(?:${FINISHED})(?:${FINISHED}|到位|完毕)?了?(?<done>${NUMBER})\\k<unit>[，,](?:[^，,。；;\\d]{2,6}率(?:为|达)?[\\d.]+[%％][，,])?(?:剩余|其余|尚有|还有)的?(?<open>${NUMBER})\\k<unit>`,
  'g',
)
/** `内涝点9个，投入资金215万元，年末完成7个，剩余2个`. */
const TOLD_BEHIND_MONEY = new RegExp(
  `(?<!\\d)(?<all>${NUMBER})(?<unit>[件个条项起处宗户座口家])(?!次)[，,][^，,。；;\\d]{0,8}[\\d,.]+万?元[，,](?:截至)?(?:年末|年底|目前|全年)?(?:已经?)?(?:${FINISHED})(?:${FINISHED}|到位|完毕)?了?(?<done>${NUMBER})\\k<unit>[，,](?:剩余|其余|尚余|尚有|还有)的?(?<open>${NUMBER})\\k<unit>(?![，,、；;][^，,。；;\\d]{0,6}\\d+\\k<unit>)`,
  'g',
)
/** `编制76名，年末实有71人，空编5名`: posts that nobody holds. */
const VACANT = new RegExp(
  `编制(?:数)?(?:为|共)?(?<all>${NUMBER})[名人个][，,](?:20\\d{2}年)?(?:年末|年底|现|目前)?(?:实有|在编|在岗|在职)[^，,。；;：:\\d]{0,8}(?<done>${NUMBER})(?<unit>[名人])[，,](?:空编|缺编)(?<open>${NUMBER})[名人个]`,
  'g',
)

/** `受理审查逮捕126件，批准逮捕98件，不批准逮捕28件`: what is not decided yet may be left. */
const DECIDED = new RegExp(
  `(?:受理|审查|审核|收到|申请|申报)[^，。；\\d]{0,10}(?<all>${NUMBER})(?<unit>[件个项起人户份])(?!次)[，,](?:其中)?[：:，,]?(?:已|依法)?(?:批准|准予|核准|同意|审批通过)[^，,。；;\\d]{0,8}(?<agreed>${NUMBER})\\k<unit>[，,、；;](?:不批准|不予批准|不准予|不予[^，,。；;\\d]{2}|未批准|不同意|驳回|退回)[^，,。；;\\d]{0,8}(?<refused>${NUMBER})\\k<unit>`,
  'g',
)
/** `抽检12次，合格13次`: more than all. */
const BEYOND_ALL = new RegExp(
  `(?:抽检|检查|抽查|验收|检测|送检|受理|排查[^，。；\\d]{0,6})(?<all>${NUMBER})(?<unit>[件个条项起处宗户座口家批次]次?)[，,](?:合格|达标|办结|整改|通过)(?<done>${NUMBER})\\k<unit>`,
  'g',
)

/** What is done and what is still being done come to all. */
export const doneAndPending: Check = {
  id: 'done-and-pending',
  category: 'sum',
  severity: 'error',
  title: '总件数应等于已办结与正在办理的件数之和。',
  basis: '文内关系：合计＝已办结＋在办。',
  example: {
    wrong: '督办批示件222件，办结121件，持续跟进11件。',
    right: '督办批示件222件，办结211件，持续跟进11件。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), PENDING))
      if (passage.at.cell === undefined) yield* unequal(passage)
    for (const passage of passagesWithAny(wholeText(disclosure), PASSED))
      if (passage.at.cell === undefined) yield* beyondAll(passage)
    for (const passage of passagesWithAny(wholeText(disclosure), DECISIONS))
      if (passage.at.cell === undefined) yield* decidedBeyondAll(passage)
  },
}

function* unequal({ text, at }: Passage): Generator<Observation> {
  for (const match of [TOLD, TOLD_BEHIND, TOLD_BEHIND_MONEY, TOLD_WITHIN, TOLD_WITH_RATE, VACANT].flatMap((pattern) => [
    ...allMatches(text, pattern),
  ])) {
    const { all = '', done = '', open = '', unit = '' } = match.groups ?? {}
    const [total, first, second] = [all, done, open].map(wholeNumber)
    if (total === undefined || first === undefined || second === undefined || total === first + second) continue
    yield {
      message: `${done} + ${open} = ${first + second}${unit}，与总数${all}${unit}不符。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: `${first + second}${unit}`,
      actual: `${all}${unit}`,
    }
  }
}

function* beyondAll({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, BEYOND_ALL)) {
    const { all = '', done = '', unit = '' } = match.groups ?? {}
    if (wholeNumber(done) <= wholeNumber(all)) continue
    yield {
      message: `${done}${unit}多于总数${all}${unit}。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
    }
  }
}

function* decidedBeyondAll({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, DECIDED)) {
    const { all = '', agreed = '', refused = '', unit = '' } = match.groups ?? {}
    const [total = 0, first = 0, second = 0] = [all, agreed, refused].map(wholeNumber)
    if (first + second <= total) continue
    yield {
      message: `${agreed} + ${refused} = ${first + second}${unit}，多于总数${all}${unit}。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
    }
  }
}
