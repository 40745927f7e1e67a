import { describe, expect, test } from 'vitest'
import { told } from '../../wording/told-in-sections.ts'
import { reasonRepeatsChange } from './reason-repeats-change.ts'

const total = (reason: string): string =>
  `总体|2023年度收、支总计110.00万元。与2022年相比，收、支总计各减少10.00万元，下降8.33%。主要变动原因是${reason}。`

describe('a reason that only says what changed', () => {
  test.each([
    '2023年项目经费减少，收支总额减少',
    '基本支出减少8.00万元；项目支出减少2.00万元',
    '基本支出和项目支出减少',
    '公务接待费较上年有所减少',
    '2023年公务接待较2022年少',
  ])('%s', (reason) => {
    expect(told(reasonRepeatsChange, total(reason))).toEqual([`info 主要变动原因是${reason}`])
  })

  test.each([
    '厉行节约，支出减少',
    '人员调出，基本支出减少',
    '公务接待批次减少',
    '印刷费与咨询费减少较多',
    '接待其他市州来我单位学习交流次数减少',
    '信息系统建设项目支出减少',
  ])('in order: %s', (reason) => {
    expect(told(reasonRepeatsChange, total(reason))).toEqual([])
  })

  test('the same reason in several places is told once', () => {
    expect(told(reasonRepeatsChange, total('项目支出减少'), total('项目支出减少'))).toHaveLength(1)
  })
})
