/** Turn the outcomes of a run into the report that was asked for, a document at a time. */
import { join } from 'node:path'
import {
  type AuditReport,
  compareReports,
  type DocumentChanges,
  documentSummary,
  KIND_LABELS,
  renderIndexPage,
  renderTerminal,
  ruleSummary,
  xlsxList,
} from '@mingzhang/audit'
import type { Outcome } from '../batch/task.ts'
import { changesText } from './changes-text.ts'
import type { Destination } from './destination.ts'
import type { ReportFormat } from './format.ts'
import { jsonReport } from './json.ts'
import { hrefWithin } from './report-path.ts'
import { say, writeOut } from './standard-output.ts'
import { startTally } from './tally.ts'
import { NARROW, plainOptions, terminalOptions } from './terminal-options.ts'
import { type Chunks, writeWhole } from './write-whole.ts'

type Changes = readonly DocumentChanges[] | undefined

export interface Presentation {
  readonly format: ReportFormat
  readonly destination: Destination
  /** An earlier report to compare with. */
  readonly earlier: AuditReport | undefined
}

/** `outcomes` starts over with each call. Returns the exit code. */
export async function present(
  outcomes: () => Iterable<Outcome>,
  { format, destination, earlier }: Presentation,
): Promise<number> {
  const tally = startTally()
  for (const outcome of outcomes()) tally.add(outcome)
  const summary = tally.summary()
  const changes = earlier === undefined ? undefined : compareReports(earlier, wholeReport(outcomes()))
  if (format === 'terminal') await deliver(terminalReport(outcomes(), { summary, changes, destination }), destination)
  if (format === 'json') await deliver(jsonReport(outcomes(), changes), destination)
  if (format === 'xlsx') await deliver([await xlsxList(wholeReport(outcomes()))], destination)
  if (format === 'html' && destination.kind === 'files') await writeIndex(summary, destination)
  if (format !== 'terminal' || destination.kind !== 'standard-output') {
    for (const line of remarks(summary, changes)) say(line)
  }
  return tally.exitCode()
}

async function deliver(chunks: Chunks, destination: Destination): Promise<void> {
  if (destination.kind === 'standard-output') await writeOut(chunks)
  else if (destination.kind === 'file') await writeWhole(destination.path, chunks)
}

function* terminalReport(
  outcomes: Iterable<Outcome>,
  { summary, changes, destination }: { summary: AuditReport; changes: Changes; destination: Destination },
): Generator<string> {
  const options = destination.kind === 'standard-output' ? terminalOptions() : plainOptions
  for (const { report, failed } of outcomes) {
    yield `${renderTerminal({ schema: 'mingzhang.audit/1', documents: report === undefined ? [] : [report], failed }, options)}\n`
  }
  if (changes !== undefined) yield `${changesText(changes).join('\n')}\n`
  if (isMany(summary)) yield `${summaryLines(summary, options.width).join('\n')}\n`
}

const isMany = ({ documents, failed }: AuditReport): boolean => documents.length + failed.length > 1

const summaryLines = (summary: AuditReport, width: number): string[] => [
  '汇总',
  '',
  ...documentSummary(summary, width),
  '',
  ...ruleSummary(summary, width),
]

async function writeIndex(
  { documents, failed }: AuditReport,
  { folder, pathOf }: Extract<Destination, { kind: 'files' }>,
): Promise<void> {
  const entries = documents.map((report) => ({ href: hrefWithin(folder, pathOf(report.file)), report }))
  await writeWhole(join(folder, 'index.html'), [renderIndexPage(entries, failed)])
}

/** Every report in memory at once: what a comparison or a workbook needs. */
function wholeReport(outcomes: Iterable<Outcome>): AuditReport {
  const all = [...outcomes]
  return {
    schema: 'mingzhang.audit/1',
    documents: all.flatMap(({ report }) => report ?? []),
    failed: all.flatMap(({ failed }) => failed),
  }
}

/** What the person at the terminal should know when the report itself goes elsewhere. */
function remarks(summary: AuditReport, changes: Changes): string[] {
  return [
    ...summary.failed.map(({ message }) => message),
    ...summary.documents
      .filter(({ kind }) => kind !== 'final-accounts')
      .map(({ file, kind }) => `${file}：不是部门决算公开（${KIND_LABELS[kind]}），未审核。请确认文件是否正确。`),
    ...(changes === undefined ? [] : changesText(changes)),
    ...(isMany(summary) ? summaryLines(summary, process.stderr.columns ?? NARROW) : []),
  ]
}
