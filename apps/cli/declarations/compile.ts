/** `mingzhang compile` on the command line. */
import { type Command, Option } from 'commander'
import type { CompileCommand } from '../commands/compile.ts'
import { COMPILED_FORMATS } from '../output/format.ts'
import { choices } from './option-values.ts'

const EXIT_CODES = `
退出码：
  0  文件已写好；有须填写的内容时写成草稿，并逐项列出
  1  数据不平衡、与上年数据不一致，或者要求定稿（--final）但还有须填写的内容，没有写文件
  2  无法编制（文件打不开、不是决算数据、参数有误），没有写文件`

export function declareCompile(
  program: Command,
  action: (file: string, options: CompileCommand) => Promise<void>,
): void {
  program
    .command('compile')
    .description('由决算数据编制整套部门决算公开：说明、名词解释、绩效附件、附表和图')
    .usage('<数据.json|录入表.xlsx> -o <文件夹> --profile <模板> [选项]')
    .argument('<决算数据>', '一个单位一个年度的决算数据：JSON，或填好的录入表')
    .requiredOption('-o, --output <文件夹>', '写入的文件夹')
    .requiredOption('--profile <模板>', '地区模板的名称，或者自备模板的文件（.yaml）')
    .option('--previous <数据>', '上年的决算数据，说明中与上年比较的数由它得出')
    .addOption(
      new Option('--formats <格式>', `文件格式，以逗号分隔：${COMPILED_FORMATS.join('、')}`)
        .argParser(choices('--formats', COMPILED_FORMATS))
        .default(COMPILED_FORMATS, COMPILED_FORMATS.join(',')),
    )
    .option('--final', '定稿：还有须填写的内容就不写文件', false)
    .addHelpText('after', EXIT_CODES)
    .action(action)
}
