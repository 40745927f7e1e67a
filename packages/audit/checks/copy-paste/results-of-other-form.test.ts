import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { resultsOfOtherForm } from './results-of-other-form.ts'

const form = (name: string, expected: string, actual: string): string[] => [
  '项目绩效目标完成情况表',
  `项目名称|${name}`,
  '年度目标完成情况|预期目标|实际完成目标',
  `年度目标完成情况|${expected}|${actual}`,
  '一级指标|二级指标|三级指标|预期指标值|实际完成指标值',
  '产出指标|数量指标|完成数量|3处|3处',
]
const cleaning = form('场镇环境卫生保洁', '11个村保洁全覆盖，场镇干净整洁。', '11个村保洁全覆盖，场镇环境干净整洁。')

describe('the results of a form', () => {
  testBothWays([
    {
      check: resultsOfOtherForm,
      about: 'those of another project',
      severity: 'warning',
      wrong: [
        '2023年度部门决算',
        ...form('产业道路硬化', '硬化道路2.4公里，改善运输条件。', '11个村保洁全覆盖，场镇环境干净整洁。'),
        ...cleaning,
      ],
      right: [
        '2023年度部门决算',
        ...form('产业道路硬化', '硬化道路2.4公里，改善运输条件。', '硬化道路2.4公里，改善了运输条件。'),
        ...cleaning,
      ],
    },
  ])
})
