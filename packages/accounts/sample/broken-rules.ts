/** What the rules of final accounts demand of accounts, for tests of samples and roll-ups. */

import { basicByEconomic, entriesOf, isPersonnel } from '../filled-tables/books.ts'
import type { Accounts } from '../final-accounts/accounts.ts'
import { totalCount } from '../final-accounts/disclosed-matters.ts'
import { hasOperatingExpenses } from '../final-accounts/organisation.ts'
import { FUND_SOURCES, type FundSource, isFiscal } from '../final-accounts/values.ts'
import { parseFen, totalFen } from '../money.ts'
import { economicSubjects, functionalSubjects } from '../subjects/subjects.ts'

export const sum = <T>(items: readonly T[], amount: (item: T) => bigint): bigint => totalFen(items.map(amount))
export const sourceOf = (kind: string): FundSource =>
  kind === 'general' || kind === 'funds' || kind === 'capital' ? kind : 'other'

/** A rule by name, and whether it holds. */
type Demand = readonly [rule: string, holds: boolean]

const DEMANDS = [
  balances,
  subjectsOfYear,
  contributions,
  threePublicItems,
  operatingExpenses,
  procurementAndStaff,
  projectsAndScores,
  budgetsOfSubjects,
] as const

/** What is broken, each by name; empty where all is well. */
export const brokenRules = (accounts: Accounts): string[] =>
  DEMANDS.flatMap((demands) => [...demands(accounts)].flatMap(([rule, holds]) => (holds ? [] : [rule])))

/** Every source and every fiscal subject balances. */
function* balances(accounts: Accounts): Generator<Demand> {
  const { income, carryOver } = accounts
  const entries = entriesOf(accounts)
  const subjects = new Set([...entries, ...carryOver, ...income].map(({ subject }) => subject))
  const difference = (source: FundSource, wanted: (subject: string | undefined) => boolean): bigint =>
    sum(carryOver, (one) => (one.source === source && wanted(one.subject) ? one.opening - one.closing : 0n)) +
    sum(income, (one) => (sourceOf(one.kind) === source && wanted(one.subject) ? one.amount : 0n)) -
    sum(entries, (one) => (one.source === source && wanted(one.subject) ? one.amount : 0n))
  for (const source of FUND_SOURCES) {
    const used = source === 'other' ? accounts.surplusUsed - accounts.surplusDistributed : 0n
    yield [`${source} balances`, difference(source, () => true) + used === 0n]
    if (isFiscal(source))
      for (const subject of subjects)
        yield [`${source} ${subject} balances`, difference(source, (one) => one === subject) === 0n]
  }
  yield ['amounts are positive', [...entries, ...income].every(({ amount }) => amount > 0n)]
  yield [
    'entries are told once',
    new Set(entries.map((one) => `${one.subject} ${one.source} ${one.nature} ${one.economic} ${one.counterparty}`))
      .size === entries.length,
  ]
}

/** Subjects stand in the year's lists, in the book of their money. */
function* subjectsOfYear(accounts: Accounts): Generator<Demand> {
  const { year } = accounts
  const books = { general: '一般公共预算', funds: '政府性基金预算', capital: '国有资本经营预算' } as const
  for (const { subject, source, economic, nature } of entriesOf(accounts)) {
    const found = functionalSubjects.inYear(subject, Math.max(year, 2019))
    yield [`${subject} is in force`, found !== undefined]
    if (isFiscal(source)) yield [`${subject} belongs to ${source}`, found?.book === books[source]]
    yield [`${economic} is in force`, (economic === undefined) === (nature === 'superior' || nature === 'subordinate')]
    if (economic !== undefined) yield [`${economic} exists`, economicSubjects.inYear(economic, year) !== undefined]
    if (nature === 'basic')
      yield ['no capital construction in basic expenditure', !/^(?:309|311|312|313)/.test(economic ?? '')]
  }
}

/** F10: contributions stand in the subjects that are named for them. */
function* contributions(accounts: Accounts): Generator<Demand> {
  const entries = entriesOf(accounts)
  const basic = basicByEconomic(accounts)
  const basicOf = (prefix: string): bigint =>
    sum(entries, (one) =>
      one.source === 'general' && one.nature === 'basic' && one.subject.startsWith(prefix) ? one.amount : 0n,
    )
  for (const [economics, subject] of [
    [['30108'], '2080505'],
    [['30109'], '2080506'],
    [['30110', '30111'], '21011'],
    [['30113'], '2210201'],
  ] as const)
    yield [`F10 ${subject}`, sum(economics, (one) => basic.get(one) ?? 0n) === basicOf(subject)]
}

