import { understand } from '@mingzhang/disclosure'
import type { Block } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { emptySection } from './empty-section.ts'

/** @param lines text; behind its level where it is a heading: `2 一、项目概况` */
const found = (...lines: string[]): string[] => {
  const blocks = lines.map((line): Block => {
    const [, level, text = ''] = /^(\d) (.*)$/.exec(line) ?? []
    return level === undefined
      ? { kind: 'paragraph', text: line, place: {} }
      : { kind: 'paragraph', text, level: Number(level), place: {} }
  })
  const disclosure = understand({ file: '决算.docx', format: 'docx', blocks, gaps: [] })
  return [...emptySection.run(disclosure)].map(({ message }) => message)
}
const REPORT = ['1 附件1', '2 项目绩效自评报告', '3 一、项目概况', '水库维护。', '3 二、资金使用', '支出3.00万元。']

test('a heading directly above the next', () => {
  expect(found(...REPORT, '3 三、存在问题', '3 四、改进建议', '按月调度。')).toEqual(['“三、存在问题”之下没有内容。'])
  expect(found(...REPORT, '3 三、存在问题', '进度偏慢。', '3 四、改进建议', '按月调度。')).toEqual([])
})

test('the title of the document above its contents', () => {
  const body = ['1 第一部分 概况', '管水。', '1 第二部分 决算', '支出3.00万元。']
  expect(found('1 某局2023年度部门决算', '1 目录', '概况', ...body)).toEqual([])
  expect(found('1 某局', '1 2023年度部门决算', '1 目录', '概况', ...body)).toEqual([])
  expect(found('1 某局概况', '1 职责', '管水。', ...body)).toEqual(['“某局概况”之下没有内容。'])
})

test('the title of a report directly above its first section', () => {
  const body = ['1 一、基本情况', '管水。', '1 二、决算', '支出3.00万元。']
  expect(found('1 某局2023年度部门决算情况说明', ...body)).toEqual([])
  expect(found(...body, '1 三、三公决算情况说明', '1 四、采购', '无。')).toEqual([
    '“三、三公决算情况说明”之下没有内容。',
  ])
})

test('the first of the sections below it, in a style of its own level', () => {
  expect(found(...REPORT, '3 三、绩效分析', '3 （一）产出', '养护12公里。')).toEqual([])
  expect(found(...REPORT, '3 三、绩效分析', '3 （二）产出', '养护12公里。')).toEqual(['“三、绩效分析”之下没有内容。'])
})

test('a title of several lines', () => {
  const body = ['3 一、基本情况', '管水。', '3 二、决算', '支出3.00万元。']
  expect(found('2 附件1', '2 项目绩效自评报告', '2 （水库维护资金）', ...body)).toEqual([])
  expect(found('2 情况', '管水。', '2 项目绩效自评报告', '2 其他', ...body)).toEqual([
    '“项目绩效自评报告”之下没有内容。',
  ])
})

test('the title of what is attached, on the level of its sections', () => {
  const attached = ['2 某局整体支出绩效评价报告', '2 一、基本情况', '管水。', '2 二、评价结论', '良好。']
  expect(found('1 第五部分 附件', ...attached)).toEqual([])
  expect(found('1 第五部分 附件', ...attached, '2 三、存在问题', '2 四、改进建议', '按月调度。')).toEqual([
    '“三、存在问题”之下没有内容。',
  ])
})

test('headings of parts, of what is attached, and of others that have no text either', () => {
  expect(found('1 第一部分 概况', '2 职责', '管水。', '2 机构', '一个。', '1 第二部分 附件')).toEqual([])
  expect(found(...REPORT, '3 三、存在问题', '3 四、改进建议', '3 五、附表')).toEqual([])
})
