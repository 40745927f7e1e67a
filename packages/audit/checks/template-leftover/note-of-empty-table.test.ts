import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import type { Check } from '../../check.ts'
import { noneBesideAmount } from '../contradiction/none-beside-amount.ts'
import { noteOfEmptyTable } from './note-of-empty-table.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const MODEL = '本单位2023年度没有政府性基金预算财政拨款收入和支出，故本表无数据。'

function found(check: Check, amount: string, note: string): number {
  const rows = [
    ['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', '年末结转和结余'],
    ['', '合计', '', amount, amount, ''],
    ['212', '城乡社区支出', '', amount, amount, ''],
  ]
  const blocks = [
    ...['2023年度部门决算', '政府性基金预算财政拨款收入支出决算表', '单位：万元'].map(say),
    tableOfRows(rows),
    say(note),
    say('第三部分 2023年度部门决算情况说明'),
    say(`政府性基金预算财政拨款支出${amount || '0'}万元。`),
  ]
  return [...check.run(understand({ file: '决算.docx', format: 'docx', blocks, gaps: [] }))].length
}

test('the note for an empty table below one with figures, told once', () => {
  expect(found(noteOfEmptyTable, '16.00', `说明：${MODEL}`)).toBe(1)
  expect(found(noteOfEmptyTable, '16.00', `注：本表反映政府性基金收支情况。${MODEL}`)).toBe(1)
  expect(found(noneBesideAmount, '16.00', `说明：${MODEL}`)).toBe(0)
})

test('an empty table, and other notes', () => {
  expect(found(noteOfEmptyTable, '', `说明：${MODEL}`)).toBe(0)
  expect(found(noteOfEmptyTable, '0.00', `说明：${MODEL}`)).toBe(0)
  expect(found(noteOfEmptyTable, '16.00', '注：本表反映政府性基金收支情况，没有年初结转和结余。')).toBe(0)
})
