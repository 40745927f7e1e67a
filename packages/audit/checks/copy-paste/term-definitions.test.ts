import { describe, expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { definitionOfOtherTerm } from './definition-of-other-term.ts'

const explained = (...entries: string[]): string[] =>
  said(definitionOfOtherTerm, '第三部分 名词解释', ...entries.map((entry, index) => `${index + 1}.${entry}`)).map(
    (line) => line.split(' ').at(-1) ?? '',
  )
const BASIC = '指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。'
const CARRIED = '指以前年度尚未完成、结转到本年按有关规定继续使用的资金。'
const HOUSING = '反映行政事业单位按规定比例为职工缴存的住房公积金。'
const PATH = '住房保障支出（类）住房改革支出（款）住房公积金（项）'
const RUNNING = '一般公共服务支出（类）档案事务（款）行政运行（项）'

describe('definitions of other terms', () => {
  test("two definitions in each other's place", () => {
    expect(explained(`基本支出：${CARRIED}`, `年初结转和结余：${BASIC}`)).toEqual(['基本支出', '年初结转和结余'])
    expect(explained(`基本支出：${BASIC}`, `年初结转和结余：${CARRIED}`)).toEqual([])
  })

  test('a term explained as a subject, and a subject as a term', () => {
    expect(explained(`基本支出：${HOUSING}`)).toEqual(['基本支出'])
    expect(explained(`${PATH}：${CARRIED}`)).toHaveLength(1)
    expect(explained(`${PATH}：${HOUSING}`)).toEqual([])
  })

  test('what is earned beside the own work is no 事业收入', () => {
    const trade = '指事业单位在专业业务活动及其辅助活动之外开展非独立核算经营活动取得的收入。'
    expect(explained(`事业收入：${trade}`)).toEqual(['事业收入'])
    expect(explained(`经营收入：${trade}`)).toEqual([])
  })

  test('subjects that money of the whole unit is booked under are explained with its terms', () => {
    expect(explained(`${RUNNING}：${BASIC}`)).toEqual([])
    expect(explained(`${RUNNING}：指机关的基本支出。`, '其他收入：指单位取得的除上述收入以外的各项收入。')).toEqual([])
  })
})
