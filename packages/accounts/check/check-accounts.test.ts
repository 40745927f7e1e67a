import { describe, expect, it } from 'vitest'
import type { EnteredTable, Rounding, SheetCell } from '../entered-tables/entered-table.ts'
import { MINIATURE, MINIATURE_BEFORE } from '../equations/miniature-accounts.ts'
import { AmountGrid } from '../filled-tables/amount-grid.ts'
import { fillTables } from '../filled-tables/fill-tables.ts'
import { type FilledTable, filledCell } from '../filled-tables/filled-table.ts'
import type { Accounts } from '../final-accounts/accounts.ts'
import type { Fen } from '../money.ts'
import { sampleYears } from '../sample/sample-accounts.ts'
import { Seeded } from '../sample/seeded.ts'
import { cellKey, type TableId } from '../tables/table-form.ts'
import { amountSlots } from './amount-slots.ts'
import { checkAccounts } from './check-accounts.ts'
import type { AccountsCheck, Violation } from './violation.ts'

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1)

const binding = ({ violations }: AccountsCheck): readonly Violation[] =>
  violations.filter(({ severity }) => severity !== 'review')

describe('accounts that balance', () => {
  it('break no equation, with and without the year before', () => {
    for (const seed of SEEDS) {
      const { current, last } = sampleYears(seed)
      expect(binding(checkAccounts(current)), `seed ${seed}`).toEqual([])
      if (last !== undefined) expect(binding(checkAccounts(current, { previous: last })), `seed ${seed}`).toEqual([])
    }
  })

  it('say of every equation whether it was executed', () => {
    const { executed, notExecuted } = checkAccounts(MINIATURE)
    expect(executed.equations).toBeGreaterThan(150)
    expect(executed.relations).toBeGreaterThan(executed.equations)
    for (const { reason } of notExecuted) expect(reason).toMatch(/\p{Script=Han}/u)
  })

  it('of another year are not taken for those of the year before', () => {
    const { notExecuted } = checkAccounts(MINIATURE, { previous: { ...MINIATURE_BEFORE, year: 2017 } })
    expect(notExecuted.find(({ equation }) => equation === 'D13')?.reason).toContain('--previous')
  })
})

/** Amounts that other amounts determine: the money of the year. */
const DETERMINED = /^(?:income|expenditure\.entries|carryOver)\./

describe('one amount that was entered wrong', () => {
  it('is found, told once, and is among what would mend it', () => {
    for (const seed of SEEDS.slice(0, 20)) {
      const { current, last } = sampleYears(seed)
      const random = new Seeded(seed)
      const slots = amountSlots(current).filter(({ path, amount }) => DETERMINED.test(path) && amount > 100n)
      const slot = random.one(slots)
      const wrong = slot.changedTo(slot.amount + 12_345_67n)
      const found = binding(checkAccounts(wrong, last === undefined ? {} : { previous: last }))
      expect(found.length, `${seed} ${slot.path}`).toBe(1)
      expect(found[0]?.difference?.replace('-', ''), `${seed} ${slot.path}`).toBe('12345.67')
    }
  }, 60_000)

  it('is named with the slip that explains it where nothing else would mend it', () => {
    // 公务用车购置费 6000.00 entered without its last 0, in the list of purchases alone.
    const { threePublic } = MINIATURE
    const wrong = {
      ...MINIATURE,
      threePublic: { ...threePublic, purchased: [{ type: '轿车' as const, count: 1, amount: 600_00n }] },
    }
    const [first, ...rest] = binding(checkAccounts(wrong))
    expect(rest).toEqual([])
    expect(first).toMatchObject({ equation: 'G08', actual: '600.00元', expected: '6000.00元' })
    expect(first?.suggestion).toContain('小数点错位')
  })

  it('repeats what stood there the year before', () => {
    const wrong = withOpening(MINIATURE, 1, 200_00n)
    const before = withOpening(MINIATURE_BEFORE, 1, 200_00n)
    const [first] = binding(checkAccounts(wrong, { previous: before })).filter(({ equation }) => equation !== 'N01')
    expect(first?.suggestion).toContain('疑误填上年数')
  })

  it('does not hide a second one', () => {
    const [first, second] = amountSlots(MINIATURE).filter(({ path }) => /^income\.[14]\./.test(path))
    const once = first?.changedTo(first.amount + 100n) ?? MINIATURE
    const twice = amountSlots(once).find(({ path }) => path === second?.path)
    const found = binding(checkAccounts(twice?.changedTo(twice.amount + 7_00n) ?? once))
    expect(found.map(({ difference }) => difference).sort()).toEqual(['1.00', '7.00'])
  })
})

