/** The report for a terminal: by document, severity and category. */
import pc from 'picocolors'
import type { Severity } from '../check.ts'
import type { AuditReport, DocumentReport, FailedDocument, Finding } from '../report.ts'
import { confirmedPercent, countSeverities, groupFindings } from './arrange.ts'
import { displayWidth, hanging, pad, printable, truncate, wrap } from './display-text.ts'
import { CATEGORY_LABELS, KIND_LABELS, SEVERITY_LABELS } from './labels.ts'
import { nestedQuotes } from './nested-quotes.ts'
import { type CitedSection, citedSections } from './place-text.ts'
import { documentSummary, ruleSummary } from './terminal-summary.ts'

export interface TerminalOptions {
  /** Columns of the terminal. */
  readonly width: number
  readonly colour: boolean
}

type Colours = ReturnType<typeof pc.createColors>

/** What every part of the page needs: how wide it is and how it is coloured. */
interface Page {
  readonly width: number
  readonly colours: Colours
}

const NARROWEST = 40
const LONGEST_QUOTE = 240

function severityColour(colours: Colours, severity: Severity): (text: string) => string {
  if (severity === 'error') return colours.red
  return severity === 'warning' ? colours.yellow : colours.cyan
}

function counts(colours: Colours, findings: readonly Finding[]): string {
  const { error, warning, info } = countSeverities(findings)
  const part = (severity: Severity, count: number): string => {
    const text = `${SEVERITY_LABELS[severity]} ${count}`
    return count === 0 ? colours.dim(text) : colours.bold(severityColour(colours, severity)(text))
  }
  return [part('error', error), part('warning', warning), part('info', info)].join('   ')
}

/** A quote cut in its middle when it is long; both ends help to find it. */
function shortened(quote: string): string {
  const text = printable(quote)
  const characters = [...text]
  if (characters.length <= LONGEST_QUOTE) return text
  return `${characters.slice(0, LONGEST_QUOTE / 2).join('')}……${characters.slice(-LONGEST_QUOTE / 2).join('')}`
}

function evidenceLines({ width, colours }: Page, { section, positions }: CitedSection): string[] {
  return [
    ...wrap(printable(section), width - 6).map((line) => `      ${colours.dim(line)}`),
    ...positions.flatMap(({ position, quotes }) => {
      const text = quotes.map(({ quote }) => `“${shortened(quote)}”`).join('  ')
      return hanging(
        `      │ ${position === '' ? '' : `${printable(position)}  `}`,
        text === '' ? '（全文）' : text,
        width,
      )
    }),
  ]
}

function findingLines(page: Page, finding: Finding, number: number): string[] {
  const { width, colours } = page
  const paint = severityColour(colours, finding.severity)
  const remark = (label: string, text: string | undefined): string[] =>
    text === undefined ? [] : hanging(`      ${label}：`, text, width)
  return [
    ...hanging(`${pad(String(number), 4, 'left')}. `, nestedQuotes(finding.message), width).map((line, index) =>
      index === 0 ? paint(line.slice(0, 5)) + colours.bold(line.slice(5)) : colours.bold(line),
    ),
    ...citedSections(finding.evidence).flatMap((section) => evidenceLines(page, section)),
    ...remark('现为', finding.actual),
    ...remark('应为', finding.expected).map(colours.green),
    ...remark('建议', finding.suggestion),
    colours.dim(`      规则：${finding.rule}`),
    '',
  ]
}

function findingGroups(page: Page, document: DocumentReport): string[] {
  let number = 0
  return groupFindings(document.findings).flatMap(({ severity, category, findings }) => {
    const paint = severityColour(page.colours, severity)
    const title = `${SEVERITY_LABELS[severity]} · ${CATEGORY_LABELS[category]}`
    return [
      `  ${page.colours.bold(paint(title))} ${page.colours.dim(`${findings.length} 处`)}`,
      ...findings.flatMap((finding) => {
        number += 1
        return findingLines(page, finding, number)
      }),
    ]
  })
}

/** Rules with the same reason share one paragraph. */
function notCheckedLines({ width, colours }: Page, document: DocumentReport): string[] {
  if (document.notChecked.length === 0) return []
  const rules = new Map<string, string[]>()
  for (const { rule, reason } of document.notChecked) rules.set(reason, [...(rules.get(reason) ?? []), rule])
  return [
    `  ${colours.bold('未核对')} ${colours.dim(`${document.notChecked.length} 项，不视为通过`)}`,
    ...[...rules].flatMap(([reason, names]) => [
      ...hanging('    · ', reason, width),
      ...wrap(names.join('、'), width - 6).map((line) => colours.dim(`      ${line}`)),
    ]),
    '',
  ]
}

function documentLines(page: Page, document: DocumentReport): string[] {
  const { width, colours } = page
  const file = truncate(printable(document.file), width - 6)
  const about = [
    document.organisation ?? '单位未识别',
    document.year === undefined ? '年度未识别' : `${document.year}年度`,
    KIND_LABELS[document.kind],
    document.profile ?? '',
  ].filter((part) => part !== '')
  return [
    colours.bold(`━━ ${file} ${'━'.repeat(Math.max(0, width - displayWidth(file) - 4))}`),
    ...wrap(printable(about.join(' · ')), width - 2).map((line) => `  ${line}`),
    ...(document.kind === 'final-accounts' ? resultLines(page, document) : reasonLines(page, document)),
  ]
}

/** What is no disclosure of final accounts was not audited: only the reason matters. */
function reasonLines({ width, colours }: Page, { notChecked }: DocumentReport): string[] {
  const reasons = new Set(notChecked.map(({ reason }) => reason))
  return [`  ${colours.yellow('未审核')}`, ...[...reasons].flatMap((reason) => hanging('    · ', reason, width)), '']
}

function resultLines(page: Page, document: DocumentReport): string[] {
  const { colours } = page
  const { seen, understood, confirmed } = document.figures
  return [
    `  ${document.findings.length === 0 ? colours.green('未发现问题') : counts(colours, document.findings)}`,
    `  数字 ${seen} 个，读懂 ${understood} 个，有勾稽印证 ${confirmed} 个（${confirmedPercent(document.figures)}%）`,
    '',
    ...findingGroups(page, document),
    ...notCheckedLines(page, document),
  ]
}

function failedLines({ width, colours }: Page, failed: readonly FailedDocument[]): string[] {
  if (failed.length === 0) return []
  return [
    colours.bold(colours.red(`无法审核的文件 ${failed.length} 个`)),
    ...failed.flatMap(({ file, message }) => [
      ...hanging('  · ', file, width),
      ...hanging('    ', message, width).map(colours.dim),
    ]),
    '',
  ]
}

/** The whole report as lines of at most `width` columns, ending in a newline. */
export function renderTerminal(report: AuditReport, options: TerminalOptions): string {
  const page: Page = { width: Math.max(options.width, NARROWEST), colours: pc.createColors(options.colour) }
  const summary =
    report.documents.length + report.failed.length > 1
      ? [
          page.colours.bold('汇总'),
          `  ${counts(
            page.colours,
            report.documents.flatMap((document) => document.findings),
          )}`,
          '',
          ...documentSummary(report, page.width),
          '',
          ...ruleSummary(report, page.width),
        ]
      : []
  const lines = [
    ...report.documents.flatMap((document) => documentLines(page, document)),
    ...failedLines(page, report.failed),
    ...summary,
  ]
  return `${lines.join('\n').trimEnd()}\n`
}
