import { describe, expect, it } from 'vitest'
import { checkAccounts } from '../check/check-accounts.ts'
import { conditionVerdicts } from '../check/condition-verdicts.ts'
import { type AmountTable, ExactTable, ExactTables } from '../check/exact-tables.ts'
import { tableTitle } from '../check/table-names.ts'
import { AmountGrid } from '../filled-tables/amount-grid.ts'
import type { Accounts } from '../final-accounts/accounts.ts'
import { LEDGER_IDS } from '../ledgers/ledger.ts'
import type { Fen } from '../money.ts'
import { TABLE_IDS } from '../tables/table-form.ts'
import type { EquationTableId, EquationYear, TableEquation } from './equation.ts'
import type { EquationTables } from './equation-table.ts'
import { TABLE_EQUATIONS, TABLE_JUDGEMENTS } from './index.ts'
import { layEquation } from './lay-equation.ts'
import { MINIATURE, MINIATURE_BEFORE, MINIATURE_GENERAL_ONLY } from './miniature-accounts.ts'
import { SPOILED_CELLS } from './spoiled-cells.ts'

/** A table of a few cells, for forms that computed tables do not have. */
function tableOf(id: EquationTableId, cells: Readonly<Record<string, number>>): AmountTable {
  const keys = Object.keys(cells).map((key) => key.split(' '))
  const rows = [...new Set(keys.map(([row = '']) => row))]
  const columns = [...new Set(keys.map(([, column = '']) => column))]
  const grid = new AmountGrid(columns.map((key) => ({ key })))
  for (const [row = '', column = ''] of keys) grid.set(row, column, BigInt(cells[`${row} ${column}`] ?? 0))
  const levels = { 3: 1, 5: 2, 7: 3 } as const
  return {
    form: { id, title: tableTitle(id) },
    rows: rows.map((key) => {
      const code = /^\d+$/.test(key) ? key : undefined
      const length = code?.length
      return { key, code, name: key, level: length === 3 || length === 5 || length === 7 ? levels[length] : 0 }
    }),
    columns: columns.map((key) => ({ key, title: key })),
    cells: grid,
  }
}

class FewTables implements EquationTables<Fen> {
  readonly absentIsZero = true
  readonly #tables: readonly ExactTable[]

  constructor(...tables: readonly AmountTable[]) {
    this.#tables = tables.map((table) => new ExactTable(table))
  }

  all(id: EquationTableId): readonly ExactTable[] {
    return this.#tables.filter((table) => table.id === id)
  }

  single(id: EquationTableId): ExactTable | undefined {
    return this.all(id)[0]
  }
}

type SoundTables = Pick<ExactTables, 'absentIsZero' | 'all' | 'single'>

/** The same tables with one cell changed. */
class Spoiled implements EquationTables<Fen> {
  readonly absentIsZero = true
  readonly #sound: SoundTables
  readonly #spoiled: ExactTable | undefined

  constructor(sound: SoundTables, address: string, by: Fen) {
    this.#sound = sound
    const [id = '', row = '', ...column] = address.split(' ')
    const table = [...TABLE_IDS, ...LEDGER_IDS].find((one) => one === id)
    const exact = table === undefined ? undefined : sound.single(table)
    if (exact === undefined) return
    const cells = new AmountGrid(exact.table.columns)
    for (const { key } of exact.rows) cells.addRow(key, exact.table.cells.row(key) ?? [])
    cells.add(row, column.join(' '), by)
    this.#spoiled = new ExactTable({ ...exact.table, cells })
  }

  all(id: EquationTableId): readonly ExactTable[] {
    const table = this.single(id)
    return table === undefined ? [] : [table]
  }

  single(id: EquationTableId, year: EquationYear = 'this'): ExactTable | undefined {
    return year === 'this' && this.#spoiled?.id === id ? this.#spoiled : this.#sound.single(id, year)
  }
}

interface Base {
  readonly tables: SoundTables
  readonly isMet: (equation: TableEquation) => boolean
}

function baseOf(accounts: Accounts, previous?: Accounts): Base {
  const verdictOf = conditionVerdicts(accounts, previous)
  return {
    tables: new ExactTables(accounts, previous && new ExactTables(previous)),
    isMet: ({ condition }) => condition === undefined || verdictOf(condition).met,
  }
}

const always = (...tables: readonly AmountTable[]): Base => ({ tables: new FewTables(...tables), isMet: () => true })

const BASES: readonly Base[] = [
  baseOf(MINIATURE, MINIATURE_BEFORE),
  baseOf({ ...MINIATURE, openingAdjustments: [], previous: undefined }),
  baseOf(MINIATURE),
  baseOf(MINIATURE_GENERAL_ONLY),
  always(tableOf('T2', { 'total operations': 5, 'total operations.education': 5 })),
  always(
    tableOf('T6', {
      '309 final': 3,
      '30901 final': 3,
      '311 final': 2,
      '31101 final': 2,
      '312 final': 4,
      '31204 final': 4,
    }),
  ),
  always(tableOf('T6', { '301 final': 7, '301 personnel': 7, '301 public': 0 })),
]

/** How many relations an equation makes, and whether all of them hold. */
function laid(equation: TableEquation, tables: EquationTables<Fen>): { relations: number; holds: boolean } {
  let relations = 0
  let holds = true
  layEquation<Fen>(equation, tables, (left, right) => {
    relations++
    const residual = left.reduce((all, one) => all + one, 0n) - right.reduce((all, one) => all + one, 0n)
    if (residual < 0n || (residual > 0n && equation.relation === '=')) holds = false
  })
  return { relations, holds }
}

/** More than any inequality of the miniature leaves free. */
const MUCH = 10n ** 12n

