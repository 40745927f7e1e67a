import { describe, expect, test } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { written } from '../../wording/written.ts'
import { copiedActual } from './copied-actual.ts'

const form = (row: string): string[] => ['泵站维护项目绩效自评表', '一级指标|二级指标|三级指标|指标值|实际完成值', row]

const FORM_WITH_UNITS = [
  '泵站维护项目绩效自评表',
  '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|未完成原因',
]

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
      right: [
        ...form('产出指标|成本指标|成本控制|≤11月|12月'),
        ...form('产出指标|时效指标|抢修时限|5个工作日内|5个工作日内'),
      ],
    },
    {
      check: copiedActual,
      about: 'the day that was set, not a number like a year in a unit of its own',
      severity: 'warning',
      wrong: [...FORM_WITH_UNITS, '产出指标|时效指标|发放时间|＝|12月30日||12月30日|'],
      right: [...FORM_WITH_UNITS, '成本指标|经济成本指标|助学金标准|＝|2000|元/生|2000|'],
    },
    {
      check: copiedActual,
      about: 'how long new things last cannot be known, but by their design',
      severity: 'warning',
      wrong: [
        ...FORM_WITH_UNITS,
        '产出指标|数量指标|购置水泵|≥|6|台|7|',
        '效益指标|可持续影响指标|水泵使用年限|≥|6|年|6|',
      ],
      right: [
        ...FORM_WITH_UNITS,
        '产出指标|数量指标|购置水泵|≥|6|台|7|',
        '效益指标|可持续影响指标|水泵预计使用年限|≥|6|年|6|',
        '效益指标|可持续影响指标|管网使用年限|≥|6|年|设计使用年限6年|',
      ],
    },
    {
      check: copiedActual,
      about: 'how long things that were kept up have lasted is known',
      severity: 'warning',
      wrong: [...FORM_WITH_UNITS, '效益指标|可持续影响指标|新建泵站使用年限|≥|6|年|6|'],
      right: [...FORM_WITH_UNITS, '效益指标|可持续影响指标|泵站使用年限|≥|6|年|6|'],
    },
    {
      check: copiedActual,
      about: 'conditions in words with numbers, not an area that is as large as it should be',
      severity: 'warning',
      wrong: form('产出指标|数量指标|服务面积|大厅18600平方米、库房200平方米|大厅18600平方米、库房200平方米'),
      right: form('产出指标|数量指标|服务面积|18600平方米|18600平方米'),
    },
    {
      check: copiedActual,
      about: 'a few words that a reason does not explain',
      severity: 'info',
      wrong: [...FORM_WITH_UNITS, '效益指标|可持续影响指标|管护机制||建立||建立|'],
      right: [...FORM_WITH_UNITS, '效益指标|可持续影响指标|管护机制||建立||建立|管护责任仍需监督'],
    },
    {
      check: copiedActual,
      about: 'a sentence, not what came of it',
      severity: 'warning',
      wrong: form('效益指标|社会效益指标|管护能力|提升沿线村组管护能力|提升沿线村组管护能力'),
      right: form('效益指标|社会效益指标|管护能力|提升沿线村组管护能力|沿线9个村组均配备管护员'),
    },
  ])
})

test('a row whose name is left out is told in words', () => {
  const disclosure = written(...form('产出指标|时效指标||按时办结群众来件|按时办结群众来件'))
  expect([...copiedActual.run(disclosure)].map(({ message }) => message)).toEqual([
    '名称未填的一项的实际完成值与指标值一字不差，没有填写实际结果。',
  ])
})
