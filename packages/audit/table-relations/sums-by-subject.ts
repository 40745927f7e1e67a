/** Amounts of subjects against those of the subjects below them, by the codes of the rows of a table. */
import { type Interval, overlap, printStated, sum } from '@mingzhang/accounts'
import type { Observation } from '../check.ts'
import type { OtherAmount, OtherRow, OtherTable } from './other-tables.ts'

const TOTAL = /^(?:合计|总计|总额|政府采购(?:支出)?(?:合计|总额))$/
const CLASS_CODE = 3
/** Digits that each level adds to a code. */
const LEVEL = 2

export const isTotal = ({ label }: OtherRow): boolean => TOTAL.test(label)

/** A code, and those one level below it that follow. */
interface Parent {
  readonly row: OtherRow
  readonly code: string
  readonly children: OtherRow[]
}

/** Each code and its children; what may go on in the next table is not judged. */
export function* sumsBySubject({ rows, goesOn }: Pick<OtherTable, 'rows' | 'goesOn'>): Generator<Observation> {
  const coded = rows.filter(({ code }) => code !== undefined)
  if (new Set(coded.map(({ code }) => code)).size < coded.length) return
  const open: Parent[] = []
  for (const row of rows) {
    const { code } = row
    for (let last = open.at(-1); last !== undefined && code?.startsWith(last.code) !== true; last = open.at(-1)) {
      open.pop()
      yield* addedUp(last)
    }
    if (code === undefined) continue
    for (const parent of open) if (code.length === parent.code.length + LEVEL) parent.children.push(row)
    open.push({ row, code, children: [] })
  }
  if (!goesOn) for (const parent of open) yield* addedUp(parent)
  const total = rows.find((row) => row.code === undefined && isTotal(row))
  if (total !== undefined && !goesOn)
    yield* sumOfRows(
      total,
      coded.filter(({ code }) => code?.length === CLASS_CODE),
      total.label,
    )
}

const addedUp = ({ row, code, children }: Parent): Generator<Observation> =>
  sumOfRows(row, children, `“${code}${row.label}”`)

/** The amounts of a row against those of its parts, column by column. */
export function* sumOfRows(total: OtherRow, parts: readonly OtherRow[], name: string): Generator<Observation> {
  if (parts.length === 0) return
  for (const [column, stated] of total.amounts) {
    const amounts = parts.flatMap(({ amounts }): OtherAmount[] => {
      const amount = amounts.get(column)
      return amount === undefined ? [] : [amount]
    })
    if (amounts.length > 0) yield* sumOfAmounts(stated, amounts, name)
  }
}

/** An amount against its parts. */
export function* sumOfAmounts(
  stated: OtherAmount,
  amounts: readonly OtherAmount[],
  name: string,
): Generator<Observation> {
  const computed: Interval = sum(amounts.map(({ interval }) => interval))
  if (overlap(computed, stated.interval)) return
  yield {
    message: `附表中${name}为${printStated(stated.stated)}，所属各项之和为${amounts.map((one) => printStated(one.stated)).join(' + ')}，不相等。`,
    evidence: [stated.span, ...amounts.map(({ span }) => span)],
    actual: printStated(stated.stated),
  }
}