const breaks = (equation: TableEquation, { tables }: Base, address: string): boolean =>
  [1n, -1n, MUCH].some((by) => !laid(equation, new Spoiled(tables, address, by)).holds)

describe('the smallest accounts', () => {
  it('break no equation, and leave out only what cannot apply to them', () => {
    const check = checkAccounts(MINIATURE, { previous: MINIATURE_BEFORE })
    expect(check.violations).toEqual([])
    const reasons = new Set(check.notExecuted.map(({ reason }) => reason))
    for (const reason of reasons) expect(reason).toMatch(/^不适用/)
  })

  it.each(TABLE_EQUATIONS.map((equation) => [equation.id, equation.formula, equation] as const))(
    '%s %s holds, and is broken by another amount in one cell',
    (id, _, equation) => {
      const bases = BASES.filter((base) => base.isMet(equation) && laid(equation, base.tables).relations > 0)
      const sound = bases.filter((base) => laid(equation, base.tables).holds)
      expect(sound.length, 'a miniature in which it holds').toBeGreaterThan(0)
      const cells = SPOILED_CELLS[id] ?? []
      expect(sound.some((base) => cells.some((address) => breaks(equation, base, address)))).toBe(true)
    },
  )

  it.each(Object.entries(SPOILED_CELLS))('%s is broken by each of its cells', (id, cells) => {
    const equations = TABLE_EQUATIONS.filter((equation) => equation.id === id)
    for (const address of cells)
      expect(
        equations.some((equation) =>
          BASES.some(
            (base) => base.isMet(equation) && laid(equation, base.tables).holds && breaks(equation, base, address),
          ),
        ),
        address,
      ).toBe(true)
  })
})

const three = (changed: Partial<Accounts['threePublic']>): Accounts => ({
  ...MINIATURE,
  threePublic: { ...MINIATURE.threePublic, ...changed },
})
const income = (entry: Partial<Accounts['income'][number]>): Accounts => ({
  ...MINIATURE,
  income: [...MINIATURE.income, { subject: '2010301', kind: 'general', amount: 1n, ...entry }],
})
function spending(entry: {
  subject?: string
  source?: 'general' | 'funds' | 'capital'
  economic: string
  amount: bigint
}): Accounts {
  const { expenditure } = MINIATURE
  if (expenditure.level === 'functional') return MINIATURE
  const added = { subject: '2010301', source: 'general' as const, nature: 'basic' as const, ...entry }
  return { ...MINIATURE, expenditure: { level: 'economic', entries: [...expenditure.entries, added] } }
}
const { domestic, foreign } = MINIATURE.threePublic

/** For each judgement the smallest change of the miniature that breaks it. */
const BROKEN: readonly (readonly [id: string, formula: string, accounts: Accounts])[] = [
  ['A12', '除调整表外', income({ kind: 'other', amount: -10_000_000n })],
  [
    'A15',
    '有结余分配的',
    {
      ...MINIATURE,
      income: MINIATURE.income.filter(({ kind }) => kind === 'general' || kind === 'funds' || kind === 'capital'),
    },
  ],
  ['E08', '一般公共预算财政拨款支出决算表', spending({ subject: '2120804', economic: '30201', amount: 1n })],
  ['H11', '政府性基金预算财政拨款收入支出决算表', spending({ source: 'funds', economic: '30201', amount: 1n })],
  ['H11', '国有资本经营预算财政拨款收入支出决算表', spending({ source: 'capital', economic: '30201', amount: 1n })],
  ['F11', '基本支出不列资本性支出', spending({ economic: '30901', amount: 1n })],
  ['F11', '基本支出不列对企业补助（基本建设）', spending({ economic: '31101', amount: 1n })],
  ['F11', '基本支出不列对企业补助（312）', spending({ economic: '31204', amount: 1n })],
  ['F11', '基本支出不列对社会保障基金补助', spending({ economic: '31302', amount: 1n })],
  ['F12', '行政、参公单位的基本支出', spending({ economic: '30310', amount: 1n })],
  ['F12', '其他工资福利支出', spending({ economic: '30199', amount: 10n ** 10n })],
  ['F12', '其他商品和服务支出', spending({ economic: '30299', amount: 10n ** 10n })],
  ['F12', '其他对个人和家庭的补助', spending({ economic: '30399', amount: 10n ** 10n })],
  ['G06', '国内接待', three({ domestic: { ...domestic, batches: 0 } })],
  ['G06', '外事接待', three({ foreign: { ...foreign, persons: 0 } })],
  ['G06', '因公出国', three({ overseasGroups: 0 })],
  ['G06', '公务用车购置数', three({ purchased: [] })],
  ['G07', '国内公务接待人均', three({ domestic: { ...domestic, persons: 1 } })],
  ['G09', '有公务用车运行维护费的', three({ held: [] })],
  [
    'G09',
    '公务用车运行维护费车均',
    three({
      held: [
        { type: '轿车', count: 1 },
        { type: '轿车', count: 90 },
      ],
    }),
  ],
  ['J07', '基本支出工资福利支出', { ...MINIATURE, staff: { posts: 9, serving: 9, retiredCadres: 0, retired: 0 } }],
]

describe('what is asked of cells beyond sums', () => {
  it('has a case for every judgement of the catalogue', () => {
    for (const { id, formula } of TABLE_JUDGEMENTS)
      expect(
        BROKEN.filter(([one, start]) => one === id && formula.startsWith(start)),
        `${id} ${formula}`,
      ).toHaveLength(1)
  })

  it.each(BROKEN)('%s %s is found', (id, start, accounts) => {
    const found = checkAccounts(accounts).violations.filter(
      ({ equation, formula }) => equation === id && formula.startsWith(start),
    )
    expect(found).toHaveLength(1)
  })
})
