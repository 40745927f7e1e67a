/** `mingzhang roll-up` on the command line. */
import { type Command, Option } from 'commander'
import type { RollUpCommand } from '../commands/roll-up.ts'
import { year } from './option-values.ts'

const NOTES = `
单位之间的上级补助收入与对附属单位补助支出、附属单位上缴收入与上缴上级支出按对方单位逐笔抵消。
上下级关系取自各单位的主管部门；没有填的，按所在文件夹。调整表（report 为 adjustment）一并汇总。

示例：
  mingzhang roll-up 各单位/ --name 青岚县农业农村局 -o 汇总.json --reconciliation 抵消对账.xlsx
  mingzhang roll-up 各单位/ --name 青岚县农业农村局 -o 汇总/     每一级各写一份

退出码：
  0  已汇总，内部往来全部相符
  1  已汇总，有须核对的内部往来；或者单位重复、年度不一致等，没有写文件
  2  无法汇总（文件打不开、不是决算数据、参数有误），没有写文件`

export function declareRollUp(
  program: Command,
  action: (paths: string[], options: RollUpCommand) => Promise<void>,
): void {
  program
    .command('roll-up')
    .description('汇总：由各单位的决算数据得出部门的，抵消单位之间的往来并列出对账')
    .usage('<数据.json|文件夹…> --name <部门> -o <汇总.json|文件夹> [选项]')
    .argument('<各单位决算数据...>', '各单位的决算数据（JSON），或其所在的文件夹')
    .requiredOption('--name <部门>', '部门名称')
    .option('--code <编码>', '部门的预算单位编码或统一社会信用代码')
    .requiredOption('-o, --output <路径>', '汇总数据的文件；给出文件夹时每一级汇总各写一份')
    .option('--reconciliation <表.xlsx>', '写出抵消对账表')
    .addOption(new Option('--year <年度>', '只汇总这个年度的，文件夹中其他年度的不算').argParser(year('--year')))
    .option('--previous <数据>', '上年的汇总数据，上年数由它得出')
    .option('--no-projects', '汇总数据不带各单位的项目（成千上万个单位的汇总）')
    .addHelpText('after', NOTES)
    .action(action)
}
