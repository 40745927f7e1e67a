/** How long it takes to write a disclosure: composing it, each format, and all four as a user runs it. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { accountsToJson, sampleAccounts } from '@mingzhang/accounts'
import { compose, present, profileNamed } from '@mingzhang/disclosure'
import { type WrittenFormat, writeDocument } from '@mingzhang/documents'
import { measureRuns, warmMilliseconds } from './measure.ts'
import { folder, line, ms, program, seconds, spent } from './setting.ts'

const PROFILE = '四川-2022'
const FORMATS: readonly WrittenFormat[] = ['docx', 'pdf', 'html', 'xlsx']
/** A department with several sources of money. */
const SEED = 7

export async function compilations(): Promise<void> {
  const accounts = sampleAccounts(SEED)
  const profile = profileNamed(PROFILE)
  if (profile === undefined) throw new Error(`no profile ${PROFILE}`)
  const names = { year: accounts.year, own: accounts.subjectNames }
  const composed = () => present(compose(accounts, profile), names)
  const { middle } = await warmMilliseconds(async () => composed())
  line('compose and present one department, warm', ms(middle))
  const manuscript = composed()
  for (const format of FORMATS) {
    const { middle: written, least } = await warmMilliseconds(() => writeDocument(format, manuscript))
    line(`write it as ${format}, warm`, `${ms(written)}, at best ${ms(least)}`)
  }
  await wholeProcess(accountsToJson(accounts))
}

async function wholeProcess(json: unknown): Promise<void> {
  const file = join(folder, 'department.json')
  const output = join(folder, 'compiled')
  writeFileSync(file, JSON.stringify(json))
  const cost = await measureRuns(program, ['compile', file, '--profile', PROFILE, '-o', output])
  line('all four files of one department, whole process', `${seconds(cost.milliseconds)} (${spent(cost)})`)
  rmSync(output, { recursive: true, force: true })
}
