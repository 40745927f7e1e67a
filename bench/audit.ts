/** How long an audit takes: in this process, as a whole process, and for a folder. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { audit } from '@mingzhang/audit'
import { understand } from '@mingzhang/disclosure'
import { readDocument } from '@mingzhang/documents'
import { writeDocx } from '../examples/source/write/docx.ts'
import { contentOf, type Kind, textOf } from './documents.ts'
import { measureProcess, measureRuns, warmMilliseconds } from './measure.ts'
import { folder, line, ms, program, seconds, spent } from './setting.ts'

const KILOBYTE = 1000
const SIZE = 60 * KILOBYTE
const FOLDER_OF = 1000
/** Sizes of text that LibreOffice sets on about so many pages. */
const BYTES_ON_30_PAGES = 64 * KILOBYTE
const BYTES_ON_50_PAGES = 107 * KILOBYTE

export async function audits(): Promise<void> {
  await textAndGrowth('narrative', 'narrative')
  await textAndGrowth('whole', 'narrative, tables, charts')
  await wholeProcesses()
  await manyDocuments()
}

/** Reading, understanding and checking a text in this process. Published texts lie between the two kinds, nearer to the narrative. */
async function textAndGrowth(kind: Kind, what: string): Promise<void> {
  let base: number | undefined
  for (const factor of [1, 2, 4, 8]) {
    const bytes = textOf(SIZE * factor, kind)
    const { least, middle } = await warmMilliseconds(async () =>
      audit(understand(await readDocument({ file: 'bench.txt', bytes }))),
    )
    base ??= middle
    const growth = factor === 1 ? '' : `  (${(middle / base).toFixed(1)} × the time for ${factor} × the length)`
    line(`text of ${Math.round(bytes.length / KILOBYTE)} kB, ${what}`, `${ms(middle)}, at best ${ms(least)}${growth}`)
  }
}

/** The program from its start to its exit, as a user runs it. */
async function wholeProcesses(): Promise<void> {
  const docx = join(folder, 'fifty.docx')
  writeFileSync(docx, writeDocx(contentOf(BYTES_ON_50_PAGES)))
  const short = join(folder, 'thirty.docx')
  writeFileSync(short, writeDocx(contentOf(BYTES_ON_30_PAGES)))
  const pdf = toPdf(short)
  if (pdf === undefined) console.log('PDF skipped: LibreOffice (soffice) is not installed.')
  else await wholeProcess(`PDF of ${pagesOf(pdf)} pages`, pdf)
  const pages = pagesOf(toPdf(docx))
  await wholeProcess(`docx of ${pages ?? 'about 50'} pages`, docx)
}

async function wholeProcess(what: string, file: string): Promise<void> {
  const cost = await measureRuns(program, ['audit', file, '--format', 'json'])
  line(`${what}, whole process`, `${seconds(cost.milliseconds)} (${spent(cost)})`)
}

/** A folder of disclosures that differ in their content, on two cores. */
async function manyDocuments(): Promise<void> {
  const many = join(folder, 'many')
  mkdirSync(many)
  const bytes = Buffer.from(textOf(SIZE))
  for (let number = 1; number <= FOLDER_OF; number++) {
    writeFileSync(join(many, `${number}.txt`), Buffer.concat([bytes, Buffer.from(`\n附注${number}\n`)]))
  }
  const output = join(folder, 'report.json')
  const cost = await measureProcess(program, ['audit', many, '--jobs', '2', '--format', 'json', '-o', output])
  const audited = (JSON.parse(readFileSync(output, 'utf8')) as { documents: unknown[] }).documents.length
  const rate = (audited * 1000) / cost.milliseconds
  line(`folder of ${audited} texts of 60 kB, two cores`, `${rate.toFixed(0)} documents/s (${spent(cost)})`)
}

function toPdf(file: string): string | undefined {
  const { error } = spawnSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    stdio: 'ignore',
  })
  return error === undefined ? file.replace(/docx$/, 'pdf') : undefined
}

/** LibreOffice writes page objects plainly. */
function pagesOf(pdf: string | undefined): number | undefined {
  return pdf === undefined ? undefined : readFileSync(pdf, 'latin1').match(/\/Type\s*\/Page\b/g)?.length
}
