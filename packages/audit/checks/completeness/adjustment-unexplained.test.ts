import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { adjustmentUnexplained } from './adjustment-unexplained.ts'

const adjusted = (name: string, remark: string, after = name === '河道清淤' ? '158.40' : '156.30'): string[] => [
  `${name}项目绩效自评表`,
  `项目名称|${name}`,
  `项目实施内容|${remark}`,
  '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  `|年度资金总额|168.00|${after}|${after}|10|100%|10`,
  '一级指标|二级指标|三级指标|年度指标值|实际完成值',
  '产出指标|数量指标|检修泵站|12座|12座',
]

const inReport = (told: string, note: string): string[] => [
  '2023年度部门整体支出绩效自评报告',
  '二、资金情况',
  told,
  ...adjusted('泵站检修', '年中调减11.70万元'),
  ...adjusted('河道清淤', '清淤河道6公里'),
  note,
]

describe('budgets changed within the year', () => {
  testBothWays([
    {
      check: adjustmentUnexplained,
      about: 'the only form without a word of why',
      severity: 'info',
      wrong: [...adjusted('泵站检修', '年中调减11.70万元'), ...adjusted('河道清淤', '清淤河道6公里')],
      right: [...adjusted('泵站检修', '年中调减11.70万元'), ...adjusted('河道清淤', '经批准核减9.60万元')],
    },
    {
      check: adjustmentUnexplained,
      about: 'why less was spent is not why the budget was changed',
      severity: 'info',
      wrong: [
        ...adjusted('泵站检修', '年中调减11.70万元'),
        ...adjusted('河道清淤', '执行数比预算数少2.00万元，系压减会议费'),
      ],
      right: [
        ...adjusted('泵站检修', '年中调减11.70万元'),
        ...adjusted('河道清淤', '年中核减9.60万元，执行数比预算数少2.00万元'),
      ],
    },
    {
      check: adjustmentUnexplained,
      about: 'in the note below the form, under the name of another project in the report, and by the difference alone',
      severity: 'info',
      wrong: inReport('泵站检修年中调减11.70万元。', '资金使用说明：年末按实际工程量结算。'),
      right: [
        ...inReport('河道清淤年中调减。', '资金使用说明：年末按实际工程量结算。'),
        ...inReport('年中调减。', '各项指标均按期完成。'),
        ...inReport('第2个项目比年初少9.60万元。', '资金使用说明：年末按实际工程量结算。'),
        ...inReport('泵站检修年中调减11.70万元。', '资金使用说明：年中调减9.60万元，年末按实际工程量结算。'),
      ],
    },
    {
      check: adjustmentUnexplained,
      about: 'a budget changed within the year, told with both amounts alone',
      severity: 'info',
      wrong: ['（一）资金申报及批复。项目年初预算60.00万元，年中调整为52.00万元，其中市级补助40.00万元。'],
      right: [
        '项目年初预算60.00万元，年中调整为60.00万元，其中市级补助40.00万元。',
        '项目年初预算60.00万元，因招标节约，年中调整为52.50万元。',
        '项目年初预算60.00万元，年中调减为53.00万元。',
        '市财政局年中收回指标7.00万元。',
      ],
    },
  ])
})
