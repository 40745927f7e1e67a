/** What does not belong in a statutory table: rows, names, headings and notes of others. */
import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import type { Check, Observation } from '../../check.ts'
import { foreignRow } from '../copy-paste/foreign-row.ts'
import { noteOfOtherTable } from '../copy-paste/note-of-other-table.ts'
import { codeNamedOtherwise } from '../subject-name/code-named-otherwise.ts'
import { rowsAbove } from '../sum/rows-above.ts'
import { rowOrder } from '../typo/row-order.ts'
import { columnOrder } from './column-order.ts'
import { doubledHeading } from './doubled-heading.ts'
import { headingOverOthers } from './heading-over-others.ts'
import { sideHeadings } from './side-headings.ts'
import { turnedHeading } from './turned-heading.ts'
import { wordsForAmounts } from './words-for-amounts.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const run = (check: Check, ...blocks: Block[]): Observation[] => {
  const all = [say('某某局2023年度部门决算公开'), ...blocks]
  return [...check.run(understand({ file: '决算.docx', format: 'docx', blocks: all, gaps: [] }))]
}
const actuals = (check: Check, ...blocks: Block[]) => run(check, ...blocks).map(({ actual }) => actual)

type Row = readonly string[]
const THREE: Row = ['合计', '因公出国（境）费', '公务用车购置及运行维护费', '←', '←', '公务接待费']
const TOTAL: Row = ['', '合计', '33.48', '33.48', '']
const PENSIONS: readonly Row[] = [
  ['208', '社会保障和就业支出', '6.09', '6.09', ''],
  ['20805', '行政事业单位养老支出', '6.09', '6.09', ''],
  ['2080505', '机关事业单位基本养老保险缴费支出', '6.09', '6.09', ''],
]
const HEALTH: readonly Row[] = [
  ['210', '卫生健康支出', '27.39', '27.39', ''],
  ['21011', '行政事业单位医疗', '27.39', '27.39', ''],
  ['2101101', '行政单位医疗', '27.39', '27.39', ''],
]
const HEADINGS: Row = ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出']
const spent = (rows: readonly Row[], headings = HEADINGS): Block[] => [
  say('支出决算表'),
  say('单位：万元'),
  tableOfRows([headings, ...rows].map((row) => [...row])),
]
const ALL = [TOTAL, ...PENSIONS, ...HEALTH]
const totals = (...more: string[][]): Block[] => [
  say('收入支出决算总表'),
  tableOfRows([
    ['收入', '←', '支出', '←'],
    ['项目', '决算数', '项目', '决算数'],
    ['一、一般公共预算财政拨款收入', '33.48', '一、一般公共服务支出', ''],
    ['', '', '八、社会保障和就业支出', '6.09'],
    ['', '', '九、卫生健康支出', '27.39'],
    ...more,
    ['本年收入合计', '33.48', '本年支出合计', '33.48'],
    ['年初结转和结余', '0.00', '年末结转和结余', '0.00'],
    ['总计', '33.48', '总计', '33.48'],
  ]),
]

