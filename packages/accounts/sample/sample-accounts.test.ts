import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carriedOver, entriesOf, fiscalCarriedOver } from '../filled-tables/books.ts'
import { fillTables } from '../filled-tables/fill-tables.ts'
import { filledCell } from '../filled-tables/filled-table.ts'
import type { Accounts } from '../final-accounts/accounts.ts'
import { accountsFromJson, accountsToJson } from '../final-accounts/accounts-json.ts'
import { hasOperatingExpenses } from '../final-accounts/organisation.ts'
import { isFiscal } from '../final-accounts/values.ts'
import { yearFigures } from '../final-accounts/year-figures.ts'
import { brokenRules, sourceOf, sum } from './broken-rules.ts'
import { sampleAccounts, sampleYears } from './sample-accounts.ts'

const SEEDS = 400
const all = Array.from({ length: SEEDS }, (_, seed) => sampleAccounts(seed))
const seeds = fc.integer({ min: 0, max: 0xffffffff })

describe('sample accounts', () => {
  it('balance and follow the rules', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(brokenRules(sampleAccounts(seed))).toEqual([])
      }),
      { numRuns: 400 },
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
        expect(current.previous).toEqual(yearFigures(last))
        const tables = fillTables(last, ['T1', 'T4', 'T5'])
        const total = (id: 'T1' | 'T4' | 'T5', row: string, column: string): bigint | undefined =>
          tables.get(id)?.cells.at(row, column)
        expect(current.previous).toMatchObject({
          total: total('T1', 'total.expenditure', 'final'),
          fiscalTotal: total('T4', 'total.expenditure', 'total'),
          general: total('T5', 'total', 'total') ?? 0n,
          closing: total('T1', 'closing', 'final'),
        })
        expect(current.operatingExpenses?.previous).toBe(last.operatingExpenses?.final)
        for (const item of ['overseas', 'purchase', 'running', 'reception'] as const)
          expect(current.threePublic[item].previous).toBe(last.threePublic[item].final)
      }),
      { numRuns: 150 },
    )
  })
})

/** What a disclosure has words for; each must occur in the first few hundred seeds. */
const boughtIn = (procurement: Accounts['procurement']): bigint | undefined =>
  procurement && procurement.goods + procurement.works + procurement.services

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
    [overseas, purchase, running, reception].every(
      ({ budget, final, previous }) => budget + final === 0n && previous === 0n,
    ),
  overseas: ({ threePublic }) => threePublic.overseasGroups > 0,
  'vehicles bought': ({ threePublic }) => threePublic.purchase.final > 0n,
  'no vehicles': ({ stateAssets }) => stateAssets?.vehicles.length === 0,
  'vehicles without running costs': ({ threePublic }) =>
    threePublic.held.length > 0 && threePublic.running.final === 0n,
  'foreign reception': ({ threePublic }) => threePublic.foreign.batches > 0,
  ...Object.fromEntries(
    (['overseas', 'purchase', 'running', 'reception'] as const).flatMap((item) => [
      [
        `${item} last year alone`,
        ({ threePublic }: Accounts) => threePublic[item].final === 0n && (threePublic[item].previous ?? 0n) > 0n,
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
  'no procurement': ({ procurement }) => boughtIn(procurement) === 0n,
  'procurement from small firms alone': ({ procurement }) =>
    procurement !== undefined && procurement.smallMedium > 0n && procurement.smallMedium === boughtIn(procurement),
  'no procurement from small firms': ({ procurement }) =>
    procurement !== undefined && procurement.goods > 0n && procurement.smallMedium === 0n,
  'no large equipment': ({ stateAssets }) => stateAssets?.equipment === 0,
  'a target missed': ({ projects }) =>
    projects.some(({ indicators }) => indicators.some(({ reason }) => reason !== undefined)),
  'a result in words': ({ projects }) =>
    projects.some(({ indicators }) => indicators.some(({ nature }) => nature === '定性')),
  'more than a hundred million': (one) => sum(one.income, ({ amount }) => amount) > 100_000_000_00n,
}

it.each(Object.keys(CASES))('occurs in the first seeds: %s', (name) => {
  expect(all.some((accounts) => CASES[name]?.(accounts))).toBe(true)
})
