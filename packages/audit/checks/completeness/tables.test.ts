import { understand } from '@mingzhang/disclosure'
import { type Block, type Document, tableOfRows } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import type { Check, Observation } from '../../check.ts'
import { announcedTables } from './announced-tables.ts'
import { emptyTableNote } from './empty-table-note.ts'
import { missingItems } from './missing-items.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const documentOf = (...blocks: Block[]): Document => ({ file: '决算.html', format: 'html', blocks, gaps: [] })
const run = (check: Check, ...blocks: Block[]): Observation[] => {
  const disclosure = understand(documentOf(...blocks))
  return check.cannotRun?.(disclosure) === undefined ? [...check.run(disclosure)] : []
}
const HEADER = ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出']
const filled = (title: string): Block[] => [say(title), tableOfRows([HEADER, ['', '合计', '5.00', '5.00', '']])]
const TITLES = ['支出决算表', '一般公共预算财政拨款支出决算表', '国有资本经营预算财政拨款支出决算表']
const CONTENTS = [...TITLES, '收入决算表'].map((title, index) => say(`${'一二三四'[index]}、${title}`))

describe('announced-tables', () => {
  it('finds a table that the contents list and the document lacks', () => {
    const [found, ...rest] = run(announcedTables, ...CONTENTS, ...TITLES.flatMap(filled))
    expect(rest).toEqual([])
    expect(found?.message).toContain('收入决算表')
  })
  it('does not take a table that could not be read for a missing one', () => {
    const unread = [
      say('收入决算表'),
      tableOfRows([
        ['甲', '乙'],
        ['丙', '丁'],
      ]),
    ]
    expect(run(announcedTables, ...CONTENTS, ...TITLES.flatMap(filled), ...unread)).toEqual([])
  })
  it('only remarks that a sentence stands for an empty table', () => {
    const told = [say('收入决算表'), say('公开04表'), say('本部门没有政府性基金预算财政拨款收入和支出，故本表无数据。')]
    const [found, ...rest] = run(announcedTables, ...CONTENTS, ...TITLES.flatMap(filled), ...told)
    expect(rest).toEqual([])
    expect(found).toMatchObject({ severity: 'info', message: '《收入决算表》以文字说明代替，没有保留空表。' })
    const [missing] = run(
      announcedTables,
      ...CONTENTS,
      say('第二部分 概况'),
      say('本部门没有下属单位，无经费支出。'),
      ...TITLES.flatMap(filled),
    )
    expect(missing?.severity).toBeUndefined()
  })
  it.each([
    '注：本表列次较多，以电子表格形式随本文件同步公开。',
    '（本表按经济分类列示，详见本单位随文公开的Excel附表）',
    '说明：本表另行公开。',
    '详见附件3。',
    '（略）',
  ])('only remarks that a table is published apart, as “%s” says', (words) => {
    const apart = [say('收入决算表'), say('公开04表'), say(words)]
    const [found, ...rest] = run(announcedTables, ...CONTENTS, ...TITLES.flatMap(filled), ...apart)
    expect(rest).toEqual([])
    expect(found).toMatchObject({ severity: 'info', message: '《收入决算表》没有在本文件中列示，只注明另行公开。' })
  })
  it.each(['注：本表与附表三数据一致，不再单独列示。', '说明：同附表3，不再重复列出。'])(
    'says nothing of a table that would repeat another, as “%s” says',
    (words) => {
      const told = [say('收入决算表'), say(words)]
      expect(run(announcedTables, ...CONTENTS, ...TITLES.flatMap(filled), ...told)).toEqual([])
    },
  )
  it('takes what stands in brackets behind the title for such a note, and no other words below it', () => {
    const severities = (...below: Block[]) =>
      run(announcedTables, ...CONTENTS, ...TITLES.flatMap(filled), ...below).map(({ severity }) => severity)
    expect(severities(say('收入决算表（另行公开）'))).toEqual(['info'])
    expect(severities(say('收入决算表（公开02表）'))).toEqual([undefined])
    expect(severities(say('收入决算表'), say('注：本表反映部门本年度取得的各项收入情况。'))).toEqual([undefined])
  })
  it('does not run where the tables are published elsewhere', () => {
    expect(announcedTables.cannotRun?.(understand(documentOf(...CONTENTS)))).toBeDefined()
  })
})

