/** The list of findings as a workbook for the finance bureau: 问题清单, 汇总, 未核对. */
import type { Stream } from 'node:stream'
import writeWorkbook, { type SheetData } from 'write-excel-file/node'
import type { AuditReport, DocumentReport, Finding } from '../report.ts'
import { confirmedPercent, countRules, countSeverities, inReadingOrder } from './arrange.ts'
import { displayWidth } from './display-text.ts'
import { CATEGORY_LABELS, SEVERITY_LABELS } from './labels.ts'
import { citedSections } from './place-text.ts'
import { sheetMarkup } from './xlsx-markup.ts'

/** What the library lets a part of the workbook be made of. */
type FileContent = Stream | Buffer | Blob

type Cell = NonNullable<SheetData[number][number]>

const BORDER = { borderColor: '#bfb8aa', borderStyle: 'thin' } as const
const SEVERITY_COLOURS = { error: '#b3261e', warning: '#8f5a00', info: '#245a8d' } as const
/** The most characters that a cell can hold. */
const LONGEST_CELL = 32_767

/** A cell of text: typed as text, so that nothing in it is ever a formula. */
const textCell = (text: string | number | undefined, style: object = {}): Cell => ({
  value: String(text ?? '')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .slice(0, LONGEST_CELL),
  type: String,
  format: '@',
  wrap: true,
  alignVertical: 'top',
  ...BORDER,
  ...style,
})

const numberCell = (value: number): Cell => ({ value, type: Number, align: 'right', alignVertical: 'top', ...BORDER })

const headerRow = (headings: readonly string[]): Cell[] =>
  headings.map((heading) =>
    textCell(heading, { fontWeight: 'bold', backgroundColor: '#f1ece0', align: 'center', alignVertical: 'center' }),
  )

/** A sheet whose first row is its header, frozen and with a filter. */
interface ListSheet {
  readonly name: string
  readonly columns: readonly { readonly heading: string; readonly width: number }[]
  readonly rows: readonly (readonly Cell[])[]
}

const FINDING_COLUMNS = [
  { heading: '序号', width: 6 },
  { heading: '文件', width: 22 },
  { heading: '单位', width: 20 },
  { heading: '年度', width: 7 },
  { heading: '严重程度', width: 9 },
  { heading: '类别', width: 11 },
  { heading: '规则', width: 20 },
  { heading: '问题', width: 52 },
  { heading: '位置', width: 34 },
  { heading: '原文', width: 36 },
  { heading: '应为', width: 18 },
  { heading: '建议', width: 30 },
  { heading: '整改情况', width: 20 },
] as const

/** Every place of the evidence, a section at a time. */
const placesOf = ({ evidence }: Finding): string =>
  citedSections(evidence)
    .map(({ section, positions }) => {
      const within = positions.map(({ position }) => position).filter((position) => position !== '')
      return [section, within.join('、')].filter((part) => part !== '').join('：')
    })
    .join('\n')

/** Every quote, each once. */
const quotesOf = ({ evidence }: Finding): string =>
  [...new Set(evidence.map(({ quote }) => quote).filter((quote) => quote !== ''))].join('\n')

function findingRow({ file, organisation, year }: DocumentReport, finding: Finding, number: number): Cell[] {
  const { severity, category, rule, message, expected, suggestion } = finding
  return [
    numberCell(number),
    textCell(file),
    textCell(organisation),
    textCell(year),
    textCell(SEVERITY_LABELS[severity], { textColor: SEVERITY_COLOURS[severity], fontWeight: 'bold' }),
    textCell(CATEGORY_LABELS[category]),
    textCell(rule),
    textCell(message),
    textCell(placesOf(finding)),
    textCell(quotesOf(finding)),
    textCell(expected),
    textCell(suggestion),
    textCell(''),
  ]
}

function findingSheet({ documents }: AuditReport): ListSheet {
  const found = documents.flatMap((document) =>
    inReadingOrder(document.findings).map((finding) => ({ document, finding })),
  )
  const rows = found.map(({ document, finding }, index) => findingRow(document, finding, index + 1))
  return { name: '问题清单', columns: FINDING_COLUMNS, rows }
}