describe('code-named-otherwise', () => {
  const named = (name: string) => ALL.map((row) => (row[0] === '20805' ? ['20805', name, ...row.slice(2)] : row))
  it('finds the name of another subject beside a code, by the list or by other tables', () => {
    expect(actuals(codeNamedOtherwise, ...spent(named('住房公积金')))).toEqual(['住房公积金'])
    expect(actuals(codeNamedOtherwise, ...spent(named('卫生健康支出')))).toEqual(['卫生健康支出'])
    const own = (name: string) => spent([...ALL, ['2080599', name, '0.00', '0.00', '']])
    const income = [say('一般公共预算财政拨款支出决算表'), ...own('本县自设科目').slice(1)]
    const funds = [
      say('收入决算表'),
      tableOfRows([
        ['科目编码', '科目名称', '本年收入合计', '财政拨款收入'],
        ['2080599', '本县自设科目', '0.00', '0.00'],
      ]),
    ]
    expect(actuals(codeNamedOtherwise, ...own('县本级自定科目'), ...income, ...funds)).toEqual(['县本级自定科目'])
  })
  it('finds a former name where the other tables have that of the year', () => {
    const others = (name: string) =>
      ['一般公共预算财政拨款支出决算表', '一般公共预算财政拨款支出决算明细表'].flatMap((title) => [
        say(title),
        ...spent(named(name)).slice(1),
      ])
    const [present, former] = ['行政事业单位养老支出', '行政事业单位离退休']
    expect(actuals(codeNamedOtherwise, ...spent(named(former)), ...others(present))).toEqual([former])
    expect(actuals(codeNamedOtherwise, ...spent(named(former)), ...others(former))).toEqual([])
  })
  it('has nothing to say of former names, of names cut short, and of those that nobody else has', () => {
    for (const name of ['行政事业单位养老支出', '行政事业单位养老', '行政事业单位离退休', '本县养老事务'])
      expect(actuals(codeNamedOtherwise, ...spent(named(name)))).toEqual([])
  })
})

describe('row-order', () => {
  it('finds rows that stand out of order, totals among others, and a subject with two rows', () => {
    const [first, second, third] = PENSIONS
    const swapped = [TOTAL, second, first, third, ...HEALTH].filter((row) => row !== undefined)
    expect(run(rowOrder, ...spent(swapped))).toHaveLength(1)
    expect(run(rowOrder, ...spent([...PENSIONS, TOTAL, ...HEALTH]))).toHaveLength(1)
    expect(run(rowOrder, ...spent([...ALL, TOTAL]))).toHaveLength(1)
    expect(run(rowOrder, ...spent([...ALL, ['2101101', '行政单位医疗', '1.00', '1.00', '']]))).toHaveLength(1)
    expect(run(rowOrder, ...totals(['', '', '四、公共安全支出', '']))).toHaveLength(1)
    const exchanged = ALL.map((row) => (row === ALL[2] ? ALL[6] : row === ALL[6] ? ALL[2] : row)) as Row[]
    expect(run(rowOrder, ...spent(exchanged))).toHaveLength(1)
    expect(run(rowOrder, ...totals(['', '', '本年支出合计', ''], ['', '', '四、公共安全支出', '1.00']))).toHaveLength(1)
  })
  it('has nothing to say of rows in order, and of an order of its own', () => {
    expect(run(rowOrder, ...spent(ALL), ...totals())).toEqual([])
    expect(run(rowOrder, ...spent([...PENSIONS, ...HEALTH, TOTAL]))).toEqual([])
    expect(run(rowOrder, ...spent([TOTAL, ...HEALTH, ...PENSIONS]))).toEqual([])
    const other = (rows: readonly Row[]) => rows.map(([code = '', name = '']) => [code, name, '1.00', '1.00', ''])
    const twoUnits = [...ALL, ...other(ALL)]
    expect(run(rowOrder, ...spent([...ALL, ...other(ALL), ...other(ALL)]))).toEqual([])
    expect(run(rowOrder, ...spent(twoUnits.filter(([code]) => code !== '')))).toEqual([])
  })
})

