import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { lowExecution } from './completion/low-execution.ts'
import { aspectScores } from './score/aspect-scores.ts'
import { aspectsTold } from './score/aspects-told.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'

const explained = (...lines: string[]): string[] => ['第二部分 2022年度部门决算情况说明', ...lines]

const listed = (heading: string, amount: string): string[] => [
  '2022年度部门整体支出绩效自评报告',
  `序号|项目名称|年初预算数|全年预算数|全年执行数|${heading}`,
  `1|泵站检修|60.00|60.00|${amount}|18.40`,
  '2|渠道清淤|25.00|25.00|24.50|0.50',
  '|合计|85.00|85.00|66.10|18.90',
]

/** A report on the whole with its form, and what stands behind it. */
const attached = (...lines: readonly string[]): string[] => [
  '第四部分 附件',
  '附件1',
  '2022年度部门整体支出绩效自评报告',
  '一、评价结论。整体支出自评得分96分。',
  '部门整体支出绩效自评表',
  '一级指标|二级指标|三级指标|分值|指标值|完成值|得分',
  '产出指标|数量指标|检修泵站|60|12座|12座|60',
  '效益指标|社会效益|灌溉面积|40|300亩|270亩|36',
  '合计|||100|||96',
  ...lines,
]

describe('parts within a part, reports apart from the whole', () => {
  testBothWays([
    {
      check: partsAndTotal,
      about: 'what a part includes, up to the semicolon',
      severity: 'error',
      wrong: explained('收入总计412.50万元，其中本年收入400.00万元，包括财政拨款380.00万元；年初结转和结余19.50万元。'),
      right: explained('收入总计412.50万元，其中本年收入400.00万元，包括财政拨款380.00万元；年初结转和结余12.50万元。'),
    },
    {
      check: lowExecution,
      about: 'a column of what was not spent',
      severity: 'warning',
      wrong: listed('年末未执行数', '20.00'),
      right: listed('年末未执行数', '58.00'),
    },
    {
      check: aspectScores,
      about: 'how an aspect came to its score, in a bracket',
      severity: 'error',
      wrong: ['得分94.5分，其中：决策20分，过程24.5分（预算执行10分得8.5分，其余16分全得），产出30分，效益19分。'],
      right: ['得分94.5分，其中：决策20分，过程24.5分（预算执行10分得8.5分，其余16分全得），产出30分，效益20分。'],
    },
    {
      check: aspectsTold,
      about: 'aspects of a special evaluation',
      severity: 'error',
      wrong: attached('其中：产出得28分，效益得36分。'),
      right: attached('附件2', '泵站检修资金专项评价报告', '其中：产出得28分，效益得36分。'),
    },
  ])
})
