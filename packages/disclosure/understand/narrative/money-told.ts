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

/** `3.部门财政拨款结转结余情况`, `（二）部门财政拨款收支情况`: whose money an item, or a section, is about. */
const HEADED =
  /^[\s（(]*[\d一二三四五六七八九十]{0,3}[）)、.．]?\s?(?:20\d{2}年度?)?(?:本?(?:部门|单位))?(?:(?<budget>财政(?:拨款|资金)|一般公共预算|政府性基金|国有资本经营)|(?<all>总体))[^，,。；;：:\d]{0,16}(?:收支|收入|支出|结转|结余)[^，,。；;：:\d]{0,8}情况(?:说明)?(?:[。：:]|\s*$)/
const BUDGET_OF_HEAD: ReadonlyMap<string, string> = new Map([
  ['一般公共预算', 'general'],
  ['政府性基金', 'funds'],
  ['国有资本经营', 'capital'],
])

/** The budget (`fiscal` for all of them) that a heading, or the words that open a paragraph, say is told of; `all` for all money. */
export function moneyOfHead(text: string): string | undefined {
  if (!text.includes('情况')) return undefined
  const { budget, all } = HEADED.exec(text)?.groups ?? {}
  if (all !== undefined) return 'all'
  return budget === undefined ? undefined : (BUDGET_OF_HEAD.get(budget) ?? 'fiscal')
}

interface Told {
  /** Where its figure stands in the paragraph. */
  readonly at: number
  /** The budget that it is of; `undefined` where it is of other money, or of all. */
  readonly budget: string | undefined
}

export class MoneyTold {
  readonly #told: Told[] = []
  /** What the heading says is told of ({@link moneyOfHead}). */
  readonly #headed: string | undefined
  /** What was carried over was told first, and of the money of the heading. */
  #isHeadingAlone = false

  constructor(headed: string | undefined) {
    this.#headed = headed === 'all' ? undefined : headed
  }

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
    // A heading alone says whose money was carried over, not what came in and was spent: some tell there of all.
    const isCarried = OPENING.test(label) || CLOSING.test(label)
    if (told.length === 0 && isCarried) this.#isHeadingAlone = this.#headed !== undefined
    if (this.#isHeadingAlone && !isCarried) return undefined
    const budget = told.length === 0 && isCarried ? this.#headed : told[0]?.budget
    if (budget === undefined || told.some((one) => one.budget !== budget)) return undefined
    if (OPENING.test(label)) return `${budget}.opening`
    if (CLOSING.test(label)) return `${budget}.closing`
    return SIDES[budget]?.[label.includes('收入') ? 'income' : 'expenditure']
  }
}
