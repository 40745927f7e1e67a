import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { rateOfFormCounts } from './rate-of-form-counts.ts'

const form = (result: string, rate: string, told: string): string[] => [
  '2023年度部门决算',
  '服务保障项目绩效自评表',
  '项目名称|服务保障',
  '年度目标|年度目标完成情况',
  `全面完成年度工作任务|${result}`,
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  `产出指标|质量指标|${rate}|≥85%|${told}`,
]

const counted = (rate: string, ...more: string[]): string[] => [
  '2023年度部门决算',
  '路灯维护项目绩效自评表',
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '产出指标|数量指标|维护路灯|≥480盏|480盏',
  ...more,
  `产出指标|质量指标|路灯完好率|≥92%|${rate}`,
]

describe('a rate beside the counts of its own form', () => {
  testBothWays([
    ...[
      ['受理劳动争议案件412件，调解成功', '件', '395', '359', '争议案件调解成功率', '87.14%'],
      ['培训护理员286人，其中取证', '人', '217', '271', '护理员培训取证率', '94.76%'],
      ['受理群众信访1,154件次；抽检食品640批次，合格', '批次', '602', '620', '食品抽检合格率', '96.88%'],
      ['排查各类隐患528处，已完成整改', '处', '498', '489', '隐患整改率', '92.6%'],
    ].map(([before, unit, wrong, right, name = '', rate = '']) => ({
      check: rateOfFormCounts,
      about: name,
      severity: 'error' as const,
      wrong: form(`${before}${wrong}${unit}。`, name, rate),
      right: form(`${before}${right}${unit}。`, name, rate),
    })),
    {
      check: rateOfFormCounts,
      about: 'a count in the cell of the rate',
      severity: 'error',
      wrong: counted('93.67%（459盏完好）'),
      right: [
        ...counted('95.63%（459盏完好）'),
        ...counted('93.67%（21盏不完好）'),
        ...counted('93.67%（459盏完好）', '产出指标|数量指标|其中新增路灯|≥490盏|490盏'),
      ],
    },
    {
      check: rateOfFormCounts,
      about: 'not of another matter, of some of those done, nor of a whole told elsewhere',
      severity: 'error',
      wrong: form('调解土地纠纷260起，成功219起。', '土地纠纷调解成功率', '91.92%'),
      right: [
        ...form('调解土地纠纷260起，成功219起。', '欠薪案件调解成功率', '91.92%'),
        ...form('调解土地纠纷260起，一次成功219起。', '土地纠纷调解成功率', '91.92%'),
        ...form('调解土地纠纷260起，成功219起。', '土地纠纷调解成功率', '92%'),
        ...form(
          '调解土地纠纷260起，成功219起，另有正在调解的22起未计入，应调解结案238起。',
          '土地纠纷调解成功率',
          '92.02%',
        ),
      ],
    },
  ])
})
