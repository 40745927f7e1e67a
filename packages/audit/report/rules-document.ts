/** The list of rules: as Markdown for the documentation, and for a terminal. */
import { allMatches } from '@mingzhang/documents'
import pc from 'picocolors'
import { CATEGORIES, type Check } from '../check.ts'
import { hanging, printable } from './display-text.ts'
import { CATEGORY_LABELS, SEVERITY_LABELS } from './labels.ts'
import type { TerminalOptions } from './terminal.ts'

/** Checks by category, in the order of the contract. */
const byCategory = (checks: readonly Check[]) =>
  CATEGORIES.map((category) => ({
    category,
    checks: checks.filter((check) => check.category === category),
  })).filter((group) => group.checks.length > 0)

/** Text that Markdown takes as it stands. */
export const plainMarkdown = (text: string): string => printable(text).replace(/[\\`*_{}[\]<>|#]/g, '\\$&')

/** A code block whose fence no line of the text can close. */
function fenced(text: string): string {
  const longest = Math.max(2, ...allMatches(text, /`+/g).map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text.trimEnd()}\n${fence}`
}

function ruleSection({ id, severity, title, basis, example }: Check): string {
  return [
    `### \`${id}\``,
    `**${SEVERITY_LABELS[severity]}** ${plainMarkdown(title)}`,
    `依据：${plainMarkdown(basis)}`,
    '会报告：',
    fenced(example.wrong),
    '不会报告：',
    fenced(example.right),
  ].join('\n\n')
}

/** `docs/rules.md`: a contents table, then every rule with its basis and both examples. */
export function renderRules(checks: readonly Check[]): string {
  const groups = byCategory(checks)
  const contents = groups.flatMap(({ category, checks: rules }) =>
    rules.map(
      ({ id, severity, title }) =>
        `| [\`${id}\`](#${id}) | ${CATEGORY_LABELS[category]} | ${SEVERITY_LABELS[severity]} | ${plainMarkdown(title)} |`,
    ),
  )
  return `${[
    '# 审核规则',
    `共 ${checks.length} 条。本文件由 \`mingzhang rules\` 生成，请勿手工修改。`,
    ['| 规则 | 类别 | 严重程度 | 内容 |', '|---|---|---|---|', ...contents].join('\n'),
    ...groups.flatMap(({ category, checks: rules }) => [
      `## ${CATEGORY_LABELS[category]}（${category}）`,
      ...rules.map(ruleSection),
    ]),
  ].join('\n\n')}\n`
}

/** The same list in lines of at most `width` columns. */
export function renderRulesTerminal(checks: readonly Check[], { width, colour }: TerminalOptions): string {
  const colours = pc.createColors(colour)
  const paint = { error: colours.red, warning: colours.yellow, info: colours.cyan }
  const lines = byCategory(checks).flatMap(({ category, checks: rules }) => [
    colours.bold(`${CATEGORY_LABELS[category]}（${category}）`),
    '',
    ...rules.flatMap(({ id, severity, title, basis, example }) => [
      `  ${colours.bold(id)}  ${paint[severity](SEVERITY_LABELS[severity])}`,
      ...hanging('    ', title, width),
      ...hanging('    依据  ', basis, width).map(colours.dim),
      ...hanging('    错例  ', example.wrong, width),
      ...hanging('    正例  ', example.right, width),
      '',
    ]),
  ])
  return `${lines.join('\n')}共 ${checks.length} 条规则。\n`
}
