/** `mingzhang diff`: two accounts side by side, as a list of changes or as a disclosure with tracked changes (修订). */
import { type Accounts, type Comparison, compareAccounts, isUnchanged } from '@mingzhang/accounts'
import type { Missing, Profile } from '@mingzhang/disclosure'
import { type Manuscript, writeRevisedDocument, writeWorkbook } from '@mingzhang/documents'
import { accountsWithLastYear, composeAccounts, listed, manuscriptOf } from '../compile/compile-accounts.ts'
import { CannotWork, EXIT } from '../failure.ts'
import { comparisonJson, comparisonText, comparisonWorkbook } from '../output/comparison.ts'
import type { DiffFormat } from '../output/format.ts'
import { say, writeOut } from '../output/standard-output.ts'
import { writeWhole } from '../output/write-whole.ts'
import { readAccounts } from '../sources/accounts-file.ts'
import { readProfile } from '../sources/profile-file.ts'

export interface DiffCommand {
  readonly format: DiffFormat
  readonly output?: string
  /** Both are for a disclosure with tracked changes alone. */
  readonly profile?: string
  readonly previous?: string
}

/** Returns the exit code. */
export async function runDiff(before: string, after: string, command: DiffCommand): Promise<number> {
  if (command.format === 'docx') return revise(before, after, command)
  const { format, output, profile, previous } = command
  if (profile !== undefined || previous !== undefined)
    throw new CannotWork('选项 --profile 和 --previous 只用于 --format docx。')
  if (format === 'xlsx' && output === undefined) throw new CannotWork('xlsx 不能显示在终端上：请用 -o 指定输出文件。')
  const comparison = compareAccounts(await readAccounts(before), await readAccounts(after))
  const written = await rendered(comparison, format)
  if (output === undefined) await writeOut([written])
  else await writeWhole(output, [written])
  return exitCode(comparison)
}

const exitCode = (comparison: Comparison): number => (isUnchanged(comparison) ? EXIT.clean : EXIT.problems)

async function rendered(comparison: Comparison, format: DiffFormat): Promise<string | Uint8Array> {
  if (format === 'json') return comparisonJson(comparison)
  return format === 'xlsx' ? writeWorkbook(comparisonWorkbook(comparison)) : comparisonText(comparison)
}

/** The disclosure of the later accounts, with all that differs from that of the earlier ones as tracked changes. */
async function revise(
  before: string,
  after: string,
  { output, profile: name, previous }: DiffCommand,
): Promise<number> {
  if (output === undefined) throw new CannotWork('docx 不能显示在终端上：请用 -o 指定输出文件。')
  if (name === undefined) throw new CannotWork('修订稿按地区模板编制：请用 --profile 指定模板。')
  const profile = await readProfile(name)
  const later = await accountsWithLastYear(after, previous)
  const earlier = await earlierAccounts(before, later, previous)
  const [old, revised] = [compiled(before, earlier, profile), compiled(after, later, profile)]
  await writeWhole(output, [await writeRevisedDocument(old.manuscript, revised.manuscript, new Date())])
  say(`已写好修订稿：${output}`)
  if (revised.missing.length > 0)
    say(`新稿是草稿：还有${revised.missing.length}处须填写，文中以【须填写：……】标出：\n${listed(revised.missing)}`)
  return exitCode(compareAccounts(earlier, later))
}

/** Last year’s accounts are those of both where both are of one year. */
async function earlierAccounts(file: string, later: Accounts, previous: string | undefined): Promise<Accounts> {
  const accounts = await readAccounts(file)
  return previous === undefined || accounts.year !== later.year ? accounts : accountsWithLastYear(file, previous)
}

function compiled(
  file: string,
  accounts: Accounts,
  profile: Profile,
): { readonly manuscript: Manuscript; readonly missing: readonly Missing[] } {
  const composed = composeAccounts(file, accounts, profile)
  return { manuscript: manuscriptOf(accounts, composed), missing: composed.missing }
}
