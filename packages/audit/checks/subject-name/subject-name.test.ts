import { describe, expect, test } from 'vitest'
import type { Check } from '../../check.ts'
import { said } from '../../wording/written.ts'
import { codesGiven } from './codes-given.ts'
import { headingExplainedTwice } from './heading-explained-twice.ts'
import { nameOfYear } from './name-of-year.ts'
import { placeInTree } from './place-in-tree.ts'

const narrative = ['第二部分 2022年度部门决算情况说明', '（三）一般公共预算财政拨款支出决算具体情况']
const find = (check: Check, ...lines: string[]): string[] => said(check, ...narrative, ...lines)

describe('names of the year', () => {
  test('a former name, a missing word, a missing 支出', () => {
    expect(find(nameOfYear, '社会保障和就业支出（类）行政事业单位离退休（款）行政单位离退休（项）：8万元')).toEqual([
      'error 行政事业单位离退休（款）',
    ])
    expect(find(nameOfYear, '卫生健康支出（类）行政事业医疗（款）公务员医疗补助（项）：8万元')).toEqual([
      'error 行政事业医疗（款）',
    ])
    expect(find(nameOfYear, '住房保障（类）住房改革支出（款）住房公积金（项）：8万元')).toEqual(['info 住房保障（类）'])
  })

  test('another word is certain only with its code', () => {
    expect(find(nameOfYear, '一般公共服务支出201（类）商贸事务13（款）招商支出08（项）：8万元')).toEqual([
      'error 招商支出08（项）',
    ])
    expect(find(nameOfYear, '一般公共服务支出（类）商贸事务（款）招商支出（项）：8万元')).toEqual([
      'warning 招商支出（项）',
    ])
  })

  test('an item told by its code and name', () => {
    expect(find(nameOfYear, '4.2080505-机关事业单位养老保险缴费支出160.00万元，较上年决算数增加10.50万元。')).toEqual([
      'error 机关事业单位养老保险缴费',
    ])
    expect(find(nameOfYear, '4.2080505-机关事业单位基本养老保险缴费支出160.00万元。')).toEqual([])
    expect(find(nameOfYear, '1.2010301-行政运行支出160.00万元。')).toEqual([])
  })

  test('the name of another 款 is no slip of the pen', () => {
    const path = (above: string): string => `卫生健康支出（类）${above}（款）行政单位医疗（项）：8万元`
    expect(find(placeInTree, path('行政事业单位养老支出'))).toEqual([
      `error ${path('行政事业单位养老支出').slice(0, -4)}`,
    ])
    expect(find(nameOfYear, path('行政事业单位养老支出'))).toEqual([])
    expect(find(placeInTree, path('行政事业单位医疗'))).toEqual([])
  })

  test('one finding for a name with all its places', () => {
    const wrong = '住房保障（类）住房改革支出（款）住房公积金（项）：8万元'
    expect(find(nameOfYear, wrong, wrong)).toEqual(['info 住房保障（类） 住房保障（类）'])
  })

  test('a name of many places that is none below the level above', () => {
    const path = (above: string): string => `城乡社区支出（类）${above}（款）行政运行（项）：8万元`
    expect(find(placeInTree, path('城乡社区公共设施'))).toEqual([`warning ${path('城乡社区公共设施').slice(0, -4)}`])
    expect(find(placeInTree, path('城乡社区管理事务'))).toEqual([])
  })

  test('the mark of a level that no name stands in front of', () => {
    expect(find(placeInTree, '社会保障和就业支出（类）行政事业单位养老支出（款）（项）：支出决算为8万元')).toEqual([
      'warning 社会保障和就业支出（类）行政事业单位养老支出（款）（项）',
    ])
    expect(
      find(placeInTree, '支出按功能分类列到（类）（款）（项），教育支出（205类）普通教育（02款）（01项）8万元'),
    ).toEqual([])
  })

  test('right names, brackets of either width, 支出 after the mark', () => {
    expect(
      find(
        nameOfYear,
        '1.教育支出（类）普通教育（款）小学教育（项）：8万元',
        '2.一般公共服务支出(类)政府办公厅(室)及相关机构事务(款)行政运行(项):9万元',
        '3.教育（类）支出3万元',
        '4.教育支出（类）普通教育（款）其他普通教育（项）支出：8万元',
      ),
    ).toEqual([])
  })

  test('a former name of a class in the structure, without the mark of its level', () => {
    const structure = (name: string): string[] =>
      said(
        nameOfYear,
        '第二部分 2022年度部门决算情况说明',
        '（二）一般公共预算财政拨款支出决算结构情况',
        `一般公共预算财政拨款支出90.00万元，主要用于以下方面：教育支出60.00万元，占66.67%；${name}30.00万元，占33.33%。`,
      )
    expect(structure('文化体育与传媒支出')).toEqual(['error 文化体育与传媒支出'])
    expect(structure('文化旅游体育与传媒支出')).toEqual([])
  })

  test('the name of the level above is no slip in the name of a subject', () => {
    expect(find(nameOfYear, '教育支出（类）普通教育（款）普通教育（项）：8万元')).toEqual([])
  })

  test('names of an unknown subject are not judged', () => {
    expect(find(nameOfYear, '甲乙丙丁（类）戊己庚辛（款）子丑寅卯（项）：8万元')).toEqual([])
  })

  test('the old name is right in the old year', () => {
    const lines = ['第二部分 2019年度部门决算情况说明', '社会保障和就业支出（类）行政事业单位离退休（款）']
    expect(said(nameOfYear, ...lines)).toEqual([])
  })
})