describe('empty-table-note', () => {
  const funds = (...below: Block[]): Block[] => [
    say('政府性基金预算财政拨款收入支出决算表'),
    tableOfRows([HEADER, ['', '合计', '', '', '']]),
    ...below,
  ]
  it('asks an empty table for its note', () => {
    expect(run(emptyTableNote, ...funds())).toHaveLength(1)
    expect(
      run(emptyTableNote, ...funds(say('注：本表反映部门本年度政府性基金预算财政拨款收入支出情况。'))),
    ).toHaveLength(1)
  })
  it('is content with a note below or within, and with a filled table', () => {
    expect(
      run(
        emptyTableNote,
        ...funds(say('注：本表反映政府性基金情况。'), say('说明：本部门没有政府性基金预算收入和支出，故本表无数据。')),
      ),
    ).toEqual([])
    expect(run(emptyTableNote, ...filled('政府性基金预算财政拨款收入支出决算表'))).toEqual([])
    // amounts of which nothing tells the column
    const unsure = [...funds()].map((block) =>
      block.kind === 'table'
        ? {
            ...block,
            cells: block.cells.map((cell, at) =>
              at === block.cells.length - 1 ? { ...cell, text: '0.91 0.91' } : cell,
            ),
          }
        : block,
    )
    expect(run(emptyTableNote, ...unsure)).toEqual([])
  })
  it('asks for the note that another empty table has, whatever the text tells', () => {
    const told = say('本部门2023年度没有政府性基金预算财政拨款收入和支出。')
    const capital = (...below: Block[]): Block[] => [
      say('国有资本经营预算财政拨款收入支出决算表'),
      tableOfRows([HEADER, ['', '合计', '', '', '']]),
      ...below,
    ]
    const severities = (...below: Block[]): string[] =>
      [...emptyTableNote.run(understand(documentOf(told, ...funds(), ...capital(...below))))].flatMap(
        ({ severity }) => severity ?? [],
      )
    expect(severities(say('说明：本部门没有国有资本经营预算收入和支出，故本表无数据。'))).toEqual(['warning'])
    expect(severities()).toEqual(['info', 'warning'])
  })
  it('takes the note from the report that is read together with the tables', () => {
    const inFile = (file: string, blocks: readonly Block[]): Block[] =>
      blocks.map((block) => ({ ...block, place: { file } }))
    const report = (text: string): Block[] =>
      inFile('说明.html', [say(text), ...Array.from({ length: 8 }, () => say('其他说明。'))])
    const tables = inFile('附表.xlsx', funds())
    expect(run(emptyTableNote, ...report('本单位没有政府性基金预算收支，故本表无数据。'), ...tables)).toEqual([])
    expect(run(emptyTableNote, ...report('本单位没有国有资本经营预算收支，故本表无数据。'), ...tables)).toHaveLength(1)
  })
})

describe('missing-items', () => {
  const table = (title: string, ...rows: string[][]): Block[] => [say(title), tableOfRows([HEADER, ...rows])]
  const housing = [
    ['221', '住房保障支出', '5.00', '5.00', ''],
    ['22102', '住房改革支出', '5.00', '5.00', ''],
  ]
  const fund = ['2210201', '住房公积金', '5.00', '5.00', '']
  const general = (...rows: string[][]): Block[] => table('一般公共预算财政拨款支出决算表', ...rows)
  it('finds a lost row that another table prints', () => {
    const [found, ...rest] = run(missingItems, ...table('支出决算表', ...housing), ...general(...housing, fund))
    expect(rest).toEqual([])
    expect(found?.message).toContain('2210201住房公积金')
  })
  it('is silent on a detailed table that stops at the groups throughout', () => {
    const detailed = (...rows: string[][]): Observation[] =>
      run(missingItems, ...table('财政拨款支出决算明细表', ...rows), ...general(...housing, fund))
    expect(detailed(...housing)).toEqual([])
    const pensions = [
      ['208', '社会保障和就业支出', '1.00', '1.00', ''],
      ['20808', '抚恤', '1.00', '1.00', ''],
      ['2080801', '死亡抚恤', '1.00', '1.00', ''],
    ]
    expect(detailed(...pensions, ...housing)).toHaveLength(1)
  })
  it('is silent where each has its items, where no table goes so deep, and on nothing spent', () => {
    expect(run(missingItems, ...table('支出决算表', ...housing, fund), ...general(...housing, fund))).toEqual([])
    expect(run(missingItems, ...table('支出决算表', ...housing), ...general(...housing))).toEqual([])
    const nothing = housing.map(([code = '', name = '']) => [code, name, '', '', ''])
    expect(run(missingItems, ...table('支出决算表', ...nothing), ...general(...housing, fund))).toEqual([])
    const cut = ['221020', ...fund.slice(1)]
    expect(run(missingItems, ...table('支出决算表', ...housing, cut), ...general(...housing, fund))).toEqual([])
  })
})