describe('column-order', () => {
  const received = (...words: string[]): Block[] => [
    say('收入决算表'),
    tableOfRows([['科目编码', '科目名称', '本年收入合计', ...words], ...ALL.map((row) => [...row, '', '', ''])]),
  ]
  const detail = (...words: string[]): Block[] => [
    say('财政拨款支出决算明细表'),
    tableOfRows([
      ['科目编码', '科目名称', '合计', '工资福利支出', '←', '←', '资本性支出', '←'],
      ['↑', '↑', '↑', ...words],
      ['2080505', '机关事业单位基本养老保险缴费支出', '6.09', '6.09', '3.00', '3.09', '', ''],
    ]),
  ]
  it('finds two headings in each other’s place', () => {
    expect(run(columnOrder, ...received('财政拨款收入', '经营收入', '事业收入', '上级补助收入'))).toHaveLength(1)
    expect(run(columnOrder, ...detail('小计', '津贴补贴', '基本工资', '小计', '专用设备购置'))).toHaveLength(1)
    expect(run(columnOrder, ...detail('小计', '基本工资', '专用设备购置', '小计', '津贴补贴'))).toHaveLength(2)
  })
  const threePublic = (moments: readonly string[], ...items: string[]): Block[] => [
    say('财政拨款“三公”经费支出决算表'),
    tableOfRows([
      [moments[0] ?? '', '←', '←', '←', moments[1] ?? '', '←', '←', '←'],
      items,
      Array<string>(8).fill('1.00'),
    ]),
  ]
  const ITEMS = ['合计', '因公出国（境）费', '公务用车运行维护费', '公务接待费']
  it('finds 决算数 in front of 预算数, and a table that cannot be read for its headings', () => {
    const [all = '', abroad = '', running = '', reception = ''] = ITEMS
    expect(run(columnOrder, ...threePublic(['决算数', '预算数'], ...ITEMS, ...ITEMS))).toHaveLength(1)
    expect(run(columnOrder, ...threePublic(['预算数', '决算数'], ...ITEMS, ...ITEMS))).toEqual([])
    const fiscal = (...words: string[]): Block[] => [
      say('收入决算表'),
      tableOfRows([['科目编码', '科目名称', ...words], ...ALL.map((row) => [...row, '', '', '', ''])]),
    ]
    expect(run(columnOrder, ...fiscal(all, abroad, running, reception))).toEqual([])
  })
  it('has nothing to say of a form that is turned on its side', () => {
    const sideways = [
      say('财政拨款“三公”经费支出决算表'),
      tableOfRows([
        ['项目', '合计', '因公出国（境）费', '公务用车购置及运行维护费', '←', '←', '公务接待费'],
        ['↑', '↑', '↑', '小计', '公务用车购置费', '公务用车运行维护费', '↑'],
        ['年初预算数', '9.00', '0.00', '6.00', '0.00', '6.00', '3.00'],
        ['决算数', '7.00', '0.00', '5.00', '0.00', '5.00', '2.00'],
      ]),
    ]
    expect(run(columnOrder, ...sideways)).toEqual([])
  })
  it('has nothing to say of the order of the form, and of a total behind its parts', () => {
    expect(run(columnOrder, ...received('财政拨款收入', '上级补助收入', '事业收入', '经营收入'))).toEqual([])
    expect(run(columnOrder, ...spent(ALL, ['科目编码', '科目名称', '基本支出', '项目支出', '本年支出合计']))).toEqual(
      [],
    )
    expect(run(columnOrder, ...detail('小计', '基本工资', '津贴补贴', '小计', '专用设备购置'))).toEqual([])
  })
})

