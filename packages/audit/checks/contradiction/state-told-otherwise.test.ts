import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { stateToldOtherwise } from './state-told-otherwise.ts'

const report = (done: string, left: string): string[] => [
  '第四部分 附件',
  '2023年养老服务项目支出绩效自评报告',
  '四、项目绩效情况',
  done,
  '五、存在的问题',
  left,
]

describe('whether a work is finished', () => {
  testBothWays([
    {
      check: stateToldOtherwise,
      about: 'finished here, not yet there',
      severity: 'warning',
      wrong: report('养老服务综合体已建成投入使用。', '养老服务综合体因雨季影响尚未完工。'),
      right: [
        ...report('养老服务综合体主体工程已封顶。', '养老服务综合体因雨季影响尚未完工。'),
        ...report('日间照料中心已建成投入使用。', '养老服务综合体尚未完工。'),
        ...report('养老服务综合体一期已建成。', '养老服务综合体二期尚未完工。'),
      ],
    },
    {
      check: stateToldOtherwise,
      about: 'finished, and meant to be finished next year',
      severity: 'warning',
      wrong: report('敬老院改造工程已完工。', '加快施工，确保敬老院改造工程2024年6月底前完工。'),
      right: report('敬老院改造工程已完工。', '加快施工，确保殡仪馆迁建工程2024年6月底前完工。'),
    },
  ])
})
