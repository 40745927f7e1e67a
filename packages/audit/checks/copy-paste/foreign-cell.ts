import type { Evaluation, IndicatorColumn, IndicatorRow } from '@mingzhang/disclosure'
import type { Cell, Document } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type IndexedCell, indexedRows } from '../../table-relations/indexed-rows.ts'
import { printedForms } from '../../table-relations/printed-forms.ts'

/** What names the columns of a statutory table, or its first row; captions and units stand above it. */
const FIRST_HEADING = /^(?:项目|收入|支出|合计|预算数|决算数|年度|.*科目(?:编码|代码|名称)|编码|行次|栏次)$/
/** Columns that hold words of any kind. */
const REMARKS = /备注|说明|原因|用途|内容|依据/
const NOTE = /^\s*(?:注|说明|备注|附注|本表|此表|编制|填表|★|※|\*)/
const CAPTION = /^图\s?\d+\s?[:：]|^公开\d+表|^(?:金额)?单位\s?[:：]\s?[\u4e00-\u9fff]{0,2}元$/
/** What stands over sections, tables and reports, and no table says. */
const HEADING =
  /(?:情况(?:说明)?|职责|职能|概况|机构设置|名词解释|决算(?:总|明细)?表|自评表|完成情况表|评价结论|自评报告(?:[（(].*[）)])?)$/
const NUMBER_OF_TABLE = /^公开\d+表/
const REPORT = /绩效(?:自评|评价)报告(?:[（(].*[）)])?$/
const DEFINITION = /^(?:\d{1,2}[.．、])?[^，。：:]{2,40}[:：](?:是?指|反映)[^，。]{4}/
const SENTENCE = /[\u4e00-\u9fff）)%％]。(?!\d)/
/** What tells of the accounts: `基本支出2829.27万元，其中：`. */
const STATEMENT = /(?:收入|支出|决算|合计|总计)[^，。；\d]{0,10}\d[\d,.]*\s?万元(?:[，,]其中|[，,]占|。)/
/** `二、项目资金申报及使用情况`. */
const NUMBERED = /^[一二三四五六七八九十]{1,2}、[^，。；：\d]{2,20}$/
/** Headings over the columns of money, and the labels of its rows. */
const OF_MONEY = /^(?:年初预算数|全年预算数|全年执行数|分值|执行率|得分)$/
const SOURCE = /^(?:其中[:：])?(?:年度资金总额|财政资金|财政拨款|财政专户管理资金|单位资金|其他资金)$/
const PROJECT = /^(?:[（(]\d{1,3}[）)]|\d{1,3}[.．、])[^，。：:]{4,60}项目(?:[:：]|$)/
/** An office with its place in front; a customer who is asked is named with what is asked of him. */
const OFFICE =
  /^(?![报送抄提移交经由向对为与和])[一-龥]{1,8}[省市县区州旗][一-龥]{1,20}(?:[局厅委]|委员会|办公室|人民政府|(?:局|中心|院|校|委员会)本级)$/
/** What is to be done, and what was. */
const TOLD_OF_INDICATOR: readonly IndicatorColumn[] = ['name', 'target', 'actual']
/** What heads the columns of a form, which no goal and no indicator is called. */
const OF_COLUMN =
  /^(?:[一二三]级指标|(?:年度|全年|年初|调整后)预算数|(?:全年|预算)执行数|年度指标值|实际完成值|度量单位|指标性质|偏差原因分析及改进措施)(?:[（(]万元[）)])?$/
/** What was done, with its numbers, clause by clause: `维修校舍12所，验收合格率100%`. */
const RESULTS = /^[^，。；\d]{2,20}\d[\d.]*[^，。；\d]{1,4}(?:，[^，。；\d]{2,20}\d[\d.]*[^，。；\d]{1,4})+$/
/** More of them are a table that holds texts. */
const MOST_CELLS = 3
/** A cell as wide is a row of its own. */
const WIDE = 4

