import { expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { alikeIndicators } from './alike-indicators.ts'
import { repeatedIndicators } from './repeated-indicators.ts'

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

test('two wordings of one indicator are one, where target and result are the same', () => {
  const repeated = (one: string, other: string): string[] =>
    said(
      repeatedIndicators,
      '泵站维护项目绩效自评表',
      '一级指标|二级指标|三级指标|指标值|实际完成值',
      `产出指标|质量指标|${one}`,
      `产出指标|时效指标|${other}`,
    )
  expect(repeated('补贴按季及时发放率|100%|100%', '补贴按季发放及时率|100%|100%')).toHaveLength(1)
  expect(repeated('带动农户|≥80户|86户', '带动农户数|≥80户|86户')).toHaveLength(1)
  expect(repeated('带动农户|≥80户|86户', '带动农户数|≥80户|88户')).toEqual([])
  expect(repeated('受益群众人次|≥300人次|318人次', '活动受益群众人次|≥300人次|318人次')).toHaveLength(1)
  expect(repeated('受益群众人次|≥300人次|300人次', '活动受益群众人次|≥300人次|300人次')).toHaveLength(1)
  expect(repeated('受益群众人次|≥300人次|318人次', '活动受益群众人次|≥300人次|326人次')).toEqual([])
  expect(repeated('开展活动次数|≥3次|4次', '文化开展活动次数|≥3次|4次')).toEqual([])
  expect(repeated('补贴按季发放准确率|100%|100%', '补贴按季发放及时率|100%|100%')).toEqual([])
})
