/** The check of accounts for a terminal: what does not hold, where, and what would make it hold. */
import type { EquationSeverity, ViolationCell } from '@mingzhang/accounts'
import pc from 'picocolors'
import type { CheckedAccounts, UncheckedFile } from '../accounts-check/check-report.ts'
import { displayWidth, hanging, pad, printable, truncate, wrap } from './display-text.ts'
import type { TerminalOptions } from './terminal.ts'

type Colours = ReturnType<typeof pc.createColors>

interface Page {
  readonly width: number
  readonly colours: Colours
}

export const EQUATION_SEVERITY_LABELS: Readonly<Record<EquationSeverity, string>> = {
  error: '错误',
  warning: '疑点',
  review: '核实',
}
const SEVERITIES: readonly EquationSeverity[] = ['error', 'warning', 'review']
const NARROWEST = 40
const MOST_CELLS = 8
const NOT_APPLICABLE = '不适用'

const pageOf = ({ width, colour }: TerminalOptions): Page => ({
  width: Math.max(width, NARROWEST),
  colours: pc.createColors(colour),
})

function paintOf(colours: Colours, severity: EquationSeverity): (text: string) => string {
  if (severity === 'error') return colours.red
  return severity === 'warning' ? colours.yellow : colours.cyan
}

/** How many violations of each severity. */
export type SeverityCounts = Readonly<Record<EquationSeverity, number>>

export function countViolations({ violations }: Pick<CheckedAccounts, 'violations'>): SeverityCounts {
  const counts = { error: 0, warning: 0, review: 0 }
  for (const { severity } of violations) counts[severity]++
  return counts
}

/** What sums over many units need of one. */
export interface CheckSummary {
  readonly counts: SeverityCounts
  /** Numbers of the equations that do not hold, one a violation. */
  readonly equations: readonly string[]
}

export const summaryOf = (checked: Pick<CheckedAccounts, 'violations'>): CheckSummary => ({
  counts: countViolations(checked),
  equations: checked.violations.map(({ equation }) => equation),
})

function countsText(colours: Colours, counts: SeverityCounts): string {
  return SEVERITIES.map((severity) => {
    const text = `${EQUATION_SEVERITY_LABELS[severity]} ${counts[severity]}`
    return counts[severity] === 0 ? colours.dim(text) : colours.bold(paintOf(colours, severity)(text))
  }).join('   ')
}

/** One unit, as lines of at most `width` columns, ending in an empty line. */
export function renderCheckedAccounts(checked: CheckedAccounts, options: TerminalOptions): string {
  const page = pageOf(options)
  const { width, colours } = page
  const { executed, violations } = checked
  const file = truncate(printable(checked.file), width - 6)
  let number = 0
  const lines = [
    colours.bold(`━━ ${file} ${'━'.repeat(Math.max(0, width - displayWidth(file) - 4))}`),
    ...wrap(`${printable(checked.organisation)} · ${checked.year}年度 · 决算数据`, width - 2).map(
      (line) => `  ${line}`,
    ),
    `  ${violations.length === 0 ? colours.green('勾稽关系全部成立') : countsText(colours, countViolations(checked))}`,
    `  执行公式 ${executed.equations} 条，逐行逐栏 ${executed.relations} 处`,
    '',
    ...SEVERITIES.flatMap((severity) => {
      const found = violations.filter((violation) => violation.severity === severity)
      if (found.length === 0) return []
      const title = colours.bold(paintOf(colours, severity)(EQUATION_SEVERITY_LABELS[severity]))
      return [
        `  ${title} ${colours.dim(`${found.length} 处`)}`,
        ...found.flatMap((violation) => {
          number++
          return violationLines(page, violation, number)
        }),
      ]
    }),
    ...notExecutedLines(page, checked),
  ]
  return `${lines.join('\n').trimEnd()}\n\n`
}

