import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAccounts } from '../check/check-accounts.ts'
import { entriesOf } from '../filled-tables/books.ts'
import { fillTables } from '../filled-tables/fill-tables.ts'
import type { Accounts } from '../final-accounts/accounts.ts'
import { accountsFromJson, accountsToJson } from '../final-accounts/accounts-json.ts'
import { TINY_ACCOUNTS } from '../final-accounts/tiny-accounts.ts'
import { yearFigures } from '../final-accounts/year-figures.ts'
import { brokenRules, sum } from '../sample/broken-rules.ts'
import { sampleDepartment } from '../sample/sample-department.ts'
import type { Transfer } from './reconciliation.ts'
import { CannotRollUp, type RolledUp, RollUp, rollUp } from './roll-up.ts'

const seeds = fc.integer({ min: 0, max: 0xffffffff })
const sizes = fc.integer({ min: 2, max: 16 })
const membersOf = (seed: number, units: number): Accounts[] =>
  [...sampleDepartment({ seed, units })].map(({ current }) => current)
/** The name that the sample's own unit carries before 本级. */
const nameOf = ([own]: readonly Accounts[]): string => own?.organisation.name.replace(/本级$/, '') ?? ''

describe('a roll-up of sample departments', () => {
  it('is the sum of its units less what passed between them, and balances', () => {
    fc.assert(
      fc.property(seeds, sizes, (seed, size) => {
        const members = membersOf(seed, size)
        const { accounts, reconciliation } = rollUp(members, { name: nameOf(members) })
        // Of the texts, reasons are left to the department.
        expect(brokenRules(accounts).filter((rule) => rule !== 'budget differs with a reason')).toEqual([])
        expect(reconciliation.transfers.every(({ result }) => result === 'matched')).toBe(true)
        expect(checkAccounts(accounts).violations.filter(({ severity }) => severity !== 'review')).toEqual([])
        const eliminated = sum(reconciliation.transfers, (transfer) => transfer.eliminated)
        const income = (one: Accounts): bigint => sum(one.income, ({ amount }) => amount)
        const spent = (one: Accounts): bigint => sum(entriesOf(one), ({ amount }) => amount)
        expect(income(accounts)).toBe(sum(members, income) - eliminated)
        expect(spent(accounts)).toBe(sum(members, spent) - eliminated)
        const total = fillTables(accounts, ['T1']).get('T1')?.cells.at('total.income', 'final')
        expect(reconciliation.lines.find(({ line }) => line === '收入总计')?.department).toBe(total)
        expect(accountsFromJson(accountsToJson(accounts))).toEqual({ accounts })
        expect(accounts.organisation.units.map(({ code }) => code)).toEqual(members.map((one) => one.organisation.code))
        expect(accounts.organisation.duties).toEqual(members[0]?.organisation.duties)
      }),
      { numRuns: 25 },
    )
  })

  it('does not depend on the order of units', () => {
    fc.assert(
      fc.property(
        seeds,
        sizes.chain((size) => fc.shuffledSubarray([...Array(size).keys()], { minLength: size })),
        (seed, order) => {
          const members = membersOf(seed, order.length)
          const department = { name: nameOf(members) }
          const shuffled = order.flatMap((index) => members[index] ?? [])
          expect(rollUp(shuffled, department)).toEqual(rollUp(members, department))
        },
      ),
      { numRuns: 15 },
    )
  })

  it('is the same by stages and at once', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 6, max: 18 }), fc.integer({ min: 2, max: 5 }), (seed, size, at) => {
        const members = membersOf(seed, size)
        const department = { name: nameOf(members) }
        const [first, second] = [members.slice(0, at), members.slice(at)]
        const stages = [first, second].map((part, index) => rollUp(part, { name: `第${index + 1}部分` }).accounts)
        expect(plain(rollUp(stages, department))).toEqual(plain(rollUp(members, department)))
        const [left, right] = [new RollUp(), new RollUp()]
        for (const one of first) left.add(one)
        for (const one of second) right.add(one)
        right.absorb(structuredClone(left.data))
        expect(right.finish(department).accounts).toEqual(rollUp(members, department).accounts)
      }),
      { numRuns: 15 },
    )
  })

  it('takes last year from last year where it is given', () => {
    for (let seed = 0; seed < 6; seed++) {
      const members = [...sampleDepartment({ seed, units: 12 })]
      const department = { name: '甲局' }
      const lastYear = rollUp(
        members.flatMap(({ last }) => last ?? []),
        department,
      ).accounts
      const current = members.map((member) => member.current)
      expect(rollUp(current, { ...department, lastYear }).accounts.previous).toEqual(yearFigures(lastYear))
      const { previous } = rollUp(current, department).accounts
      expect(previous?.general).toBe(yearFigures(lastYear).general)
      expect(() => rollUp(current, { ...department, lastYear: { ...lastYear, year: 1999 } })).toThrow('1999年度')
    }
  })
})

