import type { Accounts, TableId } from '@mingzhang/accounts'
import { documentOf, type ManuscriptTable, type Table, textOfRuns } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { compose } from '../compose/compose.ts'
import { profileNamed } from '../compose/profiles.ts'
import { smallAccounts } from '../compose/small-accounts.ts'
import { present } from './present.ts'

function manuscriptOf(changes: Partial<Accounts> = {}, name = '四川-2022') {
  const profile = profileNamed(name)
  if (profile === undefined) throw new Error(name)
  const accounts = smallAccounts(changes)
  return present(compose(accounts, profile), { year: accounts.year, own: accounts.subjectNames })
}

const manuscript = manuscriptOf()
const TITLES: Partial<Record<TableId, string>> = {
  T1: '收入支出决算总表',
  T4: '财政拨款收入支出决算总表',
  T5: '一般公共预算财政拨款支出决算表',
  T6: '一般公共预算财政拨款基本支出决算表',
  T7: '财政拨款“三公”经费支出决算表',
  S7: '一般公共预算财政拨款支出决算明细表',
}

function table(id: TableId, blocks = manuscript.blocks): ManuscriptTable {
  const found = blocks.find((block) => block.kind === 'table' && block.title === TITLES[id])
  if (found?.kind !== 'table') throw new Error(id)
  return found
}

const texts = ({ rows }: ManuscriptTable): string[][] => rows.map((row) => row.map(({ runs }) => textOfRuns(runs)))

describe('the manuscript', () => {
  it('begins with its title and its contents, each part on a new page', () => {
    expect(manuscript.blocks.slice(0, 3).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'contents'])
    const parts = manuscript.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block] : []))
    expect(parts.map(({ text }) => text)).toEqual([
      '第一部分 部门概况',
      '第二部分 2022年度部门决算情况说明',
      '第三部分 名词解释',
      '第四部分 附件',
      '第五部分 附表',
    ])
    expect(parts.every(({ newPage }) => newPage === true)).toBe(true)
  })

  it('has tables whose cells fit together', () => {
    const tables = documentOf(manuscript).blocks.filter((block): block is Table => block.kind === 'table')
    expect(tables).toHaveLength(13)
  })

  it('shows charts with a caption below and a description for those who do not see them', () => {
    const at = manuscript.blocks.findIndex(({ kind }) => kind === 'chart')
    const [chart, caption] = manuscript.blocks.slice(at, at + 2)
    expect(chart).toMatchObject({
      title: '收、支决算总计变动情况图',
      categories: ['收入', '支出'],
      series: [{ name: '2021年' }, { name: '2022年' }],
      description: '2021年收、支总计10.00万元，2022年收、支总计10.00万元。',
    })
    expect(caption).toMatchObject({ style: 'caption', runs: ['图1：收、支决算总计变动情况图（单位：万元）'] })
  })
})

describe('two-sided tables', () => {
  it('print every category of the form, blank where nothing was spent', () => {
    const rows = texts(table('T1'))
    expect(rows.slice(0, 4)).toEqual([
      ['收入', '支出'],
      ['项目', '决算数', '项目', '决算数'],
      ['一、一般公共预算财政拨款收入', '10.00', '一、一般公共服务支出', '10.00'],
      ['二、政府性基金预算财政拨款收入', '', '二、外交支出', ''],
    ])
    expect(rows.slice(-4)).toEqual([
      ['本年收入合计', '10.00', '本年支出合计', '10.00'],
      ['使用非财政拨款结余', '', '结余分配', ''],
      ['年初结转和结余', '', '年末结转和结余', ''],
      ['总计', '10.00', '总计', '10.00'],
    ])
  })

  it('print a category beside those of the form where it was spent on', () => {
    const { blocks } = manuscriptOf({
      expenditure: {
        level: 'economic',
        entries: [{ subject: '2300401', source: 'general', nature: 'project', economic: '39999', amount: 100_000_00n }],
      },
      subjectNames: { '230': '转移性支出' },
    })
    expect(texts(table('T1', blocks)).map(([, , label, amount]) => [label, amount])).toContainEqual([
      '二十七、转移性支出',
      '10.00',
    ])
  })

  it('name the parts of a carry-over by their budgets alone', () => {
    expect(texts(table('T4')).map(([label]) => label)).toContain('一、一般公共预算财政拨款')
  })
})

describe('other tables', () => {
  it('print subjects under each other, indented by level', () => {
    const { rows, headerRows } = table('T5')
    expect(headerRows).toBe(1)
    expect(rows.slice(1).map((row) => row.map(({ runs }) => textOfRuns(runs)))).toEqual([
      ['合计', '10.00', '6.00', '4.00'],
      ['201', '一般公共服务支出', '10.00', '6.00', '4.00'],
      ['20126', '档案事务', '10.00', '6.00', '4.00'],
      ['2012604', '档案馆', '10.00', '6.00', '4.00'],
    ])
    expect(rows.slice(2).map((row) => row[1]?.indent)).toEqual([0, 1, 2])
  })

  it('have the economic subjects that occur over two rows of head', () => {
    expect(texts(table('S7')).slice(0, 2)).toEqual([
      ['科目编码', '科目名称', '合计', '工资福利支出', '商品和服务支出'],
      ['小计', '基本工资', '小计', '委托业务费'],
    ])
  })

  it('print all 款 of the form beside each other', () => {
    const rows = texts(table('T6'))
    expect(rows[1]).toEqual(['301', '工资福利支出', '6.00', '302', '商品和服务支出', ''])
    expect(rows.at(-1)).toEqual(['人员经费合计', '6.00', '公用经费合计', ''])
    expect(rows.length).toBeGreaterThan(30)
  })

  it('have three rows of head where the form has them', () => {
    const { headerRows, rows } = table('T7')
    expect(headerRows).toBe(3)
    expect(rows[0]?.map(({ columnSpan }) => columnSpan)).toEqual([6, 6])
    expect(rows[3]).toHaveLength(12)
  })

  it('are set across the page where they are wide', () => {
    expect([table('T5'), table('T7')].map(({ orientation }) => orientation)).toEqual(['portrait', 'landscape'])
  })
})
