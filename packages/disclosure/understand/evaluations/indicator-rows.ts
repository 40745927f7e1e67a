/** Rows of an indicator table. */
import { indicatorOf } from '@mingzhang/performance'
import type { IndicatorColumn, IndicatorRow, Words } from '../../evaluation.ts'
import type { Columns } from './columns.ts'
import { cellAt, type FormRow } from './form-rows.ts'
import { numberIn } from './numbers.ts'

/** The levels that rows above have set: their empty or merged cells go on in the rows below. */
export interface OpenLevels {
  group: string
  kind: string
  cluster: number
}

export const noLevels = (): OpenLevels => ({ group: '', kind: '', cluster: 0 })

/** The blank rows of the printed form: `指标2：`, `……`. */
const PLACEHOLDER = /^(?:指标\d{1,2}[:：]?)?[….·]*$/
/** `指标1：` and the stars of core indicators in front of a name. */
const NUMBERED = /^(?:★+|指标\d{1,2}(?!\d)[:：.、]?)(?=.)/
/** The blank that the library of indicators leaves for the value: `满意度（≥**%）`. */
const LIBRARY_BLANK = /(?<=.)(?:[（(][≥≤<>=]{1,2}\*{2}[^（）()]{0,8}[）)]|[≥≤<>=]{1,2}\*{2}.{0,8})$/
/** A target in words stands where the unit would: `文字描述 | | 年底前完成`. */
const IN_WORDS = /^文字描述$/
/** What the first and the second level of an indicator are called. */
const FIRST_LEVEL = /^(?:产出|效益|成本|满意)/
const SECOND_LEVEL = /指标$/
const LEVEL = /指标|产出|效益|效果|成本|满意|影响/
/** Both levels in one cell: `产出-数量`. */
const BOTH_LEVELS = /^(?:产出|效益|成本|满意度?)(?:指标)?[-—–－/·][一-龥]{2,10}$/

/** One row under an indicator heading; `undefined` where it names no indicator. */
export function indicatorUnder(
  row: FormRow,
  columns: Columns<IndicatorColumn>,
  headingWidth: number,
  open: OpenLevels,
): IndicatorRow | undefined {
  const shift = beginsAtHeading(row, columns, headingWidth) ? 0 : row.width - headingWidth
  const cells = new Map<IndicatorColumn, Words>()
  for (const [column, position] of columns) {
    const cell = cellAt(row, position + shift)
    if (cell !== undefined) cells.set(column, { text: cell.text, span: cell.span })
  }
  const text = (column: IndicatorColumn): string => cells.get(column)?.text ?? ''
  const printed = text('name')
  const isEmpty = (['target', 'actual', 'weight', 'score'] as const).every((column) => text(column) === '')
  if (isEmpty && (printed === '' || PLACEHOLDER.test(printed))) {
    if (LEVEL.test(`${text('group')}${text('kind')}`)) enterLevels(row, columns, shift, open)
    return undefined
  }
  if (printed === '' && text('target') === '' && text('actual') === '') return undefined
  if (/^(?:合计|总分|总计)$/.test(printed)) return undefined
  enterLevels(row, columns, shift, open)
  const name = printed.replace(NUMBERED, '').replace(LIBRARY_BLANK, '')
  const indicator = indicatorOf({
    levels: [open.group, open.kind],
    name,
    nature: text('nature'),
    ...(IN_WORDS.test(text('nature')) && text('target') === ''
      ? { target: text('unit'), unit: '' }
      : { target: text('target'), unit: text('unit') }),
    actual: text('actual'),
    reason: text('reason'),
  })
  return {
    indicator,
    cells,
    weight: numberIn(cells.get('weight')),
    score: numberIn(cells.get('score')),
    cluster: open.cluster,
  }
}

/** A row that is shorter because its last cells are blank, not because it leaves out levels: they stand under theirs. */
function beginsAtHeading(row: FormRow, columns: Columns<IndicatorColumn>, headingWidth: number): boolean {
  if (row.width >= headingWidth) return false
  const under = (column: IndicatorColumn): string => cellAt(row, columns.get(column) ?? -1)?.text ?? ''
  return (
    (FIRST_LEVEL.test(under('group')) && SECOND_LEVEL.test(under('kind'))) ||
    (!columns.has('group') && BOTH_LEVELS.test(under('kind')))
  )
}

/** A filled level cell that starts here begins a new group; an empty or merged one continues it. */
function enterLevels(row: FormRow, columns: Columns<IndicatorColumn>, shift: number, open: OpenLevels): void {
  const starting = (column: IndicatorColumn): string => {
    const cell = cellAt(row, (columns.get(column) ?? -1) + shift)
    return columns.has(column) && cell !== undefined && !cell.carried ? cell.text : ''
  }
  const group = starting('group')
  const kind = starting('kind')
  if (group !== '' && group !== open.group) {
    open.group = group
    if (kind === '') open.kind = ''
  }
  if (kind !== '' && kind !== open.kind) {
    open.kind = kind
    open.cluster++
  }
}
