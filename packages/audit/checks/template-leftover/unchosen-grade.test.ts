import { expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { unchosenGrade } from './unchosen-grade.ts'

const found = (target: string): string[] =>
  said(
    unchosenGrade,
    '泵站维护项目绩效自评表',
    '一级指标|二级指标|三级指标|指标值|实际完成值',
    `产出指标|质量指标|使用效果|${target}|优`,
  )

test('the grades that the form offers were left as the target', () => {
  expect(found('优良中低差')).toEqual(['warning 优良中低差 使用效果 优'])
  expect(found('定性：优良中差')).toEqual(['warning 定性：优良中差 使用效果 优'])
})

test('a chosen grade, or another description, is a target', () => {
  expect(found('优')).toEqual([])
  expect(found('优、良占90%以上')).toEqual([])
})
