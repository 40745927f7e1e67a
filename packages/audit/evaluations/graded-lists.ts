/** Lists that give each project its score and its grade. */
import type { Document, Span, Table } from '@mingzhang/documents'

const SCORE_HEADING = /^(?:绩效)?(?:自评|评价|综合)?(?:得分|评分|(?<=自评)分数?)(?:[（(]分[）)])?$/
const SCORE = /^(?<score>\d{1,3}(?:\.\d{1,2})?)分?$/
export const GRADE = '(?<grade>优秀?|良好?|中等?|不?合格|差)'
export const GRADE_HEADING = /^(?:绩效)?(?:自评|评价|评定)?(?:等[级次]|评级|结论)$/
export const GRADE_CELL = new RegExp(`^[“"]?${GRADE}[”"]?$`)
/** `绩效评级为“优”的项目5个`. */
export const GRADES_COUNTED =
  /(?:[评等]级|结果)?为?[“"]?(优秀?|良好?|(?<!其)中|差|不?合格)[”"]?(?:等次|等级)?(?:的(?:项目)?)?(\d+)个/g

/** A row of such a list. */
export interface GradedRow {
  readonly score: string
  readonly grade: string
  readonly scoreSpan: Span
  readonly gradeSpan: Span
}

/** The rows below a heading of grades that have both a score and a grade. */
export function gradedRows({ blocks }: Document, block: number, heading: number): GradedRow[] {
  const table = blocks[block]
  const grades = table?.kind === 'table' ? table.cells[heading] : undefined
  if (table?.kind !== 'table' || grades === undefined) return []
  const scores = table.cells.find(({ row, text }) => row === grades.row && SCORE_HEADING.test(text.replace(/\s/g, '')))
  if (scores === undefined) return []
  const scoreOfRow = new Map<number, { score: string; cell: number }>()
  for (const [cell, { row, column, text }] of table.cells.entries()) {
    const score = SCORE.exec(text.trim())?.groups?.score
    if (row > grades.row && column === scores.column && score !== undefined) scoreOfRow.set(row, { score, cell })
  }
  return table.cells.flatMap(({ row, column, text }, cell): GradedRow[] => {
    const grade = column === grades.column ? GRADE_CELL.exec(text.trim())?.groups?.grade : undefined
    const told = scoreOfRow.get(row)
    if (grade === undefined || told === undefined) return []
    return [
      {
        score: told.score,
        grade,
        scoreSpan: wholeCell(table, block, told.cell),
        gradeSpan: wholeCell(table, block, cell),
      },
    ]
  })
}

const wholeCell = ({ cells }: Table, block: number, cell: number): Span => ({
  block,
  cell,
  start: 0,
  end: cells[cell]?.text.length ?? 0,
})
