import type { Disclosure } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { countBeside } from '../../table-relations/count-beside.ts'
import { type OtherAmount, type OtherTable, otherTables, PURCHASES } from '../../table-relations/other-tables.ts'
import { Quantities } from '../../table-relations/quantities.ts'
import { isTotal, sumOfAmounts, sumOfRows, sumsBySubject } from '../../table-relations/sums-by-subject.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

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
      yield* sumsBySubject(table)
      yield* purchases(table)
    }
    yield* purchasesBesideThreePublic(disclosure)
    for (const { at, text } of passagesWith(wholeText(disclosure), '车辆数合计'))
      if (/车辆数合计(?:[（(]辆[）)])?$/.test(text.trim())) yield* vehicles(disclosure, at)
  },
}

function* purchases({ rows }: OtherTable): Generator<Observation> {
  const parts = PURCHASES.map((name) => rows.filter(({ label }) => name.test(label)))
  const total = rows.filter(isTotal)
  if (total[0] === undefined || [total, ...parts].some((found) => found.length !== 1)) return
  yield* sumOfRows(total[0], parts.flat(), total[0].label)
}

const KINDS_OF_PURCHASES = ['procurement.goods', 'procurement.works', 'procurement.services']

/** 机构运行信息表 tells of purchases beside the “三公”. */
function* purchasesBesideThreePublic(disclosure: Disclosure): Generator<Observation> {
  const table = new Quantities(disclosure).single('T7')
  const amountOf = (matter: string): OtherAmount[] => {
    const { stated, interval, span } = table?.cell('data', `${matter}.final`) ?? {}
    return stated === undefined || interval === undefined || span === undefined ? [] : [{ stated, interval, span }]
  }
  const [total] = amountOf('procurement')
  const parts = KINDS_OF_PURCHASES.flatMap(amountOf)
  if (total !== undefined && parts.length > 0) yield* sumOfAmounts(total, parts, '政府采购支出合计')
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
