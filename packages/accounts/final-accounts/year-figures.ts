/** The figures of a year that the text of the next one compares with. */
import { carriedOver, fiscalCarriedOver, spentBySource } from '../filled-tables/books.ts'
import { type Fen, totalFen, totalKnown } from '../money.ts'
import type { Accounts, ExplanationKey, PreviousYear } from './accounts.ts'

/** What next year's accounts call `previous`, from the accounts of this year. */
export function yearFigures(
  accounts: Pick<Accounts, 'expenditure' | 'carryOver' | 'surplusDistributed'>,
): PreviousYear {
  const { general, funds, capital, other } = spentBySource(accounts)
  const closing = carriedOver(accounts, 'closing')
  const fiscalClosing = fiscalCarriedOver(accounts, 'closing')
  return {
    general,
    funds,
    capital,
    closing,
    fiscalClosing,
    fiscalTotal: general + funds + capital + fiscalClosing,
    total: general + funds + capital + other + accounts.surplusDistributed + closing,
  }
}

/** How this year's figures differ from last year's, or from the budget: what a disclosure has to explain. */
export function explainedDifferences(accounts: Accounts): ReadonlyMap<ExplanationKey, Fen> {
  const { previous, threePublic, operatingExpenses, budgets } = accounts
  const now = yearFigures(accounts)
  const { overseas, purchase, running, reception } = threePublic
  const vehicles = [purchase, running]
  const three = [overseas, ...vehicles, reception]
  const change = (items: readonly { final: Fen; previous?: Fen | undefined }[]): Fen => {
    const before = totalKnown(items.map((item) => item.previous))
    return before === undefined ? 0n : totalFen(items.map((item) => item.final)) - before
  }
  const beside = (items: readonly { final: Fen; budget: Fen }[]): Fen =>
    totalFen(items.map((item) => item.final - item.budget))
  const general = budgets.filter(({ source }) => source === 'general')
  const adjusted = totalFen(general.map((budget) => budget.adjusted))
  const initial = totalFen(general.map((budget) => budget.initial))
  const since = (figure: keyof PreviousYear): Fen => (previous === undefined ? 0n : now[figure] - previous[figure])
  return new Map<ExplanationKey, Fen>([
    ['total', since('total')],
    ['fiscal.total', since('fiscalTotal')],
    ['general', since('general')],
    ['general.completion', now.general === adjusted ? now.general - initial : now.general - adjusted],
    ['funds', since('funds')],
    ['capital', since('capital')],
    ['three', change(three)],
    ['three.completion', beside(three)],
    ['three.overseas', change([overseas])],
    ['three.overseas.completion', beside([overseas])],
    ['three.vehicles', change(vehicles)],
    ['three.vehicles.purchase', change([purchase])],
    ['three.vehicles.running', change([running])],
    ['three.vehicles.completion', beside(vehicles)],
    ['three.reception', change([reception])],
    ['three.reception.completion', beside([reception])],
    ['operating', operatingExpenses === undefined ? 0n : change([operatingExpenses])],
  ])
}
