/** What each column of a table holds: codes, names, or values under a key of the catalogue. */
import type { ColumnForm, TableForm } from '@mingzhang/accounts'
import { withWholeHeadings } from './cut-headings.ts'
import { isDetailColumn } from './detail-columns.ts'
import { economicColumn } from './economic-columns.ts'
import type { Grid } from './grid.ts'
import type { Header } from './header.ts'

/** Neighbouring label columns and the value columns to their right. */
export interface ColumnBlock {
  readonly codes: readonly number[]
  readonly names: readonly number[]
  /** Grid column → key. */
  readonly values: ReadonlyMap<number, string>
  readonly titles: ReadonlyMap<string, string>
  /** Value columns that the catalogue does not know. */
  readonly unknown: readonly number[]
  /** Of these, those that leave its own columns whole. */
  readonly details: readonly number[]
  /** Header texts above its label columns. */
  readonly labels: readonly string[]
}

type Role = 'code' | 'name' | 'ignored' | 'value'

const CODE = /^\d{3}(?:\d{2}){0,2}$/
const CODE_HEADER = /编码|代码|^[类款项]$|科目编号/
const NAME_HEADER =
  /名称(?:\(.*\))?$|^(?:支出|收入)?项目(?:\(.*\))?$|^(?:支出|项目)?功能分类(?:科目)?$|^(?:部门)?(?:预算)?(?:支出)?经济分类(?:科目)?$|^科目$|按功能分类/
/** The sides of a two-sided table, where their names stand directly over the names of the lines. */
const SIDE_HEADER = /^(?:收入|支出)$/
const IGNORED_HEADER = /^(?:行次|栏次|备注|序号|单位(?:名称|代码|编码))$/

export function columnBlocks(form: TableForm, grid: Grid, printed: Header): ColumnBlock[] {
  const header = { ...printed, paths: withWholeHeadings(form, printed.paths, (text) => roleOf([text]) !== 'value') }
  const blocks: DraftBlock[] = []
  let draft: DraftBlock | undefined
  const contentIn = (column: number): Content | undefined => contentOf(grid, header.end, column)
  header.paths.forEach((path, column) => {
    const role = areEconomic(form, grid, header.end, column) ? 'code' : roleIn(contentIn, path, column)
    if (role === 'ignored') return
    if (draft === undefined || (role !== 'value' && draft.valueColumns.length > 0)) {
      draft = { codes: [], names: [], valueColumns: [], labels: [] }
      blocks.push(draft)
    }
    if (role === 'value') draft.valueColumns.push(column)
    else {
      ;(role === 'code' ? draft.codes : draft.names).push(column)
      draft.labels.push(...path)
    }
  })
  return blocks.map((block) => keyed(form, grid, header, block))
}

interface DraftBlock {
  readonly codes: number[]
  readonly names: number[]
  readonly valueColumns: number[]
  readonly labels: string[]
}

function roleOf(path: readonly string[]): Role {
  const last = path.at(-1)
  if (last === undefined) return 'value'
  if (path.some((text) => IGNORED_HEADER.test(text))) return 'ignored'
  if (path.some((text) => CODE_HEADER.test(text))) return 'code'
  return path.some((text) => NAME_HEADER.test(text)) ? 'name' : 'value'
}

/** The role of a column by its heading; of codes and names by what they hold, as one heading may stand over both. */
function roleIn(contentIn: (column: number) => Content | undefined, path: readonly string[], column: number): Role {
  const role = roleOf(path)
  const content = contentIn(column)
  if (role === 'value' && (content === 'line numbers' || (content === 'nothing' && path.length === 0))) return 'ignored'
  if (column === 0 && content === 'codes') return 'code'
  // 项 alone, where one row has it
  const endsCode = content === 'part of a code' && contentIn(column - 1) === 'codes'
  if (role === 'value' && content === 'words' && areLabels(path, column)) return 'name'
  if (path.length === 0 || role === 'name') return content === 'codes' || endsCode ? 'code' : role
  return role === 'code' && content === 'words' && contentIn(column - 1) === 'codes' ? 'name' : role
}

/** Whether words below these headings name the rows: below none in front of all others, and below 收入 or 支出. */
const areLabels = ([heading, ...others]: readonly string[], column: number): boolean =>
  heading === undefined ? column === 0 : others.length === 0 && SIDE_HEADER.test(heading)

