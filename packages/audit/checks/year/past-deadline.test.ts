import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { pastDeadline } from './past-deadline.ts'

const report = (words: string): string[] => [
  '2022年度部门决算',
  '第四部分 附件',
  '2022年养老服务项目支出绩效自评报告',
  '五、下一步改进措施',
  words,
]

const form = (reason: string): string[] => [
  '2022年度部门决算',
  '养老服务项目绩效自评表',
  '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因及改进措施',
  `产出指标|时效指标|完工率|100%|75%|10|8|${reason}`,
]

describe('what is still to be done', () => {
  testBothWays([
    {
      check: pastDeadline,
      about: 'due in the year reported on',
      severity: 'warning',
      wrong: report('一是加快综合体建设，确保2022年6月底前投入使用。'),
      right: [
        ...report('一是加快综合体建设，确保2023年6月底前投入使用。'),
        ...report('2022年实施的项目，应按合同约定支付。'),
      ],
    },
    {
      check: pastDeadline,
      about: 'beside a target that was missed',
      severity: 'warning',
      wrong: form('选址调整，督促2022年5月底前完工'),
      right: [...form('选址调整，督促2023年5月底前完工'), ...form('2022年5月底前完工')],
    },
    {
      check: pastDeadline,
      about: 'led by the words of what is next',
      severity: 'warning',
      wrong: ['2021年度部门决算', '发现的主要问题：支付偏慢。下一步改进措施：确保2021年6月底前完成采购。'],
      right: [
        '2021年度部门决算',
        '发现的主要问题：支付偏慢。下一步改进措施：确保2022年6月底前完成采购。',
        '项目于2021年12月前完成。',
      ],
    },
    {
      check: pastDeadline,
      about: 'in the cell of what is to be done',
      severity: 'warning',
      wrong: ['2022年度部门决算', '改进措施及结果应用方案|倒排工期，确保2022年10月底前完工，加强调度。'],
      right: [
        '2022年度部门决算',
        '改进措施及结果应用方案|倒排工期，确保2023年10月底前完工，加强调度。',
        '年度目标|倒排工期，确保2022年10月底前完工，加强调度。',
      ],
    },
    {
      check: pastDeadline,
      about: 'expected before it was ordered',
      severity: 'warning',
      wrong: ['2022年度部门决算', '2022年8月追加的轮椅到位26台，其余14台预计2022年3月到位。'],
      right: [
        '2022年度部门决算',
        '2022年8月追加的轮椅到位26台，其余14台预计2023年3月到位。',
        '工程2022年8月开工，比预计2022年5月晚3个月。2022年9月采购床位，将2022年3月验收的床位移交。',
      ],
    },
    {
      check: pastDeadline,
      about: 'what was not done, put off to the same year',
      severity: 'warning',
      wrong: ['2022年度部门决算', '三是将未完成的巡查列入2022年二季度计划。'],
      right: [
        '2022年度部门决算',
        '三是将未完成的巡查列入2023年二季度计划。',
        '对2021年自评发现的问题，将未完成的巡查列入2022年二季度计划。',
      ],
    },
    {
      check: pastDeadline,
      about: 'a budget that was over when the advice was given',
      severity: 'warning',
      wrong: ['2022年度部门决算', '存在问题：依赖年中追加。建议：将活动经费纳入2022年年初预算。'],
      right: [
        '2022年度部门决算',
        '存在问题：依赖年中追加。建议：将活动经费纳入2024年年初预算。',
        '活动经费已纳入2022年年初预算。',
      ],
    },
  ])
})