/** Running text, a heading, a caption or the name of an office in a cell of a table that has no such thing. */
export const foreignCell: Check = {
  id: 'foreign-cell',
  category: 'copy-paste',
  severity: 'warning',
  title:
    '附表、绩效表的单元格中不应是正文的语句、标题、图名和金额单位，目标、指标中不应是单位名称、栏名和他项的完成情况。',
  basis: '部门决算公开格式：附表列示科目、行次和金额；表名、单位列在表外。',
  example: {
    wrong: '收入决算表“财政拨款收入”一栏：一般公共预算财政拨款支出决算具体情况',
    right: '收入决算表“财政拨款收入”一栏：7.39',
  },
  *run(disclosure) {
    const { document, evaluations } = disclosure
    for (const { form, block } of printedForms(disclosure)) {
      const rows = cellsOf(document, block)
      const amounts = form.rows.kind === 'lines' ? amountsAmongNames(rows.flat()) : []
      yield* observe(document, block, `《${form.title}》`, [...strayCells(rows), ...amounts])
    }
    for (const { form, block } of formTables(evaluations)) {
      const rows = cellsOf(document, block)
      const isStray = ({ cell }: IndexedCell): boolean => isStrayInForm(cell, form.kind === 'project')
      const stray = rows.flatMap((cells, row) =>
        headsGoals(rows[row - 1]) || tellsOfWork(cells) ? [] : cells.filter(isStray),
      )
      yield* observe(document, block, '绩效表', [...stray, ...rows.flatMap(headingsAmongMoney)])
    }
    for (const { indicators, goals } of evaluations) {
      yield* offices(indicators)
      yield* labelsForTexts(indicators, goals)
      yield* resultsForNames(indicators)
    }
  },
}

function* observe(
  { blocks }: Document,
  block: number,
  name: string,
  stray: readonly IndexedCell[],
): Generator<Observation> {
  if (blocks[block]?.kind !== 'table' || stray.length > MOST_CELLS) return
  for (const { cell, index } of stray)
    yield {
      message: `${name}的单元格中是“${cell.text.trim().slice(0, 24)}”，疑误贴入本表。`,
      evidence: [{ block, cell: index, start: 0, end: cell.text.length }],
    }
}

/** The name of an office where an indicator, its target or what was done should be. */
function* offices(indicators: readonly IndicatorRow[]): Generator<Observation> {
  for (const { cells } of indicators)
    for (const { text, span } of [...TOLD_OF_INDICATOR, 'reason' as const].flatMap((column) => cells.get(column) ?? []))
      if (OFFICE.test(text))
        yield { message: `指标的内容、目标、完成情况和偏差原因中写的是“${text}”，疑误贴入本表。`, evidence: [span] }
}

/** The heading of a column where a goal, an indicator or what was done should be. */
function* labelsForTexts(indicators: readonly IndicatorRow[], goals: Evaluation['goals']): Generator<Observation> {
  const texts = indicators.flatMap(({ cells }) => TOLD_OF_INDICATOR.flatMap((column) => cells.get(column) ?? []))
  for (const { text, span } of [...(goals === undefined ? [] : [goals.expected, goals.actual]), ...texts])
    if (OF_COLUMN.test(text.replace(/\s/g, '')))
      yield { message: `应填写目标、指标或完成情况之处写的是栏名“${text}”，疑误填。`, evidence: [span] }
}

/** The only row whose indicator is called by results. */
function* resultsForNames(indicators: readonly IndicatorRow[]): Generator<Observation> {
  const names = indicators.flatMap(({ cells }) => cells.get('name') ?? [])
  const [only, second] = names.filter(({ text }) => RESULTS.test(text))
  if (only === undefined || second !== undefined || names.length === 1) return
  yield { message: `三级指标的名称写的是完成情况“${only.text.slice(0, 24)}”，疑误贴。`, evidence: [only.span] }
}

const cellsOf = ({ blocks }: Document, block: number): readonly (readonly IndexedCell[])[] => {
  const table = blocks[block]
  return table?.kind === 'table' ? indexedRows(table.cells) : []
}

const formTables = (evaluations: readonly Evaluation[]): { form: Evaluation; block: number }[] =>
  evaluations.flatMap((form) =>
    Array.from({ length: form.end - form.start + 1 }, (_, index) => ({ form, block: form.start + index })),
  )

