import { AMOUNT_UNITS, intervalOf, overlap, printStated } from '@mingzhang/accounts'
import { DEPARTMENT, type Disclosure, type Fact } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { printFigure } from '../../relations/printed.ts'
import { figureValue, isExact } from '../../relations/relation.ts'
import { type OtherTable, otherTables } from '../../table-relations/other-tables.ts'

const TOTAL = /^(?:合计|总计|总额)$/
/** Tables by their titles, and what their rows state of the narrative's concepts. */
const STATED: readonly { readonly title: RegExp; readonly rows: readonly (readonly [RegExp, concept: string])[] }[] = [
  {
    title: /政府采购(?:支出)?(?:决算)?(?:情况)?表$/,
    rows: [
      [TOTAL, 'procurement'],
      [/^(?:政府采购)?货物/, 'procurement.goods'],
      [/^(?:政府采购)?工程/, 'procurement.works'],
      [/^(?:政府采购)?服务/, 'procurement.services'],
    ],
  },
  { title: /机关运行经费(?:支出)?(?:决算)?(?:情况)?表$/, rows: [[TOTAL, 'operating']] },
]
const TEN_THOUSAND_YUAN = /单位[:：]?(?:人民币)?万元/

/** What the text states is what the tables beside the statutory ones print. */
export const otherTableFigures: Check = {
  id: 'other-table-figures',
  category: 'table-text',
  severity: 'error',
  title: '文字说明中的政府采购、机关运行经费金额应与所附政府采购表、机关运行经费表一致。',
  basis: '表文关系 K13、K14：同一指标表文一致。',
  example: {
    wrong: '政府采购货物支出2.00万元。……政府采购支出表：货物 3.00',
    right: '政府采购货物支出3.00万元。……政府采购支出表：货物 3.00',
  },
  *run(disclosure) {
    for (const table of otherTables(disclosure)) {
      const stated = STATED.find(({ title }) => table.titles.some((text) => title.test(text)))
      if (stated === undefined || !table.titles.some((text) => TEN_THOUSAND_YUAN.test(text))) continue
      for (const [label, concept] of stated.rows) yield* compared(disclosure, table, label, concept)
    }
  },
}

function* compared(disclosure: Disclosure, table: OtherTable, label: RegExp, concept: string): Generator<Observation> {
  const [row, another] = table.rows.filter((one) => one.code === undefined && label.test(one.label))
  const [amount, second] = [...(row?.amounts.values() ?? [])]
  if (row === undefined || another !== undefined || amount === undefined || second !== undefined) return
  for (const { figure } of disclosure.facts.filter((fact) => isTold(fact, disclosure, concept))) {
    if (overlap(figureValue(figure), intervalOf(amount.stated, AMOUNT_UNITS.万元))) continue
    yield {
      message: `文中为${printFigure(figure)}，附表“${row.label}”为${printStated(amount.stated)}万元。`,
      evidence: [figure.span, amount.span],
      expected: `${printStated(amount.stated)}万元`,
      actual: printFigure(figure),
    }
  }
}

const isTold = ({ concept, scope, year, figure }: Fact, disclosure: Disclosure, key: string): boolean =>
  concept.key === key &&
  scope === DEPARTMENT &&
  year === disclosure.year &&
  figure.unit.measure === 'amount' &&
  figure.span.cell === undefined &&
  isExact(figure)
