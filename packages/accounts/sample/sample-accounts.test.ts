import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { basicByEconomic, carriedOver, entriesOf, fiscalCarriedOver, isPersonnel } from '../filled-tables/books.ts'
import { fillTables } from '../filled-tables/fill-tables.ts'
import { filledCell } from '../filled-tables/filled-table.ts'
import type { Accounts } from '../final-accounts/accounts.ts'
import { accountsFromJson, accountsToJson } from '../final-accounts/accounts-json.ts'
import { hasOperatingExpenses } from '../final-accounts/organisation.ts'
import { FUND_SOURCES, type FundSource, isFiscal } from '../final-accounts/values.ts'
import { totalFen } from '../money.ts'
import { economicSubjects, functionalSubjects } from '../subjects/subjects.ts'
import { sampleAccounts, sampleYears } from './sample-accounts.ts'

const SEEDS = 400
const all = Array.from({ length: SEEDS }, (_, seed) => sampleAccounts(seed))
const seeds = fc.integer({ min: 0, max: 0xffffffff })

const sum = <T>(items: readonly T[], amount: (item: T) => bigint): bigint => totalFen(items.map(amount))
const sourceOf = (kind: string): FundSource =>
  kind === 'general' || kind === 'funds' || kind === 'capital' ? kind : 'other'

/** What the rules of final accounts demand; each line names what is broken. */
function brokenRules(accounts: Accounts): string[] {
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
    new Set(entries.map((one) => `${one.subject} ${one.source} ${one.nature} ${one.economic}`)).size === entries.length,
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
    must('weights', indicators.reduce((total, { weight }) => total + Number(weight), 0) === 90)
    must(
      'scores are no more than weights',
      indicators.every(({ score, weight }) => Number(score) <= Number(weight)),
    )
    must(
      'less than full has a reason',
      indicators.every(({ score, weight, reason }) => Number(score) === Number(weight) || reason !== undefined),
    )
    must(
      'total score',
      hundredths(totalScore) ===
        hundredths(executionScore) + indicators.reduce((total, { score }) => total + hundredths(score), 0),
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

const hundredths = (score: string | undefined): number => Math.round(Number(score) * 100)

describe('sample accounts', () => {
  it('balance and follow the rules', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(brokenRules(sampleAccounts(seed))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('are the same for the same seed, and others for another', () => {
    expect(sampleAccounts(7)).toEqual(sampleAccounts({ seed: 7 }))
    expect(sampleAccounts(7)).not.toEqual(sampleAccounts(8))
    expect(sampleAccounts({ seed: 7, year: 2021 }).year).toBe(2021)
  })

  it('are read back from JSON as they were', () => {
    for (const accounts of all.slice(0, 60)) expect(accountsFromJson(accountsToJson(accounts))).toEqual({ accounts })
  })

  it('fill statutory tables that balance', () => {
    for (const accounts of all.slice(0, 100)) {
      const table = fillTables(accounts, ['T1', 'T4']).get('T1')
      if (table === undefined) throw new Error('T1 is missing')
      expect(filledCell(table, 'total.income', 'final')).toBe(filledCell(table, 'total.expenditure', 'final'))
    }
  })

  it('take no more than a few milliseconds', () => {
    const start = performance.now()
    for (let seed = 0; seed < 300; seed++) sampleAccounts(seed)
    expect((performance.now() - start) / 300).toBeLessThan(10)
  })
})

describe('two years of a sample', () => {
  it('balance, and the later begins with what the earlier carried over', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { current, last } = sampleYears(seed)
        expect(current).toEqual(sampleAccounts(seed))
        if (last === undefined) {
          expect([carriedOver(current, 'opening'), current.previous?.total]).toEqual([0n, 0n])
          return
        }
        expect(brokenRules(last)).toEqual([])
        expect(last.year).toBe(current.year - 1)
        const adjusted = (fiscal: boolean): bigint =>
          sum(current.openingAdjustments, ({ source, amount }) => (isFiscal(source) || !fiscal ? amount : 0n))
        expect(carriedOver(last, 'closing') + adjusted(false)).toBe(carriedOver(current, 'opening'))
        expect(fiscalCarriedOver(last, 'closing') + adjusted(true)).toBe(fiscalCarriedOver(current, 'opening'))
        const spent = (source: FundSource) => sum(entriesOf(last), (one) => (one.source === source ? one.amount : 0n))
        expect(current.previous).toEqual({
          general: spent('general'),
          funds: spent('funds'),
          capital: spent('capital'),
          total: sum(entriesOf(last), ({ amount }) => amount) + last.surplusDistributed + carriedOver(last, 'closing'),
          fiscalTotal: spent('general') + spent('funds') + spent('capital') + fiscalCarriedOver(last, 'closing'),
          closing: carriedOver(last, 'closing'),
          fiscalClosing: fiscalCarriedOver(last, 'closing'),
        })
        expect(current.operatingExpenses?.previous).toBe(last.operatingExpenses?.final)
        for (const item of ['overseas', 'purchase', 'running', 'reception'] as const)
          expect(current.threePublic[item].previous).toBe(last.threePublic[item].final)
      }),
      { numRuns: 500 },
    )
  })
})

