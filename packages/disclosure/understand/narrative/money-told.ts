/** Of whose money a paragraph has told: what it then calls 本年收入 or 年末结转 alone is of that. */

/** A budget, all that came from the treasury (财政拨款), or any other money. */
const MONEY =
  /^(?:income\.)?(?<budget>general|funds|capital|fiscal)(?:\.|$)|^(?:income|expenditure|total|opening|closing)(?:\.|$)/
const INCOME = /^本年收入$/
const EXPENDITURE = /^本年支出$/
const LEFT = /^年末(?:结转[和与]?结余|结转)(?:资金)?$/

/** What a budget brought and paid. */
const SIDES: Readonly<Record<string, { readonly income: string; readonly expenditure: string }>> = {
  general: { income: 'income.general', expenditure: 'general' },
  funds: { income: 'income.funds', expenditure: 'funds' },
  capital: { income: 'income.capital', expenditure: 'capital' },
  fiscal: { income: 'fiscal.income', expenditure: 'fiscal.expenditure' },
}

export class MoneyTold {
  /** The budget told of last: the only one, unless other money was told of as well. */
  #budget: string | undefined
  #isMixed = false

  /** Take note of what a figure is of. */
  tell(key: string): void {
    const match = MONEY.exec(key)
    if (match === null) return
    const budget = match.groups?.budget
    if (budget === undefined || (this.#budget !== undefined && this.#budget !== budget)) this.#isMixed = true
    this.#budget = budget
  }

  /** `政府性基金预算支出271.50万元，…。年末结转18.50万元`: what a label without the name of its budget is of, where one alone was told of. */
  keyOf(label: string): string | undefined {
    if (this.#isMixed || this.#budget === undefined) return undefined
    if (LEFT.test(label)) return `${this.#budget}.closing`
    if (INCOME.test(label)) return SIDES[this.#budget]?.income
    return EXPENDITURE.test(label) ? SIDES[this.#budget]?.expenditure : undefined
  }
}
