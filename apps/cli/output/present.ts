/** Turn the outcomes of a run into the report that was asked for, a document at a time. */
import { join } from 'node:path'
import {
  type AuditReport,
  documentSummary,
  NOT_FINAL_ACCOUNTS,
  renderTerminal,
  ruleSummary,
  type TerminalOptions,
} from '@mingzhang/audit'
import type { Outcome } from '../batch/task.ts'
import type { Destination } from './destination.ts'
import type { ReportFormat } from './format.ts'
import { type IndexEntry, indexPage } from './index-page.ts'
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
  if (format === 'xlsx') await deliver([await listReport(outcomes())], destination)
  if (format === 'html' && destination.kind === 'files') await writeIndex(outcomes(), destination)
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
  const options = terminalOptions(destination)
  for (const outcome of outcomes) yield `${renderTerminal(reportOf(outcome), options)}\n`
  if (summary.documents.length + summary.failed.length > 1) yield `${summaryLines(summary, options.width).join('\n')}\n`
}

const terminalOptions = (destination: Destination): TerminalOptions =>
  destination.kind === 'standard-output'
    ? { width: process.stdout.columns ?? NARROW, colour: wantsColour() }
    : { width: NARROW, colour: false }

const wantsColour = (): boolean =>
  process.env.FORCE_COLOR !== undefined || (process.stdout.isTTY === true && process.env.NO_COLOR === undefined)

const reportOf = (outcome: Outcome): AuditReport => ({
  schema: 'mingzhang.audit/1',
  documents: outcome.kind === 'audited' ? [outcome.report] : [],
  failed: outcome.kind === 'failed' ? [outcome.failure] : [],
})

const summaryLines = (summary: AuditReport, width: number): string[] => [
  '汇总',
  '',
  ...documentSummary(summary, width),
  '',
  ...ruleSummary(summary, width),
]
