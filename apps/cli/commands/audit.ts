/** `mingzhang audit`: read, check, report. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AuditReport } from '@mingzhang/audit'
import { openResults, type Results } from '../batch/results.ts'
import { resultsFolder } from '../batch/results-folder.ts'
import { auditAll } from '../batch/run.ts'
import type { AuditOptions, Outcome } from '../batch/task.ts'
import { CannotWork, EXIT } from '../failure.ts'
import { type Destination, destinationOf } from '../output/destination.ts'
import type { ReportFormat } from '../output/format.ts'
import { showProgress } from '../output/progress.ts'
import { say, writeOut } from '../output/standard-output.ts'
import { writeWhole } from '../output/write-whole.ts'
import type { Submission } from '../sources/source.ts'
import { submissionsOf } from '../sources/submissions.ts'
import { VERSION } from '../version.ts'

export interface AuditCommand extends AuditOptions {
  readonly format: ReportFormat
  readonly together: boolean
  /** A folder from which on the paths are told; as given where there is none. */
  readonly within?: string
  readonly output?: string
  /** Path of an earlier JSON report to compare with. */
  readonly changedSince?: string
  readonly jobs: number
  readonly resume: boolean
}

/** Returns the exit code. */
export async function runAudit(
  paths: readonly string[],
  command: AuditCommand,
  interrupted: AbortSignal,
): Promise<number> {
  // What only some commands need is loaded by them alone.
  if (command.profile !== undefined) (await import('./profile-name.ts')).requireProfile(command.profile)
  const earlier =
    command.changedSince === undefined
      ? undefined
      : await (await import('../output/earlier-report.ts')).readEarlierReport(command.changedSince)
  const passing = await mkdtemp(join(tmpdir(), 'mingzhang-'))
  try {
    return await auditPaths(paths, command, { passing, interrupted, earlier })
  } finally {
    await rm(passing, { recursive: true, force: true })
  }
}

interface Surroundings {
  /** A folder that nobody will miss. */
  readonly passing: string
  readonly interrupted: AbortSignal
  /** The report to compare with. */
  readonly earlier: AuditReport | undefined
}

async function auditPaths(
  paths: readonly string[],
  command: AuditCommand,
  { passing, interrupted, earlier }: Surroundings,
): Promise<number> {
  const submissions = await submissionsOf(paths, command.together, join(passing, 'unpacked'), command.within)
  if (submissions.length === 0) {
    throw new CannotWork(`${paths.join('、')}：没有可以审核的文件（docx、doc、pdf、html、xlsx、xls、txt 或 zip）。`)
  }
  announceJoined(submissions)
  const destination = destinationOf(command.format, command.output, submissions)
  const header = headerOf(command)
  const own = destination.kind === 'files' ? destination.folder : undefined
  const folder = own ?? (submissions.length > 1 ? resultsFolder(paths, header) : passing)
  const results = await openResults(join(folder, 'results.jsonl'), header, command.resume)
  try {
    const audited = auditInto(results, submissions, command, destination, interrupted)
    // Views know every rule: they are loaded while the workers read.
    const [finished, { present }] = await Promise.all([audited, import('../output/present.ts')])
    if (!finished) return EXIT.interrupted
    const exitCode = await present(() => outcomesOf(submissions, results), {
      destination,
      format: command.format,
      earlier,
    })
    if (own === undefined) await rm(folder, { recursive: true, force: true })
    return exitCode
  } finally {
    results.close()
  }
}

/** Audit what has no result yet; `false` when it was interrupted. */
async function auditInto(
  results: Results,
  submissions: readonly Submission[],
  { format, jobs, profile, severity, facts }: AuditCommand,
  destination: Destination,
  interrupted: AbortSignal,
): Promise<boolean> {
  const progress = showProgress(submissions.length, '审核')
  const known = (name: string) =>
    destination.kind === 'files' && !existsSync(destination.pathOf(name)) ? undefined : results.fingerprintOf(name)
  let done = 0
  try {
    for await (const { submission, answer } of auditAll(submissions, {
      facts,
      severity,
      jobs,
      ...(profile !== undefined && { profile }),
      ...((format === 'html' || format === 'docx') && { view: format }),
      known,
      interrupted,
    })) {
      if (answer.rendered !== undefined) await keepView(submission.name, answer.rendered, destination)
      if (answer.outcome !== undefined) {
        results.add({ name: submission.name, fingerprint: answer.fingerprint, outcome: answer.outcome })
      }
      done += 1
      progress.step(submission.name)
    }
    return true
  } catch (error) {
    if (!interrupted.aborted) throw error
    progress.stop()
    const resume = submissions.length > 1 ? '再次运行同一命令并加上 --resume，可从这里继续。' : ''
    say(`已中断：${submissions.length} 份中完成 ${done} 份。${resume}`)
    return false
  } finally {
    progress.stop()
  }
}

async function keepView(name: string, rendered: Uint8Array, destination: Destination): Promise<void> {
  if (destination.kind === 'files') await writeWhole(destination.pathOf(name), [rendered])
  else if (destination.kind === 'file') await writeWhole(destination.path, [rendered])
  else await writeOut([rendered])
}

function* outcomesOf(submissions: readonly Submission[], results: Results): Generator<Outcome> {
  for (const { name } of submissions) {
    const record = results.get(name)
    if (record !== undefined) yield record.outcome
  }
}

function announceJoined(submissions: readonly Submission[]): void {
  for (const { name, sources } of submissions) {
    if (sources.length > 1) say(`${name}：连同 ${sources.length - 1} 个附表文件作为一份审核。`)
  }
}

/** What a result depends on besides the content of the file. */
const headerOf = ({ profile, facts, severity, format }: AuditCommand): string =>
  JSON.stringify({ version: VERSION, profile: profile ?? null, facts, severity, format })
