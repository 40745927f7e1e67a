/** Extract many reports on all cores, in the order given; memory does not grow with their number. */
import type { Piscina } from 'piscina'
import { answerTo, describeError, openPool } from '../batch/pool.ts'
import type { Submission } from '../sources/source.ts'
import type { ExtractAnswer, ExtractTask } from './extract-task.ts'

/** Longest time for one report; a conversion by LibreOffice fits. */
const LIMIT_MILLISECONDS = 180_000

export interface ExtractedSubmission {
  readonly submission: Submission
  readonly answer: ExtractAnswer
}

export async function* extractAll(
  submissions: Iterable<Submission>,
  { jobs, interrupted }: { readonly jobs: number; readonly interrupted: AbortSignal },
): AsyncGenerator<ExtractedSubmission> {
  const pool = openPool<ExtractTask, ExtractAnswer>({
    worker: new URL('./extract-worker-thread.cjs', import.meta.url),
    jobs,
  })
  const underWay: Promise<ExtractedSubmission>[] = []
  try {
    for (const submission of submissions) {
      interrupted.throwIfAborted()
      underWay.push(extractOne(pool, submission, interrupted))
      const first = underWay.length > jobs ? underWay.shift() : undefined
      if (first !== undefined) yield await first
    }
    for (const one of underWay) yield await one
  } finally {
    await pool.destroy()
  }
}

async function extractOne(
  pool: Piscina<ExtractTask, ExtractAnswer>,
  submission: Submission,
  interrupted: AbortSignal,
): Promise<ExtractedSubmission> {
  const answered = await answerTo(pool, { submission }, LIMIT_MILLISECONDS, interrupted)
  if ('answer' in answered) return { submission, answer: answered.answer }
  const file = submission.name
  const message =
    answered.reason === 'timeout'
      ? `${file}：提取超过时限，已中止。请拆分文件后再试。`
      : `${file}：提取时程序出错，其余文件不受影响（${describeError(answered.error)}）。`
  return { submission, answer: { failed: [{ file, reason: answered.reason, message }] } }
}
