/** A digit of a chart changed in the written docx, in its workbook or in its cache: each is named at the chart. */
import { audit } from '@mingzhang/audit'
import { understand } from '@mingzhang/disclosure'
import { type Document, readDocument, writeDocument } from '@mingzhang/documents'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { compiledSources } from './compiled-sources.ts'

type Parts = Readonly<Record<string, Uint8Array>>

const EMBEDDED = /^word\/embeddings\/.+\.xlsx$/
const CHART = /^word\/charts\/chart\d+\.xml$/
/** A number of more places than are printed. */
const VALUE = /(?<=<(?:c:)?v>)\d+\.\d{3,}(?=<)/

const read = (parts: Parts): Promise<Document> =>
  readDocument({ file: '决算.docx', bytes: zipSync({ ...parts }, { level: 0 }) })

/** The last digit of the first value, one more. */
const lastDigitChanged = (part: Uint8Array): Uint8Array =>
  strToU8(strFromU8(part).replace(VALUE, (value) => value.slice(0, -1) + ((Number(value.at(-1)) + 1) % 10)))

const workbookChanged = (bytes: Uint8Array): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [
        name,
        name.endsWith('sheet1.xml') ? lastDigitChanged(part) : part,
      ]),
    ),
  )

test('a digit changed in the workbook or in the cache of any chart', async () => {
  const [source] = compiledSources([7]).filter(({ form }) => form === '四川-2022')
  if (source === undefined) throw new Error('no such source')
  const parts = unzipSync(await writeDocument('docx', source.manuscript))
  const clean = new Set(audit(understand(await read(parts))).findings.map(({ id }) => id))
  const changes = Object.entries(parts).flatMap(([name, part]) => {
    if (EMBEDDED.test(name)) return [{ ...parts, [name]: workbookChanged(part) }]
    return CHART.test(name) && VALUE.test(strFromU8(part)) ? [{ ...parts, [name]: lastDigitChanged(part) }] : []
  })
  expect(changes.length).toBeGreaterThan(7)
  for (const changed of changes) {
    const found = audit(understand(await read(changed))).findings.filter(({ id }) => !clean.has(id))
    expect(found.map(({ rule }) => rule)).toContain('chart-workbook')
  }
})
