/** `mingzhang rules`: every rule with its basis and an example, and every equation (勾稽关系). */
import {
  CHECKS,
  type Check,
  EQUATION_CATALOGUE,
  renderEquations,
  renderEquationsTerminal,
  renderRules,
  renderRulesTerminal,
} from '@mingzhang/audit'
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
  if (format === 'json')
    return `${JSON.stringify([...CHECKS.map(described), ...EQUATION_CATALOGUE.flatMap(describedEquations)], null, 2)}\n`
  return format === 'markdown'
    ? `${renderRules(CHECKS)}\n${renderEquations(EQUATION_CATALOGUE)}`
    : `${renderRulesTerminal(CHECKS, options)}\n${renderEquationsTerminal(EQUATION_CATALOGUE, options)}`
}

/** Equations stand in the same list: their category is `equation`. */
const describedEquations = ({ group, entries }: (typeof EQUATION_CATALOGUE)[number]) =>
  entries.map(({ id, statements, checks, remark }) => ({
    id,
    category: 'equation',
    title: statements.map(({ formula }) => formula).join('；') || (remark ?? ''),
    basis: group.basis,
    statements,
    checks,
    ...(remark === undefined ? {} : { remark }),
  }))

const described = ({ id, category, severity, title, basis, example }: Check) => ({
  id,
  category,
  severity,
  title,
  basis,
  example,
})
