import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { goalsAgainstIndicators } from '../table-text/goals-against-indicators.ts'
import { copiedBesideOwnResult } from './copied-beside-own-result.ts'
import { copiedToldOtherwise } from './copied-told-otherwise.ts'

const reported = (told: string, autumn = '1950'): string[] => [
  '2023年助学金项目支出绩效自评报告',
  '（二）项目绩效目标。秋季学期资助1950人以上。',
  `（一）资金使用情况。${told}`,
  '助学金项目绩效自评表',
  '项目名称|助学金',
  '年度目标|年度目标完成情况',
  '按时发放助学金，做到应助尽助|助学金已按时发放',
  '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
  '产出指标|数量指标|春季学期资助学生人数|≥|1850|人|1884',
  `产出指标|数量指标|秋季学期资助学生人数|≥|1950|人|${autumn}`,
]

const formed = (goal: string, result: string, row: string): string[] => [
  '社区服务项目绩效自评表',
  '项目名称|社区服务',
  '年度目标|年度目标完成情况',
  `${goal}|${result}`,
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  `产出指标|数量指标|${row}`,
]

const kitchens = (result: string): string[] => [
  ...formed('添置冷柜14台、保温厨房设备31台', result, '添置冷柜|14台|14台'),
  '产出指标|数量指标|添置保温厨房设备|31台|31台',
]

describe('results copied from the targets', () => {
  testBothWays([
    ...[
      ['接送困难老人不少于2400人次', '接送困难老人2615人次', '接送人次', '2400人次', '2615人次'],
      ['组织社区义诊40场以上', '组织社区义诊52场', '义诊场数', '40场', '52场'],
      ['上门维修家电达到600件', '全年上门维修家电733件', '维修数量', '600件', '733件'],
      ['培训家政服务员300人', '培训家政服务员328人', '家政培训人数', '300人', '328人'],
    ].map(([goal = '', result = '', name, target, reached]) => ({
      check: copiedBesideOwnResult,
      about: `the form itself tells another number: ${result}`,
      severity: 'error' as const,
      wrong: formed(goal, result, `${name}|≥${target}|${target}`),
      right: [
        ...formed(goal, result, `${name}|≥${target}|${reached}`),
        ...formed(goal, goal, `${name}|≥${target}|${target}`),
        ...formed(goal, `其中一季度${result}`, `${name}|≥${target}|${target}`),
      ],
    })),
    {
      check: copiedBesideOwnResult,
      about: 'the only number of its unit, in a list that goes on',
      severity: 'error',
      wrong: formed('巡河护堤不少于90天、里程不少于800公里', '完成巡河护堤96天、865公里', '巡护里程|≥800公里|800公里'),
      right: [
        ...formed('巡河护堤不少于90天、里程不少于800公里', '完成巡河护堤96天、865公里', '巡护里程|≥800公里|865公里'),
        ...formed('巡河护堤里程不少于800公里', '清理渠道865公里', '巡护里程|≥800公里|800公里'),
        ...formed('巡河护堤里程不少于800公里', '完成巡河护堤865公里、清渠12公里', '巡护里程|≥800公里|800公里'),
      ],
    },
    {
      check: copiedBesideOwnResult,
      about: 'so many of each',
      severity: 'error',
      wrong: formed('组织义诊、健康讲座不少于4次', '组织义诊、健康讲座5次', '义诊、健康讲座|4次|4次'),
      right: formed('组织义诊、健康讲座不少于4次', '组织义诊、健康讲座各2次', '义诊、健康讲座|4次|4次'),
    },
    ...['添置三类厨房设备45台', '共添置厨房设备45台'].map((all) => ({
      check: copiedBesideOwnResult,
      about: `all of several kinds: ${all}`,
      severity: 'error' as const,
      wrong: kitchens('添置保温厨房设备33台'),
      right: kitchens(all),
    })),
    {
      check: goalsAgainstIndicators,
      about: 'all of several kinds is not one of them',
      severity: 'warning',
      wrong: kitchens('添置保温厨房设备33台'),
      right: [...kitchens('添置三类厨房设备共46台'), ...kitchens('添置冷柜、保温厨房设备共45台')],
    },
    {
      check: copiedToldOtherwise,
      about: 'the report tells another number',
      severity: 'warning',
      wrong: reported('秋季学期1978人，发放197.80万元。'),
      right: reported('秋季学期1950人，发放195.00万元；其他学生1978人。'),
    },
    {
      check: copiedToldOtherwise,
      about: 'what the name of several indicators begins with may be any of them',
      severity: 'warning',
      wrong: reported('秋季学期资助学生1978人。'),
      right: [...reported('秋季学期1978人。'), '产出指标|数量指标|秋季学期资助教师人数|≥|30|人|31'],
    },
  ])
})
