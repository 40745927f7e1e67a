/** What the writers make is laid out by another program as it was meant. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { skippedWithout } from '../../../tests/system-program.ts'
import type { Document } from '../document.ts'
import { readDocument } from '../read/read-document.ts'
import { headingMarks } from './docx/heading-marks.ts'
import { pageNumbers } from './docx/page-numbers.ts'
import { docxWriter } from './docx.ts'
import { sectionsOf } from './layout/sections.ts'
import { unrevised } from './revision/revision.ts'
import { DISCLOSURE } from './sample-manuscripts.ts'
import type { Writer } from './writer.ts'
import { xlsxWriter } from './xlsx.ts'

const plain = (text: string): string => text.replaceAll(/\s/g, '')

describe.skipIf(skippedWithout('soffice'))('in LibreOffice', { timeout: 180_000 }, () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mingzhang-laid-out-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  async function laidOut({ format, write }: Writer): Promise<Document> {
    const [source, result] = [join(folder, `决算.${format}`), join(folder, '决算.pdf')]
    writeFileSync(source, await write(DISCLOSURE))
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, source], {
      stdio: 'ignore',
    })
    return readDocument({ file: '决算.pdf', bytes: readFileSync(result) })
  }

  test('headings of a docx show their numbers and stand on the pages that the contents name', async () => {
    const { blocks } = await laidOut(docxWriter)
    const contentsPages = 2
    const pages = pageNumbers(sectionsOf(DISCLOSURE.blocks))
    for (const [index, { title }] of headingMarks(unrevised(DISCLOSURE)).at) {
      const shown = blocks.flatMap((block) =>
        block.kind === 'paragraph' && plain(block.text).startsWith(plain(title)) ? [block.place.page ?? 0] : [],
      )
      const nearest = shown.map((page) => Math.abs(page - contentsPages - (pages.get(index) ?? 0)))
      expect(Math.min(...nearest), title).toBeLessThanOrEqual(1)
    }
  })

  test('a docx and an xlsx show every figure of the tables', async () => {
    for (const writer of [docxWriter, xlsxWriter]) {
      const shown = JSON.stringify((await laidOut(writer)).blocks)
      for (const block of DISCLOSURE.blocks)
        if (block.kind === 'table' && block.statutory)
          for (const run of block.rows.flatMap((row) => row.flatMap(({ runs }) => runs)))
            if (typeof run !== 'string') expect(shown).toContain(run.text)
    }
  })
})
