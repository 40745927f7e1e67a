/** `mingzhang diff` on the command line. */
import type { Command } from 'commander'
import type { DiffCommand } from '../commands/diff.ts'
import { DIFF_FORMATS } from '../output/format.ts'
import { choice } from './option-values.ts'

const NOTES = `
同一年度的两份数据按版本比较；后一份是前一份的下一年度时，还核对年初数与上年是否衔接。

修订稿（--format docx）是按新数据编制的决算公开，与按原数据编制的不同之处都是修订标记：全部接受即新稿，全部拒绝即原稿。
数值有变动的图是新图，批注说明修订前的数值。

示例：
  mingzhang diff 送审稿.json 修改稿.json
  mingzhang diff 2022年度.xlsx 2023年度.xlsx --format xlsx -o 变动.xlsx
  mingzhang diff 送审稿.json 修改稿.json --format docx --profile 四川-2022 -o 修订.docx

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
    .description('比较两份决算数据，或与上年比较：按表和科目列出变动，由大到小，或写成带修订标记的决算公开')
    .usage('<数据> <数据> [选项]')
    .argument('<原决算数据>', '决算数据（JSON 或工作簿）')
    .argument('<新决算数据>', '与它比较的决算数据')
    .addOption(choice('--format <格式>', '格式', DIFF_FORMATS, 'terminal'))
    .option('-o, --output <文件>', '写入文件')
    .option('--profile <模板>', '修订稿：地区模板的名称，或者自备模板的文件（.yaml）')
    .option('--previous <数据>', '修订稿：新数据的上年决算数据，同 compile')
    .addHelpText('after', NOTES)
    .action(action)
}
