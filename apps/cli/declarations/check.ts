/** `mingzhang check` on the command line. */
import { availableParallelism } from 'node:os'
import { type Command, Option } from 'commander'
import type { CheckCommand } from '../commands/check.ts'
import { CHECK_FORMATS } from '../output/format.ts'
import { choice, positiveInteger, year } from './option-values.ts'

const EXIT_CODES = `
退出码：
  0  没有错误和疑点（只有需核实的也是 0）
  1  有公式不成立：错误或疑点
  2  有文件无法审核（打不开、不是决算数据、参数有误）`

export function declareCheck(
  program: Command,
  action: (paths: string[], options: CheckCommand) => Promise<void>,
): void {
  program
    .command('check')
    .description('按勾稽关系审核决算数据：零误差，指出哪个数错了、应是多少')
    .usage('<决算.xlsx|数据.json|文件夹…> [选项]')
    .argument('<决算数据...>', '录入表、附表工作簿（xlsx、xls）、JSON 数据，或者文件夹')
    .option('--previous <路径>', '上年的决算数据；文件夹时取其中同名（或者名称中是上年）的文件')
    .option('--equations <文件>', '本局自定的公式（JSON、xlsx 或 csv），写法见 docs/equations.md')
    .addOption(new Option('--year <年度>', '应当是这个年度；工作簿没有写明时以此为准').argParser(year('--year')))
    .option('--unit <名称>', '应当是这个单位；工作簿没有写明时以此为准')
    .addOption(choice('--format <格式>', '报告格式', CHECK_FORMATS, 'terminal'))
    .option('-o, --output <文件>', '把报告写入文件；xlsx 清单须指定')
    .addOption(
      new Option('--jobs <份数>', '同时审核的份数')
        .argParser(positiveInteger('--jobs'))
        .default(availableParallelism(), 'CPU 核数'),
    )
    .addHelpText('after', EXIT_CODES)
    .action(action)
}
