import type { Document } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { readEconomicLists } from './economic-lists.ts'
import { readGlossary } from './glossary.ts'
import { findSections } from './sections.ts'
import { findSubjectMentions } from './subject-mentions.ts'

const documentOf = (...texts: string[]): Document => ({
  file: '说明.txt',
  format: 'text',
  blocks: texts.map((text, index) => ({ kind: 'paragraph', text, place: { line: index + 1 } })),
  gaps: [],
})

test('entries of the glossary', () => {
  const document = documentOf(
    '第三部分 名词解释',
    '1.事业收入：指事业单位开展业务活动取得的收入。',
    '2、教育支出（类）普通教育（款）小学教育（项），主要用于：小学',
    '的支出。',
    '3.机关运行经费指行政单位的日常公用经费。',
    '项目支出：指完成特定任务的支出。',
  )
  const sections = findSections(document)
  const glossary = readGlossary(document, sections, findSubjectMentions(document, sections))
  expect(glossary.map(({ number, headword, definition }) => [number, headword, definition])).toEqual([
    ['1.', '事业收入', '指事业单位开展业务活动取得的收入。'],
    ['2、', '教育支出（类）普通教育（款）小学教育（项）', '主要用于：小学的支出。'],
    ['3.', '机关运行经费', '指行政单位的日常公用经费。'],
    ['', '项目支出', '指完成特定任务的支出。'],
  ])
  expect(glossary.map(({ mention }) => mention !== undefined)).toEqual([false, true, false, false])
})

test('lists of economic subjects', () => {
  const document = documentOf(
    '第二部分 2022年度部门决算情况说明',
    '六、一般公共预算财政拨款基本支出决算情况说明',
    '人员经费1,234.50万元，主要包括：基本工资、津贴补贴等。',
    '公用经费20万元，占基本支出的1.59%，主要包括：办公费、维修（护）费、其他商品和服务支出等。',
  )
  const lists = readEconomicLists(document, findSections(document))
  expect(lists.map((list) => [list.of, ...list.names.map(({ name }) => name)])).toEqual([
    ['人员经费', '基本工资', '津贴补贴'],
    ['公用经费', '办公费', '维修（护）费', '其他商品和服务支出'],
  ])
})

test('a misspelt entry of the contents is no section', () => {
  const contents = [
    '目录',
    '第一部分 某局概况',
    '第二部分 某局2023年度部门决算表',
    '第三部分 某局202年度部门决算情况说明',
    '一、收入决算情况说明',
    '第四部分 名词解释',
  ]
  const body = [
    '第一部分 某局概况',
    '主管环境。',
    '第二部分 某局2023年度部门决算表',
    '无数据。',
    '第三部分 某局2023年度部门决算情况说明',
    '一、收入决算情况说明',
    '本年收入合计3.00万元。',
    '第四部分 名词解释',
  ]
  const parts = (...texts: string[]): string[] =>
    findSections(documentOf(...texts)).flatMap(({ depth, title }) => (depth === 1 ? [title] : []))
  expect(parts(...contents, ...body)).toEqual(parts(...body))
})
