/** Accounts of invented departments that balance: the same seed gives the same accounts. */
import type { Accounts } from '../final-accounts/accounts.ts'
import { LISTED_YEARS } from '../subjects/subject.ts'
import { complete } from './complete.ts'
import type { Draft } from './draft.ts'
import { figuresOf, NO_FIGURES, type YearFigures } from './draft-figures.ts'
import { draftLastYear } from './last-year.ts'
import { Seeded } from './seeded.ts'
import { drawSetting } from './setting.ts'
import { draftThisYear } from './this-year.ts'

export interface SampleOptions {
  readonly seed: number
  /** One of 2019–2024 where it is not given. */
  readonly year?: number
}

/** The latest year that is drawn. */
export const LATEST_SAMPLE_YEAR = 2024

/** Two years of one department; `last` is missing where it was founded this year. */
export interface SampleYears {
  readonly current: Accounts
  readonly last: Accounts | undefined
}

interface Drafts {
  readonly random: Seeded
  readonly current: Draft
  readonly last: Draft | undefined
}

function draftYears({ seed, year: wanted }: SampleOptions): Drafts {
  const random = new Seeded(seed)
  const year = wanted ?? random.between(LISTED_YEARS.first, LATEST_SAMPLE_YEAR)
  const setting = drawSetting(random, year)
  const current = draftThisYear(random, setting, year)
  return { random, current, last: setting.newlyFounded ? undefined : draftLastYear(random, current) }
}

const completeCurrent = ({ random, current, last }: Drafts): Accounts =>
  complete(random, current, last === undefined ? NO_FIGURES : figuresOf(last))

/** Accounts of a random department; every amount in 分, every source balanced. */
export const sampleAccounts = (options: number | SampleOptions): Accounts =>
  completeCurrent(draftYears(typeof options === 'number' ? { seed: options } : options))

/** The same accounts with those of the year before, whose closing balances are the opening ones. */
export function sampleYears(options: number | SampleOptions): SampleYears {
  const drafts = draftYears(typeof options === 'number' ? { seed: options } : options)
  const current = completeCurrent(drafts)
  const { random, last } = drafts
  return { current, last: last === undefined ? undefined : complete(random, last, figuresBefore(random, last)) }
}

/** Figures of the year before that year, of which nothing else is known than what it carried over. */
export function figuresBefore(random: Seeded, last: Draft): YearFigures {
  const now = figuresOf(last)
  const changed = (amount: bigint): bigint => random.part(amount, 850, 1150)
  const opening = (fiscal: boolean): bigint =>
    last.pots.reduce((sum, pot) => ((pot.source !== 'other') === fiscal ? sum + pot.opening : sum), 0n)
  const [general, funds, capital] = [changed(now.general), changed(now.funds), changed(now.capital)]
  const fiscalTotal = general + funds + capital + opening(true)
  return {
    general,
    funds,
    capital,
    fiscalTotal,
    total: fiscalTotal + changed(now.total - now.fiscalTotal) + opening(false),
    fiscalClosing: opening(true),
    closing: opening(true) + opening(false),
    operating: changed(now.operating),
  }
}
