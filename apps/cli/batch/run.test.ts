import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import type { Submission } from '../sources/source.ts'
import { auditAll } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-run-'))
const worker = join(folder, 'worker.mjs')
// A worker that does to itself what its document says.
writeFileSync(
  worker,
  `export default async ({ submission: { name } }) => {
    if (name === 'hang') for (;;);
    if (name === 'exit') process.exit(3)
    if (name === 'throw') throw new Error('unforeseen')
    if (name === 'eat') { const all = []; for (;;) all.push(new Array(1e6).fill(name)) }
    return { fingerprint: name, outcome: { failed: [] } }
  }`,
)
const submissions = (...names: string[]): Submission[] => names.map((name) => ({ name, sources: [] }))

async function audited(names: string[], interrupted = new AbortController().signal): Promise<Map<string, string>> {
  const told = new Map<string, string>()
  for await (const { submission, answer } of auditAll(submissions(...names), {
    facts: false,
    severity: 'info',
    jobs: 2,
    known: () => undefined,
    interrupted,
    worker: pathToFileURL(worker),
    // Long enough for a worker to start on a busy machine.
    limitMilliseconds: 8000,
    workerHeap: 64,
  })) {
    told.set(submission.name, answer.outcome?.failed[0]?.reason ?? 'audited')
  }
  return told
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('auditAll', () => {
  it('goes on when a document hangs, crashes its worker, throws, or eats the memory', async () => {
    const told = await audited(['a', 'hang', 'exit', 'b', 'throw', 'eat', 'c'])
    expect(Object.fromEntries(told)).toEqual({
      a: 'audited',
      hang: 'timeout',
      exit: 'crash',
      b: 'audited',
      throw: 'crash',
      eat: 'crash',
      c: 'audited',
    })
  })

  it('ends when it is interrupted, though a document hangs', async () => {
    const interruption = new AbortController()
    setTimeout(() => interruption.abort(new Error('interrupted')), 300)
    await expect(audited(['a', 'hang'], interruption.signal)).rejects.toThrow('interrupted')
  })
})
