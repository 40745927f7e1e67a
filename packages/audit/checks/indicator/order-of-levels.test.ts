import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { orderOfLevels } from './order-of-levels.ts'

const HEADING = '一级指标|二级指标|三级指标|指标值|实际完成值'
const form = (...rows: string[]): string[] => ['泵站维护项目绩效自评表', HEADING, ...rows]

describe('the order of indicators', () => {
  const OUTPUT = ['产出指标|数量指标|检修泵站|≥12座|13座', '产出指标|质量指标|合格率|≥95%|96%']
  const BENEFIT = '效益指标|社会效益指标|受益人数|≥900人|950人'
  const CONTENT = '满意度指标|服务对象满意度指标|群众满意度|≥90%|92%'
  const right = form(...OUTPUT, BENEFIT, CONTENT)
  const COSTS = '成本指标|经济成本指标|总成本|≤20万元|19万元'
  const withCosts = (name: string): string[] => [
    `${name}渠清淤项目绩效自评表`,
    HEADING,
    ...OUTPUT,
    COSTS,
    BENEFIT,
    CONTENT,
  ]
  testBothWays([
    {
      check: orderOfLevels,
      about: 'two rows exchanged',
      severity: 'warning',
      wrong: form(OUTPUT[0] ?? '', CONTENT, BENEFIT, OUTPUT[1] ?? ''),
      right: form('成本指标|经济成本指标|总成本|≤20万元|19万元', ...right.slice(2)),
    },
    {
      check: orderOfLevels,
      about: 'last levels exchanged',
      severity: 'warning',
      wrong: form(...OUTPUT, CONTENT, BENEFIT),
      right,
    },
    {
      check: orderOfLevels,
      about: 'quality in front of quantity',
      severity: 'info',
      wrong: form(...[...OUTPUT].reverse(), BENEFIT),
      right: form(...OUTPUT, BENEFIT, '产出指标|成本指标|总成本|≤20万元|19万元'),
    },
    {
      check: orderOfLevels,
      about: 'quality in front of quantity, where other forms keep no order either',
      severity: 'info',
      wrong: [...right, ...form(...[...OUTPUT].reverse(), BENEFIT)],
      right: [...form(...[...OUTPUT].reverse(), BENEFIT), ...form(...[...OUTPUT].reverse(), CONTENT)],
    },
    {
      check: orderOfLevels,
      about: 'costs where no other form has them',
      severity: 'warning',
      wrong: [...withCosts('甲'), ...withCosts('乙'), ...form(...OUTPUT, BENEFIT, COSTS, CONTENT)],
      right: [...withCosts('甲'), ...form(...OUTPUT, BENEFIT, COSTS, CONTENT)],
    },
    {
      check: orderOfLevels,
      about: 'the label of money over indicators',
      severity: 'warning',
      wrong: form('其他资金|数量指标|检修泵站|≥12座|13座', BENEFIT),
      right: form(OUTPUT[0] ?? '', BENEFIT),
    },
    {
      check: orderOfLevels,
      about: 'a second level under another first one',
      severity: 'warning',
      wrong: form('效益指标|数量指标|检修泵站|≥12座|13座', ...right.slice(3)),
      right: form(...OUTPUT, BENEFIT, '效益指标|满意度指标|群众满意度|≥90%|92%'),
    },
    {
      check: orderOfLevels,
      about: 'the satisfaction of those served under costs',
      severity: 'warning',
      wrong: form(...OUTPUT, BENEFIT, '成本指标|服务对象满意度指标|群众满意度|≥90%|92%'),
      right: form(...OUTPUT, BENEFIT, '效益指标|服务对象满意度指标|群众满意度|≥90%|92%'),
    },
    {
      check: orderOfLevels,
      about: 'costs under the satisfaction of those served',
      severity: 'warning',
      wrong: form(...OUTPUT, BENEFIT, '满意度指标|经济成本指标|总成本|≤20万元|19万元'),
      right: form(...OUTPUT, '产出指标|成本指标|总成本|≤20万元|19万元', BENEFIT),
    },
  ])
})
