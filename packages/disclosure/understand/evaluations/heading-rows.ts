/** Headings of indicator tables that take two rows. */
import { indicatorColumns, indicatorRole } from './columns.ts'
import { cellAt, type FormCell, type FormRow } from './form-rows.ts'

/** The row with what the rows above it, the nearest first, say of its columns. */
export function wholeHeading(row: FormRow, above: readonly FormRow[]): FormRow {
  const levels = underLevels(row, above)
  if (levels !== row) return levels
  const [upper] = above
  return upper === undefined ? row : underUpper(row, upper)
}

const LEVEL_PART = /^(?:名称|权重|分值)(?:[（(][^）)]{1,4}[）)])?$/

/** `名称 | 权重` under each level of the rows above, as one heading with the names of the levels. */
function underLevels(row: FormRow, above: readonly FormRow[]): FormRow {
  if (row.filled.length < 4 || !row.filled.every(({ text }) => LEVEL_PART.test(text))) return row
  const [upper] = above
  const levels = row.filled.map((cell) =>
    cell.text.startsWith('名称') && upper !== undefined
      ? { ...cell, text: cellAt(upper, cell.column)?.text ?? '' }
      : cell,
  )
  const beyond = above.flatMap(({ filled }) => filled).filter(({ column }) => column > (row.filled.at(-1)?.column ?? 0))
  return { ...row, filled: [...levels, ...beyond] }
}

/** What divides 指标值 and 得分: `符号 | 值 | 单位（文字描述） | 单项指标得分 | 权重占比（%） | 单项指标折算得分`. */
const DIVIDES =
  /^(?:符号|值|指标值|指标性质|(?:度量|计量)?单位(?:[（(]文字描述[）)])?|[^，。]{0,8}得分|权重[^，。]{0,6})$/

/** `绩效指标 | 年度指标值 | 实际完成值 | 分值` over `一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位`. */
function underUpper(row: FormRow, upper: FormRow): FormRow {
  const divides = row.filled.length > 1 && row.filled.every(({ text }) => DIVIDES.test(text))
  if (indicatorColumns(upper) === undefined || !(divides || indicatorColumns(row) !== undefined)) return row
  if (
    row.block === upper.block &&
    row.width === upper.width &&
    row.cells.some(({ text, carried }) => carried || text === '')
  ) {
    const beside = upper.filled.filter(({ column }) => !row.filled.some((cell) => cell.column === column))
    return { ...row, filled: [...row.filled, ...beside].sort((a, b) => a.column - b.column) }
  }
  const hasBlanks = row.cells.some(({ text }) => text === '')
  if (hasBlanks) return betweenBlanks(row, upper) ?? row
  return divides ? row : withFollowing(row, upper)
}

/** Extracted text leaves a blank below a cell that goes on, and puts what divides others in their place. */
function betweenBlanks(row: FormRow, upper: FormRow): FormRow | undefined {
  const starts = row.cells.filter(({ text }, index) => text !== '' && (row.cells[index - 1]?.text ?? '') === '')
  const blanks = row.cells.filter(({ text }) => text === '')
  // Upper cells that are divided side by side, all in the first stretch: 绩效指标 and 年度指标值.
  const beside = upper.cells.length - blanks.length - starts.length
  if (beside < 0) return undefined
  const filled: FormCell[] = []
  let above = 0
  for (const cell of row.cells) {
    if (starts.includes(cell)) above += cell === starts[0] ? 1 + beside : 1
    const over = cell.text === '' ? upper.cells[above++] : cell
    if (over !== undefined && over.text !== '') filled.push({ ...over, column: cell.column })
  }
  return { ...row, filled }
}

/** Extracted text keeps no place of merged cells: what follows 指标值 in the upper row follows the lower. */
function withFollowing(row: FormRow, upper: FormRow): FormRow {
  const own = new Set(row.filled.map(({ text }) => indicatorRole(text)))
  const target = upper.filled.findIndex(({ text }) => indicatorRole(text) === 'target')
  const following = target < 0 ? [] : upper.filled.slice(target + 1)
  if (following.length === 0 || following.some(({ text }) => own.has(indicatorRole(text)))) return row
  const moved = following.map((cell, index): FormCell => ({ ...cell, column: row.width + index }))
  return { ...row, filled: [...row.filled, ...moved], width: row.width + moved.length }
}
