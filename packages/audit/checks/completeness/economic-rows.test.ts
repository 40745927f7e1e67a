import { economicSubjects, isInForce } from '@mingzhang/accounts'
import { understand } from '@mingzhang/disclosure'
import { tableOfRows, textAround } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { economicRows } from './economic-rows.ts'

const LIST = ['301', '302', '303'].flatMap((parent) => [
  ...economicSubjects.withCode(parent),
  ...economicSubjects.under(parent).filter((subject) => isInForce(subject, 2023)),
])
const found = (isPrinted: (code: string) => boolean, empty = ''): string[] => {
  const rows = [
    ['科目编码', '科目名称', '决算数'],
    ...LIST.filter(({ code }) => isPrinted(code)).map(({ code, name }) => [
      code,
      name,
      /^30[12](?:01)?$/.test(code) ? '5.00' : empty,
    ]),
  ]
  const title = { kind: 'paragraph' as const, text: '2023年度部门决算', place: {} }
  const caption = { kind: 'paragraph' as const, text: '一般公共预算财政拨款基本支出决算表', place: {} }
  const blocks = [title, caption, tableOfRows(rows)]
  const disclosure = understand({ file: '2023年度部门决算.html', format: 'html', blocks, gaps: [] })
  return [...economicRows.run(disclosure)].map(({ message }) => message)
}

test('a subject missing from a table that prints all others is a lost row', () => {
  expect(found((code) => code !== '30303')).toEqual([expect.stringContaining('独缺30303退职（役）费')])
  expect(found((code) => code !== '30299', '0.00')).toHaveLength(1)
  expect(found((code) => code !== '303')).toEqual([expect.stringContaining('独缺303对个人和家庭的补助')])
})

test('the name of the subject whose code stands elsewhere is quoted', () => {
  const rows = LIST.map(({ code, name }) =>
    code === '30303' ? ['', name, code] : [code, name, code === '30101' ? '5.00' : ''],
  )
  const blocks = [
    { kind: 'paragraph' as const, text: '2023年度部门决算', place: {} },
    { kind: 'paragraph' as const, text: '一般公共预算财政拨款基本支出决算表', place: {} },
    tableOfRows([['科目编码', '科目名称', '决算数'], ...rows]),
  ]
  const disclosure = understand({ file: '2023年度部门决算.html', format: 'html', blocks, gaps: [] })
  const [first] = [...economicRows.run(disclosure)].flatMap(({ evidence }) => evidence)
  expect(first === undefined ? undefined : textAround(disclosure.document, first)).toBe('退职（役）费')
})

test('of two subjects missing side by side one row was lost; two that stand apart are left open', () => {
  const sides = ['301', '302'].map((parent) => LIST.filter(({ code }) => code.startsWith(parent)))
  const severities = (isPrinted: (code: string) => boolean): (string | undefined)[] => {
    const kept = sides.map((side) => side.map((row) => (isPrinted(row.code) ? row : undefined)))
    const cellsOf = (row: (typeof LIST)[number] | undefined): string[] =>
      row === undefined ? ['', '', ''] : [row.code, row.name, /^30[12]$|01$/.test(row.code) ? '5.00' : '']
    const rows = (kept[1] ?? []).map((right, at) => [...cellsOf(kept[0]?.[at]), ...cellsOf(right)])
    const head = ['科目编码', '科目名称', '决算数']
    const blocks = [
      { kind: 'paragraph' as const, text: '2023年度部门决算', place: {} },
      { kind: 'paragraph' as const, text: '一般公共预算财政拨款基本支出决算表', place: {} },
      tableOfRows([[...head, ...head], ...rows]),
    ]
    const disclosure = understand({ file: '2023年度部门决算.html', format: 'html', blocks, gaps: [] })
    return [...economicRows.run(disclosure)].map(({ severity }) => severity)
  }
  const [left, right] = sides.map((side) => side[5]?.code ?? '')
  expect(severities((code) => code !== left && code !== right)).toEqual(['warning', 'warning'])
  expect(severities((code) => code !== left && code !== sides[1]?.[9]?.code)).toEqual([undefined, undefined])
  expect(severities(() => true)).toEqual([])
})

test('a whole list, a shorter form and a table of what was spent are in order', () => {
  expect(found(() => true)).toEqual([])
  expect(found((code) => !['30203', '30204', '30303'].includes(code))).toEqual([])
  expect(found((code) => /^30[12](?:01)?$/.test(code))).toEqual([])
})
