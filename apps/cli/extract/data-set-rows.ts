/** The columns of the data sets, and their rows. */
import type { CellRecord, FactRecord, FailedDocument, Verdict } from '@mingzhang/audit'
import type { ImportReport } from '@mingzhang/disclosure'
import type { Place } from '@mingzhang/documents'
import type { DataSet } from './extract-task.ts'

type Row = readonly string[]

const OF_REPORT = ['单位', '年度'] as const
const PLACE = ['文件', '页', '段落', '行号', '工作表', '单元格', '章节'] as const
const CHECKED = ['核对结果', '核对规则', '问题编号'] as const

export const HEADINGS: Readonly<Record<DataSet, Row>> = {
  cells: [
    ...OF_REPORT,
    ...['表号', '表名', '行', '科目编码', '科目名称', '栏目', '栏目名称'],
    ...['金额（元）', '精度（元）', '最小（元）', '最大（元）', '原文', '计量单位'],
    ...PLACE,
    ...['表内行', '表内列'],
    ...CHECKED,
  ],
  facts: [
    ...OF_REPORT,
    ...['概念', '文中名称', '期间', '数值', '计量单位', '小数位数', '金额（元）', '最小（元）', '最大（元）', '原文'],
    ...PLACE,
    ...CHECKED,
  ],
  summary: [...OF_REPORT, '表号', '表名', '科目编码', '科目名称', '栏目', '金额（元）', '核对结果', '文件'],
  unread: [...OF_REPORT, '内容', '原因', ...PLACE],
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  confirmed: '已印证',
  contradicted: '有矛盾',
  unchecked: '未核对',
}

export const cellRow = (record: CellRecord): Row => [
  ...reportOf(record),
  record.table,
  record.title,
  record.row,
  record.code,
  record.name,
  record.column,
  record.columnTitle,
  record.amount,
  record.precision,
  record.range.least,
  record.range.greatest,
  record.quote,
  record.unit,
  ...placeOf(record.document, record.place),
  text(record.place.row),
  text(record.place.column),
  ...checked(record),
]

export const factRow = (record: FactRecord): Row => [
  ...reportOf(record),
  record.concept,
  record.label,
  record.period,
  record.value,
  record.unit,
  String(record.decimals),
  record.amount,
  record.range?.least ?? '',
  record.range?.greatest ?? '',
  record.quote,
  ...placeOf(record.document, record.place),
  ...checked(record),
]

export const summaryRow = (record: CellRecord): Row => [
  ...reportOf(record),
  record.table,
  record.title,
  record.code,
  record.name,
  record.columnTitle,
  record.amount,
  VERDICTS[record.verdict],
  record.document,
]

/** Notes of what was not taken, and checks that were not carried out. */
export const unreadRows = (
  of: Pick<CellRecord, 'document' | 'organisation' | 'year'>,
  { notes, sheets }: ImportReport,
  notChecked: readonly { readonly rule: string; readonly reason: string }[],
): Row[] => [
  ...notes.map(({ quote, message, remedy, place }) => [
    ...reportOf(of),
    quote,
    `${message}。${remedy}`,
    ...placeOf(of.document, place),
  ]),
  ...sheets.flatMap(({ name, recognised, reason, place }) =>
    recognised === undefined && reason !== undefined
      ? [[...reportOf(of), name, reason, ...placeOf(of.document, place)]]
      : [],
  ),
  ...notChecked.map(({ rule, reason }) => [...reportOf(of), rule, reason, ...placeOf(of.document, {})]),
]

const text = (value: number | undefined): string => (value === undefined ? '' : String(value))

const reportOf = ({ organisation, year }: Pick<CellRecord, 'organisation' | 'year'>): string[] => [
  organisation,
  text(year),
]

const placeOf = (file: string, place: Place & { readonly section?: string }): string[] => [
  file,
  text(place.page),
  text(place.paragraph),
  text(place.line ?? place.sourceLine),
  place.sheet ?? '',
  place.address ?? '',
  place.section ?? '',
]

const checked = ({ verdict, rules, findings }: Pick<CellRecord, 'verdict' | 'rules' | 'findings'>): string[] => [
  VERDICTS[verdict],
  rules.join(' '),
  findings.join(' '),
]

/** A file that was not read, as a row of what was not taken. */
export const failedRow = ({ file, message }: FailedDocument): Row => ['', '', '', message, ...placeOf(file, {})]
