/** `mingzhang rules`: every rule with its basis and an example. */
import { CHECKS, type Check, renderRules, renderRulesTerminal } from '@mingzhang/audit'
import type { RuleFormat } from '../output/format.ts'
import { writeOut } from '../output/standard-output.ts'
import { plainOptions, terminalOptions } from '../output/terminal-options.ts'
import { writeWhole } from '../output/write-whole.ts'

export interface RulesCommand {
  readonly format: RuleFormat
  readonly output?: string
}

export async function listRules({ format, output }: RulesCommand): Promise<void> {
  if (output === undefined) await writeOut([render(format, terminalOptions())])
  else await writeWhole(output, [render(format, plainOptions)])
}

function render(format: RuleFormat, options: typeof plainOptions): string {
  if (format === 'json') return `${JSON.stringify(CHECKS.map(described), null, 2)}\n`
  return format === 'markdown' ? renderRules(CHECKS) : renderRulesTerminal(CHECKS, options)
}

const described = ({ id, category, severity, title, basis, example }: Check) => ({
  id,
  category,
  severity,
  title,
  basis,
  example,
})
