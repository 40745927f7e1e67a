import { isInForce, LISTED_YEARS, type Subject } from '@mingzhang/accounts'
import type { Disclosure, TableRow } from '@mingzhang/disclosure'
import type { Check, Observation, Severity } from '../../check.ts'
import { outsideListedYears } from '../../subjects/resolved-mentions.ts'
import { type SubjectList, slipsInRows } from '../../subjects/slips-in-rows.ts'
import { codeSpan } from '../../subjects/table-rows.ts'

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
    for (const { slip, rows } of slipsInRows(disclosure, wrongCode)) {
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

const MOST_MEANT = 3

interface WrongCode {
  readonly meant: readonly Subject[]
  readonly severity: Severity
}

/** The subjects of this name, where the code printed beside it is none of theirs. */
function wrongCode({ code, name }: TableRow, list: SubjectList, year: number): WrongCode | undefined {
  if (code === undefined || name === '') return undefined
  const named = list.named(name).filter(({ code: other }) => other.length === code.length)
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