const plain = ({ text }: Pick<Cell, 'text'>): string => text.replace(/\s/g, '')
const isFilled = ({ cell }: IndexedCell): boolean => cell.text.trim() !== ''

/** A column of words, or the table that lists “三公”, staff expenses, assets and procurement side by side. */
const isOfWords = ({ text }: Cell): boolean =>
  (REMARKS.test(text) && text.length < WIDE * 2) || /^\s*[二三四五]、机关运行经费/.test(text)

/** From the headings to the last row of several cells, below which stand notes. */
function strayCells(rows: readonly (readonly IndexedCell[])[]): IndexedCell[] {
  const first = rows.findIndex((cells) => cells.some(({ cell }) => FIRST_HEADING.test(plain(cell))))
  const last = rows.findLastIndex((cells) => cells.filter(isFilled).length > 1)
  if (first < 0 || rows.some((cells) => cells.some(({ cell }) => isOfWords(cell)))) return []
  return rows
    .slice(first)
    .flatMap((cells, index) => (index <= last - first ? cells : cells.filter(({ cell }) => cell.column > 0)))
    .filter(({ cell }) => isStray(cell))
}

const AMOUNT = /^-?\d[\d,]*\.\d\d$/
const NAME = /^[一二三四五六七八九十]{1,3}、/
/** So many numbered lines make it the column of their names. */
const FEWEST_NAMES = 6

/** Amounts in the column that names the lines. */
function amountsAmongNames(cells: readonly IndexedCell[]): IndexedCell[] {
  const counts = new Map<number, number>()
  for (const { cell } of cells) if (NAME.test(plain(cell))) counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1)
  return cells.filter(({ cell }) => (counts.get(cell.column) ?? 0) >= FEWEST_NAMES && AMOUNT.test(plain(cell)))
}

function isStray({ text, column, columnSpan }: Cell): boolean {
  if (columnSpan >= WIDE || (column === 0 && NOTE.test(text))) return false
  const told = text.trim()
  return (
    [CAPTION, DEFINITION, SENTENCE, PROJECT].some((one) => one.test(told)) || (told.length > WIDE && HEADING.test(told))
  )
}

/** Below `年度目标`, `绩效目标`, `目标完成情况` stand texts; where a copy lost the merged label beside them, in the first column. */
const headsGoals = (cells: readonly IndexedCell[] = []): boolean =>
  /(?:总体|年度|预期|绩效)目标$/.test(plainLast(cells, 2)) && /完成情况$/.test(plainLast(cells, 1))

/** `项目实施内容及过程概述`: the money of the project is told beside it. */
const tellsOfWork = (cells: readonly IndexedCell[]): boolean =>
  cells.length > 1 && /(?:概述|内容|过程|说明|情况|结论|措施)$/.test(plain(cells.find(isFilled)?.cell ?? { text: '' }))

function plainLast(cells: readonly IndexedCell[], fromEnd: number): string {
  const last = cells.filter(isFilled).at(-fromEnd)
  return last === undefined ? '' : plain(last.cell)
}

/** Goals and results are texts; the first column holds labels. */
function isStrayInForm({ text, row, column, columnSpan }: Cell, ofProject: boolean): boolean {
  const told = text.trim()
  if (NUMBER_OF_TABLE.test(told)) return true
  if (row < WIDE || NOTE.test(told)) return false
  if (CAPTION.test(told) || STATEMENT.test(told)) return true
  if (!ofProject) return false
  if (REPORT.test(told) || DEFINITION.test(told) || (column > 0 && NUMBERED.test(told))) return true
  return column === 0 && columnSpan < WIDE && told.length > WIDE * 2 && SENTENCE.test(told)
}

/** Headings of the columns of money in a row of its sources. */
function headingsAmongMoney(cells: readonly IndexedCell[]): IndexedCell[] {
  const headings = cells.filter(({ cell }) => OF_MONEY.test(plain(cell)))
  const source = cells.find(({ cell }) => SOURCE.test(plain(cell)))?.cell
  // Behind headings 其中：财政拨款 is one of them.
  const labels = source !== undefined && headings.every(({ cell }) => cell.column > source.column)
  return labels ? headings : []
}
