/** The command line: what can be asked for, in Chinese. */
import { Command } from 'commander'
import type { AuditCommand } from './commands/audit.ts'
import type { CheckCommand } from './commands/check.ts'
import type { CompileCommand } from './commands/compile.ts'
import type { DiffCommand } from './commands/diff.ts'
import type { ExtractCommand } from './commands/extract.ts'
import type { ImportCommand } from './commands/import.ts'
import type { RollUpCommand } from './commands/roll-up.ts'
import type { RulesCommand } from './commands/rules.ts'
import type { SampleCommand } from './commands/sample.ts'
import type { SchemaCommand } from './commands/schema.ts'
import type { SubjectsCommand } from './commands/subjects.ts'
import type { TemplateCommand } from './commands/template.ts'
import { declareAudit } from './declarations/audit.ts'
import { declareCheck } from './declarations/check.ts'
import { declareCompile } from './declarations/compile.ts'
import { declareDiff } from './declarations/diff.ts'
import { declareExtract } from './declarations/extract.ts'
import { declareImport } from './declarations/import.ts'
import { declareRollUp } from './declarations/roll-up.ts'
import { declareRules } from './declarations/rules.ts'
import { declareSample } from './declarations/sample.ts'
import { declareSchema } from './declarations/schema.ts'
import { declareSubjects } from './declarations/subjects.ts'
import { declareTemplate } from './declarations/template.ts'
import { displayWidth } from './output/display-width.ts'
import { VERSION } from './version.ts'

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
}

const EXAMPLES = `
示例：
  mingzhang audit 某局2023年度部门决算.docx
  mingzhang audit 说明.docx 附表.xlsx --together
  mingzhang audit 各部门决算/ --format html -o 审核结果/
  mingzhang audit 决算.pdf --format json -o 报告.json
  mingzhang check 决算数据.json --previous 上年决算数据.json
  mingzhang template --profile 四川-2022 -o 决算.xlsx
  mingzhang import 决算.xlsx -o 决算数据.json
  mingzhang roll-up 各单位/ --name 某局 -o 汇总.json --reconciliation 抵消对账.xlsx
  mingzhang compile 决算数据.json --profile 四川-2022 -o 公开/
  mingzhang extract 历年决算公开/ -o 数据/`

/** What the commands do; each sets the exit code itself. */
export interface Actions {
  audit(paths: string[], options: AuditCommand): Promise<void>
  check(paths: string[], options: CheckCommand): Promise<void>
  compile(file: string, options: CompileCommand): Promise<void>
  diff(before: string, after: string, options: DiffCommand): Promise<void>
  extract(paths: string[], options: ExtractCommand): Promise<void>
  import(files: string[], options: ImportCommand): Promise<void>
  rollUp(paths: string[], options: RollUpCommand): Promise<void>
  rules(options: RulesCommand): Promise<void>
  sample(options: SampleCommand): Promise<void>
  schema(options: SchemaCommand): Promise<void>
  subjects(file: string, options: SubjectsCommand): Promise<void>
  template(options: TemplateCommand): Promise<void>
  demo(): Promise<void>
}

export function buildProgram(actions: Actions): Command {
  const program = new Command('mingzhang')
    .description('明账：编制部门决算公开，审核其中每一处自相矛盾的数字和说法')
    .version(VERSION, '-V, --version', '显示版本')
    .helpOption('-h, --help', '显示帮助')
    .helpCommand('help [命令]', '显示命令的帮助')
    .usage('[选项] [命令]')
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      displayWidth,
      optionDescription: ({ description, defaultValue, defaultValueDescription }) =>
        typeof defaultValue === 'string' || defaultValueDescription !== undefined
          ? `${description}（默认 ${defaultValueDescription ?? String(defaultValue)}）`
          : description,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`.trim(),
    })
    // Messages are told by `main`, in Chinese.
    .configureOutput({ outputError: () => undefined })
    .exitOverride()
    .addHelpText('after', EXAMPLES)

  declareAudit(program, actions.audit)
  declareCheck(program, actions.check)
  declareCompile(program, actions.compile)
  declareTemplate(program, actions.template)
  declareImport(program, actions.import)
  declareExtract(program, actions.extract)
  declareSubjects(program, actions.subjects)
  declareSchema(program, actions.schema)
  declareRollUp(program, actions.rollUp)
  declareDiff(program, actions.diff)
  declareRules(program, actions.rules)
  declareSample(program, actions.sample)
  program.command('demo').description('审核随附的示例，并在浏览器中查看报告').usage('[选项]').action(actions.demo)

  for (const command of program.commands) command.helpOption('-h, --help', '显示帮助')
  return program
}
