/** Audit many submissions on all cores; what goes wrong with one is its result, and the rest goes on. */
import type { Piscina } from 'piscina'
import type { Submission } from '../sources/source.ts'
import { answerTo, describeError, openPool } from './pool.ts'
import type { AuditAnswer, AuditOptions, AuditTask, DocumentView } from './task.ts'

/** Longest time for one document; a scan of hundreds of pages or a conversion by LibreOffice fits. */
const LIMIT_MILLISECONDS = 180_000

export interface RunOptions extends AuditOptions {
  /** How many documents at once. */
  readonly jobs: number
  readonly view?: DocumentView
  readonly known: (name: string) => string | undefined
  /** Ends the run early. */
  readonly interrupted: AbortSignal
  readonly limitMilliseconds?: number
  /** Heap of one worker in MB. */
  readonly workerHeap?: number
  /** Module of the worker, beside this one unless told. */
  readonly worker?: URL
}

export interface Answered {
  readonly submission: Submission
  readonly answer: AuditAnswer
}

/** Yields an answer for each submission as it is ready; at most `jobs` are under way or waiting to be taken. */
export async function* auditAll(submissions: Iterable<Submission>, options: RunOptions): AsyncGenerator<Answered> {
  const { jobs } = options
  const worker = options.worker ?? new URL('./worker-thread.cjs', import.meta.url)
  const pool = openPool<AuditTask, AuditAnswer>({ worker, jobs, workerHeap: options.workerHeap })
  const underWay = new Map<Submission, Promise<Answered>>()
  try {
    for (const submission of submissions) {
      options.interrupted.throwIfAborted()
      underWay.set(submission, auditOne(pool, submission, options))
      if (underWay.size >= jobs) yield await takeFirst(underWay)
    }
    while (underWay.size > 0) yield await takeFirst(underWay)
  } finally {
    // The threads end while their results are told.
    void pool.destroy()
  }
}

async function takeFirst(underWay: Map<Submission, Promise<Answered>>): Promise<Answered> {
  const first = await Promise.race(underWay.values())
  underWay.delete(first.submission)
  return first
}

async function auditOne(
  pool: Piscina<AuditTask, AuditAnswer>,
  submission: Submission,
  { profile, facts, severity, view, known, interrupted, limitMilliseconds = LIMIT_MILLISECONDS }: RunOptions,
): Promise<Answered> {
  const fingerprint = known(submission.name)
  const task: AuditTask = {
    submission,
    options: { facts, severity, ...(profile !== undefined && { profile }) },
    ...(fingerprint !== undefined && { known: fingerprint }),
    ...(view !== undefined && { view }),
  }
  const answered = await answerTo(pool, task, limitMilliseconds, interrupted)
  if ('answer' in answered) return { submission, answer: answered.answer }
  return { submission, answer: failed(submission.name, answered.reason, answered.error) }
}

function failed(file: string, reason: 'timeout' | 'crash', error: unknown): AuditAnswer {
  const message =
    reason === 'timeout'
      ? `${file}：审核超过时限，已中止。请拆分文件后再审核。`
      : `${file}：审核时程序出错，其余文件不受影响。请将该文件另存为 docx 或 xlsx 后再试（${describeError(error)}）。`
  return { fingerprint: '', outcome: { failed: [{ file, reason, message }] } }
}
