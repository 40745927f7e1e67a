import { printStated } from '@mingzhang/accounts'
import type { Check } from '../../check.ts'
import { Quantities } from '../../table-relations/quantities.ts'
import { withoutTables } from '../../table-relations/table-analysis.ts'

const ITEMS = [
  ['three', '“三公”经费合计'],
  ['three.overseas', '因公出国（境）费'],
  ['three.vehicles.purchase', '公务用车购置费'],
  ['three.vehicles.running', '公务用车运行维护费'],
  ['three.reception', '公务接待费'],
] as const
/** Words with which a text accounts for spending above the budget. */
const EXPLAINED =
  /决算数?(?:大于|高于|超过)|超(?:出|过)?预算|年初[^。；]{0,8}未安排(?:此项|该项)?预算|(?:追加|调增|调整)[^。；]{0,12}预算|(?:与|比|较)(?:\d{4}年度?)?(?:当年|年初|全年)*预算(?:数)?(?:相比)?[，,]?(?:增加|增长)[^。]{0,40}原因|完成(?:年初|全年|调整后?)?预算(?:数|的)*(?:1\d\d|[2-9]\d\d)(?:\.\d+)?%/

/** What was spent on an item of the “三公” above what its table says was granted. */
export const threePublicOverBudget: Check = {
  id: 'three-public-over-budget',
  category: 'completion',
  severity: 'warning',
  title: '“三公”经费决算表各项决算数不大于预算数，大于的应说明原因。',
  basis: '逻辑关系 G10：决算数 ≤ 全年预算数，否则说明。',
  example: {
    wrong: '公务接待费：预算数 4.00，决算数 5.20（文中没有说明）',
    right: '公务接待费：预算数 5.20，决算数 4.00',
  },
  cannotRun: withoutTables,
  *run(disclosure) {
    const quantities = new Quantities(disclosure)
    const table = quantities.single('T7')
    if (table === undefined || !table.complete || isExplained(disclosure.document.blocks)) return
    // A form whose budget columns are left blank says nothing of the budget.
    const total = table.cell('data', 'three.budget')
    if (total?.stated === undefined || total.stated.digits === 0n) return
    for (const [item, title] of ITEMS) {
      const [budget, final] = [table.cell('data', `${item}.budget`), table.cell('data', `${item}.final`)]
      if (budget === undefined || final?.stated === undefined || final.interval.low <= budget.interval.high) continue
      const planned = budget.stated === undefined ? '0' : printStated(budget.stated)
      yield {
        message: `${title}决算${printStated(final.stated)}${final.unit}，大于预算${planned}${budget.unit}，文中没有说明原因。`,
        evidence: [final.span, ...(budget.stated === undefined ? [] : [budget.span])],
      }
    }
  },
}

const isExplained = (blocks: readonly { readonly kind: string; readonly text?: string }[]): boolean =>
  blocks.some(({ kind, text = '' }) => kind === 'paragraph' && /三公|公务|出国/.test(text) && EXPLAINED.test(text))
