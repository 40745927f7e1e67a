/** Entry of the program: runs a command, says what went wrong, and sets the exit code. */
import { CommanderError } from 'commander'
import { CannotWork, EXIT, FoundProblems } from './failure.ts'
import { say, tolerateClosedPipe } from './output/standard-output.ts'
import { buildProgram } from './program.ts'
import { usageMessage } from './usage-message.ts'

tolerateClosedPipe()

const interruption = new AbortController()
process.once('SIGINT', () => interruption.abort())
process.once('SIGTERM', () => interruption.abort())

// A command is loaded when it is asked for: help and mistakes are answered at once.
const program = buildProgram({
  async audit(paths, options) {
    const { runAudit } = await import('./commands/audit.ts')
    process.exitCode = await runAudit(paths, options, interruption.signal)
  },
  async check(paths, options) {
    const { runCheck } = await import('./commands/check.ts')
    process.exitCode = await runCheck(paths, options, interruption.signal)
  },
  async compile(file, options) {
    const { runCompile } = await import('./commands/compile.ts')
    process.exitCode = await runCompile(file, options)
  },
  async diff(before, after, options) {
    const { runDiff } = await import('./commands/diff.ts')
    process.exitCode = await runDiff(before, after, options)
  },
  async extract(paths, options) {
    const { runExtract } = await import('./commands/extract.ts')
    process.exitCode = await runExtract(paths, options, interruption.signal)
  },
  async import(files, options) {
    const { runImport } = await import('./commands/import.ts')
    process.exitCode = await runImport(files, options)
  },
  async schema(options) {
    const { printSchema } = await import('./commands/schema.ts')
    await printSchema(options)
  },
  async subjects(file, options) {
    const { importSubjects } = await import('./commands/subjects.ts')
    process.exitCode = await importSubjects(file, options)
  },
  async template(options) {
    const { writeTemplate } = await import('./commands/template.ts')
    await writeTemplate(options)
  },
  async rollUp(paths, options) {
    const { runRollUp } = await import('./commands/roll-up.ts')
    process.exitCode = await runRollUp(paths, options, interruption.signal)
  },
  async rules(options) {
    const { listRules } = await import('./commands/rules.ts')
    await listRules(options)
  },
  async sample(options) {
    const { writeSamples } = await import('./commands/sample.ts')
    await writeSamples(options)
  },
  async demo() {
    const { runDemo } = await import('./commands/demo.ts')
    await runDemo(interruption.signal)
  },
})

export default async function main(): Promise<void> {
  try {
    await program.parseAsync()
  } catch (error) {
    const message = explain(error)
    if (message !== undefined) {
      say(message)
      process.exitCode = error instanceof FoundProblems ? EXIT.problems : EXIT.cannotWork
    }
  }
}

/** What to tell; `undefined` when all has been said. */
function explain(error: unknown): string | undefined {
  if (error instanceof CannotWork || error instanceof FoundProblems) return error.message
  if (error instanceof CommanderError) return usageMessage(error)
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'EACCES' || code === 'EPERM') return `没有写入权限：${(error as NodeJS.ErrnoException).path ?? ''}`
  if (code === 'ENOSPC') return '磁盘空间不足，报告没有写完。请清理后加上 --resume 再运行一次。'
  return `程序出错，没有完成：${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}
