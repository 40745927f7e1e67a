/** Worker threads, at most one a core: a task that hangs, runs out of memory or crashes is told, and the rest goes on. */
import { Piscina } from 'piscina'

/** Heap of one worker in MB. */
const WORKER_HEAP = 2048

/** Heap of one worker for what is new, in MB: of a larger one every page is touched, and made zero first, for one document. */
const WORKER_NURSERY = 12

export interface PoolOptions {
  /** Module of the worker. */
  readonly worker: URL
  readonly jobs: number
  /** Heap of one worker in MB. */
  readonly workerHeap?: number | undefined
  /** The threads start before there is a task, go on loading while they wait for it, and stay. */
  readonly startsAtOnce?: boolean
}

export const openPool = <Task, Answer>({
  worker,
  jobs,
  workerHeap = WORKER_HEAP,
  startsAtOnce = false,
}: PoolOptions): Piscina<Task, Answer> =>
  new Piscina<Task, Answer>({
    filename: worker.href,
    minThreads: startsAtOnce ? jobs : 0,
    maxThreads: jobs,
    idleTimeout: 1000,
    // A thread that waits for its task by atomics does nothing else meanwhile.
    atomics: startsAtOnce ? 'disabled' : 'sync',
    resourceLimits: { maxOldGenerationSizeMb: workerHeap, maxYoungGenerationSizeMb: WORKER_NURSERY },
  })

/** Why a task has no answer. */
export interface Unanswered {
  readonly reason: 'timeout' | 'crash'
  readonly error: unknown
}

/** The answer to a task, or why there is none; throws only where the run was interrupted. */
export async function answerTo<Task, Answer>(
  pool: Piscina<Task, Answer>,
  task: Task,
  limitMilliseconds: number,
  interrupted: AbortSignal,
): Promise<{ readonly answer: Answer } | Unanswered> {
  const timeout = AbortSignal.timeout(limitMilliseconds)
  try {
    return { answer: await pool.run(task, { signal: AbortSignal.any([interrupted, timeout]) }) }
  } catch (error) {
    interrupted.throwIfAborted()
    return { reason: timeout.aborted ? 'timeout' : 'crash', error }
  }
}

export const describeError = (error: unknown): string => (error instanceof Error ? error.message : String(error))
