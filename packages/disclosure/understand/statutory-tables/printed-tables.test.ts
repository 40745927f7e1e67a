import { tableOfRows } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { EXPENDITURE_HEADER, printed, read, say } from './tables-of-blocks.ts'

describe('tables as they are printed', () => {
  it('takes numbers of columns printed again within the table for no row', () => {
    const [table] = read(
      say('支出决算表'),
      tableOfRows([
        EXPENDITURE_HEADER,
        ['', '栏次', '1', '2', '3'],
        ['201', '一般公共服务支出', '6.00', '1.00', '5.00'],
        ['', '栏次', '1', '2', '3'],
        ['205', '教育支出', '3', '1', '2'],
      ]),
    )
    expect(table?.rows.map(({ key }) => key)).toEqual(['201', '205'])
  })

  it('takes a line for the second of its name where the first stood in the part above', () => {
    const head = ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款']
    const [table, ...others] = read(
      say('财政拨款收入支出决算总表'),
      tableOfRows([
        head,
        ['一、一般公共预算财政拨款', '7.00', '一、教育支出', '8.00', '8.00'],
        ['本年收入合计', '7.00', '本年支出合计', '8.00', '8.00'],
      ]),
      tableOfRows([
        head,
        ['年初财政拨款结转和结余', '2.00', '年末财政拨款结转和结余', '1.00', '1.00'],
        ['一、一般公共预算财政拨款', '2.00', '', '', ''],
        ['总计', '9.00', '总计', '9.00', '9.00'],
      ]),
    )
    expect(others).toEqual([])
    expect(printed(table)).toMatchObject({ 'income.general|final': '700/2', 'opening.general|final': '200/2' })
  })

  it('takes a line for the second of its name below what stands between, though the first was not read', () => {
    const [table] = read(
      say('财政拨款收入支出决算总表'),
      tableOfRows([
        ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款'],
        ['', '7.00', '一、教育支出', '8.00', '8.00'],
        ['本年收入合计', '7.00', '本年支出合计', '8.00', '8.00'],
        ['年初财政拨款结转和结余', '2.00', '年末财政拨款结转和结余', '1.00', '1.00'],
        ['一、一般公共预算财政拨款', '2.00', '', '', ''],
        ['总计', '9.00', '总计', '9.00', '9.00'],
      ]),
    )
    expect(printed(table)['income.general|final']).toBeUndefined()
    expect(printed(table)).toMatchObject({ 'opening.general|final': '200/2' })
  })

  it('takes a total for that of the block beside its label, but not where its own block has a figure', () => {
    const head = ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数']
    const totals = (...last: string[]) =>
      printed(
        read(
          say('一般公共预算财政拨款基本支出决算表'),
          tableOfRows([head, ['301', '工资福利支出', '7.00', '302', '商品和服务支出', '8.00'], last]),
        )[0],
      )
    expect(totals('公用经费合计', '', '', '', '', '8.00')).toMatchObject({ 'public|final': '800/2' })
    expect(totals('人员经费合计', '', '7.00', '', '', '8.00')['public|final']).toBeUndefined()
  })

  it('reads a heading that a page break parted', () => {
    const [table] = read(
      say('支出决算表'),
      tableOfRows([
        ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出', '对附属单位'],
        ['', '', '', '', '', '补助支出'],
        ['201', '一般公共服务支出', '6.00', '1.00', '3.00', '2.00'],
      ]),
    )
    expect(printed(table)['201|subordinate']).toBe('200/2')
  })

  it('reads 预算数 and 决算数 as two rows below the items of the 三公 table', () => {
    const [table] = read(
      say('财政拨款“三公”经费支出决算表'),
      tableOfRows([
        ['项目', '合计', '因公出国（境）费', '公务用车费', '公务接待费'],
        ['预算数', '9.00', '2.00', '4.00', '3.00'],
        ['决算数', '6.00', '1.00', '3.00', '2.00'],
      ]),
    )
    expect(printed(table)).toMatchObject({
      'data|three.budget': '900/2',
      'data|three.final': '600/2',
      'data|three.vehicles.budget': '400/2',
      'data|three.reception.final': '200/2',
    })
  })

  it('reads one row below the items of the 三公 table as what was spent, unless a heading tells of the budget', () => {
    const sheet = (heading: string) =>
      read(
        say('“三公”经费、会议费和培训费支出决算表'),
        tableOfRows([
          ['三公经费', '因公出国（境）费', heading, '公务接待费', '会议费', '培训费'],
          ['6.00', '1.00', '3.00', '2.00', '4.00', '5.00'],
        ]),
      )
    const [table] = sheet('公务用车购置及运行维护费')
    expect(printed(table)).toMatchObject({
      'data|three.final': '600/2',
      'data|three.overseas.final': '100/2',
      'data|three.vehicles.final': '300/2',
      'data|three.reception.final': '200/2',
    })
    expect(sheet('公务用车购置及运行维护费预算数')[0]?.rows ?? []).toEqual([])
  })

  it('takes codes before names for codes where one heading stands over both, and no amounts', () => {
    const [table] = read(
      say('支出决算表'),
      tableOfRows([
        ['', '科目名称', '本年支出合计', '基本支出', '项目支出'],
        ['201', '一般公共服务支出', '6.00', '1.00', '5.00'],
        ['205', '教育支出', '3.00', '1.00', '2.00'],
      ]),
    )
    expect(table?.rows.map(({ key }) => key)).toEqual(['201', '205'])
  })

  it.each(['“三公”经费支出', '支出合计', '合计'])('reads the total of the 三公 table named %s', (total) => {
    const [table] = read(
      say('财政拨款“三公”经费支出决算表'),
      tableOfRows([
        ['项目', '行次', '预算数', '决算统计数'],
        [total, '1', '6.00', '3.00'],
        ['3.公务接待费', '2', '6.00', '3.00'],
      ]),
    )
    expect(printed(table)).toMatchObject({ 'data|three.final': '300/2', 'data|three.budget': '600/2' })
  })

  it('reads items numbered （1） in the 三公 table', () => {
    const [table] = read(
      say('财政拨款“三公”经费支出决算表'),
      tableOfRows([
        ['项目', '预算数', '决算数'],
        ['合计', '6.00', '3.00'],
        ['2.公务用车购置及运行维护费', '5.00', '2.50'],
        ['（1）公务用车购置费', '2.00', '1.00'],
        ['（2）公务用车运行维护费', '3.00', '1.50'],
        ['3.公务接待费', '1.00', '0.50'],
      ]),
    )
    expect(printed(table)).toMatchObject({
      'data|three.vehicles.purchase.final': '100/2',
      'data|three.vehicles.running.budget': '300/2',
    })
  })

  it('knows codes and names by what they are where one heading stands over both', () => {
    const [table] = read(
      say('支出决算表'),
      tableOfRows([
        ['项目', '功能分类科目编码', '项目', '科目名称', '本年支出合计', '基本支出', '项目支出'],
        ['201', '', '', '一般公共服务支出', '6.00', '1.00', '5.00'],
        ['201', '03', '', '政府办公厅（室）及相关机构事务', '6.00', '1.00', '5.00'],
        ['201', '03', '01', '行政运行', '6.00', '1.00', '5.00'],
        ['201', '03', '02', '一般行政管理事务', '0', '0', '0'],
      ]),
    )
    expect(table?.rows.map(({ key }) => key)).toEqual(['201', '20103', '2010301', '2010302'])
    const [glued] = read(
      say('支出决算表'),
      tableOfRows([
        ['类', '功能分类科目编码款项', '本年支出合计', '基本支出', '项目支出'],
        ['201', '一般公共服务支出', '6.00', '1.00', '5.00'],
        ['20103', '政府办公厅（室）及相关机构事务', '6.00', '1.00', '5.00'],
      ]),
    )
    expect(glued?.rows.map(({ key }) => key)).toEqual(['201', '20103'])
  })

  it('reads “三公” of which the final accounts alone are printed, under one heading', () => {
    const cell = (row: number, column: number, text: string, columnSpan = 1) => ({
      row,
      column,
      rowSpan: 1,
      columnSpan,
      text,
      place: {},
    })
    const row = (at: number, ...texts: string[]) => texts.map((text, column) => cell(at, column, text))
    const [table] = read(say('财政拨款“三公”经费支出决算表'), {
      kind: 'table',
      rows: 3,
      columns: 5,
      cells: [
        cell(0, 0, '决算数', 5),
        ...row(1, '合计', '因公出国（境）费', '公务用车购置费', '公务用车运行维护费', '公务接待费'),
        ...row(2, '6.00', '1.00', '0.00', '3.00', '2.00'),
      ],
      place: {},
    })
    expect(printed(table)).toMatchObject({ 'data|three.final': '600/2', 'data|three.reception.final': '200/2' })
  })

  const funds = (...headings: string[]) =>
    read(
      say('政府性基金预算财政拨款收入支出决算表'),
      tableOfRows([
        ['项目', '←', '年初结转和结余', '本年收入', '本年支出', '←', '←', '年末结转和结余'],
        ['科目编码', '科目名称', '', '', '↑', '↑', '↑', ''],
        ['合计', '', '', '64.00', ...headings, ''],
        ['229', '其他支出', '', '64.00', '64.00', '24.00', '40.00', ''],
      ]),
    )

  it('reads the total that shares its row with the last headings, whose places hold no figure of it', () => {
    const [table] = funds('合计', '基本支出', '项目支出')
    expect(table?.unread).toEqual([])
    expect(printed(table)).toMatchObject({
      'total|income': '6400/2',
      '229|income': '6400/2',
      '229|total': '6400/2',
      '229|basic': '2400/2',
      '229|project': '4000/2',
    })
    expect(table?.rows[0]?.open).toEqual(['total', 'basic', 'project'])
  })

  it('takes words that stand for the amounts of the total for no headings', () => {
    const [table] = funds('无', '无', '无')
    expect(table?.columnTitles.has('project')).toBe(false)
    expect(table?.rows[0]?.key).toBe('229')
  })
})
