import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { partsAndTotal } from '../sum/parts-and-total.ts'
import { aspectScores } from './aspect-scores.ts'
import { deductionsTold } from './deductions-told.ts'
import { sameScore } from './same-score.ts'
import { scoreAboveFull } from './score-above-full.ts'
import { scoreSum } from './score-sum.ts'

const report = (claimed: string, told: string): string[] => [
  `部门整体支出绩效自评得分为${claimed}分。`,
  '第四部分 附件',
  '2023年部门整体支出绩效自评报告',
  '四、评价结论',
  told,
]
const form = (second: string, total: string): string[] => [
  '项目支出绩效自评表',
  '项目名称|泵站检修',
  '一级指标|二级指标|三级指标|指标值|完成值|权重|得分',
  '产出指标|数量指标|检修泵站|7座|6座|15|12.86',
  `||更换阀门|17个|16个|15|${second}`,
  '||清淤|3次|3次|70|70',
  `总分|||||100|${total}`,
]

describe('what could be reached, in front of what was', () => {
  testBothWays([
    {
      check: aspectScores,
      about: 'in brackets',
      severity: 'error',
      wrong: ['自评总分92.6分，其中：履职效能（60分）得56.5分，预算管理（30分）得28.1分，自评质量（10分）得9分。'],
      right: ['自评总分92.6分，其中：履职效能（60分）得55.5分，预算管理（30分）得28.1分，自评质量（10分）得9分。'],
    },
    {
      check: aspectScores,
      about: 'in brackets, the score directly behind',
      severity: 'error',
      wrong: ['自评得分91.8分，其中：部门预算管理（50分）46.3分，专项预算管理（40分）35.6分，结果应用（10分）9分。'],
      right: ['自评得分91.8分，其中：部门预算管理（50分）46.3分，专项预算管理（40分）36.5分，结果应用（10分）9分。'],
    },
    {
      check: aspectScores,
      about: 'behind the name',
      severity: 'error',
      wrong: ['自评得分94分，其中：预算编制20分，得分19分；预算执行30分，得分29分；履职效能50分，得分47分。'],
      right: ['自评得分94分，其中：预算编制20分，得分19分；预算执行30分，得分28分；履职效能50分，得分47分。'],
    },
    {
      check: aspectScores,
      about: 'of several projects, whose average comes first',
      severity: 'error',
      wrong: ['自评得分97.2分，其中：项目产出48.4分、项目效益27.0分、满意度10分。'],
      right: ['平均得分97.2分，其中：泵站检修98.4分、渠道清淤97.0分、水质监测96.2分。'],
    },
    {
      check: deductionsTold,
      about: 'less what the next sentence takes off',
      severity: 'warning',
      wrong: ['项目自评96.8分。扣分情况：预算编制扣2.2分，绩效目标设置扣2分。'],
      right: ['项目自评96.8分。扣分情况：预算编制扣1.2分，绩效目标设置扣2分。'],
    },
    {
      check: partsAndTotal,
      about: 'is no part of the score',
      severity: 'warning',
      wrong: ['自评得分92分，其中：履职效能（60分）得56分，预算管理（40分）得37分。'],
      right: ['自评得分92分，其中：履职效能（60分）得55分，预算管理（40分）得37分。'],
    },
    {
      check: sameScore,
      about: 'is not that of the whole',
      severity: 'error',
      wrong: report('96.2', '自评总分92.6分，其中：履职效能（60分）得55.5分，预算管理（40分）得37.1分。'),
      right: report('92.6', '自评总分92.6分，其中：履职效能（60分）得55.5分，预算管理（40分）得37.1分。'),
    },
    {
      check: sameScore,
      about: 'is not that of a single task',
      severity: 'error',
      wrong: [...report('96.2', '自评总分92.6分。'), '清运垃圾处理率97.92%，得5分。'],
      right: [...report('92.6', '自评总分92.6分。'), '清运垃圾处理率97.92%，得5分。'],
    },
    {
      check: scoreAboveFull,
      about: 'is less than what was',
      severity: 'error',
      wrong: ['自评总分92.6分，其中：预算管理（30分）得30.6分。'],
      right: ['自评总分92.6分，其中：预算管理（30分）得30分。'],
    },
    {
      check: scoreSum,
      about: 'computed scores are rounded, and their total is',
      severity: 'error',
      wrong: form('14.12', '97.99'),
      right: form('14.12', '96.97'),
    },
  ])
})
