import { isInForce, LISTED_YEARS, type Subject } from '@mingzhang/accounts'
import type { Disclosure, TableRow } from '@mingzhang/disclosure'
import type { Cell } from '@mingzhang/documents'
import type { Check, Observation, Severity } from '../../check.ts'
import { rowsCodedOtherwise } from '../../subjects/codes-of-names.ts'
import { rowsNamedOtherwise } from '../../subjects/names-of-codes.ts'
import { outsideListedYears } from '../../subjects/resolved-mentions.ts'
import { type SubjectList, slipsInRows } from '../../subjects/slips-in-rows.ts'
import { codeSpan } from '../../subjects/table-rows.ts'
import { printedForms } from '../../table-relations/printed-forms.ts'

/** The code of a table's row is that of the subject it names. */
export const tableCodes: Check = {
  id: 'table-subject-code',
  category: 'subject-name',
  severity: 'error',
  title: '附表中的科目编码与科目名称一致。',
  basis: `《政府收支分类科目》（${LISTED_YEARS.first}—${LISTED_YEARS.last}年，按年度）；格式关系：编码与名称对应。`,
  example: {
    wrong: '附表一行：2080506 机关事业单位基本养老保险缴费支出',
    right: '附表一行：2080505 机关事业单位基本养老保险缴费支出',
  },
  cannotRun: outsideListedYears,
  *run(disclosure) {
    yield* amountsAmongCodes(disclosure)
    yield* besideCodes(disclosure)
    const told = new Set(rowsNamedOtherwise(disclosure).map(({ row }) => row))
    for (const { row, usual } of rowsCodedOtherwise(disclosure)) {
      told.add(row)
      yield {
        message: `附表中“${usual.name}”的科目编码写作${row.code ?? ''}，其他附表均为${usual.code ?? ''}，编码前后不一致。`,
        evidence: [row, usual].flatMap((one) => [codeSpan(disclosure, one), one.span]),
        expected: usual.code ?? '',
        actual: row.code ?? '',
      }
    }
    for (const { slip, rows } of slipsInRows(disclosure, wrongCode)) {
      // What the other tables call the code is told of the name.
      if (rows.every((row) => told.has(row))) continue
      const { meant, severity } = slip
      const [{ name = '', code = '' } = {}] = rows
      yield {
        severity,
        message: `附表中“${name}”的科目编码写作${code}，科目表中为${meant.map((subject) => subject.code).join('、')}，编码与名称不符。`,
        evidence: rows.flatMap((row) => [codeSpan(disclosure, row), row.span]),
        expected: meant[0]?.code ?? '',
        actual: code,
      }
    }
  },
}

const CODE = /^\d{3}(?:\d\d){0,2}$/
const AMOUNT = /^\d[\d,]*\.\d+$/
const FEWEST_CODES = 4

/** An amount where all other cells of the column are codes. */
function* amountsAmongCodes({ document, statutoryTables }: Disclosure): Generator<Observation> {
  for (const { form, blocks } of statutoryTables) {
    for (const block of blocks) {
      const table = document.blocks[block]
      if (table?.kind !== 'table') continue
      const columns = new Set(table.cells.flatMap(({ column, text }) => (CODE.test(text.trim()) ? [column] : [])))
      for (const column of columns) {
        const own = table.cells.flatMap((cell, index) => (cell.column === column ? [{ cell, index }] : []))
        const amounts = own.filter(({ cell }) => AMOUNT.test(cell.text.trim()))
        const codes = own.filter(({ cell }) => CODE.test(cell.text.trim()))
        const [only, second] = amounts
        if (only === undefined || second !== undefined || codes.length < FEWEST_CODES) continue
        // Below the codes stand the totals, whose cells are others.
        if (table.cells.some(({ row, text }) => row === only.cell.row && /合\s*计|总\s*计/.test(text))) continue
        yield {
          message: `《${form.title}》科目编码一栏填有“${only.cell.text.trim()}”，不是科目编码，疑两格互换。`,
          evidence: [{ block, cell: only.index, start: 0, end: only.cell.text.length }],
        }
      }
    }
  }
}

/** What no code looks like: `33`, `3999`, `-30304`, and the heading of a column. */
const NO_CODE =
  /^\d{2}$|^\d{4}$|^\d{6}$|^\d{8}$|^-\d+$|^(?:上级补助|事业|经营|附属单位上缴|其他)收入$|^(?:基本|项目|经营|上缴上级)支出$/
