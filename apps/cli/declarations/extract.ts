/** `mingzhang extract` on the command line. */
import { availableParallelism } from 'node:os'
import { type Command, Option } from 'commander'
import type { ExtractCommand } from '../commands/extract.ts'
import { positiveInteger } from './option-values.ts'

const AFTER = `
写入文件夹：
  <单位><年度>决算数据.json、录入表.xlsx   公布的内容足以形成决算数据的，一份报告各一个
  cells.csv   附表的每个数：单位、年度、表、科目、栏目、金额（元）、精度、位置、核对结果、问题编号
  facts.csv   文字和绩效表中的每个数：概念、期间、数值、位置、核对结果
  汇总.csv    全部附表的长表：年度、单位、表、编码、名称、栏目、金额
  未读取.csv  没有读取的文件，没有采用、没有核对的内容和原因

以万元公布的金额是取整后的数：决算数据在取整范围内取值，使公布的每个合计数仍然成立。

退出码：
  0  全部提取，形成决算数据，没有矛盾
  1  已提取，但有的没有形成决算数据，或者数字有矛盾
  2  有文件没有读取，其余已提取；或者无法提取（没有可以提取的文件、参数有误），没有写文件`

export function declareExtract(
  program: Command,
  action: (paths: string[], options: ExtractCommand) => Promise<void>,
): void {
  program
    .command('extract')
    .description('从已公布的部门决算公开提取决算数据、录入表和可入库的明细')
    .usage('<文件|文件夹|压缩包…> -o <文件夹> [选项]')
    .argument('<要提取的文件...>', 'docx、doc、pdf、html、xlsx、xls、txt 文件，文件夹，或 zip 压缩包')
    .requiredOption('-o, --output <文件夹>', '写入的文件夹')
    .option('--together', '把说明和分开公布的附表作为一份提取', false)
    .addOption(
      new Option('--jobs <份数>', '同时提取的份数')
        .argParser(positiveInteger('--jobs'))
        .default(availableParallelism(), 'CPU 核数'),
    )
    .addHelpText('after', AFTER)
    .action(action)
}
