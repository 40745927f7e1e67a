/** `mingzhang sample`: accounts of invented departments or units, a JSON file each. */
import { join } from 'node:path'
import { type Accounts, LISTED_YEARS, type SampleYears, sampleDepartment, sampleYears } from '@mingzhang/accounts'
import { CannotWork } from '../failure.ts'
import { accountsFileName, writeAccounts } from '../output/accounts-file.ts'
import { say } from '../output/standard-output.ts'

export interface SampleCommand {
  readonly output: string
  readonly seed: number
  readonly departments?: number
  readonly units?: number
  readonly year?: number
  readonly lastYear: boolean
}

const LAST_YEAR_FOLDER = '上年'

export async function writeSamples(options: SampleCommand): Promise<void> {
  const { output, year, lastYear } = options
  if (year !== undefined && (year < LISTED_YEARS.first || year > LISTED_YEARS.last))
    throw new CannotWork(`没有${year}年度的科目表：--year 应在${LISTED_YEARS.first}—${LISTED_YEARS.last}年之间。`)
  let written = 0
  for (const [number, { current, last }] of numbered(samplesOf(options))) {
    await writeAccounts(join(output, fileName(number, current)), current)
    written++
    if (!lastYear || last === undefined) continue
    await writeAccounts(join(output, LAST_YEAR_FOLDER, fileName(number, last)), last)
    written++
  }
  say(`已写出${written}份决算数据：${output}`)
}

function* samplesOf({ seed, departments = 1, units, year }: SampleCommand): Generator<SampleYears> {
  const ofYear = year === undefined ? {} : { year }
  if (units !== undefined) yield* sampleDepartment({ seed, units, ...ofYear })
  else for (let index = 0; index < departments; index++) yield sampleYears({ seed: seed + index, ...ofYear })
}

function* numbered<T>(items: Iterable<T>): Generator<[number, T]> {
  let number = 0
  for (const item of items) yield [++number, item]
}

/** Units are told apart by their codes; departments, which may share a name, by their number. */
const fileName = (number: number, accounts: Accounts): string =>
  accounts.organisation.code === undefined
    ? `${String(number).padStart(3, '0')}-${accountsFileName(accounts)}`
    : accountsFileName(accounts)
