import { describe, expect, test } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { said } from '../../wording/written.ts'
import { toldAgainstTarget } from './told-against-target.ts'

describe('what is told of a target', () => {
  testBothWays([
    {
      check: toldAgainstTarget,
      about: 'how much of it was done',
      severity: 'error',
      wrong: ['举办文化活动26场，完成年度目标24场的118.3%。'],
      right: [
        '举办文化活动26场，完成年度目标24场的108.3%。',
        '接待游客1086万人次，完成年初目标1200万人次的90.5%；造林1.26万亩，占计划1.2万亩的105%。',
        '外出务工8624人，比上年8310人增加314人，完成年度任务8300人的103.9%。',
      ],
    },
    {
      check: toldAgainstTarget,
      about: 'a goal, which is set and not rounded',
      severity: 'error',
      wrong: ['拆除违法建设1.72万平方米，完成目标1.5万平方米的117.64%。'],
      right: [
        '拆除违法建设1.72万平方米，完成目标1.5万平方米的114.67%。',
        '拆除违法建设1.72万平方米，完成目标1.5万平方米的114.3%。',
      ],
    },
    {
      check: toldAgainstTarget,
      about: 'the target first, the rate behind',
      severity: 'error',
      wrong: ['计划检修泵站12座，实际完成10座，完成率88.3%。'],
      right: ['计划检修泵站12座，实际完成10座，完成率83.3%。', '任务数为30户，已完成30户，目标完成率100%。'],
    },
    {
      check: toldAgainstTarget,
      about: 'by how much it was missed',
      severity: 'error',
      wrong: ['建设多媒体教室32间，比计划36间少6间。'],
      right: ['建设多媒体教室32间，比计划36间少4间。', '培训320人，较目标300人多20人。'],
    },
    {
      check: toldAgainstTarget,
      about: 'the difference beside the rate',
      severity: 'error',
      wrong: ['建设多媒体教室32间，比计划少6间，完成率88.9%。'],
      right: ['建设多媒体教室32间，比计划少4间，完成率88.9%。'],
    },
    {
      check: toldAgainstTarget,
      about: 'the target behind what was done',
      severity: 'error',
      wrong: ['完成适老化改造240户，目标200户，完成率102%。'],
      right: ['完成适老化改造240户，目标200户，完成率120%。'],
    },
    {
      check: toldAgainstTarget,
      about: 'of what is counted, done alone in front of the rate',
      severity: 'error',
      wrong: ['“年服务人次”目标24万人次，实际25.2万人次，完成95.00%，得9.5分。'],
      right: [
        '“年服务人次”目标24万人次，实际22.8万人次，完成95.00%，得9.5分。',
        '年度计划投资400万元，实际支付100万元，完成60%，年底验收。',
        '计划铺设管道8公里，已铺设4公里，完成80%的勘测。',
        '计划铺设管道8公里，已铺设4公里，完成80%，预计明年贯通。',
      ],
    },
  ])
})

test('rounded money is compared as far as it is stated', () =>
  expect(said(toldAgainstTarget, '完成投资1206万元，占年度计划1500万元的80.4%。')).toEqual([]))
