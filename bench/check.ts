/** How long it takes to check accounts against every equation. */
import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { accountsToJson, sampleAccounts, sampleYears } from '@mingzhang/accounts'
import { auditAccounts } from '@mingzhang/audit'
import { measureProcess } from './measure.ts'
import { folder, line, ms, program, seconds } from './setting.ts'

export async function checks(): Promise<void> {
  accountsInOneProcess()
  await folderOfAccounts()
}

/** The same units again and again, so that only their number differs. */
const DIFFERENT_UNITS = 200
const FEWER_FILES = 3000

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
  const files = Array.from({ length: DIFFERENT_UNITS }, (_, index) => {
    const file = join(folder, `accounts-${index + 1}.json`)
    writeFileSync(file, JSON.stringify(accountsToJson(sampleAccounts(index + 1))))
    return file
  })
  let base: number | undefined
  for (const factor of [1, 10]) {
    const count = FEWER_FILES * factor
    const many = join(folder, `accounts-${count}`)
    mkdirSync(many)
    for (let number = 0; number < count; number++)
      linkSync(files[number % files.length] ?? '', join(many, `${number}.json`))
    const words = ['check', many, '--jobs', '2', '--format', 'json', '-o', join(folder, 'checked.json')]
    const { milliseconds, memory } = await measureProcess(program, words)
    base ??= milliseconds
    const growth = factor === 1 ? '' : `  (${(milliseconds / base).toFixed(1)} × the time for ${factor} × the units)`
    const rate = ((count * 1000) / milliseconds).toFixed(0)
    line(
      `check of a folder of ${count} units, two cores`,
      `${seconds(milliseconds)}, ${rate} units/s, peak ${memory.toFixed(0)} MB${growth}`,
    )
    rmSync(many, { recursive: true })
  }
}
