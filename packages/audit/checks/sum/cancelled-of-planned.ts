import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { numberValue } from '../../wording/plain-headings.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const UNDONE = ['取消', '停办', '少办', '未举办', '未开展', '未能举办', '未能开展']
const UNIT = '场次|期次|班次|[场期次届轮个]'
const COUNT = '\\d{1,4}|[一二两三四五六七八九十]'
const NOT_DONE = `(?:${UNDONE.join('|')})`
/** `计划举办推介会9场，实际举办6场，甲、乙、丙三场取消`, `…，取消3场`. */
const TOLD = new RegExp(
  `计划[^，,。；;\\d]{0,16}(?<planned>\\d{1,4})(?<unit>${UNIT})(?!次)[^，,。；;\\d]{0,8}[，,；;](?:全年|最终)?(?:实际|仅|只)[^，,。；;\\d]{0,8}(?<done>\\d{1,4})\\k<unit>[，,；;][^，,。；;\\d]{0,24}?(?:(?<![第一二三四五六七八九十\\d])(?<ended>${COUNT})\\k<unit>[^，,。；;\\d]{0,10}?${NOT_DONE}|${NOT_DONE}了?(?<began>${COUNT})\\k<unit>)`,
  'g',
)
/** Something else was done beside what was planned. */
const BESIDE_PLAN = /增[加办开设]|新增|补办|另[外有]?|追加|改为|合并|线上|延期|推迟|顺延/

/** What was planned less what was done is what was cancelled. */
export const cancelledOfPlanned: Check = {
  id: 'cancelled-of-planned',
  category: 'sum',
  severity: 'error',
  title: '同一句所述计划数、实际完成数与取消（未举办）数应当相符。',
  basis: '文内关系：取消数＝计划数－实际完成数；另有增加、改期、改为线上的不报。',
  example: {
    wrong: '全年计划举办推介会9场，实际举办7场，三场因故取消。',
    right: '全年计划举办推介会9场，实际举办6场，三场因故取消。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), UNDONE))
      if (passage.at.cell === undefined && passage.text.includes('计划')) yield* unlike(passage)
  },
}

function* unlike({ text, at }: Passage): Generator<Observation> {
  for (const { index, 0: words, groups } of allMatches(text, TOLD)) {
    const { planned, done, ended, began = '', unit = '' } = groups ?? {}
    const cancelled = countOf(ended ?? began)
    const [rest = ''] = text.slice(index).split('。')
    if (Number(planned) - Number(done) === cancelled || BESIDE_PLAN.test(rest)) continue
    const should = `${Number(planned) - cancelled}${unit}`
    yield {
      message: `计划${planned}${unit}，取消（未办）${cancelled}${unit}，实际应为${should}，文中为${done}${unit}。`,
      evidence: [{ ...at, start: index, end: index + words.length }],
      expected: should,
      actual: `${done}${unit}`,
    }
  }
}

const countOf = (numeral: string): number => (numeral === '两' ? 2 : numberValue(numeral))
