import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { CannotWork } from '../failure.ts'
import { openResults, type ResultRecord } from './results.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-results-'))
const path = join(folder, 'results.jsonl')
const record = (name: string, message = '损坏'): ResultRecord => ({
  name,
  fingerprint: `print of ${name}`,
  outcome: { failed: [{ file: name, reason: 'damaged', message }] },
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('results on disk', () => {
  beforeEach(async () => {
    const results = await openResults(path, 'one', false)
    results.add(record('甲'))
    results.add(record('乙'))
    results.close()
  })

  it('are read back, the last of a name', async () => {
    const results = await openResults(path, 'one', true)
    results.add(record('甲', '加密'))
    expect(results.get('甲')).toEqual(record('甲', '加密'))
    expect(results.get('乙')).toEqual(record('乙'))
    expect(results.fingerprintOf('乙')).toBe('print of 乙')
    expect(results.get('丙')).toBeUndefined()
    results.close()
  })

  it('survive a line that was cut off while it was written', async () => {
    appendFileSync(path, '{"name":"丙","fingerpr')
    const results = await openResults(path, 'one', true)
    results.add(record('丁'))
    expect(results.get('丁')).toEqual(record('丁'))
    results.close()
    const lines = readFileSync(path, 'utf8').trim().split('\n').slice(1)
    expect(lines.map((line) => (JSON.parse(line) as ResultRecord).name)).toEqual(['甲', '乙', '丁'])
  })

  it('start anew without resume, and under another header', async () => {
    for (const [header, resume] of [
      ['one', false],
      ['two', true],
    ] as const) {
      const results = await openResults(path, header, resume)
      expect(results.get('甲')).toBeUndefined()
      results.close()
    }
  })

  it('are written by one run at a time; the lock of a run that is gone is taken over', async () => {
    const results = await openResults(path, 'one', true)
    await expect(openResults(path, 'one', true)).rejects.toThrow(CannotWork)
    results.close()
    writeFileSync(`${path}.lock`, '999999999')
    const again = await openResults(path, 'one', true)
    expect(again.get('甲')).toEqual(record('甲'))
    again.close()
  })
})
