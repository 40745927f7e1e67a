import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { poorSelfEvaluation } from './poor-self-evaluation.ts'

const reports = (quality: string, problem: string): string[] => [
  '第四部分 附件',
  '2023年部门整体绩效评价报告',
  '一、部门基本情况',
  '（四）自评质量',
  quality,
  '2023年渠道清淤项目支出绩效自评报告',
  '一、项目概况',
  '清淤12公里。',
  '四、存在的问题',
  problem,
]

describe('the quality of a self-evaluation', () => {
  testBothWays([
    {
      check: poorSelfEvaluation,
      about: 'exact here and poor there',
      severity: 'warning',
      wrong: reports('逐项核对佐证材料，自评客观、准确。', '1.绩效自评工作质量不高。'),
      right: [
        ...reports('逐项核对佐证材料，自评客观、准确。', '部分乡镇绩效自评质量不高。'),
        ...reports('自评客观、准确。', '绩效指标质量不高。'),
      ],
    },
  ])
})
