import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { toldAgainstBound } from './told-against-bound.ts'

const reached = (told: string): string[] => [
  '2023年度部门整体绩效自评报告',
  `农膜回收率86.5%，${told}。`,
  '农膜回收项目支出绩效自评表',
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '效益指标|生态效益指标|农膜回收率|≥85%|86.5%',
]

describe('numbers told beside their bounds', () => {
  testBothWays([
    {
      check: toldAgainstBound,
      about: 'the word between them',
      severity: 'error',
      wrong: ['平均浓度38微克/立方米，低于目标35微克/立方米。'],
      right: [
        '平均浓度38微克/立方米，低于目标40微克/立方米。',
        '满意度97%，高于目标值95%。',
        '公务接待费支出10.00万元，低于预算8.00万元。',
        '受理投诉12件，少于上年5件。',
      ],
    },
    {
      check: toldAgainstBound,
      about: 'a bound with its name behind it',
      severity: 'error',
      wrong: ['验收及时率为92%，高于95%的目标值。'],
      right: ['验收及时率为92%，低于95%的目标值；合格率97%，超过95%的年度目标。'],
    },
    {
      check: toldAgainstBound,
      about: 'a target that a form gives',
      severity: 'error',
      wrong: reached('低于目标1.5个百分点'),
      right: [...reached('超过目标1.5个百分点'), '农膜回收率80.5%，低于目标4.5个百分点。'],
    },
    {
      check: toldAgainstBound,
      about: 'a target that a form gives, by how much',
      severity: 'warning',
      wrong: reached('超过年度目标2.5个百分点'),
      right: reached('高于上年2.5个百分点'),
    },
    {
      check: toldAgainstBound,
      about: 'how far apart they are',
      severity: 'error',
      wrong: ['优良天数312天，超过省定目标305天17天。'],
      right: ['优良天数312天，超过省定目标305天7天。'],
    },
    {
      check: toldAgainstBound,
      about: 'what is kept within',
      severity: 'error',
      wrong: ['“三公”经费支出62.80万元，较上年下降13.62%，控制在预算60.00万元以内。'],
      right: [
        '“三公”经费支出62.80万元，较上年下降13.62%，控制在预算80.00万元以内。',
        '支出62.80万元，成本控制在5%以内。',
      ],
    },
    {
      check: toldAgainstBound,
      about: 'bounds that others set, and the year before',
      severity: 'error',
      wrong: ['普惠性幼儿园覆盖率72.4%，超过国家规定的80%标准。'],
      right: ['普惠性幼儿园覆盖率92.4%，超过国家规定的80%标准。', '满意度94.9%，高于上年93.5%。'],
    },
    {
      check: toldAgainstBound,
      about: 'what was kept within, told behind it',
      severity: 'error',
      wrong: ['每条建设成本控制在4万元以内，实际平均4.85万元。'],
      right: ['每条建设成本控制在4万元以内，实际平均3.85万元。'],
    },
    {
      check: toldAgainstBound,
      about: 'from one to the other',
      severity: 'error',
      wrong: ['生均校舍面积由6.2平方米减少到7.5平方米。'],
      right: ['生均校舍面积由6.2平方米增加到7.5平方米。', '大班额比例由上年的3.8%下降至1.2%。'],
    },
  ])
})
