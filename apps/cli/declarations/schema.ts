/** `mingzhang schema` on the command line. */
import type { Command } from 'commander'
import type { SchemaCommand } from '../commands/schema.ts'

export function declareSchema(program: Command, action: (options: SchemaCommand) => Promise<void>): void {
  program
    .command('schema')
    .description('输出决算数据 JSON 的 JSON Schema')
    .usage('[选项]')
    .option('-o, --output <文件>', '写入文件')
    .action(action)
}
