/** `mingzhang rules` on the command line. */
import type { Command } from 'commander'
import type { RulesCommand } from '../commands/rules.ts'
import { RULE_FORMATS } from '../output/format.ts'
import { choice } from './option-values.ts'

export function declareRules(program: Command, action: (options: RulesCommand) => Promise<void>): void {
  program
    .command('rules')
    .description('列出全部审核规则及其依据和示例')
    .usage('[选项]')
    .addOption(choice('--format <格式>', '格式', RULE_FORMATS, 'terminal'))
    .option('-o, --output <文件>', '写入文件')
    .action(action)
}
