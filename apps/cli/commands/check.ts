/** `mingzhang check`: accounts against every equation. */
import { stat } from 'node:fs/promises'
import { checkAll } from '../check/check-all.ts'
import { readOwnEquations } from '../check/own-equations.ts'
import { CheckTally, checkPieces } from '../check/present-check.ts'
import { CannotWork, EXIT } from '../failure.ts'
import type { CheckFormat } from '../output/format.ts'
import { showProgress } from '../output/progress.ts'
import { say, writeOut } from '../output/standard-output.ts'
import { plainOptions, terminalOptions } from '../output/terminal-options.ts'
import { writeWhole } from '../output/write-whole.ts'
import { ACCOUNTS_FILES } from '../sources/accounts-file.ts'
import { walk } from '../sources/walk.ts'

export interface CheckCommand {
  readonly format: CheckFormat
  readonly output?: string
  readonly previous?: string
  /** File of a bureau's own equations. */
  readonly equations?: string
  /** Of which year and whose the accounts are, where a workbook does not say. */
  readonly year?: number
  readonly unit?: string
  readonly jobs: number
}

/** Returns the exit code. */
export async function runCheck(
  paths: readonly string[],
  { format, output, previous, equations, year, unit, jobs }: CheckCommand,
  interrupted: AbortSignal,
): Promise<number> {
  const settings = {
    equations: equations === undefined ? [] : await readOwnEquations(equations),
    ...(previous !== undefined && { previous }),
    expected: { ...(year !== undefined && { year }), ...(unit !== undefined && { organisation: unit }) },
  }
  if (previous !== undefined && (await stat(previous).catch(() => undefined)) === undefined)
    throw new CannotWork(`${previous}：找不到上年决算数据，请检查路径和文件名。`)
  const files = await filesAt(paths)
  const progress = showProgress(files.length)
  const tally = new CheckTally()
  const options = output === undefined ? terminalOptions() : plainOptions
  const pieces = checkPieces(checkAll(files, { jobs, settings, interrupted }), {
    format,
    options,
    tally,
    many: files.length > 1,
    step: (name) => progress.step(name),
  })
  try {
    if (output === undefined) await writeOut(pieces)
    else await writeWhole(output, pieces)
  } catch (error) {
    if (!interrupted.aborted) throw error
    say('已中断，没有审核完。')
    return EXIT.interrupted
  } finally {
    progress.stop()
  }
  if (format === 'json' || output !== undefined) for (const { message } of tally.failed) say(message)
  return tally.exitCode()
}

async function filesAt(paths: readonly string[]): Promise<string[]> {
  const files = new Set<string>()
  for (const path of paths) {
    const status = await stat(path).catch(() => undefined)
    if (!status?.isDirectory()) files.add(path)
    else for await (const file of walk(path, ACCOUNTS_FILES)) files.add(file)
  }
  if (files.size === 0) throw new CannotWork(`${paths.join('、')}：没有可以审核的决算数据（JSON 文件）。`)
  return [...files]
}