describe('headings below others', () => {
  const vehicles = (...headings: string[]): Block[] => [
    say('财政拨款“三公”经费支出决算表'),
    tableOfRows([
      ['预算数', '←', '←', '←', '←', '←', '决算数', '←', '←', '←', '←', '←'],
      [...THREE, ...THREE],
      ['↑', '↑', '小计', ...headings, '↑', '↑', '↑', '小计', '公务用车购置费', '公务用车运行维护费', '↑'],
      ['9.00', '1.00', '5.00', '2.00', '3.00', '3.00', '9.00', '1.00', '5.00', '2.00', '3.00', '3.00'],
    ]),
  ]
  it('finds one heading twice below another', () => {
    expect(run(doubledHeading, ...vehicles('公务用车运行维护费', '公务用车运行维护费'))).toHaveLength(1)
    expect(run(doubledHeading, ...vehicles('公务用车购置费', '公务用车运行维护费'))).toEqual([])
  })
  it('finds a row of headings below the amounts', () => {
    const table = (...rows: string[][]): Block =>
      tableOfRows([
        ['预算数', '←', '←', '←', '←', '←', '决算数', '←', '←', '←', '←', '←'],
        [...THREE, ...THREE],
        ...rows,
      ])
    const half = ['', '', '小计', '公务用车购置费', '公务用车运行维护费', '']
    const amounts = ['9.00', '1.00', '5.00', '2.00', '3.00', '3.00']
    const found = (...rows: string[][]) =>
      run(doubledHeading, say('财政拨款“三公”经费支出决算表'), table(...rows.map((row) => [...row, ...row])))
    expect(found(amounts, half)).toHaveLength(2)
    expect(found(half, amounts)).toEqual([])
  })
  it('finds a table whose row of headings is gone below its title', () => {
    const half = ['', '', '小计', '公务用车购置费', '公务用车运行维护费', '']
    const table = tableOfRows([
      ['预算数', '←', '←', '←', '←', '←', '决算数', '←', '←', '←', '←', '←'],
      [...half, ...half],
    ])
    expect(run(doubledHeading, say('政府性基金预算财政拨款“三公”经费支出决算表'), table)).toHaveLength(2)
    expect(run(doubledHeading, say('公务用车明细'), table)).toEqual([])
  })
  it('finds columns that no heading names', () => {
    const funds = (...rows: Row[]): Block[] => [
      say('政府性基金预算财政拨款收入支出决算表'),
      tableOfRows([
        ['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', '←', '←', '年末结转和结余'],
        ...rows.map((row) => [...row]),
        ['', '合计', '1.00', '2.00', '2.00', '', '2.00', '1.00'],
      ]),
    ]
    expect(run(doubledHeading, ...funds())).toHaveLength(1)
    expect(run(doubledHeading, ...funds(['↑', '↑', '↑', '↑', '小计', '基本支出', '项目支出', '↑']))).toEqual([])
  })
  const CAPITAL = '国有资本经营预算财政拨款'
  const sides = (income: string, last: string, total = '合计'): Block[] => [
    say('财政拨款收入支出决算总表'),
    tableOfRows([
      ['收入', '←', '支出', '←', '←', '←', '←'],
      ['项目', income, '项目', total, '一般公共预算财政拨款', '政府性基金预算财政拨款', last],
      ['一、一般公共预算财政拨款', '9.00', '一、一般公共服务支出', '9.00', '9.00', '', ''],
      ['本年收入合计', '9.00', '本年支出合计', '9.00', '9.00', '', ''],
      ['总计', '9.00', '总计', '9.00', '9.00', '', ''],
    ]),
  ]
  it('finds headings of one side on the other', () => {
    expect(run(sideHeadings, ...sides(CAPITAL, '决算数'))).toHaveLength(1)
    expect(run(sideHeadings, ...sides('合计', CAPITAL, '决算数'))).toHaveLength(1)
    expect(run(sideHeadings, ...sides('决算数', CAPITAL))).toEqual([])
  })
})

