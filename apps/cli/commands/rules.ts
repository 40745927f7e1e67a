/** `mingzhang rules`: every rule with its basis and an example. */
import { CHECKS, renderRules, renderRulesForTerminal } from '@mingzhang/audit'
import type { RuleFormat } from '../output/format.ts'
import { writeOut } from '../output/standard-output.ts'
import { writeWhole } from '../output/write-whole.ts'

export interface RulesCommand {
  readonly format: RuleFormat
  readonly output?: string
}
