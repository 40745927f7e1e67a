import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { unfinishedParagraph } from './unfinished-paragraph.ts'

const report = (procurement: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '十、其他重要事项的情况说明',
  '（二）政府采购支出情况',
  procurement,
  '（三）国有资产占有使用情况',
  '截至2023年12月31日，共有车辆2辆。',
]

describe('paragraphs without an end', () => {
  testBothWays([
    {
      check: unfinishedParagraph,
      about: 'before the next heading',
      severity: 'info',
      wrong: report('2023年，政府采购支出总额12.00万元'),
      right: [...report('2023年，政府采购支出总额12.00万元。'), '图1：收入12.00万元，支出12.00万元'],
    },
  ])
})
