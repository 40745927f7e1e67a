import { compareSubjects, OFFICIAL_SUBJECTS_SCHEMA } from '@mingzhang/accounts'
import { type Document, readDocument, tableOfRows } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { Notes } from './import-report.ts'
import { officialNames } from './official-names.ts'

const documentOf = (rows: readonly (readonly string[])[]): Document => ({
  file: '科目.xlsx',
  format: 'xlsx',
  blocks: [tableOfRows(rows)],
  gaps: [],
})
const names = (rows: readonly (readonly string[])[], notes = new Notes()): Record<string, string> =>
  Object.fromEntries(officialNames(documentOf(rows), notes))

const EXPECTED = {
  '201': '一般公共服务支出',
  '20101': '人大事务',
  '2010101': '行政运行',
  '2010102': '一般行政管理事务',
}

describe('an official list of subjects', () => {
  it('with whole codes in one column', () => {
    const rows = [
      ['支出功能分类科目', '←'],
      ['科目编码', '科目名称'],
      ['201', '一般公共服务支出'],
      ['20101', '人大事务'],
      ['2010101', ' 行政运行'],
      ['2010102', '一般行政管理事务'],
    ]
    expect(names(rows)).toEqual(EXPECTED)
  })

  it('with 类, 款 and 项 in columns of their own, filled or only where they begin', () => {
    const filled = [
      ['类', '款', '项', '科目名称', '说明'],
      ['201', '', '', '一般公共服务支出', ''],
      ['201', '01', '', '人大事务', ''],
      ['201', '01', '01', '行政运行', '反映行政单位的基本支出。'],
      ['201', '01', '02', '一般行政管理事务', ''],
    ]
    expect(names(filled)).toEqual(EXPECTED)
    const sparse = filled.map(([category = '', group = '', item = '', ...rest]) =>
      item !== ''
        ? ['', '', item, ...rest]
        : group !== ''
          ? ['', group, '', ...rest]
          : [category, group, item, ...rest],
    )
    expect(names(sparse)).toEqual(EXPECTED)
  })

  it('with code and name in one cell', () => {
    expect(
      names([['201一般公共服务支出'], ['20101 人大事务'], ['2010101行政运行'], ['2010102 一般行政管理事务']]),
    ).toEqual(EXPECTED)
  })

  it('as csv, in the encoding of Chinese Windows too', async () => {
    // GB18030 of 201,一般公共服务支出
    const bytes = Buffer.from('3230312cd2bbb0e3b9abb9b2b7fecef1d6a7b3f60d0a', 'hex')
    const document = await readDocument({ file: '科目.csv', bytes })
    expect([...officialNames(document, new Notes())]).toEqual([['201', '一般公共服务支出']])
  })

  it('that gives one code two names is refused; the same row twice is not', () => {
    const notes = new Notes()
    names(
      [
        ['201', '一般公共服务支出'],
        ['201', '一般公共服务支出'],
        ['201', '公共服务'],
      ],
      notes,
    )
    expect(notes.all).toHaveLength(1)
    expect(notes.all[0]?.message).toContain('编码 201 出现两次')
  })
})

it('differences to the list of the program: what is new, named otherwise, and gone', () => {
  const { added, renamed, missing } = compareSubjects({
    schema: OFFICIAL_SUBJECTS_SCHEMA,
    year: 2024,
    names: { ...EXPECTED, '2010102': '管理事务', '2018899': '新设支出' },
  })
  expect(added).toMatchObject([{ code: '2018899', official: '新设支出', listed: undefined }])
  expect(renamed).toMatchObject([
    { code: '2010102', official: '管理事务', listed: '一般行政管理事务', confidence: 'h' },
  ])
  expect(missing.map(({ code }) => code)).toContain('2010103')
  // it tells nothing of economic subjects
  expect(missing.some(({ code }) => code.startsWith('3'))).toBe(false)
})
