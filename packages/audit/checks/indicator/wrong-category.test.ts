import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { wrongCategory } from './wrong-category.ts'

const form = (row: string): string[] => [
  '助学金项目绩效自评表',
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  `产出指标|${row}`,
]

describe('the second level of an indicator', () => {
  testBothWays([
    {
      check: wrongCategory,
      about: 'whether it was right, among times',
      severity: 'warning',
      wrong: form('时效指标|资助对象认定准确率|100%|100%'),
      right: [...form('质量指标|资助对象认定准确率|100%|100%'), ...form('时效指标|资金发放及时率|100%|100%')],
    },
    {
      check: wrongCategory,
      about: 'what becomes of water is no economy, but what it saves is',
      severity: 'warning',
      wrong: form('经济效益指标|生活污水集中处理率|≥85%|86%'),
      right: [...form('经济效益指标|污水处理成本节约率|≥5%|6%'), ...form('生态效益指标|生活污水集中处理率|≥85%|86%')],
    },
    ...['集镇保洁覆盖率', '困难家庭救助覆盖率', '农村供水普及率'].map((name) => ({
      check: wrongCategory,
      about: `how many people or places are reached is no economy: ${name}`,
      severity: 'warning' as const,
      wrong: form(`经济效益指标|${name}|≥95%|96%`),
      right: [
        ...form(`社会效益指标|${name}|≥95%|96%`),
        ...form('经济效益指标|农业保险覆盖率|≥80%|85%'),
        ...form('经济效益指标|良种覆盖率|≥95%|96%'),
      ],
    })),
    ...['脱贫户人均增收', '带动农户年收入增长', '村集体营业收入', '就业群众月均增收额'].map((name) => ({
      check: wrongCategory,
      about: `what people earn is no ecology: ${name}`,
      severity: 'warning' as const,
      wrong: form(`生态效益指标|${name}|≥600元|650元`),
      right: [
        ...form(`经济效益指标|${name}|≥600元|650元`),
        ...form('生态效益指标|林业碳汇收入|≥20万元|22万元'),
        ...form('生态效益指标|生活垃圾回收率|≥35%|38%'),
      ],
    })),
    {
      check: wrongCategory,
      about: 'what lasts of the work is no ecology',
      severity: 'warning',
      wrong: form('生态效益指标|困难学生资助机制|长期健全|已健全'),
      right: [
        ...form('可持续影响指标|困难学生资助机制|长期健全|已健全'),
        ...form('生态效益指标|流域保护机制|持续改善水质|已建立'),
      ],
    },
    {
      check: wrongCategory,
      about: 'how content those served are, not what people think of the state of things',
      severity: 'warning',
      wrong: form('社会效益指标|受助学生满意度|≥95%|96%'),
      right: form('社会效益指标|社会治安满意度|≥95%|96%'),
    },
    {
      check: wrongCategory,
      about: 'what people earn, among social benefits, as ministries prescribe',
      severity: 'info',
      wrong: form('社会效益指标|搬迁群众人均增收|≥600元|650元'),
      right: form('社会效益指标|带动搬迁群众就业|≥60人|65人'),
    },
    ...[
      ['质量指标', '管网竣工时间', '2023年11月10日前'],
      ['质量指标', '设备到货期限', '6月底前'],
      ['数量指标', '奖补资金兑现时间', '2023年内'],
      ['数量指标', '平台上线日期', '12月31日'],
    ].map(([level, name, day]) => ({
      check: wrongCategory,
      about: `a day by which it is done, among others: ${name}`,
      severity: 'warning' as const,
      wrong: form(`${level}|${name}|${day}|${day}`),
      right: [
        ...form(`时效指标|${name}|${day}|${day}`),
        ...form('质量指标|设备质保时间|≥5年|5年'),
        ...form('质量指标|窗口开放时间|每日8时至20时|每日8时至20时'),
      ],
    })),
  ])
})
