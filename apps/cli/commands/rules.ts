/** `mingzhang rules`: every rule with its basis and an example. */
import { CHECKS } from '@mingzhang/audit'
import type { RuleFormat } from '../output/format.ts'
import { writeOut } from '../output/standard-output.ts'
import { writeWhole } from '../output/write-whole.ts'

export interface RulesCommand {
  readonly format: RuleFormat
  readonly output?: string
}

export async function listRules({ output }: RulesCommand): Promise<void> {
  const text = `${JSON.stringify(
    CHECKS.map(({ run: _run, cannotRun: _cannot, ...told }) => told),
    null,
    2,
  )}\n`
  if (output === undefined) await writeOut([text])
  else await writeWhole(output, [text])
}
