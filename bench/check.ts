/** How long it takes to check accounts against every equation. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { accountsToJson, sampleAccounts, sampleYears } from '@mingzhang/accounts'
import { auditAccounts } from '@mingzhang/audit'
import { measureProcess } from './measure.ts'
import { folder, line, ms, program } from './setting.ts'

export async function checks(): Promise<void> {
  accountsInOneProcess()
  await folderOfAccounts()
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
