import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { projectReports } from '../../evaluations/report-sentences.ts'
import { pairsOf } from '../../evaluations/text-likeness.ts'
import { type Passage, passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** `灌区节水改造目标全部实现`. */
const REACHED =
  /(?<=^|[，,。；;：:])(?<matter>[一-龥]{5,20})目标(?:均|都|已|全部|全面|基本|如期|顺利|圆满)*(?:实现|完成|达成|达到)/g
/** Words of the goals of any project. */
const OF_ANY =
  /各[项类个]|全部|所有|预[期定设]|年[度初]|绩效|总体|既定|阶段性?|任务|工作|项目|建设|实施|设定|制定|规定|计划|本次|主要|产出|数量|质量|时效|成本|效益|社会|经济|生态|满意度?|服务对象|可持续|影响|指标|资金|预算|管理|保障|运行|提升|改善|推进|发展/g
const SHORTEST = 5

/** A conclusion on goals whose matter the report has no word of elsewhere. */
export const goalOfOtherMatter: Check = {
  id: 'goal-of-other-matter',
  category: 'copy-paste',
  severity: 'warning',
  title: '项目评价报告说已实现的目标应是本项目的目标，其内容应在报告其他地方写到。',
  basis: '每个项目的评价报告应反映本项目的目标、资金、实施和效果。',
  example: {
    wrong: '（泵站自动化改造）报告只写泵站，结论：灌区节水改造目标全部实现。',
    right: '（泵站自动化改造）报告结论：泵站自动化改造目标全部实现。',
  },
  *run(disclosure) {
    for (const report of projectReports(disclosure)) {
      const passages = passagesOf(disclosure, report)
      for (const passage of passages.filter(({ text }) => text.includes('目标')))
        for (const match of allMatches(passage.text, REACHED)) {
          const matter = (match.groups?.matter ?? '').split(OF_ANY).join('|')
          const pairs = [...pairsOf(matter)].filter((pair) => !pair.includes('|'))
          const words = matter.replaceAll('|', '')
          if (words.length < SHORTEST || isToldElsewhere(passages, passage, match, pairs)) continue
          yield {
            message: `“${match[0]}”所说的内容，该项目的报告其他地方都没有写到，疑从其他项目照抄。`,
            evidence: [{ ...passage.at, start: match.index, end: match.index + match[0].length }],
            suggestion: '按本项目的绩效目标写明实现情况。',
          }
        }
    }
  },
}

/** The report with its forms. */
const passagesOf = (disclosure: Disclosure, { start, end }: EvaluationReport): readonly Passage[] =>
  passagesBetween(wholeText(disclosure), start, end)

/** Whether the report has any two of its characters in a row beside the conclusion itself. */
const isToldElsewhere = (
  passages: readonly Passage[],
  own: Passage,
  { 0: words, index }: RegExpExecArray,
  pairs: readonly string[],
): boolean => {
  const rest = own.text.slice(0, index) + own.text.slice(index + words.length)
  return pairs.some((pair) => passages.some((one) => (one === own ? rest : one.text).includes(pair)))
}
