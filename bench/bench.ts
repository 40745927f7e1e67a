/** `npm run bench`: how long an audit takes and how much memory, with figures that anyone can measure again. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { accountsToJson, sampleAccounts, sampleYears } from '@mingzhang/accounts'
import { audit, auditAccounts } from '@mingzhang/audit'
import { understand } from '@mingzhang/disclosure'
import { readDocument } from '@mingzhang/documents'
import { writeDocx } from '../examples/source/write/docx.ts'
import { contentOf, type Kind, textOf } from './documents.ts'
import { measureProcess, measureRuns, type ProcessCost, warmMilliseconds } from './measure.ts'
import { writeUnits } from './roll-up.ts'

const KILOBYTE = 1000
const SIZE = 60 * KILOBYTE
const FOLDER_OF = 1000
const UNITS_ROLLED_UP = [7_500, 30_000]
/** Sizes of text that LibreOffice sets on about so many pages. */
const BYTES_ON_30_PAGES = 64 * KILOBYTE
const BYTES_ON_50_PAGES = 107 * KILOBYTE

const program = fileURLToPath(new URL('../../apps/cli/bin/mingzhang.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'mingzhang-bench-'))
const line = (what: string, figure: string) => console.log(`${what.padEnd(58)} ${figure}`)
const ms = (value: number) => `${value.toFixed(1)} ms`
const spent = ({ processorMilliseconds, memory }: ProcessCost) =>
  `processor time ${seconds(processorMilliseconds)}, peak ${memory.toFixed(0)} MB`
const seconds = (value: number) => `${(value / 1000).toFixed(2)} s`

try {
  console.log(
    `${cpus()[0]?.model ?? 'unknown CPU'} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}\n`,
  )
  await textAndGrowth('narrative', 'narrative')
  await textAndGrowth('whole', 'narrative, tables, charts')
  await wholeProcesses()
  await manyDocuments()
  accountsInOneProcess()
  await folderOfAccounts()
  await rollUps()
} finally {
  rmSync(folder, { recursive: true, force: true })
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

/** The same units again and again, so that only their number differs. */
const DIFFERENT_UNITS = 200

function accountsInOneProcess(): void {
  const units = Array.from({ length: DIFFERENT_UNITS }, (_, index) => sampleYears(index + 1))
  const check = ({ current, last }: (typeof units)[number]) =>
    auditAccounts('bench.json', current, last === undefined ? {} : { previous: last })
  units.forEach(check)
  const times: number[] = []
  for (const factor of [1, 2, 4]) {
    const start = performance.now()
    for (let round = 0; round < factor; round++) units.forEach(check)
    const each = (performance.now() - start) / (factor * DIFFERENT_UNITS)
    times.push(each)
    const [base = each] = times
    const growth = factor === 1 ? '' : `  (${(each / base).toFixed(2)} × the time a unit for ${factor} × the units)`
    line(`check of ${factor * DIFFERENT_UNITS} units × all equations, warm, one core`, `${ms(each)} a unit${growth}`)
  }
}

/** The program over folders of accounts, two cores, with reading. */
async function folderOfAccounts(): Promise<void> {
  const texts = Array.from({ length: DIFFERENT_UNITS }, (_, index) =>
    JSON.stringify(accountsToJson(sampleAccounts(index + 1))),
  )
  for (const count of [1000, 3000]) {
    const many = join(folder, `accounts-${count}`)
    mkdirSync(many)
    for (let number = 0; number < count; number++)
      writeFileSync(join(many, `${number}.json`), texts[number % texts.length] ?? '')
    const words = ['check', many, '--jobs', '2', '--format', 'json', '-o', join(folder, 'checked.json')]
    const { milliseconds, memory } = await measureProcess(program, words)
    const rate = (count * 1000) / milliseconds
    const whole = `${(30_000 / rate).toFixed(0)} s for 30,000`
    line(
      `check of a folder of ${count} units, two cores`,
      `${rate.toFixed(0)} units/s (${whole}), peak ${memory.toFixed(0)} MB`,
    )
  }
}

/** Units on four levels to one department, from their files; four times as many units should take four times as long. */
async function rollUps(): Promise<void> {
  const times: number[] = []
  for (const units of UNITS_ROLLED_UP) {
    const path = join(folder, `units-${units}`)
    writeUnits(path, units)
    const output = join(folder, 'department.json')
    const { milliseconds, memory } = await measureProcess(program, ['roll-up', path, '--name', '甲局', '-o', output])
    times.push(milliseconds)
    const [base = milliseconds] = times
    const growth = times.length === 1 ? '' : `  (${(milliseconds / base).toFixed(2)} × the time for 4 × the units)`
    line(`roll-up of ${units} units, whole process`, `${seconds(milliseconds)}, peak ${memory.toFixed(0)} MB${growth}`)
    rmSync(path, { recursive: true })
  }
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
