import { understand } from '@mingzhang/disclosure'
import { type Block, quote, tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { linesOfForm } from './lines-of-form.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })

const HEAD = [
  ['收入', '←', '支出', '←', '←', '←', '←'],
  ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'],
  ['一、一般公共预算财政拨款', '30.00', '一、教育支出', '30.00', '30.00', '', ''],
  ['二、政府性基金预算财政拨款', '', '二、科学技术支出', '', '', '', ''],
]
const INCOME = ['本年收入合计', '30.00', '本年支出合计', '30.00', '30.00', '', '']
const OPENING = ['年初财政拨款结转和结余', '1.00', '年末财政拨款结转和结余', '1.00', '1.00', '', '']
const PARTS = [
  ['一、一般公共预算财政拨款', '1.00', '', '', '', '', ''],
  ['二、政府性基金预算财政拨款', '', '', '', '', '', ''],
]
const TOTAL = ['总计', '31.00', '总计', '31.00', '31.00', '', '']

const messages = (...rows: readonly (readonly string[])[]): string[] => {
  const blocks = [say('财政拨款收入支出决算总表'), tableOfRows([...HEAD, ...rows])]
  const disclosure = understand({ file: '决算.html', format: 'html', blocks, gaps: [] })
  return [...linesOfForm.run(disclosure)].map(({ message }) => message)
}

test('a total line or a part of the carry-over that is not there is named', () => {
  expect(messages(OPENING, ...PARTS, TOTAL)).toEqual([
    '《财政拨款收入支出决算总表》缺少“本年收入合计”、“本年支出合计”行。',
  ])
  expect(messages(INCOME, OPENING, ...PARTS.slice(1), TOTAL)).toEqual([
    '《财政拨款收入支出决算总表》缺少“年初结转：一般公共预算财政拨款”行。',
  ])
})

test('of the carry-over that is told as of which (其中) only what there is may be printed', () => {
  const ofWhich = (mark: string, amount: string): string[] =>
    messages(INCOME, OPENING, [`${mark}政府性基金预算财政拨款`, amount, '', '', '', '', ''], TOTAL)
  expect(ofWhich('其中：', '0.40')).toEqual([])
  expect(ofWhich('', '0.40')).toHaveLength(1)
})

test('the only kind of carry-over there is may be printed alone', () => {
  const alone = (amount: string): string[] =>
    messages(INCOME, OPENING, ['政府性基金预算财政拨款', amount, '', '', '', '', ''], TOTAL)
  expect(alone('1.00')).toEqual([])
  expect(alone('0.60')).toHaveLength(1)
  expect(alone('')).toHaveLength(1)
})

test('the carry-over of money that brought no income may be left out', () => {
  expect(messages(INCOME, OPENING, ...PARTS.slice(0, 1), TOTAL)).toEqual([])
})

test('a form that is whole, or prints no parts of the carry-over, is left alone', () => {
  expect(messages(INCOME, OPENING, ...PARTS, TOTAL)).toEqual([])
  expect(messages(INCOME, OPENING, TOTAL)).toEqual([])
})

test('the row of lines that most have nothing in, where other lines are printed without an amount', () => {
  const classes = [
    '一般公共服务',
    '外交',
    '国防',
    '公共安全',
    '教育',
    '科学技术',
    '文化旅游体育与传媒',
    '社会保障和就业',
  ]
  const more = [
    '社会保险基金',
    '卫生健康',
    '节能环保',
    '城乡社区',
    '农林水',
    '交通运输',
    '资源勘探工业信息等',
    '商业服务业等',
  ]
  const numerals = [...'一二三四五六七八九十', '十一', '十二', '十三', '十四', '十五', '十六']
  const left = ['一、一般公共预算财政拨款收入', '二、上级补助收入', '三、事业收入']
  const found = (isBlankPrinted: boolean, ...surplus: string[][]): string[] => {
    const rows = [...classes, ...more].flatMap((name, at) =>
      isBlankPrinted || at === 4
        ? [[left[at] ?? '', at === 0 ? '30.00' : '', `${numerals[at]}、${name}支出`, at === 4 ? '30.00' : '']]
        : [],
    )
    const table = tableOfRows([
      ['收入', '', '支出', ''],
      ['项目', '决算数', '项目', '决算数'],
      ...rows,
      ['本年收入合计', '30.00', '本年支出合计', '30.00'],
      ...surplus,
      ['年初结转和结余', '1.00', '年末结转和结余', '1.00'],
      ['总计', '31.00', '总计', '31.00'],
    ])
    const blocks = [say('2022年度部门决算'), say('收入支出决算总表'), table]
    const disclosure = understand({ file: '2022年度决算.html', format: 'html', blocks, gaps: [] })
    return [...linesOfForm.run(disclosure)].map(({ message }) => message)
  }
  expect(found(true)).toEqual(['《收入支出决算总表》缺少“使用非财政拨款结余”、“结余分配”行。'])
  expect(found(true, ['使用非财政拨款结余', '', '结余分配', ''])).toEqual([])
  expect(found(false)).toEqual([])
})

test('a part of the carry-over that is not there is shown above the lines it belongs to', () => {
  const blocks = [say('财政拨款收入支出决算总表'), tableOfRows([...HEAD, INCOME, OPENING, ...PARTS.slice(1), TOTAL])]
  const disclosure = understand({ file: '决算.html', format: 'html', blocks, gaps: [] })
  const quotes = [...linesOfForm.run(disclosure)].map(({ evidence }) =>
    evidence.map((span) => quote(disclosure.document, span)),
  )
  expect(quotes).toEqual([['财政拨款收入支出决算总表', '', '年初财政拨款结转和结余']])
})
