/** What the rules of final accounts demand of accounts, for tests of samples and roll-ups. */

import { basicByEconomic, entriesOf, isPersonnel } from '../filled-tables/books.ts'
import type { Accounts } from '../final-accounts/accounts.ts'
import { hasOperatingExpenses } from '../final-accounts/organisation.ts'
import { FUND_SOURCES, type FundSource, isFiscal } from '../final-accounts/values.ts'
import { parseFen, totalFen } from '../money.ts'
import { economicSubjects, functionalSubjects } from '../subjects/subjects.ts'

export const sum = <T>(items: readonly T[], amount: (item: T) => bigint): bigint => totalFen(items.map(amount))
export const sourceOf = (kind: string): FundSource =>
  kind === 'general' || kind === 'funds' || kind === 'capital' ? kind : 'other'

/** What is broken, each by name; empty where all is well. */
export function brokenRules(accounts: Accounts): string[] {
  const broken: string[] = []
  const must = (rule: string, holds: boolean): void => void (holds || broken.push(rule))
  const { income, carryOver, threePublic: three, procurement, stateAssets, year, projects, budgets } = accounts
  const entries = entriesOf(accounts)
  const { units } = accounts.organisation
  const civil = units.filter(({ kind }) => hasOperatingExpenses(kind)).length

  // Every source and every fiscal subject balances.
  const subjects = new Set([...entries, ...carryOver, ...income].map(({ subject }) => subject))
  const difference = (source: FundSource, wanted: (subject: string | undefined) => boolean): bigint =>
    sum(carryOver, (one) => (one.source === source && wanted(one.subject) ? one.opening - one.closing : 0n)) +
    sum(income, (one) => (sourceOf(one.kind) === source && wanted(one.subject) ? one.amount : 0n)) -
    sum(entries, (one) => (one.source === source && wanted(one.subject) ? one.amount : 0n))
  for (const source of FUND_SOURCES) {
    const used = source === 'other' ? accounts.surplusUsed - accounts.surplusDistributed : 0n
    must(`${source} balances`, difference(source, () => true) + used === 0n)
    if (isFiscal(source))
      for (const subject of subjects)
        must(`${source} ${subject} balances`, difference(source, (one) => one === subject) === 0n)
  }
  must(
    'amounts are positive',
    [...entries, ...income].every(({ amount }) => amount > 0n),
  )
  must(
    'entries are told once',
    new Set(entries.map((one) => `${one.subject} ${one.source} ${one.nature} ${one.economic} ${one.counterparty}`))
      .size === entries.length,
  )

  // Subjects stand in the year's lists, in the book of their money.
  const books = { general: '一般公共预算', funds: '政府性基金预算', capital: '国有资本经营预算' } as const
  for (const { subject, source, economic, nature } of entries) {
    const found = functionalSubjects.inYear(subject, Math.max(year, 2019))
    must(`${subject} is in force`, found !== undefined)
    if (isFiscal(source)) must(`${subject} belongs to ${source}`, found?.book === books[source])
    must(`${economic} is in force`, (economic === undefined) === (nature === 'superior' || nature === 'subordinate'))
    if (economic !== undefined) must(`${economic} exists`, economicSubjects.inYear(economic, year) !== undefined)
    if (nature === 'basic')
      must('no capital construction in basic expenditure', !/^(?:309|311|312|313)/.test(economic ?? ''))
  }

  // F10: contributions stand in the subjects that are named for them.
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
    must(`F10 ${subject}`, sum(economics, (one) => basic.get(one) ?? 0n) === basicOf(subject))

  // “三公”经费: the items are the economic subjects of fiscal money, the counts go with the money.
  const fiscal = (economic: string): bigint =>
    sum(entries, (one) => (isFiscal(one.source) && one.economic === economic ? one.amount : 0n))
  for (const [item, economic] of [
    ['overseas', '30212'],
    ['purchase', '31013'],
    ['running', '30231'],
    ['reception', '30217'],
  ] as const) {
    must(`G04 ${item}`, three[item].final === fiscal(economic))
    must(`G11 ${item}`, three[item].fundsFinal <= three[item].final && three[item].fundsBudget <= three[item].budget)
  }
  must(
    'G06 overseas',
    three.overseas.final > 0n === three.overseasGroups > 0 && three.overseasGroups > 0 === three.overseasPersons > 0,
  )
  must('G07 overseas', three.overseasPersons >= three.overseasGroups)
  for (const part of [three.domestic, three.foreign]) {
    must('G06 reception', part.amount > 0n === part.batches > 0 && part.batches > 0 === part.persons > 0)
    must('G07 reception', part.persons >= part.batches)
  }
  must('G05', three.domestic.amount + three.foreign.amount === three.reception.final)
  const { details } = three.domestic
  must('details add up', details.length === 0 || sum(details, ({ amount }) => amount) === three.domestic.amount)
  const bought = three.purchased.reduce((total, { count }) => total + count, 0)
  const held = three.held.reduce((total, { count }) => total + count, 0)
  must('G06 purchase', three.purchase.final > 0n === bought > 0)
  must('G08 purchase', sum(three.purchased, ({ amount }) => amount) === three.purchase.final)
  must('what was bought is held', held >= bought)
  must('G09', three.running.final === 0n || held > 0)
  must('K15', stateAssets.vehicles.reduce((total, { count }) => total + count, 0) === held)

  // K13: operating expenses are the public funds of 行政 and 参公 units.
  const publicFunds = sum([...basic], ([economic, amount]) => (isPersonnel(economic) ? 0n : amount))
  const operating = accounts.operatingExpenses?.final
  must('K13 stated', (operating !== undefined) === civil > 0)
  if (operating !== undefined)
    must('K13', civil === units.length ? operating === publicFunds : operating <= publicFunds)

  must('K14', procurement.smallMedium <= procurement.goods + procurement.works + procurement.services)
  must('K14 micro', procurement.smallMicro <= procurement.smallMedium)
  must('vehicles are goods', procurement.goods >= three.purchase.final)
  must('staff', accounts.staff !== undefined && accounts.staff.serving <= accounts.staff.posts)

  // Projects tell the project expenditure, own money apart, and their scores follow the rule.
  for (const funding of ['fiscal', 'unit'] as const) {
    const told = sum(
      projects.flatMap(({ funds }) => funds),
      (one) => (one.funding === funding ? one.executed : 0n),
    )
    const spent = sum(entries, (one) =>
      one.nature === 'project' && isFiscal(one.source) === (funding === 'fiscal') ? one.amount : 0n,
    )
    must(`projects tell ${funding} money`, told === spent)
  }
  for (const { indicators, funds, executionScore, totalScore } of projects) {
    must('weights', sum(indicators, ({ weight }) => hundredths(weight)) === 90_00n)
    must(
      'scores are no more than weights',
      indicators.every(({ score, weight }) => hundredths(score) <= hundredths(weight)),
    )
    must(
      'less than full has a reason',
      indicators.every(({ score, weight, reason }) => hundredths(score) === hundredths(weight) || reason !== undefined),
    )
    must(
      'total score',
      totalScore !== undefined &&
        executionScore !== undefined &&
        hundredths(totalScore) === hundredths(executionScore) + sum(indicators, ({ score }) => hundredths(score)),
    )
    must(
      'execution within budget',
      funds.every(({ adjusted, executed }) => executed <= adjusted),
    )
  }

  // Budgets: one for each subject that fiscal money paid, with a reason where they differ.
  const spentBy = (subject: string, source: FundSource): bigint =>
    sum(entries, (one) => (one.subject === subject && one.source === source ? one.amount : 0n))
  must(
    'budgets',
    new Set(entries.filter(({ source }) => isFiscal(source)).map((one) => `${one.subject} ${one.source}`)).size ===
      budgets.length,
  )
  for (const { subject, source, initial, adjusted, reason } of budgets) {
    const spent = spentBy(subject, source)
    must('budget differs with a reason', (spent === initial && spent === adjusted) === (reason === undefined))
  }
  return broken
}

/** A weight or score, which has two decimals at most; what is no number meets no rule. */
const hundredths = (score: string): bigint => parseFen(score) ?? -1n
