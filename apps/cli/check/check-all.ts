/** Check many files on all cores, in the order of the files; memory does not grow with their number. */
import type { Piscina } from 'piscina'
import { answerTo, describeError, openPool } from '../batch/pool.ts'
import { checkFiles } from './check-files.ts'
import type { CheckOutcome, CheckSettings, CheckTask } from './check-task.ts'

/** Handing a file over costs as much as checking a small one. */
const FILES_AT_ONCE = 16
const LIMIT_MILLISECONDS = 180_000

export interface CheckRun {
  readonly jobs: number
  readonly settings: CheckSettings
  readonly interrupted: AbortSignal
}

export async function* checkAll(files: readonly string[], run: CheckRun): AsyncGenerator<CheckOutcome> {
  const { jobs, settings } = run
  if (files.length <= FILES_AT_ONCE || jobs === 1) {
    for (const file of files) {
      run.interrupted.throwIfAborted()
      yield* await checkFiles({ files: [file], settings })
    }
    return
  }
  const pool = openPool<CheckTask, CheckOutcome[]>({
    worker: new URL('./check-worker-thread.cjs', import.meta.url),
    jobs,
  })
  try {
    yield* inOrder(tasksOf(files, settings), pool, run)
  } finally {
    await pool.destroy()
  }
}

function* tasksOf(files: readonly string[], settings: CheckSettings): Generator<CheckTask> {
  for (let at = 0; at < files.length; at += FILES_AT_ONCE)
    yield { files: files.slice(at, at + FILES_AT_ONCE), settings }
}

/** Twice as many tasks as threads are under way, so that none waits for the next. */
async function* inOrder(
  tasks: Iterable<CheckTask>,
  pool: Piscina<CheckTask, CheckOutcome[]>,
  run: CheckRun,
): AsyncGenerator<CheckOutcome> {
  const underWay: Promise<CheckOutcome[]>[] = []
  for (const task of tasks) {
    run.interrupted.throwIfAborted()
    underWay.push(outcomesOf(pool, task, run))
    if (underWay.length >= run.jobs * 2) yield* (await underWay.shift()) ?? []
  }
  for (const outcomes of underWay) yield* await outcomes
}

async function outcomesOf(
  pool: Piscina<CheckTask, CheckOutcome[]>,
  task: CheckTask,
  { interrupted }: CheckRun,
): Promise<CheckOutcome[]> {
  const answered = await answerTo(pool, task, LIMIT_MILLISECONDS, interrupted)
  if ('answer' in answered) return answered.answer
  const why =
    answered.reason === 'timeout'
      ? '审核超过时限，已中止。请减少一次审核的份数后再试。'
      : `审核时程序出错，其余文件不受影响（${describeError(answered.error)}）。`
  return task.files.map((file) => ({ failed: { file, message: `${file}：${why}` } }))
}