/** Without texts that a stage has decided, and without the transfers that it has settled. */
const plain = ({ accounts, reconciliation }: RolledUp) => ({
  accounts: {
    ...accounts,
    explanations: {},
    budgets: accounts.budgets.map(({ reason: _, ...budget }) => budget),
  },
  department: reconciliation.lines.map(({ line, department }) => [line, department]),
})

/** A unit with nothing but transfers: what it pays from other income, and what it gets and spends. */
function unit(
  code: string,
  superior: string | undefined,
  paid: readonly (readonly [nature: 'superior' | 'subordinate', amount: bigint, to?: string])[] = [],
  received: readonly (readonly [kind: 'superior' | 'subordinate', amount: bigint, from?: string])[] = [],
): Accounts {
  const subject = '2012604'
  const spent = sum(paid, ([, amount]) => amount)
  return {
    ...TINY_ACCOUNTS,
    organisation: {
      ...TINY_ACCOUNTS.organisation,
      name: `${code}单位`,
      code,
      ...(superior === undefined ? {} : { superior }),
      units: [{ name: `${code}单位`, kind: '公益一类事业单位' }],
    },
    income: [
      ...(spent === 0n ? [] : [{ subject, kind: 'other' as const, amount: spent }]),
      ...received.map(([kind, amount, counterparty]) => ({
        subject,
        kind,
        amount,
        ...(counterparty === undefined ? {} : { counterparty }),
      })),
    ],
    expenditure: {
      level: 'economic',
      entries: [
        ...paid.map(([nature, amount, counterparty]) => ({
          subject,
          source: 'other' as const,
          nature,
          amount,
          ...(counterparty === undefined ? {} : { counterparty }),
        })),
        ...received.map(([, amount]) => ({
          subject,
          source: 'other' as const,
          nature: 'basic' as const,
          economic: '30201',
          amount,
        })),
      ],
    },
    carryOver: [],
  }
}

const told = (units: readonly Accounts[]) => {
  const { accounts, reconciliation } = rollUp(units, { name: '甲局' })
  const left = [
    ...accounts.income.filter(({ kind }) => kind !== 'other').map(({ kind, amount }) => `${kind} ${amount}`),
    ...entriesOf(accounts)
      .filter(({ nature }) => nature !== 'basic')
      .map(({ nature, amount }) => `${nature} ${amount}`),
  ]
  const transfers = reconciliation.transfers.map(
    ({ payer = '？', receiver = '？', paid, received, eliminated, result }: Transfer) =>
      `${payer}→${receiver} ${paid}/${received}−${eliminated} ${result}`,
  )
  return { left, transfers }
}

