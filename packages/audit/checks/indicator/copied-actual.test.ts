import { describe, expect, test } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { written } from '../../wording/written.ts'
import { copiedActual } from './copied-actual.ts'

const form = (row: string): string[] => ['泵站维护项目绩效自评表', '一级指标|二级指标|三级指标|指标值|实际完成值', row]

describe('a result that carries the sign of a target', () => {
  testBothWays([
    {
      check: copiedActual,
      about: 'with a sign that the target lacks',
      severity: 'warning',
      wrong: form('产出指标|成本指标|成本控制|49.25万元|≤49.25万元'),
      right: form('产出指标|成本指标|成本控制|≤49.25万元|49.25万元'),
    },
    {
      check: copiedActual,
      about: 'with a sign and a number that changed places with the target',
      severity: 'warning',
      wrong: form('产出指标|成本指标|成本控制|12月|≤11月'),
      right: form('产出指标|成本指标|成本控制|≤11月|12月'),
    },
  ])
})

test('a row whose name is left out is told in words', () => {
  const disclosure = written(...form('产出指标|时效指标||按时办结群众来件|按时办结群众来件'))
  expect([...copiedActual.run(disclosure)].map(({ message }) => message)).toEqual([
    '名称未填的一项的实际完成值与指标值一字不差，没有填写实际结果。',
  ])
})
