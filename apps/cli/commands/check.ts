/** `mingzhang check`: accounts against every equation. */
import { stat } from 'node:fs/promises'
import type { TerminalOptions } from '@mingzhang/audit'
import { checkAll } from '../check/check-all.ts'
import type { CheckView } from '../check/check-task.ts'
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
  if (format === 'xlsx' && output === undefined) throw new CannotWork('xlsx 不能显示在终端上：请用 -o 指定输出文件。')
  const settings = {
    equations: equations === undefined ? [] : await readOwnEquations(equations),
    ...(previous !== undefined && { previous }),
    expected: { ...(year !== undefined && { year }), ...(unit !== undefined && { organisation: unit }) },
  }
  if (previous !== undefined && (await stat(previous).catch(() => undefined)) === undefined)
    throw new CannotWork(`${previous}：找不到上年决算数据，请检查路径和文件名。`)
  const files = await filesAt(paths)
  const progress = showProgress(files.length, '核对')
  const tally = new CheckTally()
  const view = viewOf(format, output === undefined ? terminalOptions() : plainOptions, files.length > 1)
  const outcomes = checkAll(files, { jobs, settings: { ...settings, view }, interrupted })
  const pieces = checkPieces(outcomes, { view, tally, step: (name) => progress.step(name) })
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

const viewOf = (format: CheckFormat, options: TerminalOptions, many: boolean): CheckView =>
  format === 'terminal' ? { format, options, many } : { format }

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
