import { existsSync, readFileSync } from 'node:fs'
import { understand } from '@mingzhang/disclosure'
import { readDocument } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { analyseTables } from './table-analysis.ts'

const REAL = new URL('../../../../shared/real/', import.meta.url)

/** The published disclosure and the official model; both print all nine tables of the Ministry. */
describe.skipIf(!existsSync(REAL))('the Shanghai PDFs', () => {
  it.each([
    ['上海-普陀区委社会工作部-2024.pdf', 200],
    ['上海-2024-模板.pdf', 0],
  ])('%s: nine tables, no broken relation', async (file, relations) => {
    const bytes = new Uint8Array(readFileSync(new URL(encodeURIComponent(file), REAL)))
    const disclosure = understand(await readDocument({ file, bytes }))
    expect(disclosure.statutoryTables.map(({ form }) => form.id)).toEqual([
      'T1',
      'T2',
      'T3',
      'T4',
      'T5',
      'T6',
      'T7',
      'T8',
      'T9',
    ])
    expect(disclosure.statutoryTables.flatMap(({ unread }) => unread)).toEqual([])
    const analysis = analyseTables(disclosure)
    expect(analysis.relations.length).toBeGreaterThanOrEqual(relations)
    expect(analysis.faults).toEqual([])
    expect(analysis.shifts).toEqual([])
  })
})