const withOpening = (accounts: Accounts, at: number, opening: Fen): Accounts => ({
  ...accounts,
  carryOver: accounts.carryOver.map((one, index) => (index === at ? { ...one, opening } : one)),
})

/** Tables typed as they were computed, each cell at its place, with some cells typed otherwise. */
function typed(
  accounts: Accounts,
  ids: readonly TableId[],
  changes: Readonly<Record<string, Fen>> = {},
  rounding?: Rounding,
): Map<TableId, EnteredTable> {
  return new Map([...fillTables(accounts, ids)].map(([id, table]) => [id, typedTable(id, table, changes, rounding)]))
}

function typedTable(
  id: TableId,
  table: FilledTable,
  changes: Readonly<Record<string, Fen>>,
  rounding: Rounding | undefined,
): EnteredTable {
  const step = rounding === undefined ? 1n : 10_000n
  const rounded = (amount: Fen): Fen => ((amount + step / 2n) / step) * step
  const cells = new AmountGrid(table.columns)
  const places = new Map<string, SheetCell>()
  for (const { key: row } of table.rows)
    for (const { key: column } of table.columns) {
      const key = cellKey(row, column)
      cells.set(row, column, changes[`${id} ${key}`] ?? rounded(filledCell(table, row, column)))
      places.set(key, { sheet: table.form.title, address: `C${places.size + 1}` })
    }
  return { ...table, cells, places, ...(rounding === undefined ? {} : { rounding }) }
}

const MONEY_TABLES = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6'] as const

describe('tables as somebody typed them', () => {
  it('break nothing where they were typed right', () => {
    expect(binding(checkAccounts(MINIATURE, { entered: typed(MINIATURE, MONEY_TABLES) }))).toEqual([])
    for (const seed of SEEDS.slice(0, 15)) {
      const { current } = sampleYears(seed)
      expect(binding(checkAccounts(current, { entered: typed(current, MONEY_TABLES) })), `seed ${seed}`).toEqual([])
    }
  })

  it.each([
    ['T3 2010301|basic', 8_420_00n, '84200.00元', '小数点错位'],
    ['T3 2010301|basic', 84_020_00n, '84200.00元', '颠倒'],
    ['T1 income|final', 123_150_00n, '122100.00元', undefined],
    ['T5 20103|total', 9_320_00n, '93200.00元', '小数点错位'],
  ] as const)('%s typed wrong is one violation that names sheet and cell', (cell, amount, expected, slip) => {
    const found = binding(checkAccounts(MINIATURE, { entered: typed(MINIATURE, MONEY_TABLES, { [cell]: amount }) }))
    expect(found).toHaveLength(1)
    const [first] = found
    expect(first?.expected).toBe(expected)
    expect(first?.cells[0]).toMatchObject({ sheet: expect.any(String), address: expect.stringMatching(/^C\d+$/) })
    if (slip !== undefined) expect(first?.suggestion).toContain(slip)
  })

  it('are held against what the details sum up to where no equation binds them', () => {
    const entered = typed(MINIATURE, ['T7'], {
      'T7 data|three.overseas.budget': 9_00n,
      'T7 data|three.budget': 21_109_00n,
    })
    const found = binding(checkAccounts(MINIATURE, { entered }))
    expect(found.map(({ equation, expected }) => [equation, expected])).toContainEqual(['N02', '1100.00元'])
  })

  it('tell rows that slipped against their labels as one shift', () => {
    const { current } = sampleYears(3)
    const tables = fillTables(current, ['T3'])
    const rows = tables.get('T3')?.rows.filter(({ code }) => code !== undefined) ?? []
    const cells = tables.get('T3')?.cells
    const slipped = Object.fromEntries(
      rows.slice(1).map(({ key }, index) => [`T3 ${key}|total`, cells?.at(rows[index]?.key ?? '', 'total') ?? 0n]),
    )
    const found = binding(checkAccounts(current, { entered: typed(current, MONEY_TABLES, slipped) }))
    expect(found.some(({ message }) => message.includes('错下1行'))).toBe(true)
  })

  it('in 万元 stand for every amount that rounds to them, and no further', () => {
    const rounding = { unit: '万元', decimals: 2 } as const
    for (const seed of SEEDS.slice(0, 15)) {
      const { current } = sampleYears(seed)
      const entered = typed(current, MONEY_TABLES, {}, rounding)
      expect(binding(checkAccounts(current, { entered })), `seed ${seed}`).toEqual([])
    }
    const entered = typed(MINIATURE, MONEY_TABLES, { 'T1 expenditure|final': 131_000_00n }, rounding)
    const found = binding(checkAccounts(MINIATURE, { entered }))
    expect(found).toHaveLength(1)
    expect(found[0]?.cells[0]?.row).toBe('本年支出合计')
  })
})

