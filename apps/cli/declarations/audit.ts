/** `mingzhang audit` on the command line. */
import { availableParallelism } from 'node:os'
import type { Severity } from '@mingzhang/audit'
import { type Command, Option } from 'commander'
import type { AuditCommand } from '../commands/audit.ts'
import { FORMATS } from '../output/format.ts'
import { choice, positiveInteger } from './option-values.ts'

// Not taken from the audit: help and mistakes are answered without loading it.
const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

const EXIT_CODES = `
退出码：
  0  没有发现错误和疑点
  1  发现错误或疑点
  2  无法审核（文件打不开、不是部门决算公开、参数有误）`

export function declareAudit(
  program: Command,
  action: (paths: string[], options: AuditCommand) => Promise<void>,
): void {
  program
    .command('audit')
    .description('审核文件、文件夹或压缩包中的部门决算公开')
    .usage('<文件|文件夹|压缩包…> [选项]')
    .argument('<要审核的文件...>', 'docx、doc、pdf、html、xlsx、xls、txt 文件，文件夹，或 zip 压缩包')
    .option('--together', '把说明和分开公布的附表作为一份审核', false)
    .addOption(choice('--format <格式>', '报告格式', FORMATS, 'terminal'))
    .option('-o, --output <路径>', '把报告写入文件；多份文件的 html、docx 报告写入文件夹')
    .option('--facts', '在 JSON 报告中列出读到的每个事实', false)
    .option('--changed-since <报告.json>', '与以前的 JSON 报告比较，说明哪些问题是新的、已消除的、仍在的')
    .addOption(choice('--severity <程度>', '只报告该程度及以上的问题', SEVERITIES, 'info'))
    .option('--profile <模板>', '指定地区模板，不自动识别')
    .addOption(
      new Option('--jobs <份数>', '同时审核的份数')
        .argParser(positiveInteger('--jobs'))
        .default(availableParallelism(), 'CPU 核数'),
    )
    .option('--resume', '接着上次中断的审核', false)
    .addHelpText('after', EXIT_CODES)
    .action(action)
}
