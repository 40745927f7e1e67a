import { expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { rateAboveWhole } from './rate-above-whole.ts'

const goals = (told: string): string[] =>
  said(
    rateAboveWhole,
    '热线运行项目绩效自评表',
    '项目名称|热线运行',
    '年度目标|预期目标|实际完成情况',
    `年度目标|服务水平>95%,主动回访率100%|服务水平 >98%,主动回访率${told}`,
    '一级指标|二级指标|三级指标|指标值|实际完成值',
    '产出指标|数量指标|接电量|≥3次|4次',
  )

test('a rate among the goals of a form is no more than the whole', () => {
  expect(goals('170%')).toEqual(['error 170%'])
  expect(goals('100%')).toEqual([])
})
