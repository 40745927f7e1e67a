import { expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { alikeIndicators } from './alike-indicators.ts'

const found = (one: string, other: string): string[] =>
  said(
    alikeIndicators,
    '泵站维护项目绩效自评表',
    '一级指标|二级指标|三级指标|指标值|实际完成值',
    `产出指标|数量指标|${one}|≥3次|3次`,
    `||${other}|≥3次|4次`,
  )

test('names of indicators that hardly differ are told, names of kinds of indicators are not', () => {
  expect(found('数量检查次数', '质量检查次数')).toHaveLength(1)
  expect(found('数量考核指标', '质量考核指标')).toEqual([])
})
