/** `mingzhang sample` on the command line. */
import { type Command, Option } from 'commander'
import type { SampleCommand } from '../commands/sample.ts'
import { positiveInteger } from './option-values.ts'

const EXAMPLES = `
示例：
  mingzhang sample --seed 7 -o 样例/                    一个部门的汇总决算数据
  mingzhang sample --seed 7 --departments 300 -o 样例/  300个大小、业务各不相同的部门
  mingzhang sample --seed 7 --units 30 -o 样例/         一个部门的30个单位，可用 roll-up 汇总`

export function declareSample(program: Command, action: (options: SampleCommand) => Promise<void>): void {
  const whole = (flags: string, description: string): Option =>
    new Option(flags, description).argParser(positiveInteger(flags.split(' ')[0] ?? flags))
  program
    .command('sample')
    .description('生成虚构单位的决算数据：随机而平衡，同一种子结果相同')
    .usage('-o <文件夹> [选项]')
    .requiredOption('-o, --output <文件夹>', '写入的文件夹')
    .addOption(whole('--seed <种子>', '随机种子').default(1, '1'))
    .addOption(whole('--departments <个数>', '部门个数').conflicts('units'))
    .addOption(whole('--units <个数>', '一个部门的单位个数，含本级和各级下属单位，单位之间有补助和上缴'))
    .addOption(whole('--year <年度>', '年度（默认随机，2019—2024年）'))
    .option('--last-year', '同时写出上年决算数据', false)
    .addHelpText('after', EXAMPLES)
    .action(action)
}
