/** `mingzhang import` on the command line. */
import { type Command, Option } from 'commander'
import type { ImportCommand } from '../commands/import.ts'
import { year } from './option-values.ts'

const EXIT_CODES = `
退出码：
  0  已导入
  1  有内容不能采用，没有写文件；或者已导入，但填写的合计与明细不一致
  2  无法导入（文件打不开、没有可识别的表、参数有误），没有写文件`

export function declareImport(
  program: Command,
  action: (files: string[], options: ImportCommand) => Promise<void>,
): void {
  program
    .command('import')
    .description('从录入表、公开附表、财决报表导出的工作簿或 JSON 导入决算数据，逐表逐格说明采用情况')
    .usage('<文件…> -o <数据.json> [选项]')
    .argument('<要导入的文件...>', 'xlsx、xls 工作簿（分开公布的附表可以一并给出），或 JSON 数据')
    .requiredOption('-o, --output <数据.json>', '写入的文件')
    .addOption(new Option('--year <年度>', '应当是这个年度').argParser(year('--year')))
    .option('--unit <名称>', '应当是这个单位')
    .option('--subjects <科目.json>', '按导入的官方科目表核对科目')
    .option('--report <文件>', '把导入报告写成 JSON')
    .addHelpText('after', EXIT_CODES)
    .action(action)
}