/** More rows with an amount for a name, and it is the table that was read amiss. */
const MOST_ROWS = 3

/** Codes with a digit too few among whole ones, and what is no name where all other rows have the name behind the code. */
function* besideCodes(disclosure: Disclosure): Generator<Observation> {
  // Of a name whose lines stand in the rows beside, its own row may show the last character alone.
  const named = new Set(
    disclosure.statutoryTables.flatMap(({ rows }) =>
      rows.flatMap(({ name, span }) => (WORDS.test(name) ? [`${span.block} ${span.cell}`] : [])),
    ),
  )
  for (const { form, block } of printedForms(disclosure)) {
    const table = disclosure.document.blocks[block]
    if (table?.kind !== 'table') continue
    const cells = table.cells.map((cell, index) => ({ ...cell, text: cell.text.trim(), index }))
    const pairs = cells.flatMap((cell, index) => {
      const name = cells[index + 1]
      return name?.row === cell.row && (CODE.test(cell.text) || NO_CODE.test(cell.text)) ? [{ cell, name }] : []
    })
    const whole = pairs.filter(({ cell, name }) => CODE.test(cell.text) && WORDS.test(name.text))
    const codes = columnsWith(whole.map(({ cell }) => cell))
    const names = columnsWith(whole.map(({ name }) => name))
    const rows = pairs.filter(({ cell, name }) => {
      if (!CODE.test(cell.text)) return WORDS.test(name.text) && codes.has(cell.column)
      if (codes.has(cell.column))
        return (
          AMOUNT.test(name.text) ||
          (names.has(name.column) && !WORDS.test(name.text) && !named.has(`${block} ${name.index}`))
        )
      return WORDS.test(name.text) && (names.has(cell.column) || codes.has(name.column))
    })
    if (whole.length < FEWEST_CODES || rows.length > MOST_ROWS) continue
    for (const { cell, name } of rows)
      yield {
        message: CODE.test(cell.text)
          ? codes.has(cell.column) && !AMOUNT.test(name.text)
            ? `《${form.title}》科目${cell.text}的名称${name.text === '' ? '为空' : `写作“${name.text}”，不是科目名称`}。`
            : `《${form.title}》“${cell.text} ${name.text}”一行的编码、名称不在各自的栏内，疑该行单元格错位。`
          : `《${form.title}》“${name.text}”的科目编码写作“${cell.text}”，不是三、五、七位的编码。`,
        evidence: [cell, name].map(({ index, text }) => ({ block, cell: index, start: 0, end: text.length })),
      }
  }
}

/** The columns that hold so many of these cells that they are meant for them. */
function columnsWith(cells: readonly Cell[]): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const { column } of cells) counts.set(column, (counts.get(column) ?? 0) + 1)
  return new Set([...counts].flatMap(([column, count]) => (count >= FEWEST_CODES ? [column] : [])))
}

const WORDS = /[\u4e00-\u9fff]{2}/
const MOST_MEANT = 3

interface WrongCode {
  readonly meant: readonly Subject[]
  readonly severity: Severity
}

/** The subjects of this name, where the code printed beside it is none of theirs. */
function wrongCode({ code, name }: TableRow, list: SubjectList, year: number): WrongCode | undefined {
  if (code === undefined || name === '') return undefined
  const all = list.named(name)
  const level = all.filter(({ code: other }) => other.length === code.length)
  // 因公出国（境）费用 beside 301: the name of another level is none of this code either.
  const named = level.length > 0 || code.length > 3 ? level : all
  if (named.length === 0 || named.some((subject) => subject.code === code)) return undefined
  const inForce = named.filter((subject) => isInForce(subject, year))
  const near = inForce.filter((subject) => differences(subject.code, code) === 1)
  const meant = (near.length > 0 ? near : inForce).slice(0, MOST_MEANT)
  if (meant.length === 0) return undefined
  const holder = list.inYear(code, year)
  const certain =
    meant.every(({ confidence }) => confidence === 'h') && (holder === undefined || holder.confidence === 'h')
  return { meant, severity: certain ? 'error' : 'warning' }
}

const differences = (a: string, b: string): number => [...a].filter((digit, place) => digit !== b[place]).length
