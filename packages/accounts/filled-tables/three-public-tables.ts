/** 财政拨款“三公”经费支出决算表, and in the form until 2020 one for each budget. */
import type { Accounts } from '../final-accounts/accounts.ts'
import type { ThreePublicItem } from '../final-accounts/disclosed-matters.ts'
import type { Fen } from '../money.ts'
import type { TableForm } from '../tables/table-form.ts'
import { governmentFundsThreePublic, threePublic } from '../tables/three-public.ts'
import { AmountGrid } from './amount-grid.ts'
import { type FilledTable, filledTable } from './filled-table.ts'

type Part = (item: ThreePublicItem, moment: 'budget' | 'final') => Fen

const whole: Part = (item, moment) => item[moment]
const fromFunds: Part = (item, moment) => (moment === 'budget' ? item.fundsBudget : item.fundsFinal)
const fromGeneral: Part = (item, moment) => item[moment] - fromFunds(item, moment)

/** All fiscal appropriations in one table. */
export const threePublicTable = (accounts: Accounts): FilledTable => filled(threePublic, accounts, whole)

/** General public budget alone, and government funds alone (Sichuan until 2020). */
export const generalBudgetThreePublicTable = (accounts: Accounts): FilledTable =>
  filled(threePublic, accounts, fromGeneral)
export const governmentFundsThreePublicTable = (accounts: Accounts): FilledTable =>
  filled(governmentFundsThreePublic, accounts, fromFunds)

function filled(form: TableForm, { threePublic: items }: Accounts, part: Part): FilledTable {
  const columns = form.columns.filter(({ key }, index, all) => all.findIndex((one) => one.key === key) === index)
  const cells = new AmountGrid(columns)
  for (const moment of ['budget', 'final'] as const) {
    const of = (item: ThreePublicItem): Fen => part(item, moment)
    const vehicles = of(items.purchase) + of(items.running)
    const amounts: Readonly<Record<string, Fen>> = {
      three: of(items.overseas) + vehicles + of(items.reception),
      'three.overseas': of(items.overseas),
      'three.vehicles': vehicles,
      'three.vehicles.purchase': of(items.purchase),
      'three.vehicles.running': of(items.running),
      'three.reception': of(items.reception),
    }
    for (const [item, amount] of Object.entries(amounts)) cells.set('data', `${item}.${moment}`, amount)
  }
  return filledTable(form, [{ key: 'data', code: undefined, name: '', level: 0 }], columns, cells)
}
