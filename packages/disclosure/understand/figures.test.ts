import { textDocument } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { findFigures } from './figures.ts'

const units = (line: string): string[] => findFigures(textDocument('说明.txt', line), []).map(({ unit }) => unit.word)

test('an amount that has lost its 元 is one behind what is paid', () => {
  expect(units('国内公务接待支出 0.3 万。')).toEqual(['万元'])
  expect(units('公务接待费为1.2万，安排经费807.95万')).toEqual(['万元', '万元'])
  expect(units('服务群众3.5万，覆盖人口2万')).toEqual(['万', '万'])
  expect(units('惠及群众3.5万人次')).not.toContain('万元')
})

test('the number of 批次 may be told in 次', () => {
  expect(units('接待批次 3 次、接待 15 人次')).toEqual(['批次', '人次'])
  expect(units('接待次数3次，召开会议3次')).toEqual(['次', '次'])
})

test('what was saved is no estimate', () => {
  const qualifiers = (line: string): string[] =>
    findFigures(textDocument('说明.txt', line), []).map(({ qualifier }) => qualifier)
  expect(qualifiers('比预算节约3.50万元')).toEqual(['exact'])
  expect(qualifiers('比预算少约3.50万元')).toEqual(['approximate'])
})

test('the line below a figure holds no unit of it', () => {
  const place = { line: 1 }
  const text = '办公设备购置 6.90\n人员经费合计 80.00'
  const block = { kind: 'paragraph' as const, text, place }
  const figures = findFigures({ file: '决算.txt', format: 'text', blocks: [block], gaps: [] }, [])
  expect(figures.map(({ unit }) => unit.measure)).toEqual(['number', 'number'])
})
