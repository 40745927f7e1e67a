import { type Interval, overlap, printStated, sum } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { countBeside } from '../../table-relations/count-beside.ts'
import {
  type OtherAmount,
  type OtherRow,
  type OtherTable,
  otherTables,
  PURCHASES,
} from '../../table-relations/other-tables.ts'

import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

const TOTAL = /^(?:合计|总计|总额|政府采购(?:支出)?(?:合计|总额))$/
const CLASS_CODE = 3
/** Digits that each level adds to a code. */
const LEVEL = 2

/** Codes and totals of tables beside the statutory ones add up as those do. */
export const otherTableSums: Check = {
  id: 'other-table-sums',
  category: 'sum',
  severity: 'error',
  title:
    '机关运行经费、政府采购、车辆等其他附表中，合计应等于各类（货物、工程、服务，各类用车）之和，类应等于所属各款之和。',
  basis: '基本平衡关系：合计 = Σ类，类 = Σ款；政府采购 = 货物 + 工程 + 服务（K14）。',
  example: {
    wrong: '政府采购支出表：合计 9.00；货物 2.00；工程 3.00；服务 5.00',
    right: '政府采购支出表：合计 10.00；货物 2.00；工程 3.00；服务 5.00',
  },
  *run(disclosure) {
    for (const table of otherTables(disclosure)) {
      yield* bySubject(table)
      yield* purchases(table)
    }
    for (const { at, text } of passagesWith(wholeText(disclosure), '车辆数合计'))
      if (/车辆数合计(?:[（(]辆[）)])?$/.test(text.trim())) yield* vehicles(disclosure, at)
  },
}

/** A code, and those one level below it that follow. */
interface Parent {
  readonly row: OtherRow
  readonly code: string
  readonly children: OtherRow[]
}

/** Each code and its children; what may go on in the next table is not judged. */
function* bySubject({ rows, goesOn }: OtherTable): Generator<Observation> {
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
  const total = rows.find(({ label, code }) => code === undefined && TOTAL.test(label))
  if (total !== undefined && !goesOn)
    yield* added(
      total,
      coded.filter(({ code }) => code?.length === CLASS_CODE),
      total.label,
    )
}

const addedUp = ({ row, code, children }: Parent): Generator<Observation> =>
  added(row, children, `“${code}${row.label}”`)

function* purchases({ rows }: OtherTable): Generator<Observation> {
  const parts = PURCHASES.map((name) => rows.filter(({ label }) => name.test(label)))
  const total = rows.filter(({ label }) => TOTAL.test(label))
  if (total[0] === undefined || [total, ...parts].some((found) => found.length !== 1)) return
  yield* added(total[0], parts.flat(), total[0].label)
}

/** Kinds of vehicles, in the order in which every form prints them below their total. */
const VEHICLES =
  /副部[（(]省[）)]级|主要(?:领导|负责人)|机要通信|应急保障|执法执勤|特种专业技术|离退休干部|其他(?:公务)?用车/
const FEWEST_KINDS = 7

function* vehicles(disclosure: Disclosure, { block, cell }: Passage['at']): Generator<Observation> {
  const table = disclosure.document.blocks[block]
  const total = table?.kind === 'table' && cell !== undefined ? table.cells[cell] : undefined
  if (table?.kind !== 'table' || total === undefined) return
  const kinds = table.cells.flatMap(({ row, column, text }, index) =>
    column === total.column && row > total.row && VEHICLES.test(text) ? [index] : [],
  )
  const all = countBeside(disclosure, { block, ...(cell === undefined ? {} : { cell }) })
  const parts = kinds.flatMap((index) => countBeside(disclosure, { block, cell: index }) ?? [])
  if (all === undefined || kinds.length < FEWEST_KINDS || parts.length < kinds.length) return
  const sumOfKinds = parts.reduce((whole, { value }) => whole + Number(value), 0)
  if (Number(all.value) === sumOfKinds) return
  yield {
    message: `附表中车辆数合计为${all.value}辆，各类车辆之和为${parts.map(({ value }) => value).join(' + ')} = ${sumOfKinds}辆，不相等。`,
    evidence: [all, ...parts].map(({ span }) => span),
    expected: `${sumOfKinds}`,
    actual: all.value,
  }
}

function* added(total: OtherRow, parts: readonly OtherRow[], name: string): Generator<Observation> {
  if (parts.length === 0) return
  for (const [column, stated] of total.amounts) {
    const amounts = parts.flatMap(({ amounts }): OtherAmount[] => {
      const amount = amounts.get(column)
      return amount === undefined ? [] : [amount]
    })
    const computed: Interval = sum(amounts.map(({ interval }) => interval))
    if (amounts.length === 0 || overlap(computed, stated.interval)) continue
    yield {
      message: `附表中${name}为${printStated(stated.stated)}，所属各项之和为${amounts.map((one) => printStated(one.stated)).join(' + ')}，不相等。`,
      evidence: [stated.span, ...amounts.map(({ span }) => span)],
      actual: printStated(stated.stated),
    }
  }
}