function documentSheet({ documents, failed }: AuditReport): ListSheet {
  const columns = [
    { heading: '文件', width: 36 },
    { heading: '单位', width: 28 },
    { heading: '年度', width: 8 },
    { heading: SEVERITY_LABELS.error, width: 8 },
    { heading: SEVERITY_LABELS.warning, width: 8 },
    { heading: SEVERITY_LABELS.info, width: 8 },
    { heading: '数字', width: 8 },
    { heading: '读懂', width: 8 },
    { heading: '印证', width: 8 },
    { heading: '印证率%', width: 9 },
    { heading: '说明', width: 44 },
  ]
  const audited = documents.map((document) => {
    const { error, warning, info } = countSeverities(document.findings)
    const { seen, understood, confirmed } = document.figures
    const numbers = [error, warning, info, seen, understood, confirmed, confirmedPercent(document.figures)]
    return [
      textCell(document.file),
      textCell(document.organisation),
      textCell(document.year),
      ...numbers.map(numberCell),
      textCell(''),
    ]
  })
  const unaudited = failed.map(({ file, message }) => [
    textCell(file),
    ...Array.from({ length: 9 }, () => textCell('')),
    textCell(message),
  ])
  return { name: '汇总', columns, rows: [...audited, ...unaudited] }
}

function ruleSheet(report: AuditReport): ListSheet {
  const columns = [
    { heading: '规则', width: 32 },
    { heading: '类别', width: 16 },
    { heading: '问题数', width: 10 },
    { heading: '文件数', width: 10 },
  ]
  const rows = countRules(report).map(({ rule, category, findings, documents }) => [
    textCell(rule),
    textCell(CATEGORY_LABELS[category]),
    numberCell(findings),
    numberCell(documents),
  ])
  return { name: '规则统计', columns, rows }
}

function notCheckedSheet({ documents, failed }: AuditReport): ListSheet {
  const columns = [
    { heading: '文件', width: 36 },
    { heading: '规则或内容', width: 32 },
    { heading: '未核对的原因', width: 70 },
  ]
  const rows = [
    ...documents.flatMap(({ file, notChecked }) =>
      notChecked.map(({ rule, reason }) => [textCell(file), textCell(rule), textCell(reason)]),
    ),
    ...failed.map(({ file, message }) => [textCell(file), textCell('全文'), textCell(message)]),
  ]
  return { name: '未核对', columns, rows }
}

const LINE_HEIGHT = 14
/** The greatest height of a row that Excel keeps. */
const TALLEST_ROW = 409

/** Points that a row needs for its longest cell; programs that open the file do not all work it out. */
function heightOf(row: readonly Cell[], columns: ListSheet['columns']): number {
  const lineCounts = row.map((cell, index) => {
    const room = Math.max(2, (columns[index]?.width ?? 0) - 1)
    const text = String(typeof cell === 'object' && 'value' in cell ? (cell.value ?? '') : '')
    return text.split('\n').reduce((total, line) => total + Math.max(1, Math.ceil(displayWidth(line) / room)), 0)
  })
  return Math.min(TALLEST_ROW, Math.max(...lineCounts) * LINE_HEIGHT + 4)
}

/** The row with its height set on its first cell, as the library asks. */
const withHeight = (row: readonly Cell[], columns: ListSheet['columns']): Cell[] =>
  row.map((cell, index) =>
    index === 0 && typeof cell === 'object' ? { ...cell, height: heightOf(row, columns) } : cell,
  )

/** The workbook's bytes. */
export async function xlsxList(report: AuditReport): Promise<Uint8Array> {
  const sheets = [findingSheet(report), documentSheet(report), ruleSheet(report), notCheckedSheet(report)]
  const feature = sheetMarkup<FileContent>(
    sheets.map(({ columns, rows }) => ({ columns: columns.length, rows: rows.length + 1 })),
  )
  return writeWorkbook(
    sheets.map(({ name, columns, rows }) => ({
      data: [headerRow(columns.map(({ heading }) => heading)), ...rows.map((row) => withHeight(row, columns))],
      sheet: name,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
    { fontFamily: '宋体', fontSize: 10, features: [feature] },
  ).toBuffer()
}
