/** Adds up the accounts of many files on all cores; the sums do not depend on who added what. */
import { availableParallelism } from 'node:os'
import { CannotRollUp, type Department, Levels, type RolledUp, RollUp } from '@mingzhang/accounts'
import { answerTo, describeError, openPool } from '../batch/pool.ts'
import { CannotWork, FoundProblems } from '../failure.ts'
import type { AccountsPath } from '../sources/accounts-paths.ts'
import type { AddAnswer, AddSettings, AddTask } from './add-task.ts'
import { addUnits } from './add-units.ts'

/** Fewer files are done before a thread has started. */
const FILES_AT_ONCE = 250
const LIMIT_MILLISECONDS = 600_000

/** All units, added up. */
export class AddedUnits {
  readonly levels = new Levels()
  readonly pathOf = new Map<string, string>()
  /** Files that were left out. */
  ofOtherYears = 0
  readonly #whole = new RollUp()
  readonly #byLevel: boolean

  constructor(byLevel: boolean) {
    this.#byLevel = byLevel
  }

  /** @throws CannotWork where a file could not be read, FoundProblems where the files do not fit together. */
  take(answer: AddAnswer): void {
    if (answer.failed !== undefined)
      throw answer.contradictory === true ? new FoundProblems(answer.failed) : new CannotWork(answer.failed)
    rolledUp(() =>
      answer.data.kind === 'levels' ? this.levels.absorb(answer.data.levels) : this.#whole.absorb(answer.data.whole),
    )
    for (const [id, path] of answer.pathOf) this.pathOf.set(id, path)
    this.ofOtherYears += answer.ofOtherYears
  }

  finish(department: Department): RolledUp {
    return rolledUp(() => (this.#byLevel ? this.levels.whole(department) : this.#whole.finish(department)))
  }
}

/** What cannot be rolled up is told to the user. */
export function rolledUp<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof CannotRollUp) throw new FoundProblems(`${error.message}没有写文件。`)
    throw error
  }
}

export async function addAll(
  paths: readonly AccountsPath[],
  settings: AddSettings,
  interrupted: AbortSignal,
): Promise<AddedUnits> {
  const added = new AddedUnits(settings.byLevel)
  const jobs = availableParallelism()
  if (paths.length <= FILES_AT_ONCE || jobs === 1) {
    added.take(await addUnits({ paths, settings }))
    return added
  }
  const pool = openPool<AddTask, AddAnswer>({ worker: new URL('./roll-up-worker-thread.cjs', import.meta.url), jobs })
  try {
    const underWay: Promise<AddAnswer>[] = []
    for (let at = 0; at < paths.length; at += FILES_AT_ONCE) {
      const answering = answer(pool, { paths: paths.slice(at, at + FILES_AT_ONCE), settings }, interrupted)
      // Told when it is awaited.
      answering.catch(() => undefined)
      underWay.push(answering)
      if (underWay.length > 2 * jobs) added.take(await next(underWay))
    }
    while (underWay.length > 0) added.take(await next(underWay))
  } finally {
    await pool.destroy()
  }
  return added
}

const next = async (underWay: Promise<AddAnswer>[]): Promise<AddAnswer> =>
  (await underWay.shift()) ?? { failed: '汇总时程序出错，没有写文件。' }

async function answer(
  pool: ReturnType<typeof openPool<AddTask, AddAnswer>>,
  task: AddTask,
  interrupted: AbortSignal,
): Promise<AddAnswer> {
  const answered = await answerTo(pool, task, LIMIT_MILLISECONDS, interrupted)
  if ('answer' in answered) return answered.answer
  return { failed: `汇总时程序出错，没有写文件（${describeError(answered.error)}）。` }
}
