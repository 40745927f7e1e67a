/** Turn the outcomes of a run into the report that was asked for, a document at a time. */
import { join } from 'node:path'
import {
  type AuditReport,
  documentSummary,
  KIND_LABELS,
  renderTerminal,
  ruleSummary,
  type TerminalOptions,
} from '@mingzhang/audit'
import type { Outcome } from '../batch/task.ts'
import type { Destination } from './destination.ts'
import type { ReportFormat } from './format.ts'
import { indexPage } from './index-page.ts'
import { jsonReport } from './json.ts'
import { hrefWithin } from './report-path.ts'
import { say, writeOut } from './standard-output.ts'
import { startTally } from './tally.ts'
import { type Chunks, writeWhole } from './write-whole.ts'

const NARROW = 80

export interface Presentation {
  readonly format: ReportFormat
  readonly destination: Destination
}

/** `outcomes` starts over with each call. Returns the exit code. */
export async function present(
  outcomes: () => Iterable<Outcome>,
  { format, destination }: Presentation,
): Promise<number> {
  const tally = startTally()
  for (const outcome of outcomes()) tally.add(outcome)
  const summary = tally.summary()
  if (format === 'terminal') await deliver(terminalReport(outcomes(), summary, destination), destination)
  if (format === 'json') await deliver(jsonReport(outcomes()), destination)
  if (format === 'html' && destination.kind === 'files')
    await writeIndex(summary, destination.folder, destination.pathOf)
  if (format !== 'terminal' || destination.kind !== 'standard-output') for (const line of remarks(summary)) say(line)
  return tally.exitCode()
}

async function deliver(chunks: Chunks, destination: Destination): Promise<void> {
  if (destination.kind === 'standard-output') await writeOut(chunks)
  else if (destination.kind === 'file') await writeWhole(destination.path, chunks)
}

function* terminalReport(
  outcomes: Iterable<Outcome>,
  summary: AuditReport,
  destination: Destination,
): Generator<string> {
  const options: TerminalOptions =
    destination.kind === 'standard-output'
      ? { width: process.stdout.columns ?? NARROW, colour: wantsColour() }
      : { width: NARROW, colour: false }
  for (const { report, failed } of outcomes) {
    yield `${renderTerminal({ schema: 'mingzhang.audit/1', documents: report === undefined ? [] : [report], failed }, options)}\n`
  }
  if (isMany(summary)) yield `${summaryLines(summary, options.width).join('\n')}\n`
}

const wantsColour = (): boolean =>
  process.env.FORCE_COLOR !== undefined || (process.stdout.isTTY === true && process.env.NO_COLOR === undefined)

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
  folder: string,
  pathOf: (name: string) => string,
): Promise<void> {
  const entries = documents.map((report) => ({ href: hrefWithin(folder, pathOf(report.file)), report }))
  await writeWhole(join(folder, 'index.html'), [indexPage(entries, failed)])
}

/** What the person at the terminal should know when the report itself goes elsewhere. */
function remarks(summary: AuditReport): string[] {
  return [
    ...summary.failed.map(({ message }) => message),
    ...summary.documents
      .filter(({ kind }) => kind !== 'final-accounts')
      .map(({ file, kind }) => `${file}：不是部门决算公开（${KIND_LABELS[kind]}），未审核。请确认文件是否正确。`),
    ...(isMany(summary) ? summaryLines(summary, process.stderr.columns ?? NARROW) : []),
  ]
}
