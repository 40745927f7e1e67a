import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { pleasedOfOtherProject } from './pleased-of-other-project.ts'

const form = (name: string, work: string, who: string): string[] => [
  `${name}绩效自评表`,
  `项目名称|${name}`,
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  `产出指标|数量指标|${work}|≥8次|9次`,
  '产出指标|质量指标|验收合格率|≥95%|97%',
  '产出指标|成本指标|项目总成本|≤20万元|19万元',
  `满意度指标|服务对象满意度指标|${who}满意度|≥90%|93%`,
]
const TRAINING = form('农技推广经费', '举办培训班', '参训学员')

describe('whom a project asks', () => {
  testBothWays([
    {
      check: pleasedOfOtherProject,
      about: 'those whom another project trains',
      severity: 'warning',
      wrong: [...TRAINING, ...form('渠道清淤经费', '清淤作业', '参训学员')],
      right: [
        ...TRAINING,
        ...form('渠道清淤经费', '清淤作业', '灌区农户'),
        ...form('泵站维护经费', '操作人员轮训', '参训学员'),
      ],
    },
    {
      check: pleasedOfOtherProject,
      about: 'those of whom no other project tells are its own',
      severity: 'warning',
      wrong: [...form('公园维护经费', '园区巡查', '游客'), ...form('渠道清淤经费', '清淤作业', '游客')],
      right: form('渠道清淤经费', '清淤作业', '参训学员'),
    },
  ])
})
