/** `mingzhang diff` on the command line. */
import type { Command } from 'commander'
import type { DiffCommand } from '../commands/diff.ts'
import { DIFF_FORMATS } from '../output/format.ts'
import { choice } from './option-values.ts'

const NOTES = `
同一年度的两份数据按版本比较；后一份是前一份的下一年度时，还核对年初数与上年是否衔接。

示例：
  mingzhang diff 送审稿.json 修改稿.json
  mingzhang diff 2022年度.xlsx 2023年度.xlsx --format xlsx -o 变动.xlsx

退出码：
  0  没有变动
  1  有变动
  2  无法比较（数据有误、打不开、参数有误）`

export function declareDiff(
  program: Command,
  action: (before: string, after: string, options: DiffCommand) => Promise<void>,
): void {
  program
    .command('diff')
    .description('比较两份决算数据，或与上年比较：按表和科目列出变动，由大到小')
    .usage('<数据> <数据> [选项]')
    .argument('<原决算数据>', '决算数据（JSON 或工作簿）')
    .argument('<新决算数据>', '与它比较的决算数据')
    .addOption(choice('--format <格式>', '格式', DIFF_FORMATS, 'terminal'))
    .option('-o, --output <文件>', '写入文件')
    .addHelpText('after', NOTES)
    .action(action)
}