describe('the entries themselves', () => {
  const { expenditure } = MINIATURE
  const withEntry = (entry: { subject?: string; economic?: string; amount?: Fen }): Accounts =>
    expenditure.level === 'functional'
      ? MINIATURE
      : {
          ...MINIATURE,
          expenditure: {
            level: 'economic',
            entries: [
              ...expenditure.entries,
              { subject: '2010301', source: 'general', nature: 'basic', economic: '30201', amount: 0n, ...entry },
            ],
          },
        }
  const foundBy = (id: string, accounts: Accounts): readonly Violation[] =>
    checkAccounts(accounts).violations.filter(({ equation }) => equation === id)

  it('use codes of the year', () => {
    expect(foundBy('K20', withEntry({}))).toEqual([])
    expect(foundBy('K20', withEntry({ subject: '2999998' }))[0]).toMatchObject({ severity: 'error' })
    expect(foundBy('K20', withEntry({ economic: '30298' }))[0]?.message).toContain('经济分类')
    expect(foundBy('K20', { ...withEntry({ subject: '2999998' }), subjectNames: { '2999998': '新设科目' } })).toEqual(
      [],
    )
  })

  it('are not negative unless in an adjustment table', () => {
    const wrong = withEntry({ amount: -1n })
    expect(foundBy('N03', wrong)[0]?.cells[0]?.address).toBe('expenditure.entries.24.amount')
    expect(foundBy('N03', { ...wrong, organisation: { ...wrong.organisation, report: 'adjustment' } })).toEqual([])
  })

  it('are in 元, as far as the year before tells', () => {
    expect(foundBy('N04', MINIATURE)).toEqual([])
    const previous = MINIATURE.previous === undefined ? undefined : { ...MINIATURE.previous, total: 12_65n }
    expect(foundBy('N04', { ...MINIATURE, previous })).toHaveLength(1)
  })

  it('are not missing where the form asks for them', () => {
    expect(foundBy('N05', MINIATURE)).toEqual([])
    expect(foundBy('N05', { ...MINIATURE, operatingExpenses: undefined })).toHaveLength(1)
    const [funds] = MINIATURE.carryOver.filter(({ source }) => source === 'funds')
    if (funds === undefined) throw new Error('the miniature carries over government funds')
    const { subject: _, ...nameless } = funds
    expect(foundBy('N05', { ...MINIATURE, carryOver: [nameless] })).toHaveLength(1)
  })
})
