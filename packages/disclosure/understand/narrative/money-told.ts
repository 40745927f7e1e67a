/** Of whose money a paragraph has told: what it then calls 本年收入 or 年末结转 alone is of that. */

/** A budget, all that came from the treasury (财政拨款), or any other money. */
const MONEY =
  /^(?:budget:)?(?:income\.)?(?<budget>general|funds|capital|fiscal)(?:\.|$)|^(?:budget:)?label:(?<treasury>财政拨款)$|^(?:income|expenditure|total|opening|closing)(?:\.|$)/
const OPENING = /^(?:年初|上年)(?:结转[和与]?结余|结转)(?:资金)?$/
const CLOSING = /^年末(?:结转[和与]?结余|结转)(?:资金)?$/
/** The names of what is of the money told of, without that of its budget. */
export const SIDE_ALONE = new RegExp(`^本年(?:收入|支出)$|${OPENING.source}|${CLOSING.source}`)

/** What a budget brought and paid. */
const SIDES: Readonly<Record<string, { readonly income: string; readonly expenditure: string }>> = {
  general: { income: 'income.general', expenditure: 'general' },
  funds: { income: 'income.funds', expenditure: 'funds' },
  capital: { income: 'income.capital', expenditure: 'capital' },
  fiscal: { income: 'fiscal.income', expenditure: 'fiscal.expenditure' },
}

interface Told {
  /** Where its figure stands in the paragraph. */
  readonly at: number
  /** The budget that it is of; `undefined` where it is of other money, or of all. */
  readonly budget: string | undefined
}

export class MoneyTold {
  readonly #told: Told[] = []

  /** Take note of what a figure is of. */
  tell(key: string, at: number): void {
    const match = MONEY.exec(key)
    if (match === null) return
    const { budget, treasury } = match.groups ?? {}
    this.#told.push({ at, budget: treasury === undefined ? budget : 'fiscal' })
  }

  /**
   * What a label without the name of its budget ({@link SIDE_ALONE}) is of, where one alone was told of behind `from`:
   * `政府性基金预算支出271.50万元，…。年末结转18.50万元`.
   */
  keyOf(label: string, from: number): string | undefined {
    const told = this.#told.filter(({ at }) => at >= from)
    const budget = told[0]?.budget
    if (budget === undefined || told.some((one) => one.budget !== budget)) return undefined
    if (OPENING.test(label)) return `${budget}.opening`
    if (CLOSING.test(label)) return `${budget}.closing`
    return SIDES[budget]?.[label.includes('收入') ? 'income' : 'expenditure']
  }
}
