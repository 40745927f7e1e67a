import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesBetween, wholeText } from '../../wording/whole-text.ts'

const UNIT = '[期场次个套座处台口项]'
/** `2期创业培训未按计划举办`. */
const UNDONE = new RegExp(
  `(?<![\\d.,])(?<count>\\d{1,4})(?<unit>${UNIT})(?<name>[\\u4e00-\\u9fff]{3,12}?)(?:因[\\u4e00-\\u9fff]{1,8})?(?:未能?按|未能|尚未|未在|没有按|未完成|未举办|未开展|未实施|推迟|延期|延迟)`,
  'g',
)

/** More in one paragraph are no account of what was left undone. */
const MOST_TELLINGS = 4

/** No more of a thing can be left undone than was to be done. */
export const moreUndoneThanPlanned: Check = {
  id: 'more-undone-than-planned',
  category: 'contradiction',
  severity: 'warning',
  title: '项目报告所述未完成（推迟）的数量，不应多于同一报告列出的计划数和完成数。',
  basis: '公开内容应当真实、准确（财预〔2016〕143号）：未完成数 = 计划数 - 完成数。',
  example: {
    wrong: '计划举办技能培训8期、创业培训1期。……2期创业培训未按计划举办。',
    right: '计划举办技能培训8期、创业培训1期。……2期技能培训未按计划举办。',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports)
      if (report.kind === 'project') yield* beyondAll(disclosure, report)
  },
}

function* beyondAll(disclosure: Disclosure, { start, end }: EvaluationReport): Generator<Observation> {
  const passages = passagesBetween(wholeText(disclosure), start, end).filter(({ at }) => at.cell === undefined)
  for (const { text, at } of passages)
    for (const match of allMatches(text, UNDONE).slice(0, MOST_TELLINGS)) {
      const { count, unit = '', name = '' } = match.groups ?? {}
      const told = passages.flatMap((passage) => countsOf(passage, name, unit))
      const most = Math.max(...told.map(({ number }) => number))
      const [first] = told
      if (first === undefined || most >= Number(count)) continue
      yield {
        message: `“${match[0]}”，而报告所列“${name}”最多${most}${unit}。`,
        evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, first.span],
      }
    }
}

/** `创业培训1期`, `1期创业培训`: every number of the name, but for those that were not done. */
function countsOf({ text, at }: Passage, name: string, unit: string) {
  const undone = allMatches(text, UNDONE).map(({ index }) => index)
  const counts = new RegExp(`${name}(\\d{1,4})${unit}(?!次)|(?<![\\d.,])(\\d{1,4})${unit}${name}`, 'g')
  return allMatches(text, counts).flatMap((match) => {
    if (undone.includes(match.index)) return []
    const [words, behind, before] = match
    return { number: Number(behind ?? before), span: { ...at, start: match.index, end: match.index + words.length } }
  })
}
