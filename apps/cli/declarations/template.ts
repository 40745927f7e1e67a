/** `mingzhang template` on the command line. */
import { type Command, Option } from 'commander'
import type { TemplateCommand } from '../commands/template.ts'
import { year } from './option-values.ts'

export function declareTemplate(program: Command, action: (options: TemplateCommand) => Promise<void>): void {
  program
    .command('template')
    .description('生成决算数据录入表（xlsx）：下拉选择科目，自动计算和核对，可填入已有数据')
    .usage('--profile <模板> -o <决算.xlsx> [选项]')
    .requiredOption('--profile <模板>', '地区模板的名称，或者自备模板的文件（.yaml）')
    .requiredOption('-o, --output <文件>', '写入的文件（.xlsx）')
    .addOption(new Option('--year <年度>', '决算年度，默认为上年').argParser(year('--year')))
    .option('--unit <名称>', '单位名称')
    .option('--from <数据.json>', '填入这份决算数据')
    .option('--subjects <科目.json>', '按导入的官方科目表列出科目')
    .action(action)
}
