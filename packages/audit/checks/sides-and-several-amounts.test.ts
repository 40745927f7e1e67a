import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { overBudgetUnexplained } from './completion/over-budget-unexplained.ts'
import { countedOtherwise } from './cross-section/counted-otherwise.ts'
import { sameFigure } from './cross-section/same-figure.ts'
import { changeWords } from './direction/change-words.ts'
import { untoldWhole } from './share/untold-whole.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'

const explained = (...lines: string[]): string[] => ['第三部分 2023年度部门决算情况说明', ...lines]
const threePublic = (...lines: string[]): string[] => explained('七、财政拨款“三公”经费支出决算情况说明', ...lines)
const inOneParagraph = (spent: string): string[] =>
  explained(
    `（一）收入支出决算总体情况说明 2023年度收入总计100.00万元，支出总计100.00万元。（四）财政拨款收入支出决算总体情况说明 2023年度财政拨款收入总计80.00万元，支出总计${spent}万元。`,
  )
const behindBracket = (sum: string): string[] =>
  explained(
    '三、支出决算情况说明',
    `2023年度全镇（不含村集体，下同）本年支出合计${sum}万元。`,
    '四、一般公共预算财政拨款支出决算情况说明',
    '2023年一般公共预算财政拨款支出60.00万元，占本年支出合计80.00万元的75%。',
  )
const purchases = (total: string, ...more: string[]): string[] =>
  explained(
    '十三、政府采购支出决算情况说明',
    `2023年度政府采购支出总额${total}万元。货物、服务采购支出分别为90.00万元和50.00万元。${more.join('')}`,
  )
const kindsOfPurchase = (works: string): string[] =>
  explained(
    '十三、政府采购支出决算情况说明',
    `货物、工程、服务采购支出分别为860.00万元，1500.00万元和945.00万元，占全系统采购支出的26.0%、${works}和28.6%。`,
  )

describe('sides of the accounts, and several amounts told together', () => {
  testBothWays([
    {
      check: changeWords,
      about: 'what grows by less than nothing falls',
      severity: 'error',
      wrong: threePublic('公务接待费支出8.00万元，比上年减少2.00万元，增长20%。'),
      right: threePublic('公务接待费支出8.00万元，比上年减少2.00万元，负增长20%。'),
    },
    {
      check: sameFigure,
      about: 'the other side of the money of the treasury, all in one paragraph',
      severity: 'error',
      wrong: inOneParagraph('82.00'),
      right: inOneParagraph('80.00'),
    },
    {
      check: sameFigure,
      about: 'named behind the end of a bracket',
      severity: 'error',
      wrong: behindBracket('90.00'),
      right: behindBracket('80.00'),
    },
    {
      check: overBudgetUnexplained,
      about: 'more may well come in',
      severity: 'warning',
      wrong: explained('三、支出决算情况说明', '2023年本年支出合计80.00万元，完成预算的104%。'),
      right: explained('二、收入决算情况说明', '2023年本年收入合计80.00万元，完成预算的104%。'),
    },
    {
      check: partsAndTotal,
      about: 'other names respectively are no parts of the last of several',
      severity: 'error',
      wrong: purchases('130.00'),
      right: purchases('140.00', '从组织形式来看，集中采购、分散采购支出分别为100.00万元和40.00万元。'),
    },
    {
      check: untoldWhole,
      about: 'of several amounts with a comma between the first of them',
      severity: 'error',
      wrong: kindsOfPurchase('49.4%'),
      right: kindsOfPurchase('45.4%'),
    },
    {
      check: countedOtherwise,
      about: 'names that one word tells apart',
      severity: 'warning',
      wrong: explained('执行行政单位会计制度的单位72个。', '执行行政单位会计制度的单位24个。'),
      right: explained('执行行政单位会计制度的单位72个。', '执行事业单位会计制度的单位124个。'),
    },
  ])
})
