/** `mingzhang extract`: published reports to accounts, entry workbooks and rows for a database. */
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, relative, resolve } from 'node:path'
import { DataSetFiles } from '../extract/data-set-files.ts'
import { extractAll } from '../extract/extract-all.ts'
import type { Extracted } from '../extract/extract-task.ts'
import { CannotWork, EXIT } from '../failure.ts'
import { showProgress } from '../output/progress.ts'
import { safeName } from '../output/safe-name.ts'
import { say, writeOut } from '../output/standard-output.ts'
import { type WholeFile, writeTogether } from '../output/write-together.ts'
import type { Submission } from '../sources/source.ts'
import { submissionsOf } from '../sources/submissions.ts'

export interface ExtractCommand {
  readonly output: string
  readonly together: boolean
  readonly jobs: number
}

const MOST_REFUSALS_TOLD = 3

/** Returns the exit code. */
export async function runExtract(
  paths: readonly string[],
  command: ExtractCommand,
  interrupted: AbortSignal,
): Promise<number> {
  const { output } = command
  const status = await stat(output).catch(() => undefined)
  if (status !== undefined && !status.isDirectory())
    throw new CannotWork(`${output}：不是文件夹，请为 -o 另指定一个文件夹。`)
  const passing = await mkdtemp(join(tmpdir(), 'mingzhang-'))
  try {
    const found = await submissionsOf(paths, command.together, join(passing, 'unpacked'))
    const submissions = found.filter((one) => !isOwnOutput(one, output))
    if (submissions.length === 0)
      throw new CannotWork(`${paths.join('、')}：没有可以提取的文件（docx、doc、pdf、html、xlsx、xls、txt 或 zip）。`)
    return await extractInto(submissions, command, { passing, interrupted })
  } finally {
    await rm(passing, { recursive: true, force: true })
  }
}

/** What an earlier run wrote into a folder that is read again. */
const isOwnOutput = ({ sources }: Submission, output: string): boolean =>
  sources.every(({ path }) => !relative(resolve(output), resolve(path)).startsWith('..'))

async function extractInto(
  submissions: readonly Submission[],
  { output, jobs }: ExtractCommand,
  { passing, interrupted }: { readonly passing: string; readonly interrupted: AbortSignal },
): Promise<number> {
  const dataSets = new DataSetFiles(passing)
  const names = new OutputNames()
  const progress = showProgress(submissions.length, '提取')
  const tally = { reports: 0, accounts: 0, failed: 0, contradicted: 0 }
  try {
    for await (const { submission, answer } of extractAll(submissions, { jobs, interrupted })) {
      for (const { message } of answer.failed) say(message)
      tally.failed += answer.failed.length
      await dataSets.addFailed(answer.failed)
      if (answer.extracted !== undefined) {
        const { extracted } = answer
        const base = names.of(submission.name, extracted)
        await writeTogether(filesOf(extracted, join(output, base)))
        await dataSets.add(extracted)
        tally.reports += 1
        tally.contradicted += extracted.figures.contradicted
        if (extracted.accounts !== undefined) tally.accounts += 1
        await writeOut([toldOf(submission.name, extracted, base)])
      }
      progress.step(submission.name)
    }
  } catch (error) {
    if (!interrupted.aborted) throw error
    progress.stop()
    say(`已中断：${submissions.length} 份中完成 ${tally.reports + tally.failed} 份，没有写汇总数据。`)
    return EXIT.interrupted
  } finally {
    progress.stop()
  }
  if (tally.reports === 0) throw new CannotWork('没有提取到数据，没有写文件。')
  const written = await dataSets.write(output)
  await writeOut([
    `共 ${submissions.length} 份：提取 ${tally.reports} 份，其中 ${tally.accounts} 份形成决算数据；${tally.failed} 个文件没有读取。\n`,
    ...written.map((path) => `  ${path}\n`),
  ])
  if (tally.failed > 0) return EXIT.cannotWork
  const isWhole = tally.accounts === tally.reports && tally.contradicted === 0
  return isWhole ? EXIT.clean : EXIT.problems
}

function filesOf({ accounts }: Extracted, path: string): WholeFile[] {
  if (accounts === undefined) return []
  return [
    { path: `${path}决算数据.json`, bytes: new TextEncoder().encode(accounts.json) },
    { path: `${path}录入表.xlsx`, bytes: accounts.workbook },
  ]
}

/** Names of the files of each report: by organisation and year, by the file too where that is taken. */
class OutputNames {
  readonly #taken = new Set<string>()

  of(name: string, { organisation, year }: Extracted): string {
    const base = safeName(`${organisation}${year === undefined ? '' : `${year}年度`}`)
    const own = this.#taken.has(base) || base === '' ? safeName(`${base}（${basename(name)}）`) : base
    let free = own
    for (let number = 2; this.#taken.has(free); number++) free = `${own}${number}`
    this.#taken.add(free)
    return free
  }
}

function toldOf(name: string, { cells, figures, accounts, refusals }: Extracted, base: string): string {
  const { confirmed, contradicted, unchecked } = figures
  const checks = `${confirmed} 个已印证，${contradicted} 个有矛盾，${unchecked} 个未核对`
  const more = refusals.length - MOST_REFUSALS_TOLD
  const why = refusals.slice(0, MOST_REFUSALS_TOLD).join('；') + (more > 0 ? `；另有 ${more} 处，见未读取.csv` : '')
  const result =
    accounts === undefined
      ? `没有形成决算数据：${why === '' ? '公布的内容不足' : why}`
      : `${base}决算数据.json、${base}录入表.xlsx`
  return `${name}：附表 ${cells} 个单元格；全部数字中${checks}。\n  ${result}\n`
}
