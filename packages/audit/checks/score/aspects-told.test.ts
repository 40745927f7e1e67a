import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { aspectScores } from './aspect-scores.ts'
import { aspectsTold } from './aspects-told.ts'
import { deductionBesideScore } from './deduction-beside-score.ts'
import { deductionsTold } from './deductions-told.ts'
import { scoreAboveFull } from './score-above-full.ts'
import { scoreSum } from './score-sum.ts'
import { weightSum } from './weight-sum.ts'

const report = (told: string, ...rows: string[]): string[] => [
  '2022年度部门整体支出绩效自评报告',
  '一、绩效自评情况',
  told,
  '部门整体支出绩效评价评分表',
  '一级指标|权重|二级指标|权重|自评得分|扣分说明',
  ...(rows.length > 0 ? rows : ROWS),
]
const ROWS = [
  '履职效能|60|产出完成情况|30|28.5|扣1.5分',
  '|60|效果完成情况|30|29|扣1分',
  '管理效率|40|预算编制|20|20|',
  '|40|绩效管理|20|18.2|扣1.8分',
  '合计|100||100|95.7|',
]

describe('aspects of an evaluation', () => {
  testBothWays([
    {
      check: aspectsTold,
      about: 'the score of an indicator',
      severity: 'error',
      wrong: report('1.预算编制得20分。2.绩效管理得17.2分。'),
      right: report('1.预算编制得20分。2.绩效管理得18.2分，综合得分95.7分。'),
    },
    {
      check: aspectsTold,
      about: 'the score of a group',
      severity: 'error',
      wrong: report('自评得分95.7分，其中履职效能得分55.7分（满分60分）。'),
      right: report('自评得分95.7分，其中履职效能得分57.5分（满分60分），管理效率38.2分。'),
    },
    {
      check: aspectsTold,
      about: 'what it lost',
      severity: 'error',
      wrong: report('主要扣分项：绩效管理扣2.8分。'),
      right: report('主要扣分项：绩效管理扣1.8分，产出完成情况扣1.5分。'),
    },
    {
      check: aspectsTold,
      about: 'what can be had is no score',
      severity: 'error',
      wrong: report('绩效管理得20分、预算编制得20分。'),
      right: report('评分表按产出完成情况30分、效果完成情况30分、绩效管理20分计分。'),
    },
    {
      check: aspectsTold,
      about: 'the points of other forms',
      severity: 'error',
      wrong: report('自评得分100分，其中绩效管理20分、预算编制20分。'),
      right: report('项目自评总分100分，其中绩效管理30分、预算编制10分。未完成的按比例计分。'),
    },
    {
      check: deductionBesideScore,
      about: 'the reason beside weight and score',
      severity: 'error',
      wrong: report('自评得分95.7分。', ...ROWS.map((row) => row.replace('扣1.8分', '扣2.8分'))),
      right: report('自评得分95.7分。'),
    },
    {
      check: scoreSum,
      about: 'scores of a form with weights for each level',
      severity: 'error',
      wrong: report('', ...ROWS.map((row) => row.replace('95.7', '97.5'))),
      right: report(''),
    },
    {
      check: weightSum,
      about: 'weights of the last level',
      severity: 'error',
      wrong: report('', ...ROWS.map((row) => row.replace('预算编制|20', '预算编制|25'))),
      right: report(''),
    },
    {
      check: scoreAboveFull,
      about: 'full marks behind the score',
      severity: 'error',
      wrong: ['预算管理情况得分21.8分（满分20分）。'],
      right: ['预算管理情况得分18.2分（满分20分）。'],
    },
    {
      check: deductionsTold,
      about: 'their sum behind them',
      severity: 'error',
      wrong: ['目标设置扣0.5分；完成进度扣1分；满意度扣0.5分，合计扣3分。'],
      right: ['目标设置扣0.5分；完成进度扣1分；满意度扣0.5分，合计扣2分。'],
    },
    {
      check: deductionsTold,
      about: 'the only one',
      severity: 'warning',
      wrong: ['项目自评得分94分，等次“优”。综合体未按期完工，扣4分。'],
      right: [
        '项目自评得分94分，等次“优”。综合体未按期完工，扣6分。',
        '自评得分95分。主要是执行率扣2分。',
        '自评得分92.3分。具体为：预算管理（50分）得45.3分，结果应用（50分）得47分。扣分情况：预算编制扣2分，进度扣2.7分，应用扣3分。',
      ],
    },
    {
      check: aspectScores,
      about: 'full scores in brackets in front',
      severity: 'error',
      wrong: ['自评得分91.8分。具体为：预算管理（50分）得45.3分，专项预算（30分）得27分，结果应用（20分）得18.5分。'],
      right: [
        '自评得分91.8分。具体为：预算管理（50分）得45.3分，专项预算（30分）得27分，结果应用（20分）得19.5分。',
        '自评得分94分，其中项目决策20分得19分，项目管理30分得27分，项目绩效50分得48分。',
      ],
    },
    {
      check: aspectScores,
      about: 'each with its name',
      severity: 'error',
      wrong: ['项目决策15分、项目管理23分、项目完成29分、项目效益27分，综合得分92分。'],
      right: [
        '项目决策15分、项目管理23分、项目完成29分、项目效益25分，综合得分92分。',
        '项目决策15分、项目管理25分、项目完成30分、项目效益30分，综合得分92分。',
      ],
    },
  ])
})
