import { textDocument } from '@mingzhang/documents'
import { describe, expect, test } from 'vitest'
import { findStatutoryTables } from '../statutory-tables/find-tables.ts'
import { withFlatTables } from './flat-tables.ts'

const tablesIn = (text: string) => findStatutoryTables(withFlatTables(textDocument('决算.txt', text)))
const read = (text: string) => tablesIn(text)[0]
const figuresOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...(read(text)?.cells ?? [])].flatMap(([key, { stated }]) =>
      stated === undefined ? [] : [[key, `${stated.digits}/${stated.decimals}`]],
    ),
  )

const EXPENDITURE = `支出决算表
单位：万元
科目编码 科目名称 本年支出合计 基本支出 项目支出 上缴上级支出 经营支出
对附属单位补
助支出
合计 900.00 500.00 400.00
201 一般公共服务支出 400.00 400.00
20105 统计信息事务 400.00 400.00
2010505 专项统计业务 400.00 400.00
208 社会保障和就业支出 500.00 500.00
20805 行政事业单位养老支出 500.00 500.00
机关事业单位基本养
2080505 500.00 500.00
老保险缴费支出
注：本表反映部门本年度各项支出情况。`

describe('a table by subjects whose blank cells were lost', () => {
  test('its figures stand in the columns that add up, its broken names are whole', () => {
    expect(figuresOf(EXPENDITURE)).toMatchObject({
      'total|total': '90000/2',
      'total|project': '40000/2',
      '2010505|project': '40000/2',
      '2080505|basic': '50000/2',
    })
    expect(figuresOf(EXPENDITURE)).not.toHaveProperty('2080505|project')
    expect(read(EXPENDITURE)?.rows.at(-1)?.name).toBe('机关事业单位基本养老保险缴费支出')
  })
  test('each cell a line is read the same', () => {
    const lines = EXPENDITURE.replace(
      '机关事业单位基本养\n2080505 500.00 500.00\n老保险缴费支出',
      '2080505 机关事业单位基本养老保险缴费支出 500.00 500.00',
    ).replace(/ /g, '\n')
    expect(figuresOf(lines)).toEqual(figuresOf(EXPENDITURE))
  })
  test('the name of the form, and of no other, may stand over all its columns', () => {
    const under = (name: string): string => `一般公共预算财政拨款支出决算表
单位：万元
项 目 ${name}决算数
科目编码 科目名称 合计 基本支出 项目支出
201 一般公共服务支出 400.00 300.00 100.00
20105 统计信息事务 400.00 300.00 100.00
2010505 专项统计业务 400.00 300.00 100.00
合计 400.00 300.00 100.00`
    expect(figuresOf(under('一般公共预算财政拨款支出'))).toMatchObject({ '2010505|basic': '30000/2' })
    expect(figuresOf(under('国有资本经营预算财政拨款支出'))).toEqual({})
  })
  test('figures that may stand in several columns are open', () => {
    const equal = EXPENDITURE.replaceAll('500.00', '450.00').replaceAll('400.00', '450.00')
    const row = read(equal)?.rows.find(({ code }) => code === '201')
    expect(row?.cells.get('total')?.stated?.digits).toBe(45000n)
    expect([row?.cells.has('basic'), row?.cells.has('project'), row?.open]).toEqual([
      false,
      false,
      ['basic', 'project'],
    ])
    expect(read(equal)?.unread).toEqual([])
  })
  test('headings that no form has leave it unread, and its lines are no text', () => {
    const strange = EXPENDITURE.replace('经营支出', '经营支出 其中：教育收费')
    expect(tablesIn(strange)).toEqual([])
    const { blocks } = withFlatTables(textDocument('决算.txt', strange))
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'table', 'paragraph'])
  })
  test('headings printed again over the next page are none of its rows', () => {
    const header = '科目编码 科目名称 本年支出合计 基本支出 项目支出 上缴上级支出 经营支出\n对附属单位补\n助支出\n'
    const paged = EXPENDITURE.replace('208 社会', `—3—\n${header}208 社会`)
    expect(figuresOf(paged)).toEqual(figuresOf(EXPENDITURE))
  })
})