/** What a disclosure has words for; each must occur in the first few hundred seeds. */
const CASES: Readonly<Record<string, (accounts: Accounts) => boolean>> = {
  'every year': ({ year }) => year === 2019,
  'latest year': ({ year }) => year === 2024,
  'one unit': ({ organisation }) => organisation.units.length === 1,
  'several units': ({ organisation }) => organisation.units.length > 2,
  'an institution alone': ({ operatingExpenses }) => operatingExpenses === undefined,
  'civil units alone': ({ organisation }) => organisation.units.every(({ kind }) => hasOperatingExpenses(kind)),
  'both kinds': (one) =>
    one.operatingExpenses !== undefined && one.organisation.units.some(({ kind }) => !hasOperatingExpenses(kind)),
  'government funds': (one) => entriesOf(one).some(({ source }) => source === 'funds'),
  'state capital': (one) => entriesOf(one).some(({ source }) => source === 'capital'),
  'funds last year alone': (one) =>
    (one.previous?.funds ?? 0n) > 0n && entriesOf(one).every(({ source }) => source !== 'funds'),
  'funds this year alone': (one) =>
    one.previous?.funds === 0n && entriesOf(one).some(({ source }) => source === 'funds'),
  'funds as last year': (one) =>
    (one.previous?.funds ?? 0n) > 0n &&
    one.previous?.funds === sum(entriesOf(one), ({ source, amount }) => (source === 'funds' ? amount : 0n)),
  'general as last year': (one) =>
    one.previous?.general === sum(entriesOf(one), ({ source, amount }) => (source === 'general' ? amount : 0n)),
  'total as last year': ({ explanations, previous }) => previous?.total !== 0n && explanations.total === undefined,
  'operating as last year': ({ operatingExpenses }) =>
    operatingExpenses !== undefined && operatingExpenses.final === operatingExpenses.previous,
  'no last year': ({ previous }) => previous?.total === 0n,
  'no own money': (one) => one.income.every(({ kind }) => sourceOf(kind) !== 'other'),
  ...Object.fromEntries(
    ['superior', 'operations', 'business', 'subordinate', 'other'].map((wanted) => [
      `income ${wanted}`,
      (one: Accounts) => one.income.some(({ kind }) => kind === wanted),
    ]),
  ),
  ...Object.fromEntries(
    ['business', 'superior', 'subordinate'].map((wanted) => [
      `expenditure ${wanted}`,
      (one: Accounts) => entriesOf(one).some(({ nature }) => nature === wanted),
    ]),
  ),
  'surplus used': ({ surplusUsed }) => surplusUsed > 0n,
  'surplus distributed': ({ surplusDistributed }) => surplusDistributed > 0n,
  'opening adjusted': ({ openingAdjustments }) => openingAdjustments.length > 0,
  'no carry-over at all': ({ carryOver }) => carryOver.length === 0,
  'no projects': ({ projects }) => projects.length === 0,
  'a project with own money': ({ projects }) => projects.some(({ funds }) => funds.length > 1),
  'no “三公” at all': ({ threePublic: { overseas, purchase, running, reception } }) =>
    [overseas, purchase, running, reception].every(({ budget, final, previous }) => budget + final + previous === 0n),
  overseas: ({ threePublic }) => threePublic.overseasGroups > 0,
  'vehicles bought': ({ threePublic }) => threePublic.purchase.final > 0n,
  'no vehicles': ({ stateAssets }) => stateAssets.vehicles.length === 0,
  'vehicles without running costs': ({ threePublic }) =>
    threePublic.held.length > 0 && threePublic.running.final === 0n,
  'foreign reception': ({ threePublic }) => threePublic.foreign.batches > 0,
  ...Object.fromEntries(
    (['overseas', 'purchase', 'running', 'reception'] as const).flatMap((item) => [
      [
        `${item} last year alone`,
        ({ threePublic }: Accounts) => threePublic[item].final === 0n && threePublic[item].previous > 0n,
      ],
      [
        `${item} without last year`,
        ({ threePublic }: Accounts) => threePublic[item].final > 0n && threePublic[item].previous === 0n,
      ],
    ]),
  ),
  ...Object.fromEntries(
    (['running', 'reception'] as const).flatMap((item) => [
      [
        `${item} as last year`,
        ({ threePublic }: Accounts) =>
          threePublic[item].final > 0n && threePublic[item].previous === threePublic[item].final,
      ],
      [
        `${item} as budgeted`,
        ({ threePublic }: Accounts) =>
          threePublic[item].final > 0n && threePublic[item].budget === threePublic[item].final,
      ],
      [
        `${item} above budget`,
        ({ threePublic }: Accounts) =>
          threePublic[item].budget > 0n && threePublic[item].budget < threePublic[item].final,
      ],
      [
        `${item} without budget`,
        ({ threePublic }: Accounts) => threePublic[item].final > 0n && threePublic[item].budget === 0n,
      ],
      [`${item} from funds`, ({ threePublic }: Accounts) => threePublic[item].fundsFinal > 0n],
    ]),
  ),
  'a subject without initial budget': ({ budgets }) =>
    budgets.some(({ initial, adjusted }) => initial === 0n && adjusted > 0n),
  'a subject without budget': ({ budgets }) => budgets.some(({ adjusted }) => adjusted === 0n),
  'a subject as budgeted': ({ budgets }) => budgets.some(({ reason }) => reason === undefined),
  'no procurement': ({ procurement: { goods, works, services } }) => goods + works + services === 0n,
  'procurement from small firms alone': ({ procurement: { goods, works, services, smallMedium } }) =>
    smallMedium > 0n && smallMedium === goods + works + services,
  'no procurement from small firms': ({ procurement: { goods, smallMedium } }) => goods > 0n && smallMedium === 0n,
  'no large equipment': ({ stateAssets }) => stateAssets.equipment === 0,
  'a target missed': ({ projects }) =>
    projects.some(({ indicators }) => indicators.some(({ reason }) => reason !== undefined)),
  'a result in words': ({ projects }) =>
    projects.some(({ indicators }) => indicators.some(({ nature }) => nature === '定性')),
  'more than a hundred million': (one) => sum(one.income, ({ amount }) => amount) > 100_000_000_00n,
}

it.each(Object.keys(CASES))('occurs in the first seeds: %s', (name) => {
  expect(all.some((accounts) => CASES[name]?.(accounts))).toBe(true)
})
