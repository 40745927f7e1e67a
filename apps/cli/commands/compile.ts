/** `mingzhang compile`: the whole disclosure of one organisation and year, from its accounts. */
import type { Accounts } from '@mingzhang/accounts'
import { type ComposedDisclosure, fileNames } from '@mingzhang/disclosure'
import { accountsWithLastYear, composeAccounts, listed, manuscriptOf } from '../compile/compile-accounts.ts'
import { openWriting, type Writing } from '../compile/write-formats.ts'
import { EXIT } from '../failure.ts'
import { compiledPath } from '../output/compiled-path.ts'
import type { CompiledFormat } from '../output/format.ts'
import { say } from '../output/standard-output.ts'
import { type WholeFile, writeTogether } from '../output/write-together.ts'
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
  const writing = openWriting(command.formats)
  try {
    return await compiled(file, command, writing)
  } finally {
    await writing.close()
  }
}

async function compiled(file: string, command: CompileCommand, writing: Writing): Promise<number> {
  const profile = await readProfile(command.profile)
  const accounts = await accountsWithLastYear(file, command.previous)
  const composed = composeAccounts(file, accounts, profile)
  if (command.final && composed.missing.length > 0) {
    say(`还有${composed.missing.length}处须填写，不能定稿，没有写文件：\n${listed(composed.missing)}`)
    return EXIT.problems
  }
  const files = await filesOf(accounts, composed, command.output, writing)
  await writeTogether(files)
  say(`已编制${accounts.organisation.name}${accounts.year}年度部门决算公开：`)
  for (const { path } of files) say(`  ${path}`)
  if (composed.missing.length > 0)
    say(`这是草稿：还有${composed.missing.length}处须填写，文中以【须填写：……】标出：\n${listed(composed.missing)}`)
  return EXIT.clean
}

async function filesOf(
  accounts: Accounts,
  composed: ComposedDisclosure,
  output: string,
  writing: Writing,
): Promise<WholeFile[]> {
  const names = fileNames(accounts, composed.profile)
  const written = await writing.write(manuscriptOf(accounts, composed))
  return written.map(([format, bytes]) => ({ path: compiledPath(output, names, format), bytes }))
}
