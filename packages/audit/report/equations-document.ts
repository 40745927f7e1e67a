/** The catalogue of equations (勾稽关系): as Markdown beside the rules, and for a terminal. */
import pc from 'picocolors'
import type { CatalogueEntry, CatalogueSection, CatalogueStatement } from '../accounts-check/equation-catalogue.ts'
import { EQUATION_SEVERITY_LABELS } from './check-terminal.ts'
import { hanging } from './display-text.ts'
import { plainMarkdown } from './rules-document.ts'
import type { TerminalOptions } from './terminal.ts'

const INTRODUCTION =
  '以下公式由 `mingzhang check` 在决算数据上执行（零误差），附表上的同一公式由 `mingzhang audit` 按公布的精度执行；“公开文本”一栏是执行该公式的审核规则。条件不满足或者无从判断的不执行，不视为成立。'

/** Chinese: kind, severity and condition of a statement. */
const termsOf = ({ kind, severity, condition }: CatalogueStatement): string =>
  [kind, EQUATION_SEVERITY_LABELS[severity], ...(condition === undefined ? [] : [`仅限${condition}`])].join('，')

function rowsOf({ id, statements, checks, remark }: CatalogueEntry): string[] {
  const checked = checks.map((check) => `\`${check}\``).join(' ')
  if (statements.length === 0) return [`| ${id} | ${plainMarkdown(remark ?? '')} | | ${checked} |`]
  return statements.map(
    (statement) =>
      `| ${id} | ${plainMarkdown(statement.formula)} | ${plainMarkdown(termsOf(statement))} | ${checked} |`,
  )
}

const sectionMarkdown = ({ group, entries }: CatalogueSection): string =>
  [
    `### ${group.letter} ${group.title}`,
    `依据：${plainMarkdown(group.basis)}`,
    ['| 编号 | 公式 | 性质 | 公开文本 |', '|---|---|---|---|', ...entries.flatMap(rowsOf)].join('\n'),
  ].join('\n\n')

/** The section 勾稽关系 of `docs/rules.md`. */
export const renderEquations = (catalogue: readonly CatalogueSection[]): string =>
  `${['## 勾稽关系', INTRODUCTION, ...catalogue.map(sectionMarkdown)].join('\n\n')}\n`

/** The same in lines of at most `width` columns. */
export function renderEquationsTerminal(
  catalogue: readonly CatalogueSection[],
  { width, colour }: TerminalOptions,
): string {
  const colours = pc.createColors(colour)
  const entryLines = ({ id, statements, checks, remark }: CatalogueEntry): string[] => [
    ...statements.flatMap((statement) => [
      ...hanging(`  ${colours.bold(id)}  `, statement.formula, width),
      ...hanging('       ', termsOf(statement), width).map(colours.dim),
    ]),
    ...(statements.length === 0 && remark === undefined ? [`  ${colours.bold(id)}`] : []),
    ...(remark === undefined ? [] : hanging(`  ${colours.bold(id)}  `, remark, width)),
    ...(checks.length === 0 ? [] : hanging('       ', `公开文本：${checks.join(' ')}`, width).map(colours.dim)),
  ]
  const lines = catalogue.flatMap(({ group, entries }) => [
    colours.bold(`勾稽关系 ${group.letter} ${group.title}`),
    ...hanging('  依据  ', group.basis, width).map(colours.dim),
    '',
    ...entries.flatMap(entryLines),
    '',
  ])
  return `${lines.join('\n')}\n`
}
