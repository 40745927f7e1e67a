/** What commander finds wrong with a command line, in Chinese. */
import type { CommanderError } from 'commander'

const MESSAGES: Readonly<Record<string, (name: string) => string>> = {
  // Arguments are declared by what the command wants, such as 决算数据.
  'commander.missingArgument': (name) => `没有给出${name}。`,
  'commander.missingMandatoryOptionValue': (name) => `缺少选项 ${name}。`,
  'commander.optionMissingArgument': (name) => `选项 ${name} 后面缺少值。`,
  'commander.conflictingOption': (name) => `选项 ${name} 不能与另一个所给的选项同时使用。`,
  'commander.unknownOption': (name) => `没有 ${name} 这个选项。`,
  'commander.unknownCommand': (name) => `没有 ${name} 这个命令。`,
  'commander.excessArguments': () => '参数过多。',
}

/** `undefined` when it was a request for help or the version, which has been answered. */
export function usageMessage({ code, exitCode, message }: CommanderError): string | undefined {
  if (exitCode === 0) return undefined
  const [, name = ''] = /'([^']*)'/.exec(message) ?? []
  const suggestion = /\(Did you mean (?:one of )?([^?]*)\?\)/.exec(message)
  const meant = suggestion === null ? '' : `是否想用 ${suggestion[1]}？`
  return `${MESSAGES[code]?.(name) ?? '命令有误。'}${meant}用 mingzhang --help 查看用法。`
}
