/** Writes a workbook to be filled in as xlsx, for WPS, Excel and LibreOffice; without macros. */
import { type Cell, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { addressOf } from '../read/sheet-blocks.ts'
import type { CellRange, EntryRule, Workbook, WorkbookCell, WorkbookSheet, WorkbookValue } from '../workbook.ts'
import { printTitles } from './print-titles.ts'
import { ALARM, DEFAULT_FONT, LOOKS } from './workbook-looks.ts'

const TABS = { entry: '2E75B6', computed: '70AD47', reference: 'A5A5A5' } as const
/** Digits that a spreadsheet keeps; a longer number is written as text. */
const MOST_DIGITS = 15
/** Excel counts no further in these texts. */
const LONGEST_MESSAGE = 220
/** Characters that XML does not know. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

export const writeWorkbook = ({ title, sheets }: Workbook): Promise<Uint8Array> =>
  writeXlsx({
    sheets: sheets.map(sheetOf),
    namedRanges: sheets.map(({ name, headRows }) => printTitles(name, headRows)),
    defaultFont: DEFAULT_FONT,
    properties: { title },
    workbookProtection: { lockStructure: true },
  })

function sheetOf(sheet: WorkbookSheet): WriteSheet {
  return {
    name: sheet.name,
    cells: new Map(sheet.cells.flatMap(withCovered).map((cell) => [`${cell.row},${cell.column}`, written(cell)])),
    columns: sheet.widths.map((width) => ({ width })),
    merges: sheet.cells
      .filter(({ columnSpan = 1 }) => columnSpan > 1)
      .map(({ row, column, columnSpan = 1 }) => ({
        startRow: row,
        startCol: column,
        endRow: row,
        endCol: column + columnSpan - 1,
      })),
    rowDefs: new Map([...sheet.heights].map(([row, height]) => [row, { height }])),
    dataValidations: sheet.rules.map(validation),
    conditionalRules: sheet.alarms.map(({ range, formula }, index) => ({
      type: 'expression',
      formula,
      priority: index + 1,
      range: reference(range),
      style: ALARM,
    })),
    freezePane: { rows: sheet.headRows },
    ...(sheet.filter === undefined ? {} : { autoFilter: { range: reference(sheet.filter) } }),
    protection: {
      sheet: true,
      formatCells: true,
      formatColumns: true,
      formatRows: true,
      insertRows: true,
      autoFilter: true,
    },
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.75, bottom: 0.75, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C— &P —' },
    view: { showGridLines: false, tabColor: { rgb: TABS[sheet.tab] } },
  }
}

/** The cells that a merged one covers bear its borders. */
const withCovered = (cell: WorkbookCell): WorkbookCell[] =>
  Array.from({ length: cell.columnSpan ?? 1 }, (_, index) =>
    index === 0 ? cell : { row: cell.row, column: cell.column + index, look: cell.look },
  )

function written({ look, value, comment }: WorkbookCell): Partial<Cell> {
  return {
    style: LOOKS[look],
    ...(value === undefined ? { value: null } : stored(value)),
    ...(comment === undefined ? {} : { comment: { author: '明账', text: comment } }),
  }
}

function stored(value: WorkbookValue): Partial<Cell> {
  if (value.kind === 'text') return { value: value.text.replace(UNWRITABLE, ''), type: 'string' }
  if (value.kind === 'number')
    return isKept(value.decimal)
      ? { value: Number(value.decimal), type: 'number' }
      : { value: value.decimal, type: 'string' }
  return { value: null, formula: value.formula, formulaResult: stored(value.result).value ?? '' }
}

/** Whether a spreadsheet keeps every digit of a number. */
const isKept = (decimal: string): boolean =>
  decimal
    .replace(/\.(\d*?)0+$/, '.$1')
    .replace(/\D/g, '')
    .replace(/^0+/, '').length <= MOST_DIGITS

const reference = ({ top, left, bottom, right }: CellRange): string =>
  `${addressOf(top, left)}:${addressOf(bottom, right)}`

const absolute = (range: CellRange): string => reference(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')

function validation({ range, allowed, message }: EntryRule): DataValidation {
  const told = {
    range: reference(range),
    allowBlank: true,
    showInputMessage: true,
    inputMessage: message.slice(0, LONGEST_MESSAGE),
    errorTitle: '请检查录入内容',
    errorMessage: message.slice(0, LONGEST_MESSAGE),
  }
  const closed = { ...told, showErrorMessage: true, errorStyle: 'stop' } as const
  if (allowed.kind === 'amount')
    return {
      ...closed,
      type: 'decimal',
      operator: 'between',
      formula1: '-9999999999999.99',
      formula2: '9999999999999.99',
    }
  if (allowed.kind === 'count') return { ...closed, type: 'whole', operator: 'greaterThanOrEqual', formula1: '0' }
  if (allowed.kind === 'choice') return { ...closed, type: 'list', values: [...allowed.choices] }
  const list = { type: 'list', formula1: `'${allowed.sheet}'!${absolute(allowed.list)}` } as const
  return allowed.open === true ? { ...told, ...list, showErrorMessage: false } : { ...closed, ...list }
}