function keyed(form: TableForm, grid: Grid, header: Header, block: DraftBlock): ColumnBlock {
  const values = new Map<number, string>()
  const titles = new Map<string, string>()
  const unknown: number[] = []
  const taken = new Set<string>()
  const latest = latestYear(header)
  const pathOf = (column: number): readonly string[] =>
    (header.paths[column] ?? []).map((text) => ofThisYear(text, latest))
  for (const column of block.valueColumns) {
    const path = pathOf(column)
    const declared = path.some((text) => OTHER_YEAR.test(text))
      ? undefined
      : (declaredColumn(form, path, taken) ??
        (form.economicColumns === true ? economicColumn(path, taken, following(header, column)) : undefined))
    if (declared === undefined || taken.has(declared.key)) {
      if (isFilled(grid, header.end, column)) unknown.push(column)
      continue
    }
    taken.add(declared.key)
    values.set(column, declared.key)
    titles.set(declared.key, declared.title)
  }
  const declared = [...values.keys()].map(pathOf)
  const details = unknown.filter((column) => isDetailColumn(pathOf(column), declared))
  return { codes: block.codes, names: block.names, values, titles, unknown, details, labels: block.labels }
}

/** The headings of the column to the right. */
const following = ({ paths }: Header, column: number): readonly string[] => paths[column + 1] ?? []

/** Columns of the year before, and of changes since, that some forms print beside those of the year. */
const OTHER_YEAR = /^(?:上年度?|20\d{2}年度?)(?:决算|预算)?数?$|^(?:比|较)上年|增减|变动/
const YEAR_OF_AMOUNTS = /^(20\d{2})年度?(?=(?:决算|预算)数?$|$)/

/** The latest year that headings name. */
function latestYear({ paths }: Header): string | undefined {
  const years = paths.flatMap((path) => path.flatMap((text) => YEAR_OF_AMOUNTS.exec(text)?.[1] ?? []))
  return years.sort().at(-1)
}

/** `2023年度决算数` is 决算数 where no heading names a later year. */
const ofThisYear = (text: string, latest: string | undefined): string =>
  YEAR_OF_AMOUNTS.exec(text)?.[1] === latest ? text.replace(YEAR_OF_AMOUNTS, '') : text

function declaredColumn(form: TableForm, path: readonly string[], taken: ReadonlySet<string>): ColumnForm | undefined {
  const fitting = (texts: readonly string[]): ColumnForm | undefined =>
    form.columns.find(
      (column) =>
        !taken.has(column.key) &&
        column.match.every((pattern) => texts.some((text) => pattern.test(text))) &&
        (column.not === undefined || !texts.some((text) => column.not?.test(text) === true)),
    )
  // a heading that a page break parted: 附属单位上缴 | 收入
  return fitting(path) ?? (path.length > 1 ? fitting([path.join('')]) : undefined)
}

/** What a column holds beside blanks and totals. */
type Content = 'codes' | 'part of a code' | 'words' | 'line numbers' | 'nothing'

const PART_OF_CODE = /^\d\d$/
const LEAST_CODES = 2
const LEAST_LINES = 3

function contentOf(grid: Grid, from: number, column: number): Content | undefined {
  const texts: string[] = []
  for (let row = from; row < grid.rows; row++) {
    const cell = grid.at(row, column)
    if (cell !== undefined && cell.cell.columnSpan === 1 && cell.plain !== '') texts.push(cell.plain)
  }
  if (texts.length === 0) return 'nothing'
  if (texts.length < LEAST_CODES && texts.every((text) => PART_OF_CODE.test(text))) return 'part of a code'
  if (areLineNumbers(texts)) return 'line numbers'
  let [codes, words] = [0, 0]
  for (const text of texts) {
    if (CODE.test(text) || PART_OF_CODE.test(text)) codes++
    else if (/\d/.test(text)) return undefined
    else words++
  }
  if (codes >= LEAST_CODES && codes > words) return 'codes'
  return words > codes ? 'words' : undefined
}

const ECONOMIC_CODE = /^3[01]\d(?:\d\d)?$/

/** Whether a column of the table of basic expenditure holds nothing but codes, whatever is left of its heading. */
function areEconomic({ rows }: TableForm, grid: Grid, from: number, column: number): boolean {
  if (rows.kind !== 'economic') return false
  const texts = Array.from({ length: grid.rows - from }, (_, row) => grid.at(from + row, column)).flatMap((cell) =>
    cell === undefined || cell.cell.columnSpan > 1 || cell.plain === '' ? [] : [cell.plain],
  )
  return texts.filter((text) => ECONOMIC_CODE.test(text)).length >= LEAST_CODES && texts.every(isCodeOrWord)
}

const isCodeOrWord = (text: string): boolean => ECONOMIC_CODE.test(text) || !/\d/.test(text)

/** 行次, whatever stands over them: each line has the number behind that of the line above. */
const areLineNumbers = (texts: readonly string[]): boolean =>
  texts.length >= LEAST_LINES &&
  texts.every((text, index) => /^[1-9]\d?$/.test(text) && Number(text) === Number(texts[0]) + index)

function isFilled(grid: Grid, from: number, column: number): boolean {
  for (let row = from; row < grid.rows; row++) {
    const cell = grid.at(row, column)
    if (cell !== undefined && cell.cell.columnSpan === 1 && /[1-9]/.test(cell.plain)) return true
  }
  return false
}
