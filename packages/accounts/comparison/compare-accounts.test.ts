import { describe, expect, it } from 'vitest'
import type { Accounts } from '../final-accounts/accounts.ts'
import { TINY_ACCOUNTS } from '../final-accounts/tiny-accounts.ts'
import { sampleYears } from '../sample/sample-accounts.ts'
import { compareAccounts, isUnchanged } from './compare-accounts.ts'

/** The amount of one entry changed, and what pays it. */
function changed(by: bigint): Accounts {
  const { expenditure, income } = TINY_ACCOUNTS
  if (expenditure.level === 'functional') throw new Error('the accounts are not detailed')
  return {
    ...TINY_ACCOUNTS,
    income: income.map((one) =>
      one.subject === '2012604' && one.kind === 'general' ? { ...one, amount: one.amount + by } : one,
    ),
    expenditure: {
      level: 'economic',
      entries: expenditure.entries.map((one) => (one.economic === '30227' ? { ...one, amount: one.amount + by } : one)),
    },
  }
}

describe('two versions of accounts', () => {
  it('are the same where nothing is told otherwise', () => {
    expect(isUnchanged(compareAccounts(TINY_ACCOUNTS, TINY_ACCOUNTS))).toBe(true)
    for (let seed = 0; seed < 30; seed++) {
      const { current } = sampleYears(seed)
      expect(isUnchanged(compareAccounts(current, current))).toBe(true)
    }
  })

  it('differ by table and subject, the largest first', () => {
    const { tables, matters, breaks } = compareAccounts(TINY_ACCOUNTS, changed(5_000_00n))
    expect(tables.map(({ table, changes: [largest] }) => [table, largest?.row, largest?.column])).toEqual([
      ['T1', '一般公共预算财政拨款收入', '决算数'],
      ['T2', '合计', '本年收入合计'],
      ['T3', '合计', '合计'],
      ['T4', '一般公共预算财政拨款收入', '决算数'],
      ['T5', '合计', '合计'],
      ['S5', '合计', '合计'],
    ])
    expect(tables.find(({ table }) => table === 'S5')?.changes).toContainEqual({
      row: '2012604 档案馆',
      column: '商品和服务支出/委托业务费',
      before: 40_000_00n,
      after: 45_000_00n,
    })
    expect([matters, breaks]).toEqual([[], []])
  })

  it('order changes by size, whichever way they go', () => {
    const { tables } = compareAccounts(changed(5_000_00n), TINY_ACCOUNTS)
    const sizes = tables.flatMap(({ changes }) => changes.map(({ before, after }) => before - after))
    expect(new Set(sizes)).toEqual(new Set([5_000_00n]))
    const mixed = sampleYears(3)
    if (mixed.last === undefined) throw new Error('no last year')
    for (const { changes } of compareAccounts(mixed.last, mixed.current).tables) {
      const amounts = changes.map(({ before, after }) => (after > before ? after - before : before - after))
      expect(amounts).toEqual(amounts.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)))
    }
  })

  it('tell counts, reasons and texts that differ', () => {
    const { threePublic, organisation } = TINY_ACCOUNTS
    const other: Accounts = {
      ...TINY_ACCOUNTS,
      organisation: { ...organisation, duties: ['保管档案'] },
      threePublic: { ...threePublic, domestic: { ...threePublic.domestic, batches: 4 } },
      explanations: { total: '馆舍搬迁' },
    }
    expect(compareAccounts(TINY_ACCOUNTS, other).matters).toEqual([
      { group: '主要职能', name: '保管档案', before: undefined, after: '列入' },
      { group: '“三公”经费', name: '国内公务接待批次', before: 3, after: 4 },
      { group: '说明', name: '收、支总计变动原因', before: undefined, after: '馆舍搬迁' },
    ])
  })

  it('tell projects that are new, gone or told otherwise', () => {
    const project = {
      name: '档案数字化',
      code: '1',
      category: '特定目标类' as const,
      funds: [],
      goal: '扫描',
      outcome: '扫描',
      indicators: [],
      executionWeight: '10',
    }
    const withProjects = (...projects: Accounts['projects']): Accounts => ({ ...TINY_ACCOUNTS, projects })
    const before = withProjects(project, { ...project, code: '2', name: '库房维修' })
    const after = withProjects({ ...project, goal: '扫描9000卷' }, { ...project, code: '3', name: '展览' })
    expect(compareAccounts(before, after).projects).toEqual([
      {
        name: '档案数字化',
        change: 'changed',
        matters: [{ group: '档案数字化', name: '年度目标', before: '扫描', after: '扫描9000卷' }],
      },
      { name: '展览', change: 'added', matters: [] },
      { name: '库房维修', change: 'removed', matters: [] },
    ])
  })
})

describe('a year and the one before', () => {
  it('follow each other where the later begins with what the earlier carried over', () => {
    const { last, current } = sampleYears(3)
    if (last === undefined) throw new Error('no last year')
    expect(compareAccounts(last, current).breaks).toEqual([])
    const [first] = current.carryOver.filter(({ opening }) => opening > 0n)
    if (first === undefined) throw new Error('nothing was carried over')
    const broken: Accounts = {
      ...current,
      carryOver: current.carryOver.map((one) => (one === first ? { ...one, opening: one.opening + 1n } : one)),
      income: current.income.map((one) =>
        one.subject === first.subject && one.kind === first.source ? { ...one, amount: one.amount - 1n } : one,
      ),
    }
    expect(compareAccounts(last, broken).breaks.length).toBeGreaterThan(0)
    expect(compareAccounts({ ...last, year: last.year - 1 }, broken).breaks).toEqual([])
  })
})
