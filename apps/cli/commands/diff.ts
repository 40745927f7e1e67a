/** `mingzhang diff`: two accounts side by side. */
import { type Comparison, compareAccounts, isUnchanged } from '@mingzhang/accounts'
import { writeWorkbook } from '@mingzhang/documents'
import { CannotWork, EXIT } from '../failure.ts'
import { comparisonJson, comparisonText, comparisonWorkbook } from '../output/comparison.ts'
import type { DiffFormat } from '../output/format.ts'
import { writeOut } from '../output/standard-output.ts'
import { writeWhole } from '../output/write-whole.ts'
import { readAccounts } from '../sources/accounts-file.ts'

export interface DiffCommand {
  readonly format: DiffFormat
  readonly output?: string
}

/** Returns the exit code. */
export async function runDiff(before: string, after: string, { format, output }: DiffCommand): Promise<number> {
  if (format === 'xlsx' && output === undefined) throw new CannotWork('xlsx 不能显示在终端上：请用 -o 指定输出文件。')
  const comparison = compareAccounts(await readAccounts(before), await readAccounts(after))
  const written = await rendered(comparison, format)
  if (output === undefined) await writeOut([written])
  else await writeWhole(output, [written])
  return isUnchanged(comparison) ? EXIT.clean : EXIT.problems
}

async function rendered(comparison: Comparison, format: DiffFormat): Promise<string | Uint8Array> {
  if (format === 'json') return comparisonJson(comparison)
  return format === 'xlsx' ? writeWorkbook(comparisonWorkbook(comparison)) : comparisonText(comparison)
}