test('names whose lines were printed over one another are told apart', () => {
  const named = (...rows: string[]): (string | undefined)[] =>
    read(
      [
        '支出决算表',
        '科目编码 科目名称 本年支出合计 基本支出 项目支出 上缴上级支出 经营支出 对附属单位补助支出',
        '合计 900.00 500.00 400.00',
        ...rows.map((name, index) => `${['2080505', '2080506', '20808'][index]} ${name} 300.00 300.00`),
      ].join('\n'),
    )?.rows.flatMap(({ code, name }) => (code === undefined ? [] : [name])) ?? []
  expect(named('机关事业单位基本养老保险缴', '机关费支事业出单位职业年金缴费支', '出抚恤')).toEqual([
    '机关事业单位基本养老保险缴费支出',
    '机关事业单位职业年金缴费支出',
    '抚恤',
  ])
  const misprinted = ['机关事业单位基本养老保险缴费支出', '机关事业单位职业年今缴费支出', '旧抚恤']
  expect(named(...misprinted)).toEqual(misprinted)
})

describe('a table of two sides', () => {
  const total = `收入支出决算总表
单位：万元
收入 支出
项目 决算数 项目 决算数
一、一般公共预算财政拨款收入 900.00 一、一般公共服务支出 400.00
二、国防支出
三、社会保障和就业
500.00
支出
本年收入合计 900.00 本年支出合计 900.00
使用非财政拨款结余 结余分配
年初结转和结余 10.00 年末结转和结余 10.00
总计 910.00 总计 910.00
注：本表反映部门本年度的总收支。`
  test('labels tell the side, an amount the label before it', () => {
    expect(figuresOf(total)).toMatchObject({
      'income.general|final': '90000/2',
      'category:社会保障和就业支出|final': '50000/2',
      'opening|final': '1000/2',
      'closing|final': '1000/2',
      'total.expenditure|final': '91000/2',
    })
  })
  test('an amount below two labels is left unread unless the text tells whose it is', () => {
    const broken = total.replace(
      '一、一般公共预算财政拨款收入 900.00 一、一般公共服务支出 400.00',
      '一、一般公共预算财政拨 一、一般公共服务支\n900.00\n款收入 出',
    )
    expect(tablesIn(broken)).toEqual([])
    expect(figuresOf(`${broken}\n一般公共预算财政拨款收入900.00万元，占100%。`)).toMatchObject({
      'income.general|final': '90000/2',
    })
  })
  test('with each cell on a line of its own, the totals of all must prove whose the balances are', () => {
    const lines = total.replace(/ /g, '\n').replace('本年支出合计\n900.00', '本年支出合计\n900.00\n')
    expect(figuresOf(lines)).toMatchObject({ 'opening|final': '1000/2', 'closing|final': '1000/2' })
    const slid = lines.replace(
      '年初结转和结余\n10.00\n年末结转和结余\n10.00',
      '年初结转和结余\n年末结转和结余\n10.00\n10.00',
    )
    expect(tablesIn(slid)).toEqual([])
  })
})

test('the name of a code is broken around its line where the other block stands on that line', () => {
  const text = `一般公共预算财政拨款基本支出决算表
单位：万元
科目编码 科目名称 决算数 科目编码 科目名称 决算数
301 工资福利支出 80.00 302 商品和服务支出 20.00
30101 基本工资 80.00 30228 工会经费
公务用车运行维护
30102 津贴补贴 30231
费
其他商品和服务支
30103 奖金 30299 20.00
出
人员经费合计 80.00 公用经费合计 20.00`
  const nameOf = (wanted: string) => read(text)?.rows.find(({ code }) => code === wanted)?.name
  expect([nameOf('30231'), nameOf('30299')]).toEqual(['公务用车运行维护费', '其他商品和服务支出'])
})

test('economic subjects in two blocks on one line', () => {
  const text = `一般公共预算财政拨款基本支出决算表
单位：万元
经济分类 经济分类
科目名称 决算数 科目名称 决算数
科目编码 科目编码
301 工资福利支出 80.00 302 商品和服务支出 20.00
30101 基本工资 50.00 30201 办公费
机关事业单位基本养老
30108 30.00 30202 印刷费 20.00
保险缴费
人员经费合计 80.00 公用经费合计 20.00`
  const apart = text
    .replace(/(?<!\d)(30\d)(\d\d)(?!\d)/g, '$1 $2')
    .replace('经济分类 经济分类', '经济分类 经济分类\n类 款 类 款')
  expect(figuresOf(apart)).toEqual(figuresOf(text))
  expect(figuresOf(text)).toEqual({
    '301|final': '8000/2',
    '302|final': '2000/2',
    '30101|final': '5000/2',
    '30108|final': '3000/2',
    '30202|final': '2000/2',
    'personnel|final': '8000/2',
    'public|final': '2000/2',
  })
  expect(read(text)?.rows.find(({ code }) => code === '30108')?.name).toBe('机关事业单位基本养老保险缴费')
})