describe('heading-over-others', () => {
  const under = (...headings: string[]) =>
    run(headingOverOthers, ...spent(ALL, headings)).map(({ expected }) => expected)
  it('finds headings over what belongs to another', () => {
    expect(under('科目名称', '科目编码', '本年支出合计', '基本支出', '项目支出')).toEqual(['科目编码', '科目名称'])
    expect(under('科目编码', '本年支出合计', '科目名称', '基本支出', '项目支出')).toEqual(['金额'])
    expect(under('项目支出', '科目名称', '本年支出合计', '基本支出', '科目编码')).toEqual(['科目编码'])
  })
  it('finds names in front of codes in an empty table', () => {
    const empty = (...headings: string[]): Block[] =>
      spent(
        [
          ['', '', '', '', ''],
          ['', '合计', '', '', ''],
        ],
        headings,
      )
    expect(
      run(headingOverOthers, ...empty('本年支出合计', '科目名称', '科目编码', '基本支出', '项目支出')),
    ).toHaveLength(1)
    expect(run(headingOverOthers, ...empty('科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'))).toEqual([])
  })
  it('finds the heading of an amount over the first column of an empty table', () => {
    const empty = (...headings: string[]): Block[] => spent([['', '合计', '', '', '']], headings)
    expect(
      run(headingOverOthers, ...empty('项目支出', '科目名称', '本年支出合计', '基本支出', '项目支出')),
    ).toHaveLength(1)
    expect(run(headingOverOthers, ...empty('项目', '科目名称', '本年支出合计', '基本支出', '项目支出'))).toEqual([])
  })
  it('finds a line above the headings', () => {
    const [title, table] = totals()
    const moved = tableOfRows([
      ['收入', '←', '支出', '←'],
      ['一、一般公共预算财政拨款收入', '33.48', '一、一般公共服务支出', ''],
      ['项目', '决算数', '项目', '决算数'],
      ['本年收入合计', '33.48', '本年支出合计', '33.48'],
    ])
    expect(run(headingOverOthers, ...[title, moved].flatMap((block) => block ?? []))).toHaveLength(1)
    expect(run(headingOverOthers, ...[title, table].flatMap((block) => block ?? []))).toEqual([])
  })
  it('has nothing to say of headings over their own', () => {
    expect(under('科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出')).toEqual([])
    const total = ['合计', '', '33.48', '33.48', '']
    expect(run(headingOverOthers, ...spent([total, ...PENSIONS, ...HEALTH]))).toEqual([])
    expect(under('项目', '科目名称', '本年支出合计', '基本支出', '项目支出').length).toBeLessThan(2)
  })
})

describe('words-for-amounts', () => {
  it('finds the name of a row where its amount should be', () => {
    expect(run(wordsForAmounts, ...totals(['六、经营收入', '六、科学技术支出', '', '1.55']))).toHaveLength(1)
  })
  it('has nothing to say of blanks and dashes', () => {
    expect(run(wordsForAmounts, ...totals(['六、经营收入', '—', '六、科学技术支出', '无']))).toEqual([])
  })
})

describe('turned-heading', () => {
  const headings = (...words: string[]): Row => ['科目编码', '科目名称', ...words]
  const balance = (...words: string[]): Block[] => [
    say('政府性基金预算财政拨款收入支出决算表'),
    tableOfRows([
      ['科目编码', '科目名称', words[0] ?? '', words[1] ?? '', words[2] ?? '', '←', '←', words[3] ?? ''],
      ['↑', '↑', '↑', '↑', '合计', '基本支出', '项目支出', '↑'],
      ['', '合计', '', '6.56', '6.56', '', '6.56', ''],
      ['229', '其他支出', '', '6.56', '6.56', '', '6.56', ''],
    ]),
  ]
  it('finds the opposite of a heading that the form has', () => {
    expect(actuals(turnedHeading, ...spent(ALL, headings('上年支出合计', '基本支出', '项目支出')))).toEqual([
      '上年支出合计',
    ])
    expect(actuals(turnedHeading, ...balance('年末结转和结余', '本年收入', '本年支出', '年末结转和结余'))).toEqual([
      '年末结转和结余',
    ])
    expect(actuals(turnedHeading, ...totals(['', '', '十九、住房保障收入', '']))).toEqual(['住房保障收入'])
  })
  it('finds it in a table that can no longer be read for it', () => {
    expect(actuals(turnedHeading, ...spent(ALL, headings('本年支出合计', '基本支出', '基本支出')))).toEqual([
      '基本支出',
    ])
  })
  it('has nothing to say of the form, and of words that some print for others', () => {
    expect(actuals(turnedHeading, ...spent(ALL), ...totals())).toEqual([])
    expect(actuals(turnedHeading, ...spent(ALL, headings('合计', '基本支出', '项目支出')))).toEqual([])
    expect(actuals(turnedHeading, ...balance('年初结转和结余', '本年收入', '本年支出', '年末结转和结余'))).toEqual([])
  })
})