describe('transfers between units', () => {
  it('are eliminated whole where both sides agree, by code or by name', () => {
    const units = [
      unit(
        '1',
        undefined,
        [
          ['subordinate', 50n, '2单位'],
          ['subordinate', 20n, '3'],
        ],
        [['subordinate', 7n, '3单位']],
      ),
      unit('2', '1', [], [['superior', 50n, '1']]),
      unit('3', '1', [['superior', 7n, '1单位']], [['superior', 20n, '1单位']]),
    ]
    expect(told(units)).toEqual({
      left: [],
      transfers: ['1单位→2单位 50/50−50 matched', '1单位→3单位 20/20−20 matched', '3单位→1单位 7/7−7 matched'],
    })
  })

  it('name the superior where they name nobody', () => {
    expect(told([unit('1', undefined, [['subordinate', 50n, '2']]), unit('2', '1', [], [['superior', 50n]])])).toEqual({
      left: [],
      transfers: ['1单位→2单位 50/50−50 matched'],
    })
  })

  it('leave the difference where the sides do not agree', () => {
    expect(
      told([unit('1', undefined, [['subordinate', 50n, '2']]), unit('2', '1', [], [['superior', 45n, '1']])]),
    ).toEqual({
      left: ['subordinate 5'],
      transfers: ['1单位→2单位 50/45−45 different'],
    })
  })

  it('stay where one side is missing', () => {
    expect(told([unit('1', undefined, [['subordinate', 50n, '2']]), unit('2', '1')])).toEqual({
      left: ['subordinate 50'],
      transfers: ['1单位→2单位 50/0−0 unreceived'],
    })
    expect(told([unit('1', undefined), unit('2', '1', [], [['superior', 50n, '1']])])).toEqual({
      left: ['superior 50'],
      transfers: ['1单位→2单位 0/50−0 unpaid'],
    })
  })

  it('of a payer who names nobody are matched where the sum is that of its subordinates', () => {
    const below = [unit('2', '1', [], [['superior', 30n]]), unit('3', '1', [], [['superior', 20n]])]
    expect(told([unit('1', undefined, [['subordinate', 50n]]), ...below])).toEqual({
      left: [],
      transfers: ['1单位→2单位 30/30−30 matched', '1单位→3单位 20/20−20 matched'],
    })
    expect(told([unit('1', undefined, [['subordinate', 51n]]), ...below])).toEqual({
      left: ['superior 30', 'superior 20', 'subordinate 51'],
      transfers: ['1单位→？ 51/0−0 unnamed', '1单位→2单位 0/30−0 unpaid', '1单位→3单位 0/20−0 unpaid'],
    })
  })

  it('of a receiver who names nobody are matched where the sum is that of its subordinates', () => {
    const units = [unit('1', undefined, [], [['subordinate', 9n]]), unit('2', '1', [['superior', 9n]])]
    expect(told(units)).toEqual({ left: [], transfers: ['2单位→1单位 9/9−9 matched'] })
  })

  it('with others than the units stay, and are no mistake', () => {
    expect(told([unit('1', '省局', [], [['superior', 50n, '省局']])])).toEqual({
      left: ['superior 50'],
      transfers: ['省局→1单位 0/50−0 outside'],
    })
  })

  it('with the department mean its own unit', () => {
    const own: Accounts = unit('1', undefined, [['subordinate', 50n, '2']])
    const units = [
      {
        ...own,
        organisation: {
          ...own.organisation,
          name: '甲局本级',
          units: [{ name: '甲局本级', kind: '行政单位' as const }],
        },
      },
      unit('2', '甲局', [], [['superior', 50n]]),
      unit('3', '甲局'),
    ]
    expect(told(units)).toEqual({ left: [], transfers: ['甲局本级→2单位 50/50−50 matched'] })
  })

  it('are matched on the level where both units first meet', () => {
    const [one, two, three] = [
      unit('1', undefined, [['subordinate', 50n, '3']]),
      unit('2', '1'),
      unit('3', '2', [], [['superior', 50n, '1']]),
    ]
    const below = rollUp([two, three], { name: '乙所', code: '乙', superior: '1' })
    expect(below.reconciliation.transfers.map(({ result }) => result)).toEqual(['outside'])
    expect(below.accounts.income).toEqual([
      { subject: '2012604', kind: 'superior', amount: 50n, unit: '3', counterparty: '1' },
    ])
    expect(told([one, below.accounts])).toEqual({ left: [], transfers: ['1单位→3单位 50/50−50 matched'] })
  })
})