describe('place in the tree', () => {
  test.each([
    ['教育支出（类）普通教育（类）小学教育（项）：8万元', 'error 普通教育（类）'],
    ['普通教育（类）普通教育（款）小学教育（项）：8万元', 'error 普通教育（类）普通教育（款）小学教育（项）'],
    ['教育支出205（类）普通教育02（款）小学教育03（项）：8万元', 'error 小学教育03（项）'],
    ['教育支出（类）普通教育（款）小学教育：反映小学', 'warning 小学教育'],
    ['教育支出（类）普通教育（款）普通教育（项）：8万元', 'error 普通教育（项）'],
    [
      '社会保障和就业支出（类）抚恤（款）其他社会保障和就业支出（项）：8万元',
      'error 社会保障和就业支出（类）抚恤（款）其他社会保障和就业支出（项）',
    ],
    [
      '教育支出（类）普通教育（款）住房公积金（项）：反映住房公积金',
      'error 教育支出（类）普通教育（款）住房公积金（项）',
    ],
    [
      '住房保障支出（221类）住房改革支出（02款）机关事业单位职业年金缴费支出（01项）：8万元',
      'error 住房保障支出（221类）住房改革支出（02款）机关事业单位职业年金缴费支出（01项）',
    ],
    ['教育支出（类）普通教育（款）行政运行（项）：8万元', 'warning 教育支出（类）普通教育（款）行政运行（项）'],
  ])('%s', (line, expected) => {
    expect(find(placeInTree, line)).toEqual([expected])
  })

  test.each([
    '教育支出205（类）普通教育02（款）小学教育02（项）：8万元',
    '2050202小学教育（项）：8万元',
    '教育支出（类）普通教育（款）：反映各类普通教育支出',
    '教育支出（类）8万元，占3%',
    '教育支出（类）其他教育支出（款）其他教育支出（项）：8万元',
  ])('in order: %s', (line) => {
    expect(find(placeInTree, line)).toEqual([])
  })
})

test('codes left out in a list that gives them', () => {
  const item = (name: string, code: string): string => `教育205（类）普通教育02（款）${name}${code}（项）：8万元`
  const full = [item('学前教育', '01'), item('小学教育', '02'), item('初中教育', '03'), item('高中教育', '04')]
  expect(find(codesGiven, ...full, '教育205（类）普通教育（款）高等教育05（项）：8万元')).toEqual([
    'info 普通教育（款）',
  ])
  expect(find(codesGiven, ...full)).toEqual([])
})

test('one heading, two explanations', () => {
  const glossary = ['第三部分 名词解释', '1.教育支出（类）普通教育（款）小学教育（项）：反映小学支出。']
  expect(
    said(headingExplainedTwice, ...glossary, '2.教育支出（类）普通教育（款）小学教育（项）：反映初中支出。'),
  ).toHaveLength(1)
  expect(
    said(headingExplainedTwice, ...glossary, '2.教育支出（类）普通教育（款）初中教育（项）：反映初中支出。'),
  ).toEqual([])
})