describe('foreign-row', () => {
  const subject = ['2080505', '机关事业单位基本养老保险缴费支出', '6.09', '']
  it('finds a subject among lines, an economic subject among functional ones, and amounts of nothing', () => {
    expect(run(foreignRow, ...totals(subject))).toHaveLength(1)
    expect(run(foreignRow, ...totals(['6.09', '', '27.39', '33.48']))).toHaveLength(1)
    expect(run(foreignRow, ...spent([...ALL, ['30299', '其他商品和服务支出', '6.09', '6.09', '']]))).toHaveLength(1)
    expect(run(foreignRow, ...spent([...ALL, ['', '八、社会保障和就业支出', '6.09', '6.09', '']]))).toHaveLength(1)
    expect(run(foreignRow, ...spent([...ALL, ['产出指标', '数量指标', '次数', '2', '3']]))).toHaveLength(1)
  })
  it('has nothing to say of rows of the form, totals and notes', () => {
    const more = [
      ['', '其中：人员经费', '6.09', '6.09', ''],
      ['注：本表反映各项支出情况。', '', '', '', ''],
    ]
    const threePublic = [
      say('财政拨款“三公”经费支出决算表'),
      tableOfRows([
        ['合计', '←', '因公出国（境）费', '←', '公务用车购置及运行维护费', '←', '←', '←', '←', '←', '公务接待费', '←'],
        ['', '', '', '', '小计', '←', '公务用车购置费', '←', '公务用车运行维护费', '←', '', ''],
        Array.from({ length: 6 }, () => ['预算数', '决算数']).flat(),
        ['12.00', '11.20', '0', '0', '10.00', '9.50', '0', '0', '10.00', '9.50', '2.00', '1.7'],
      ]),
    ]
    expect(run(foreignRow, ...threePublic)).toEqual([])
    expect(run(foreignRow, ...spent([...ALL, ...more]), ...totals())).toEqual([])
  })
})

describe('note-of-other-table', () => {
  const note = (text: string): Block => say(`注：本表反映部门本年度${text}情况。`)
  it('finds the note of another table', () => {
    expect(run(noteOfOtherTable, ...spent(ALL), note('政府性基金预算财政拨款的收入、支出及结转和结余'))).toHaveLength(1)
    expect(run(noteOfOtherTable, ...spent(ALL), note('取得的各项收入'))).toHaveLength(1)
    expect(run(noteOfOtherTable, ...spent(ALL), note('各项支出'), note('取得的各项收入'))).toHaveLength(1)
    const far = [say('一、概况'), say('二、职责'), say('三、机构'), note('各项支出')]
    expect(run(noteOfOtherTable, ...spent(ALL), ...far)).toHaveLength(1)
  })
  it('has nothing to say of its own', () => {
    expect(run(noteOfOtherTable, ...spent(ALL), note('各项支出'))).toEqual([])
    const all = note('一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余')
    expect(run(noteOfOtherTable, ...totals(), all)).toEqual([])
  })
})

describe('table-rows-above', () => {
  const funds = (...rows: string[][]): Block[] => [
    say('政府性基金预算财政拨款收入支出决算表'),
    tableOfRows([
      ['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', '←', '←', '年末结转和结余'],
      ['↑', '↑', '↑', '↑', '合计', '基本支出', '项目支出', '↑'],
      ['', '合计', '', '6.56', '6.56', '', '6.56', ''],
      ...rows.map((row) => [...row, '', '6.56', '6.56', '', '6.56', '']),
    ]),
  ]
  const below = [
    ['22960', '彩票公益金安排的支出'],
    ['2296002', '用于社会福利的彩票公益金支出'],
  ]
  const elsewhere = spent([...ALL, ['229', '其他支出', '6.56', '', '6.56']])
  it('finds the only 类 of a table left out, where another table prints it', () => {
    expect(run(rowsAbove, ...funds(...below), ...elsewhere)).toHaveLength(1)
    expect(run(rowsAbove, ...funds(['229', '其他支出'], ...below), ...elsewhere)).toEqual([])
    expect(run(rowsAbove, ...funds(['2296002', '用于社会福利的彩票公益金支出']), ...elsewhere)).toEqual([])
  })
})
