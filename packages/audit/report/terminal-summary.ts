/** Summary tables for a terminal: by document and by rule. */
import { SEVERITIES } from '../check.ts'
import type { AuditReport } from '../report.ts'
import { confirmedPercent, countRules, countSeverities } from './arrange.ts'
import { displayWidth, pad, printable, truncate } from './display-text.ts'
import { CATEGORY_LABELS, SEVERITY_LABELS } from './labels.ts'

/** A column: its heading and its cells; numbers stand to the right. */
interface Column {
  readonly heading: string
  readonly cells: readonly string[]
  readonly side: 'left' | 'right'
}

const widthOf = ({ heading, cells }: Column): number =>
  cells.reduce((widest, cell) => Math.max(widest, displayWidth(cell)), displayWidth(heading))

/** Columns set side by side; the first one gives way until the table fits. */
function tableLines(columns: readonly Column[], width: number): string[] {
  const widths = columns.map(widthOf)
  const others = widths.slice(1).reduce((total, columnWidth) => total + columnWidth + 2, 2)
  widths[0] = Math.min(widths[0] ?? 0, Math.max(8, width - others))
  const line = (cellOf: (column: Column) => string): string =>
    `  ${columns
      .map((column, index) => {
        const columnWidth = widths[index] ?? 0
        return pad(truncate(cellOf(column), columnWidth), columnWidth, column.side === 'left' ? 'right' : 'left')
      })
      .join('  ')}`.trimEnd()
  const rows = columns[0]?.cells.length ?? 0
  const rule = `  ${'─'.repeat(widths.reduce((total, columnWidth) => total + columnWidth + 2, -2))}`
  return [
    line((column) => column.heading),
    rule,
    ...Array.from({ length: rows }, (_, row) => line((column) => column.cells[row] ?? '')),
  ]
}

/** One row for each document, and one for each file that was not audited. */
export function documentSummary({ documents, failed }: AuditReport, width: number): string[] {
  const audited = documents.filter(({ kind }) => kind === 'final-accounts')
  const unaudited = [...documents.filter(({ kind }) => kind !== 'final-accounts'), ...failed]
  const severities = audited.map((document) => countSeverities(document.findings))
  const numbers = (heading: string, cells: string[], missing = '-'): Column => ({
    heading,
    cells: [...cells, ...unaudited.map(() => missing)],
    side: 'right',
  })
  return tableLines(
    [
      { heading: '文件', cells: [...audited, ...unaudited].map(({ file }) => printable(file)), side: 'left' },
      ...SEVERITIES.map((severity) =>
        numbers(
          SEVERITY_LABELS[severity],
          severities.map((counts) => String(counts[severity])),
        ),
      ),
      numbers(
        '数字',
        audited.map(({ figures }) => String(figures.seen)),
      ),
      numbers(
        '印证',
        audited.map(({ figures }) => `${confirmedPercent(figures)}%`),
        '未审核',
      ),
    ],
    width,
  )
}

/** One row for each rule that found something. */
export function ruleSummary(report: AuditReport, width: number): string[] {
  const rules = countRules(report)
  if (rules.length === 0) return []
  return tableLines(
    [
      { heading: '规则', cells: rules.map(({ rule }) => rule), side: 'left' },
      { heading: '类别', cells: rules.map(({ category }) => CATEGORY_LABELS[category]), side: 'left' },
      { heading: '问题', cells: rules.map(({ findings }) => String(findings)), side: 'right' },
      { heading: '文件', cells: rules.map(({ documents }) => String(documents)), side: 'right' },
    ],
    width,
  )
}
