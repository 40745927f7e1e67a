import { describe, expect, test } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { areOfOtherLists, countedIn } from '../evaluations/counted.ts'
import { budgetDifference } from './completion/budget-difference.ts'
import { sameFigure } from './cross-section/same-figure.ts'
import { deductionsTold } from './score/deductions-told.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'
import { standardTimesNumber } from './sum/standard-times-number.ts'
import { indicatorsTold } from './table-text/indicators-told.ts'

const HEADING = '一级指标|二级指标|三级指标|指标值|实际完成值'
const visited = (told: string, counted = '走访困难职工≥300名|320名'): string[] => [
  '2023年项目支出绩效自评报告',
  '（困难职工慰问经费）',
  told,
  '困难职工慰问项目绩效自评表',
  HEADING,
  `产出指标|数量指标|${counted}`,
]
const explained = (...lines: string[]): string[] => ['第二部分 2022年度部门决算情况说明', ...lines]

describe('what parts come to', () => {
  testBothWays([
    {
      check: indicatorsTold,
      about: 'two occasions that come to all',
      severity: 'error',
      wrong: visited('春节走访困难职工120名。', '走访困难职工|≥300名|320名'),
      right: visited('春节走访困难职工120名，国庆走访困难职工200名。', '走访困难职工|≥300名|320名'),
    },
    {
      check: deductionsTold,
      about: 'what is taken off for each of several',
      severity: 'error',
      wrong: ['预算执行率扣1.5分；培训场次扣0.5分，合计扣1分。'],
      right: ['预算执行率扣1.5分；培训场次、满意度2项未达目标，各扣0.5分，共扣1分。'],
    },
    {
      check: standardTimesNumber,
      about: 'one of the products that make up the amount',
      severity: 'warning',
      wrong: ['安家补助98万元用于硕士41名，每名2万元。'],
      right: ['安家补助98万元（硕士41名，每名2万元，计82万元；本科生16名，每名1万元，计16万元）。'],
    },
    {
      check: partsAndTotal,
      about: 'divided once more by another mark',
      severity: 'warning',
      wrong: explained('招录人员57名，其中：硕士41名，本科21名。'),
      right: explained('招录人员57名，其中硕士41名，占71.93%，按行业分：卫生21名、教育19名、农业17名。'),
    },
    {
      check: budgetDifference,
      about: 'a budget that was not exceeded',
      severity: 'error',
      wrong: explained('“三公”经费支出决算为10.33万元，完成预算73.79%，比预算少1.20万元。'),
      right: explained('“三公”经费支出决算为10.33万元，完成预算73.79%，未超过预算14万元。'),
    },
    {
      check: sameFigure,
      about: 'income with what was carried over',
      severity: 'error',
      wrong: explained('2022年本年收入合计90.00万元。', '部门总收入102.50万元。'),
      right: explained('2022年本年收入合计90.00万元。', '部门总收入102.50万元（含年初结转和结余12.50万元）。'),
    },
  ])
})

test('numbers of lists of different length are those of different things', () => {
  const counted = (text: string) => countedIn({ text, span: { block: 0, start: 0, end: text.length } })[0]
  const [all, one, other] = ['加固东门桥、西门桥、南门桥3座', '对西门桥、南门桥2座桥梁更换支座', '南门桥2座'].map(
    counted,
  )
  expect(all !== undefined && one !== undefined && areOfOtherLists(all, one)).toBe(true)
  expect(all !== undefined && other !== undefined && areOfOtherLists(all, other)).toBe(false)
})
