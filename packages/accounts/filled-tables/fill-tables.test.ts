import { describe, expect, it } from 'vitest'
import { TINY_ACCOUNTS } from '../final-accounts/tiny-accounts.ts'
import { TABLE_IDS } from '../tables/table-form.ts'
import { fillTables } from './fill-tables.ts'
import type { FilledTable } from './filled-table.ts'

const tables = fillTables(TINY_ACCOUNTS, TABLE_IDS)

const table = (id: FilledTable['form']['id']): FilledTable => {
  const found = tables.get(id)
  if (found === undefined) throw new Error(`table ${id} is missing`)
  return found
}

const cells = (id: FilledTable['form']['id'], wanted: readonly string[]): Record<string, bigint | undefined> =>
  Object.fromEntries(
    wanted.map((key) => {
      const [row = '', column = ''] = key.split('|')
      return [key, table(id).cells.at(row, column)]
    }),
  )

describe('the statutory tables of small accounts', () => {
  it('balance income and expenditure with what was carried over', () => {
    expect(cells('T1', ['income|final', 'opening|final', 'total.income|final', 'total.expenditure|final'])).toEqual({
      'income|final': 176_000_00n,
      'opening|final': 2_500_00n,
      'total.income|final': 178_500_00n,
      'total.expenditure|final': 178_500_00n,
    })
    expect(
      table('T1')
        .rows.filter(({ level }) => level === 1)
        .map(({ name }) => name),
    ).toEqual(['一般公共服务支出', '城乡社区支出'])
  })

  it('hold fiscal money by budget', () => {
    const keys = ['opening.general|final', 'expenditure|general', 'closing|funds', 'total.expenditure|total']
    expect(cells('T4', keys)).toEqual({
      'opening.general|final': 2_000_00n,
      'expenditure|general': 140_000_00n,
      'closing|funds': 1_000_00n,
      'total.expenditure|total': 173_000_00n,
    })
  })

  it('sum subjects up the tree', () => {
    const [total, category, group, item] = ['total', '201', '20126', '2012604'].map((row) =>
      table('T3').cells.at(row, 'project'),
    )
    expect([total, category, group, item]).toEqual([73_000_00n, 44_000_00n, 44_000_00n, 44_000_00n])
    expect(table('T3').rows.map(({ key }) => key)).toEqual([
      'total',
      '201',
      '20126',
      '2012601',
      '2012604',
      '212',
      '21208',
      '2120804',
    ])
  })

  it('split basic expenditure into personnel and public funds', () => {
    expect(cells('T6', ['personnel|final', 'public|final', 'total|final', '302|final'])).toEqual({
      'personnel|final': 70_000_00n,
      'public|final': 30_000_00n,
      'total|final': 100_000_00n,
      '302|final': 30_000_00n,
    })
  })

  it('show economic subjects in the detail tables', () => {
    expect(table('S7').columns.map(({ key }) => key)).toEqual([
      'total',
      '工资福利支出',
      '工资福利支出/基本工资',
      '商品和服务支出',
      '商品和服务支出/办公费',
      '商品和服务支出/公务接待费',
      '商品和服务支出/委托业务费',
    ])
    expect(table('S9').cells.at('total', '商品和服务支出/委托业务费')).toBe(40_000_00n)
    expect(table('S5').cells.at('total', 'total')).toBe(169_000_00n)
  })

  it('are empty where there is no such money', () => {
    expect([...tables.values()].filter(({ empty }) => empty).map(({ form }) => form.id)).toEqual(['T9', 'S12', 'F7'])
  })
})