describe('what is rolled up', () => {
  const adjustment: Accounts = {
    ...unit('9', undefined),
    organisation: { ...unit('9', undefined).organisation, report: 'adjustment' },
    income: [{ subject: '2012604', kind: 'other', amount: -3n }],
    expenditure: {
      level: 'economic',
      entries: [{ subject: '2012604', source: 'other', nature: 'basic', economic: '30201', amount: -3n }],
    },
  }

  it('has adjustment tables, which are no units and may be negative', () => {
    const paid = unit('1', undefined, [['superior', 10n, '省局']])
    const { accounts, reconciliation } = rollUp([paid, adjustment], { name: '甲局' })
    expect(accounts.organisation.units.length).toBe(1)
    expect(accounts.income).toEqual([{ subject: '2012604', kind: 'other', amount: 7n }])
    expect(reconciliation.remarks[0]).toBe('汇总数含1份调整表。')
  })

  it('is refused where a unit comes twice, years differ, or there is none', () => {
    expect(() => rollUp([unit('1', undefined), unit('1', undefined)], { name: '甲局' })).toThrow(CannotRollUp)
    expect(() => rollUp([unit('1', undefined), { ...unit('2', '1'), year: 2021 }], { name: '甲局' })).toThrow(
      '2021年度',
    )
    expect(() => rollUp([], { name: '甲局' })).toThrow('没有可以汇总')
    expect(() => rollUp([adjustment], { name: '甲局' })).toThrow('没有可以汇总')
  })

  it('is as detailed as the least detailed unit', () => {
    const detailed: Accounts = { ...TINY_ACCOUNTS, organisation: { ...TINY_ACCOUNTS.organisation, code: '1' } }
    const coarse: Accounts = {
      ...unit('2', '1'),
      expenditure: {
        level: 'functional',
        entries: [{ subject: '2012601', source: 'general', nature: 'basic', amount: 10n }],
        basicByEconomic: [
          { economic: '30101', amount: 4n },
          { economic: '30205', amount: 6n },
        ],
      },
    }
    const { expenditure } = rollUp([detailed, coarse], { name: '甲局' }).accounts
    expect(expenditure.level === 'functional' && expenditure.basicByEconomic).toEqual([
      { economic: '30101', amount: 70_000_04n },
      { economic: '30201', amount: 28_765_43n },
      { economic: '30205', amount: 6n },
      { economic: '30217', amount: 1_234_57n },
    ])
    expect(expenditure.entries).toContainEqual({
      subject: '2012601',
      source: 'general',
      nature: 'basic',
      amount: 100_000_10n,
    })
  })

  it('has operating expenses of 行政 and 参公 units alone', () => {
    const civil: Accounts = { ...unit('1', undefined), operatingExpenses: { final: 5n, previous: 4n } }
    const office: Accounts = {
      ...civil,
      organisation: { ...civil.organisation, units: [{ name: '1单位', kind: '行政单位' }] },
    }
    const institution: Accounts = { ...unit('2', '1'), operatingExpenses: { final: 100n, previous: 0n } }
    expect(rollUp([office, institution], { name: '甲局' }).accounts.operatingExpenses).toEqual({
      final: 5n,
      previous: 4n,
    })
    const units = [{ name: '2单位', kind: '不详' as const }]
    const unknown = { ...institution, organisation: { ...institution.organisation, units } }
    expect(rollUp([office, unknown], { name: '甲局' }).accounts.operatingExpenses?.final).toBe(105n)
  })

  it('knows last year where all units do, and says how many leave out what they have to tell', () => {
    const { threePublic, procurement: _, ...others } = unit('1', undefined)
    const { previous: __, ...running } = threePublic.running
    const silent: Accounts = { ...others, threePublic: { ...threePublic, running } }
    const { accounts, reconciliation } = rollUp([silent, unit('2', '1')], { name: '甲局' })
    expect(accounts.threePublic.running.previous).toBeUndefined()
    expect(accounts.threePublic.reception.previous).toBe(2n * (threePublic.reception.previous ?? 0n))
    expect(accounts.procurement).toEqual(unit('2', '1').procurement)
    expect(reconciliation.remarks).toContain('1个单位没有填政府采购，汇总数不含这些单位。')
  })

  it('tells receptions in full where some units tell no particulars', () => {
    const one: Accounts = { ...TINY_ACCOUNTS, organisation: { ...TINY_ACCOUNTS.organisation, code: '1' } }
    const { threePublic } = one
    const detailed: Accounts = {
      ...one,
      organisation: {
        ...one.organisation,
        name: '乙馆',
        code: '2',
        units: [{ name: '乙馆', kind: '公益一类事业单位' }],
      },
      threePublic: {
        ...threePublic,
        domestic: { ...threePublic.domestic, details: [{ purpose: '检查接待', amount: 1_234_57n }] },
      },
    }
    expect(rollUp([one, detailed], { name: '甲局' }).accounts.threePublic.domestic).toEqual({
      batches: 6,
      persons: 42,
      amount: 2_469_14n,
      details: [
        { purpose: '其他公务接待', amount: 1_234_57n },
        { purpose: '检查接待', amount: 1_234_57n },
      ],
    })
  })
})