describe('the table of “三公” expenditure', () => {
  const header = `财政拨款“三公”经费支出决算表
单位：万元
合计 因公出国（境）费 公务用车购置及运行维护费 公务接待费
小计 公务用车购置费 公务用车运行维护费
预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数
`
  test('twelve figures stand in its twelve columns, whatever they add up to', () => {
    expect(figuresOf(`${header}9.00 8.00 0 0 7.00 6.00 0 0 7.00 6.50 2.00 2.00`)).toMatchObject({
      'data|three.final': '800/2',
      'data|three.vehicles.running.final': '650/2',
    })
  })
  test('a heading over all columns names the money, no budget', () => {
    const cells = header.replace('合计', '一般公共预算财政拨款“三公”经费\n合计').replaceAll(' ', '\n')
    expect(
      figuresOf(`${cells}${'9.00 8.00 0 0 7.00 6.00 0 0 7.00 6.50 2.00 2.00'.replaceAll(' ', '\n')}`),
    ).toMatchObject({
      'data|three.final': '800/2',
      'data|three.vehicles.final': '600/2',
    })
  })
  test('of fewer figures those are read whose columns are proven', () => {
    const table = figuresOf(`${header}9.00 8.00 7.00 6.00 7.00 6.00 2.00 2.00`)
    expect(table).toMatchObject({
      'data|three.final': '800/2',
      'data|three.vehicles.final': '600/2',
      'data|three.reception.final': '200/2',
    })
    expect(table).not.toHaveProperty('data|three.vehicles.running.final')
  })
  test('the text tells what the vehicles cost, with 费 or without it', () => {
    const told = (text: string): Record<string, string> =>
      figuresOf(`${header}9.00 8.00 7.00 6.00 7.00 6.00 2.00 2.00\n注：本表反映“三公”经费支出情况。\n${text}`)
    const running = { 'data|three.vehicles.running.final': '600/2' }
    expect(told('公务用车运行维护支出6.00万元，公务接待费支出2.00万元。')).toMatchObject(running)
    expect(told('公务用车运行维护费支出6.00万元，公务接待费支出2.00万元。')).toMatchObject(running)
    const both = told('公务用车购置及运行维护支出6.00万元，公务接待费支出2.00万元。')
    expect(both).not.toHaveProperty('data|three.vehicles.running.final')
  })
})

test('a performance form is one unread table up to its last row, and is told as such', () => {
  const form = [
    '项目支出绩效自评表（2024年度）',
    '项目名称 堤防除险加固',
    '年初预算数 全年预算数 全年执行数 分值 执行率 得分',
    '年度资金总额 0 72.74 72.74 10 100% 10.00',
    '预期目标 实际完成情况',
    '加固堤防26处。 加固堤防25处。',
    '一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分',
    '产出指标 数量指标 加固堤防处数 ≥26处 25处 50 48',
    '总分 100 98',
  ]
  const { blocks, gaps } = withFlatTables(textDocument('决算.txt', [...form, '第五部分 附表', '情况如下。'].join('\n')))
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph', 'paragraph'])
  expect(gaps.map(({ reason }) => reason)).toEqual([expect.stringContaining('1张表未能还原')])
  const cells = '项目名称|堤防|项目年度目标|加固26处|加固25处|年度预算数（万元）|72.74|一级指标|产出指标|≥|26|处|25'
  const titled = ['部门预算项目支出绩效目标完成情况表（2024年度）', ...cells.split('|')]
  const celled = ['（1）堤防项目', ...titled, '（2）渠道项目', ...titled, '（五）其他事项'].join('\n')
  const parted = withFlatTables(textDocument('决算.txt', celled))
  expect(parted.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))).toEqual([
    '（1）堤防项目',
    titled[0],
    '（2）渠道项目',
    titled[0],
    '（五）其他事项',
  ])
  const prose = withFlatTables(textDocument('决算.txt', '项目支出绩效自评表\n加固堤防25处。\n第五部分 附表'))
  expect(prose.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph'])
})
