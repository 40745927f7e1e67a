import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { fromToChange } from './from-to-change.ts'

describe('from one figure to another', () => {
  testBothWays([
    {
      check: fromToChange,
      about: 'the base behind the figure',
      severity: 'error',
      wrong: ['脱贫人口外出务工8624人，比上年8310人增加341人。'],
      right: ['脱贫人口外出务工8624人，比上年8310人增加314人。', '人均纯收入14862元，比上年的13199元增长12.60%。'],
    },
    {
      check: fromToChange,
      about: 'an average between the two',
      severity: 'error',
      wrong: ['清运垃圾6.82万吨，日均186.85吨，同比2021年的6.54万吨增长4.82%。'],
      right: ['清运垃圾6.82万吨，日均186.85吨，同比2021年的6.54万吨增长4.28%。', '清运6.82万吨，同比2021年增长4.82%。'],
    },
    {
      check: fromToChange,
      about: 'a balance',
      severity: 'error',
      wrong: ['固定资产原值8624.50万元，比年初的8298.20万元增加362.30万元。'],
      right: [
        '固定资产原值8624.50万元，比年初的8298.20万元增加326.30万元。',
        '支出90.00万元，比年初预算80.00万元增加20.00万元。',
      ],
    },
    {
      check: fromToChange,
      about: 'before and after what was done',
      severity: 'error',
      wrong: ['改造前年用电量312万千瓦时，改造后148万千瓦时，年节电146万千瓦时，节电率52.56%。'],
      right: [
        '改造前年用电量312万千瓦时，改造后148万千瓦时，年节电164万千瓦时，节电率52.56%。',
        '改造前投诉31件，改造后12件，减少费用15万元。',
      ],
    },
    {
      check: fromToChange,
      about: 'points of a percentage',
      severity: 'error',
      wrong: ['垃圾分类参与率由上年的61.4%提升到70.2%，提高9.8个百分点。'],
      right: ['垃圾分类参与率由上年的61.4%提升到70.2%，提高8.8个百分点。'],
    },
    {
      check: fromToChange,
      about: 'things counted',
      severity: 'error',
      wrong: ['可办事项由52项增加到71项，增加29项；'],
      right: ['可办事项由52项增加到71项，增加19项；', '考核由第9名上升到第4名，上升5名。'],
    },
    {
      check: fromToChange,
      about: 'ten thousands of books',
      severity: 'error',
      wrong: ['馆藏由上年的58.4万册增加到60.0万册，增加2.6万册。'],
      right: ['馆藏由上年的58.4万册增加到60.0万册，增加1.6万册。'],
    },
    {
      check: fromToChange,
      about: 'a rate of fall',
      severity: 'error',
      wrong: ['单位能耗由上年的125元降为110元，下降13.00%。'],
      right: ['单位能耗由上年的125元降为110元，下降12%。', '办结率由80%提高到90%，增长12.5%。'],
    },
    {
      check: fromToChange,
      about: 'the rate told besides',
      severity: 'error',
      wrong: ['涉诉信访案件由上年的25件下降到18件，减少7件，下降38%。'],
      right: ['涉诉信访案件由上年的25件下降到18件，减少7件，下降28%。'],
    },
    {
      check: fromToChange,
      about: 'against its target',
      severity: 'error',
      wrong: ['结案率97%，比目标值95%高3个百分点。'],
      right: ['结案率97%，比目标值95%高2个百分点。', '结案率94%，比目标值95%低1个百分点。'],
    },
    {
      check: fromToChange,
      about: 'the other direction',
      severity: 'error',
      wrong: ['投诉由40件减少到32件，增加8件。'],
      right: ['投诉由40件减少到32件，减少20%。', '资金由原来的2处增加到3处，增加投入15万元。'],
    },
    {
      check: fromToChange,
      about: 'standards for each, and what is above its target',
      severity: 'error',
      wrong: ['标准由每人每月620元提高到680元，增长6.98%。'],
      right: ['标准由每人每月620元提高到680元，增长9.68%。', '满意度97%，高于90%的目标值7个百分点。'],
    },
    {
      check: fromToChange,
      about: 'above its target',
      severity: 'error',
      wrong: ['满意度97%，高于95%的目标值7个百分点。'],
      right: ['满意度97%，高于95%的目标值2个百分点。'],
    },
    {
      check: fromToChange,
      about: 'units with a slash',
      severity: 'error',
      wrong: ['平均浓度由42微克/立方米下降到38微克/立方米，下降5.92%。'],
      right: ['平均浓度由42微克/立方米下降到38微克/立方米，下降9.52%。'],
    },
    {
      check: fromToChange,
      about: 'so many fewer or more',
      severity: 'error',
      wrong: ['全年接待26批次，比2022年度的31批次少4批次。'],
      right: ['全年接待26批次，比2022年度的31批次少5批次。', '检查企业48家，较上年的45家多3家。'],
    },
  ])
})
