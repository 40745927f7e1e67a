import { printStated } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { scoresOfGrade } from '../../evaluations/grade-scores.ts'
import { GRADE, GRADE_CELL, GRADE_HEADING, type GradedRow, gradedRows } from '../../evaluations/graded-lists.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `自评得分为95.2分，自评结论为“良”`, `得分95.2分，评价等级为良`. */
const TOLD = new RegExp(
  `(?:得分|评分|总分)(?:为|是)?\\s?(?<score>\\d{1,3}(?:\\.\\d{1,2})?)\\s?分[，,；;]?(?:项目)?(?:支出)?(?:绩效|自评|评价|评定|综合)*(?:(?:结论|结果|等[级次]|评级|级别)(?:评定)?(?:为|是)?|为?评价为)\\s?[“"]?${GRADE}(?=[”"。，；,;]|等次|等级|$)`,
  'g',
)

/** A score (得分) and the grade (等级) given beside it. */
export const gradeOfScore: Check = {
  id: 'grade-of-score',
  category: 'score',
  severity: 'error',
  title: '评价等级应与得分相称。',
  basis:
    '《项目支出绩效评价管理办法》（财预〔2020〕10号）：90（含）—100分为优，80（含）—90分为良，60（含）—80分为中，60分以下为差；各地划线略有不同，只报明显不符的。',
  example: { wrong: '项目自评得分为95.2分，自评结论为“良”。', right: '项目自评得分为95.2分，自评结论为“优”。' },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), [
      '结论',
      '等级',
      '等次',
      '评级',
      '结果',
      '评价为',
    ])) {
      if (at.cell !== undefined && GRADE_HEADING.test(text.replace(/\s/g, '')))
        yield* [...listed(disclosure, at.block, at.cell), ...ofForm(disclosure, at.block, at.cell)]
      for (const match of allMatches(text, TOLD)) {
        const { score = '', grade = '' } = match.groups ?? {}
        const evidence = [{ ...at, start: match.index, end: match.index + match[0].length }]
        if (!fits(score, grade) && !isOfAspect(text.slice(0, match.index), grade))
          yield observation(score, grade, evidence)
      }
    }
  },
}

/** `自评得分98.70分，其中预算执行得分19.37分，绩效指标得分79.33分，自评等级为“优”`: the grade is that of all. */
function isOfAspect(before: string, grade: string): boolean {
  const sentence = before.slice(before.lastIndexOf('。') + 1)
  const total = ALL_SCORE.exec(sentence)?.[1]
  return total !== undefined && fits(total, grade)
}

const ALL_SCORE = /(?:得分|评分|总分)(?:为|是)?\s?(\d{1,3}(?:\.\d{1,2})?)\s?分[，,；;]\s?其中/

/** `自评等级 | 良` in the form, or in a row below it, beside its total score. */
function* ofForm({ document, evaluations }: Disclosure, block: number, label: number): Generator<Observation> {
  const table = document.blocks[block]
  const heading = table?.kind === 'table' ? table.cells[label] : undefined
  const form = evaluations.find(({ start, end }) => start <= block && block <= end + 1)
  if (table?.kind !== 'table' || heading === undefined || form?.totalScore === undefined) return
  const at = table.cells.findIndex(
    ({ row, column, text }) =>
      row === heading.row && column === heading.column + heading.columnSpan && GRADE_CELL.test(text.trim()),
  )
  const grade = GRADE_CELL.exec(table.cells[at]?.text.trim() ?? '')?.groups?.grade
  const score = printStated(form.totalScore.stated)
  if (grade === undefined || fits(score, grade)) return
  yield observation(score, grade, [
    { block, cell: at, start: 0, end: table.cells[at]?.text.length ?? 0 },
    form.totalScore.span,
  ])
}

const fits = (score: string, grade: string): boolean => {
  const [low, high] = scoresOfGrade(grade)
  return Number(score) > 100 || (Number(score) >= low && Number(score) <= high)
}

const observation = (score: string, grade: string, evidence: readonly Span[]): Observation => ({
  message: `得分${score}分与等级“${grade}”不相称。`,
  evidence,
  suggestion: '核对得分和等级，按评价办法划定的分数段填写。',
})

/** Scores and grades in two columns of a list. */
function* listed({ document }: Disclosure, block: number, heading: number): Generator<Observation> {
  const rows = gradedRows(document, block, heading)
  const unfit = rows.filter(({ score, grade }) => !fits(score, grade))
  for (const { score, grade, scoreSpan, gradeSpan } of unfit) yield observation(score, grade, [gradeSpan, scoreSpan])
  yield* outOfOrder(rows.filter((row) => !unfit.includes(row)))
}

/** One row whose grade is better than that of a higher score, or worse than that of a lower one. */
function* outOfOrder(rows: readonly GradedRow[]): Generator<Observation> {
  const contradicts = (a: GradedRow, b: GradedRow): boolean =>
    (Number(a.score) - Number(b.score)) * (rankOf(b) - rankOf(a)) < 0
  const [wrong, second] = rows
    .map((row) => ({ row, others: rows.filter((other) => contradicts(row, other)) }))
    .filter(({ others }) => others.length > 0)
    .sort((a, b) => b.others.length - a.others.length)
  const [other] = wrong?.others ?? []
  if (wrong === undefined || second === undefined || other === undefined) return
  const { score, grade, gradeSpan, scoreSpan } = wrong.row
  yield {
    message: `得分${score}分评为“${grade}”，同一清单中得分${other.score}分的评为“${other.grade}”，等级与得分不相称。`,
    evidence: [gradeSpan, scoreSpan, other.gradeSpan, other.scoreSpan],
    suggestion: '核对得分和等级，按评价办法划定的分数段填写。',
  }
}

/** Grades from the best on. */
const RANKS = ['优', '良', '中', '合', '差', '不']
const rankOf = ({ grade }: GradedRow): number => RANKS.indexOf(grade.charAt(0))
