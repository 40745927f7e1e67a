/** `mingzhang compile`: the whole disclosure of one organisation and year, from its accounts. */
import { type Accounts, checkAccounts } from '@mingzhang/accounts'
import {
  type ComposedDisclosure,
  compose,
  fileNames,
  type Missing,
  type Profile,
  present,
  withLastYear,
} from '@mingzhang/disclosure'
import { writeDocument } from '@mingzhang/documents'
import { EXIT, FoundProblems } from '../failure.ts'
import { compiledPath } from '../output/compiled-path.ts'
import type { CompiledFormat } from '../output/format.ts'
import { say } from '../output/standard-output.ts'
import { type WholeFile, writeTogether } from '../output/write-together.ts'
import { readAccounts } from '../sources/accounts-file.ts'
import { readProfile } from '../sources/profile-file.ts'

export interface CompileCommand {
  readonly output: string
  readonly profile: string
  readonly formats: readonly CompiledFormat[]
  readonly previous?: string
  readonly final: boolean
}

/** Returns the exit code. */
export async function runCompile(file: string, command: CompileCommand): Promise<number> {
  const profile = await readProfile(command.profile)
  const accounts = await accountsWithLastYear(file, command.previous)
  refuseUnbalanced(file, accounts)
  announceYears(accounts, profile)
  const composed = compose(accounts, profile)
  if (command.final && composed.missing.length > 0) {
    say(`还有${composed.missing.length}处须填写，不能定稿，没有写文件：\n${listed(composed.missing)}`)
    return EXIT.problems
  }
  const files = await filesOf(accounts, composed, command)
  await writeTogether(files)
  say(`已编制${accounts.organisation.name}${accounts.year}年度部门决算公开：`)
  for (const { path } of files) say(`  ${path}`)
  if (composed.missing.length > 0)
    say(`这是草稿：还有${composed.missing.length}处须填写，文中以【须填写：……】标出：\n${listed(composed.missing)}`)
  return EXIT.clean
}

async function accountsWithLastYear(file: string, previous: string | undefined): Promise<Accounts> {
  const accounts = await readAccounts(file)
  if (previous === undefined) return accounts
  const { accounts: joined, contradictions } = withLastYear(accounts, await readAccounts(previous))
  if (joined !== undefined) return joined
  throw new FoundProblems(
    `${previous} 与 ${file} 不一致，没有写文件：\n${contradictions.map((one) => `  ${one}`).join('\n')}`,
  )
}

/** Accounts that contradict themselves make no disclosure. */
function refuseUnbalanced(file: string, accounts: Accounts): void {
  const errors = checkAccounts(accounts).violations.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return
  const told = errors.map(({ equation, message }) => `\n  ${equation}：${message}`)
  throw new FoundProblems(`${file}：决算数据有${errors.length}处勾稽关系不符，没有写文件：${told.join('')}`)
}

function announceYears({ year }: Accounts, { name, years: { from, until } }: Profile): void {
  if (year < from || year > until) say(`注意：模板“${name}”适用于${from}年度至${until}年度，数据是${year}年度的。`)
}

const listed = (missing: readonly Missing[]): string =>
  missing.map(({ what, where }) => `  ${where}：${what}`).join('\n')

async function filesOf(
  accounts: Accounts,
  composed: ComposedDisclosure,
  { output, formats }: CompileCommand,
): Promise<WholeFile[]> {
  const names = fileNames(accounts, composed.profile)
  const manuscript = present(composed, { year: accounts.year, own: accounts.subjectNames })
  const files: WholeFile[] = []
  for (const format of formats)
    files.push({ path: compiledPath(output, names, format), bytes: await writeDocument(format, manuscript) })
  return files
}
