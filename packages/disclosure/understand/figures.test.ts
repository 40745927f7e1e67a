import { textDocument } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { findFigures } from './figures.ts'

const units = (line: string): string[] => findFigures(textDocument('说明.txt', line), []).map(({ unit }) => unit.word)

test('an amount that has lost its 元 is one behind what is paid', () => {
  expect(units('国内公务接待支出 0.3 万。')).toEqual(['万元'])
  expect(units('公务接待费为1.2万，安排经费807.95万')).toEqual(['万元', '万元'])
  expect(units('服务群众3.5万，覆盖人口2万')).toEqual(['万', '万'])
  expect(units('辖区2个社区共2.86万常住人口')).toEqual(['个', '万'])
  expect(units('车均2.45万公里，供水费12.40万')).toEqual(['万', '万元'])
  expect(units('惠及群众3.5万人次')).not.toContain('万元')
})

test('an amount among others that has lost its unit is an amount', () => {
  const found = (line: string): string => units(line).join()
  expect(found('基本支出14107.46万元，占69.42%；项目支出6215.76，占30.58%。')).toBe('万元,%,万元,%')
  expect(found('体育支出(类)86.55,占0.43%;教育支出（类）26.02，占0.13%；科学支出10.00万元')).toBe('万元,%,万元,%,万元')
  expect(found('年初预算为20.00万元，支出决算为4.19。')).toBe('万元,万元')
  expect(found('费用支出19.56万元，占98.49%；接待费支出决算为0.3，占1.51%。支出0.3，其中')).toBe('万元,%,万元,%,')
  expect(found('完成预算63.76，支出占76.23；收入10.00万元，人均支出12.50，')).toBe(',,万元,')
  expect(found('支出4.19，收入3.20')).toBe(',')
  expect(found('支出4.19，奖金5000元，收入3.20万元')).toBe(',元,万元')
})

test('the number of 批次 may be told in 次 or in 个', () => {
  expect(units('接待批次为 3 个，分 2 个批次')).toEqual(['批次', '个'])
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

test('the number of an item right in front of a count is no part of it', () => {
  const found = (...lines: readonly string[]): string[] =>
    findFigures(textDocument('说明.txt', lines.join('\n')), []).map(
      ({ stated: { digits, decimals }, unit }) => `${digits}/${decimals}${unit.word}`,
    )
  expect(found('1.修缮站点12个。', '2.36个村更新图书。', '3.送戏17场。')).toEqual(['12/0个', '36/0个', '17/0场'])
  expect(found('2.36公里道路已修缮。', '路灯17盏。')).toEqual(['236/2公里', '17/0盏'])
})

test('volumes, trees and boats are counted', () => {
  expect(units('整理档案36卷，补植行道树420棵，更新渔船3艘')).toEqual(['卷', '棵', '艘'])
})
