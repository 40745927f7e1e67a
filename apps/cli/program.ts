/** The command line: what can be asked for, in Chinese. */
import { availableParallelism } from 'node:os'
import type { Severity } from '@mingzhang/audit'
import { Command, Option } from 'commander'
import { eastAsianWidth } from 'get-east-asian-width'
import type { AuditCommand } from './commands/audit.ts'
import type { RulesCommand } from './commands/rules.ts'
import { CannotWork } from './failure.ts'
import { FORMATS, RULE_FORMATS } from './output/format.ts'
import { VERSION } from './version.ts'

// Not taken from the audit: help and mistakes are answered without loading it.
const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
}

const EXIT_CODES = `
退出码：
  0  没有发现错误和疑点
  1  发现错误或疑点
  2  无法审核（文件打不开、不是部门决算公开、参数有误）`

const EXAMPLES = `
示例：
  mingzhang audit 某局2023年度部门决算.docx
  mingzhang audit 说明.docx 附表.xlsx --together
  mingzhang audit 各部门决算/ --format html -o 审核结果/
  mingzhang audit 决算.pdf --format json -o 报告.json`

/** What the commands do; each sets the exit code itself. */
export interface Actions {
  audit(paths: string[], options: AuditCommand): Promise<void>
  rules(options: RulesCommand): Promise<void>
  demo(): Promise<void>
}

export function buildProgram(actions: Actions): Command {
  const program = new Command('mingzhang')
    .description('明账：审核部门决算公开，指出每一处自相矛盾的数字和说法')
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

  program
    .command('audit')
    .description('审核文件、文件夹或压缩包中的部门决算公开')
    .usage('<文件|文件夹|压缩包…> [选项]')
    .argument('<路径...>', 'docx、doc、pdf、html、xlsx、xls、txt 文件，文件夹，或 zip 压缩包')
    .option('--together', '把说明和分开公布的附表作为一份审核', false)
    .addOption(choice('--format <格式>', '报告格式', FORMATS, 'terminal'))
    .option('-o, --output <路径>', '把报告写入文件；多份文件的 html、docx 报告写入文件夹')
    .option('--facts', '在 JSON 报告中列出读到的每个事实', false)
    .option('--changed-since <报告.json>', '与以前的 JSON 报告比较，说明哪些问题是新的、已消除的、仍在的')
    .addOption(choice('--severity <程度>', '只报告该程度及以上的问题', SEVERITIES, 'info'))
    .option('--profile <模板>', '指定地区模板，不自动识别')
    .addOption(
      new Option('--jobs <份数>', '同时审核的份数')
        .argParser(positiveInteger)
        .default(availableParallelism(), 'CPU 核数'),
    )
    .option('--resume', '接着上次中断的审核', false)
    .addHelpText('after', EXIT_CODES)
    .action(actions.audit)

  program
    .command('rules')
    .description('列出全部审核规则及其依据和示例')
    .usage('[选项]')
    .addOption(choice('--format <格式>', '格式', RULE_FORMATS, 'terminal'))
    .option('-o, --output <文件>', '写入文件')
    .action(actions.rules)

  program.command('demo').description('审核随附的示例，并在浏览器中查看报告').usage('[选项]').action(actions.demo)

  for (const command of program.commands) command.helpOption('-h, --help', '显示帮助')
  return program
}

/** Columns of a text of the help; a Chinese character takes two. */
const displayWidth = (text: string): number =>
  [...text].reduce((width, character) => width + eastAsianWidth(character.codePointAt(0) ?? 0), 0)

const choice = (flags: string, description: string, choices: readonly string[], byDefault: string): Option =>
  new Option(flags, `${description}：${choices.join('、')}`)
    .default(byDefault, byDefault)
    .argParser((value: string) => {
      if (choices.includes(value)) return value
      throw new CannotWork(`选项 ${flags.split(' ')[0]} 没有“${value}”这个值，可选：${choices.join('、')}。`)
    })

function positiveInteger(value: string): number {
  const number = Number(value)
  if (Number.isSafeInteger(number) && number > 0) return number
  throw new CannotWork(`选项 --jobs 应为正整数，不能是“${value}”。`)
}