function violationLines(
  { width, colours }: Page,
  violation: CheckedAccounts['violations'][number],
  number: number,
): string[] {
  const paint = paintOf(colours, violation.severity)
  const remark = (label: string, text: string | undefined): string[] =>
    text === undefined ? [] : hanging(`      ${label}：`, text, width)
  const also = [...new Set(violation.also.map(({ equation }) => equation))].filter((id) => id !== violation.equation)
  return [
    ...hanging(`${pad(String(number), 4, 'left')}. `, `${violation.equation} ${violation.message}`, width).map(
      (line, index) => (index === 0 ? paint(line.slice(0, 5)) + colours.bold(line.slice(5)) : colours.bold(line)),
    ),
    ...violation.cells.slice(0, MOST_CELLS).flatMap((cell) => hanging('      │ ', cellText(cell), width)),
    ...(violation.cells.length > MOST_CELLS ? [`      │ 等${violation.cells.length}处`] : []),
    ...remark('现为', violation.actual),
    ...remark('应为', violation.expected).map(colours.green),
    ...remark('建议', violation.suggestion),
    ...remark('同因', also.length === 0 ? undefined : `${also.join('、')} 也因此不成立`),
    ...hanging('      依据：', violation.basis, width).map(colours.dim),
    '',
  ]
}

/** `附表!C12 《支出决算表》2013901 行政运行·基本支出 50.00` */
function cellText({ table, previous, row, column, sheet, address, amount }: ViolationCell): string {
  const place = sheet === undefined ? (address ?? '') : `${sheet}!${address ?? ''}`
  const where = [row, column].filter((part) => part !== '').join('·')
  return [place, `${previous === true ? '上年' : ''}《${table}》${where}`, amount]
    .filter((part) => part !== '')
    .join('  ')
}

/** Equations with the same reason share one paragraph; what does not apply to the unit is only counted. */
function notExecutedLines({ width, colours }: Page, { notExecuted }: CheckedAccounts): string[] {
  const inapplicable = notExecuted.filter(({ reason }) => reason.startsWith(NOT_APPLICABLE)).length
  const byReason = new Map<string, Set<string>>()
  for (const { equation, reason } of notExecuted) {
    if (reason.startsWith(NOT_APPLICABLE)) continue
    byReason.set(reason, (byReason.get(reason) ?? new Set()).add(equation))
  }
  if (notExecuted.length === 0) return []
  return [
    `  ${colours.bold('未执行')} ${colours.dim(`${notExecuted.length} 条，不视为成立；其中对本单位不适用 ${inapplicable} 条`)}`,
    ...[...byReason].flatMap(([reason, equations]) => [
      ...hanging('    · ', reason, width),
      ...wrap([...equations].join('、'), width - 6).map((line) => colours.dim(`      ${line}`)),
    ]),
    '',
  ]
}

/** Files that could not be checked. */
export function renderUnchecked(failed: readonly UncheckedFile[], options: TerminalOptions): string {
  if (failed.length === 0) return ''
  const { width, colours } = pageOf(options)
  const lines = [
    colours.bold(colours.red(`无法审核的文件 ${failed.length} 个`)),
    ...failed.flatMap(({ file, message }) => [
      ...hanging('  · ', file, width),
      ...message.split('\n').flatMap((line) => hanging('    ', line, width).map(colours.dim)),
    ]),
  ]
  return `${lines.join('\n')}\n\n`
}

/** Sums over many units, kept while they pass. */
export interface CheckTotals {
  readonly units: number
  /** Units in which something is an error or a doubt. */
  readonly faulty: number
  readonly counts: SeverityCounts
  /** Violations by equation. */
  readonly byEquation: ReadonlyMap<string, number>
}

const MOST_EQUATIONS = 20

export function renderCheckTotals(
  { units, faulty, counts, byEquation }: CheckTotals,
  options: TerminalOptions,
): string {
  const { width, colours } = pageOf(options)
  const ranked = [...byEquation].sort((a, b) => b[1] - a[1]).slice(0, MOST_EQUATIONS)
  const lines = [
    colours.bold('汇总'),
    `  共 ${units} 个单位：${units - faulty} 个没有错误和疑点，${faulty} 个有`,
    `  ${countsText(colours, counts)}`,
    ...ranked.flatMap(([equation, times]) => hanging(`  ${pad(equation, 6)}`, `${times} 处`, width)),
  ]
  return `${lines.join('\n')}\n`
}
