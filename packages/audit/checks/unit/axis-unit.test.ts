import { understand } from '@mingzhang/disclosure'
import type { Block } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { tableUnit } from './table-unit.ts'

const found = (valueTitle: string): (string | undefined)[] => {
  const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
  const chart: Block = {
    kind: 'chart',
    title: '支出变动情况图',
    valueTitle,
    series: [{ name: '2023年', points: [{ category: '支出', value: '1358.2' }] }],
    place: {},
  }
  const blocks = [say('某局2023年度部门决算'), say('2023年度本年支出合计1358.20万元。'), chart]
  return [...tableUnit.run(understand({ file: '决算.docx', format: 'docx', blocks, gaps: [] }))].map(
    ({ expected }) => expected,
  )
}

test('the axis of a chart in another unit than the text', () => {
  expect(found('单位：亿元')).toEqual(['万元'])
  expect(found('单位：万元')).toEqual([])
  expect(found('')).toEqual([])
})
