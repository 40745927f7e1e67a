import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { wholeNumber } from '../../wording/whole-number.ts'
import { type Passage, passagesBetween, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d{1,3}(?:,\\d{3})+|\\d+'
/** `职业技能培训6280人次，完成目标6000人次的104.67%`. */
const RESULT = `(?<what>[\\u4e00-\\u9fff]{6}|(?<![\\u4e00-\\u9fff])[\\u4e00-\\u9fff]{4,5})(?<done>${NUMBER})(?<unit>人次|家次|人|名|户|家|个|场次|场|次|件|套|台|亩|公里)[，,]`
const DONE = [
  `(?:为|完成|达到)?(?:年度|全年)?(?:计划|目标)(?:任务)?(?<goal>${NUMBER})\\k<unit>的`,
  // `检查企业6280家次，超过6000家次的目标`
  `(?:均|已)?(?:超过|超出|高于|达到|低于|少于|未达到|未完成)了?(?:年初|年度|全年)?(?<goal>${NUMBER})\\k<unit>的(?:年初|年度|全年|预期)?(?:目标|任务|计划)`,
].map((measured) => new RegExp(RESULT + measured, 'g'))

/** The goal that a result is measured by, and the goal that the same report sets for the same thing. */
export const goalToldOtherwise: Check = {
  id: 'goal-told-otherwise',
  category: 'contradiction',
  severity: 'warning',
  title: '同一报告对同一事项所述的目标数应当一致。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：完成情况对照年初设定的目标。',
  example: {
    wrong: '年度任务：开展安全生产培训4500人次以上……安全生产培训4280人次，完成目标4000人次的107%',
    right: '年度任务：开展安全生产培训4000人次以上……安全生产培训4280人次，完成目标4000人次的107%',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) yield* withinReport(disclosure, report)
  },
}

function* withinReport(disclosure: Disclosure, { start, end }: EvaluationReport): Generator<Observation> {
  const paragraphs = passagesBetween(wholeText(disclosure), start, end).filter(({ at }) => at.cell === undefined)
  for (const passage of paragraphs) {
    if (!/目标|计划/.test(passage.text)) continue
    for (const match of DONE.flatMap((pattern) => allMatches(passage.text, pattern)))
      yield* otherGoal(paragraphs, passage, match)
  }
}

/** Where the same words set a bound that is not the goal. */
function* otherGoal(paragraphs: readonly Passage[], { at }: Passage, match: RegExpExecArray): Generator<Observation> {
  const { what = '', unit = '', goal = '' } = match.groups ?? {}
  const bounded = new RegExp(
    `${what}(?:(?:不少于|不低于|达到|达)(?<least>${NUMBER})${unit}|(?<above>${NUMBER})${unit}以上)`,
    'g',
  )
  const set = paragraphs.flatMap(({ text, at: place }) =>
    text.includes(what) ? allMatches(text, bounded).map((one) => ({ one, place })) : [],
  )
  for (const { one, place } of set) {
    const told = one.groups?.least ?? one.groups?.above ?? ''
    if (wholeNumber(told) === wholeNumber(goal)) continue
    yield {
      message: `此处目标为${told}${unit}，同一报告另一处按目标${goal}${unit}计算完成情况，目标前后不一致。`,
      evidence: [
        { ...place, start: one.index, end: one.index + one[0].length },
        { ...at, start: match.index, end: match.index + match[0].length },
      ],
    }
    return
  }
}