/** “三公”经费: the items are the economic subjects of fiscal money, the counts go with the money. */
function* threePublicItems(accounts: Accounts): Generator<Demand> {
  const { threePublic: three, stateAssets } = accounts
  const entries = entriesOf(accounts)
  const fiscal = (economic: string): bigint =>
    sum(entries, (one) => (isFiscal(one.source) && one.economic === economic ? one.amount : 0n))
  for (const [item, economic] of [
    ['overseas', '30212'],
    ['purchase', '31013'],
    ['running', '30231'],
    ['reception', '30217'],
  ] as const) {
    yield [`G04 ${item}`, three[item].final === fiscal(economic)]
    yield [`G11 ${item}`, three[item].fundsFinal <= three[item].final && three[item].fundsBudget <= three[item].budget]
  }
  yield [
    'G06 overseas',
    three.overseas.final > 0n === three.overseasGroups > 0 && three.overseasGroups > 0 === three.overseasPersons > 0,
  ]
  yield ['G07 overseas', three.overseasPersons >= three.overseasGroups]
  for (const part of [three.domestic, three.foreign]) {
    yield ['G06 reception', part.amount > 0n === part.batches > 0 && part.batches > 0 === part.persons > 0]
    yield ['G07 reception', part.persons >= part.batches]
  }
  yield ['G05', three.domestic.amount + three.foreign.amount === three.reception.final]
  const { details } = three.domestic
  yield ['details add up', details.length === 0 || sum(details, ({ amount }) => amount) === three.domestic.amount]
  const bought = totalCount(three.purchased)
  const held = totalCount(three.held)
  yield ['G06 purchase', three.purchase.final > 0n === bought > 0]
  yield ['G08 purchase', sum(three.purchased, ({ amount }) => amount) === three.purchase.final]
  yield ['what was bought is held', held >= bought]
  yield ['G09', three.running.final === 0n || held > 0]
  yield ['K15', stateAssets !== undefined && totalCount(stateAssets.vehicles) === held]
}

/** K13: operating expenses are the public funds of 行政 and 参公 units. */
function* operatingExpenses(accounts: Accounts): Generator<Demand> {
  const { units } = accounts.organisation
  const civil = units.filter(({ kind }) => hasOperatingExpenses(kind)).length
  const publicFunds = sum([...basicByEconomic(accounts)], ([economic, amount]) => (isPersonnel(economic) ? 0n : amount))
  const operating = accounts.operatingExpenses?.final
  yield ['K13 stated', (operating !== undefined) === civil > 0]
  if (operating !== undefined)
    yield ['K13', civil === units.length ? operating === publicFunds : operating <= publicFunds]
}

/** K14: what was bought, of whom, and who works there. */
function* procurementAndStaff({ procurement, threePublic, staff }: Accounts): Generator<Demand> {
  yield ['staff', staff !== undefined && staff.serving <= staff.posts]
  yield ['procurement', procurement !== undefined]
  if (procurement === undefined) return
  yield ['K14', procurement.smallMedium <= procurement.goods + procurement.works + procurement.services]
  yield ['K14 micro', procurement.smallMicro <= procurement.smallMedium]
  yield ['vehicles are goods', procurement.goods >= threePublic.purchase.final]
}

/** Projects tell the project expenditure, own money apart, and their scores follow the rule. */
function* projectsAndScores(accounts: Accounts): Generator<Demand> {
  const { projects } = accounts
  const entries = entriesOf(accounts)
  for (const funding of ['fiscal', 'unit'] as const) {
    const told = sum(
      projects.flatMap(({ funds }) => funds),
      (one) => (one.funding === funding ? one.executed : 0n),
    )
    const spent = sum(entries, (one) =>
      one.nature === 'project' && isFiscal(one.source) === (funding === 'fiscal') ? one.amount : 0n,
    )
    yield [`projects tell ${funding} money`, told === spent]
  }
  for (const { indicators, funds, executionScore, totalScore } of projects) {
    yield ['weights', sum(indicators, ({ weight }) => hundredths(weight)) === 90_00n]
    yield [
      'scores are no more than weights',
      indicators.every(({ score, weight }) => hundredths(score) <= hundredths(weight)),
    ]
    yield [
      'less than full has a reason',
      indicators.every(({ score, weight, reason }) => hundredths(score) === hundredths(weight) || reason !== undefined),
    ]
    yield [
      'total score',
      totalScore !== undefined &&
        executionScore !== undefined &&
        hundredths(totalScore) === hundredths(executionScore) + sum(indicators, ({ score }) => hundredths(score)),
    ]
    yield ['execution within budget', funds.every(({ adjusted, executed }) => executed <= adjusted)]
  }
}

/** Budgets: one for each subject that fiscal money paid, with a reason where they differ. */
function* budgetsOfSubjects(accounts: Accounts): Generator<Demand> {
  const entries = entriesOf(accounts)
  const spentBy = (subject: string, source: FundSource): bigint =>
    sum(entries, (one) => (one.subject === subject && one.source === source ? one.amount : 0n))
  yield [
    'budgets',
    new Set(entries.filter(({ source }) => isFiscal(source)).map((one) => `${one.subject} ${one.source}`)).size ===
      accounts.budgets.length,
  ]
  for (const { subject, source, initial, adjusted, reason } of accounts.budgets) {
    const spent = spentBy(subject, source)
    yield ['budget differs with a reason', (spent === initial && spent === adjusted) === (reason === undefined)]
  }
}

/** A weight or score, which has two decimals at most; what is no number meets no rule. */
const hundredths = (score: string): bigint => parseFen(score) ?? -1n
