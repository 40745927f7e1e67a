import { understand } from '@mingzhang/disclosure'
import { tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { numberedLines } from './numbered-lines.ts'

const NAMES = [
  '一、一般公共服务支出',
  '二、外交支出',
  '三、国防支出',
  '四、公共安全支出',
  '五、教育支出',
  '六、科学技术支出',
  '七、文化旅游体育与传媒支出',
  '八、社会保障和就业支出',
  '九、卫生健康支出',
  '十、节能环保支出',
  '十一、城乡社区支出',
]
const ANEW = ['一、一般公共预算财政拨款', '二、政府性基金预算财政拨款']
const found = (names: readonly string[], behind: readonly string[] = []): number => {
  const rows = [
    ['项目', '决算数', '项目', '决算数'],
    ...names.map((name, index) => [
      index === 0 ? '一、一般公共预算财政拨款收入' : '',
      index === 0 ? '5.00' : '',
      name,
      '',
    ]),
    ['本年收入合计', '5.00', '本年支出合计', '5.00'],
    ...behind.map((name) => ['', '', name, '']),
    ['总计', '5.00', '总计', '5.00'],
  ]
  const title = { kind: 'paragraph' as const, text: '收入支出决算总表', place: {} }
  const disclosure = understand({ file: '决算.html', format: 'html', blocks: [title, tableOfRows(rows)], gaps: [] })
  return [...numberedLines.run(disclosure)].length
}

test('one line missing among numbered ones is found', () => {
  expect(found(NAMES.filter((name) => !name.startsWith('四、')))).toBe(1)
  expect(found(NAMES.toSpliced(4, 0, '四、公共安全支出'))).toBe(1)
  expect(found(NAMES.with(3, '维修部位质保年限'))).toBe(1)
})

test('lines that are numbered anew are counted apart', () => {
  expect(found([...NAMES.filter((name) => !name.startsWith('四、')), ...ANEW])).toBe(1)
  expect(found([...NAMES, ...ANEW])).toBe(0)
})

test('the last line that the other table of these lines has is missed', () => {
  const say = (text: string) => ({ kind: 'paragraph' as const, text, place: {} })
  const all = (names: readonly string[]) => [
    ...names.map((name, index) => [index === 0 ? '一、一般公共预算财政拨款收入' : '', '', name, '']),
    ['本年收入合计', '5.00', '本年支出合计', '5.00'],
    ['总计', '5.00', '总计', '5.00'],
  ]
  const table = (names: readonly string[]) => tableOfRows([['项目', '决算数', '项目', '决算数'], ...all(names)])
  const fiscal = (names: readonly string[]) =>
    tableOfRows([
      ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款'],
      ...all(names).map((row) => [...row, row[3] ?? '', '']),
    ])
  const run = (names: readonly string[]): number => {
    const blocks = [say('收入支出决算总表'), table(names), say('财政拨款收入支出决算总表'), fiscal(NAMES)]
    return [...numberedLines.run(understand({ file: '决算.html', format: 'html', blocks, gaps: [] }))].length
  }
  expect(run(NAMES.slice(0, -1))).toBe(1)
  expect(run(NAMES)).toBe(0)
})

test('a line whose name stands in another column is found', () => {
  const title = { kind: 'paragraph' as const, text: '收入支出决算总表', place: {} }
  const rows = NAMES.map((name, index) => (index === 5 ? ['', '', '', name] : ['', '', name, '']))
  const table = tableOfRows([['项目', '决算数', '项目', '决算数'], ...rows, ['总计', '5.00', '总计', '5.00']])
  const disclosure = understand({ file: '决算.html', format: 'html', blocks: [title, table], gaps: [] })
  expect([...numberedLines.run(disclosure)].map(({ message }) => message)).toContain(
    '《收入支出决算总表》第6行的名称不在名称一栏，疑该行单元格错位。',
  )
})

test('all lines, or but a few of them, are in order', () => {
  expect(found(NAMES)).toBe(0)
  expect(found(NAMES.filter((_, index) => index % 3 !== 1))).toBe(0)
})

test('one number that does not stand between its neighbours is found', () => {
  expect(found(NAMES.map((name) => name.replace('五、', '九、')))).toBe(1)
  expect(found(NAMES)).toBe(0)
})

test('a line below the total is found where it goes on counting', () => {
  expect(found(NAMES.slice(0, -1), NAMES.slice(-1))).toBe(1)
  expect(found(NAMES, ANEW)).toBe(0)
})

test('a numbered line printed twice is found', () => {
  const all = [
    ...NAMES,
    '十二、农林水支出',
    '十三、交通运输支出',
    '十四、资源勘探工业信息等支出',
    '十五、商业服务业等支出',
    '十六、金融支出',
    '十七、援助其他地区支出',
    '十八、自然资源海洋气象等支出',
  ]
  expect(found([...all, '十、节能环保支出'])).toBe(1)
  expect(found([...all, '一、一般公共服务支出'])).toBe(0)
})
