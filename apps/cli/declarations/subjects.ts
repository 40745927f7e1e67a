/** `mingzhang subjects` on the command line. */
import { type Command, Option } from 'commander'
import type { SubjectsCommand } from '../commands/subjects.ts'
import { year } from './option-values.ts'

export function declareSubjects(
  program: Command,
  action: (file: string, options: SubjectsCommand) => Promise<void>,
): void {
  const subjects = program.command('subjects').description('官方科目表').usage('<命令>')
  subjects
    .command('import')
    .description('导入某一年度的《政府收支分类科目》，列出与内置科目表的差别')
    .usage('<官方科目.xlsx|csv> --year <年度> -o <科目.json>')
    .argument('<科目表>', 'xlsx、xls 或 csv：一列编码，或类、款、项各一列，加一列名称')
    .addOption(new Option('--year <年度>', '科目表的年度').argParser(year('--year')).makeOptionMandatory())
    .requiredOption('-o, --output <科目.json>', '写入的文件，供 template、import 的 --subjects 使用')
    .helpOption('-h, --help', '显示帮助')
    .action(action)
}
