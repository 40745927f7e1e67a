import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { turnedOutcome } from './turned-outcome.ts'

const form = (told: string): string[] => [
  '2023年福利彩票公益金项目绩效自评报告',
  told,
  '福利彩票公益金项目绩效自评表',
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '产出指标|数量指标|新（改）建农村户厕|≥320户|326户',
  '效益指标|社会效益指标|受益困难老年人人数|≥1200人|1368人',
]
const channel = (...told: string[]): string[] => [
  '2023年小型农田水利项目绩效自评报告',
  ...told,
  '建成后渠道7.4公里由用水户管护。',
  '小型农田水利项目绩效自评表',
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '产出指标|数量指标|渠道整治长度|≥7公里|7.4公里',
]

/** A report whose form was filled in with the target, and one that asked others, or for itself. */
const asked = (told: string): string[] => [
  '2023年场镇保洁项目绩效自评报告',
  told,
  '场镇保洁项目绩效自评表',
  '项目名称|场镇保洁',
  '年度目标|预期目标|实际完成情况',
  '|清扫街道|清扫街道',
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '满意度指标|服务对象满意度|居民满意度|≥90%|94.2%',
  '2023年公园养护项目绩效自评报告',
  '养护公园2座，居民满意度92.4%，游人满意度92.4%。',
  '公园养护项目绩效自评表',
  '项目名称|公园养护',
  '年度目标|预期目标|实际完成情况',
  '|养护公园|养护公园',
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '满意度指标|服务对象满意度|游客满意度|≥85%|88%',
]

describe('results of a form told with two digits turned', () => {
  testBothWays([
    {
      check: turnedOutcome,
      about: 'beside the name',
      severity: 'error',
      wrong: form('全年受益困难老年人1386人，满意度93.8%。'),
      right: form('全年受益困难老年人1368人，工作人员1386人，上年受益老年人1386人，受益老年人1836人。'),
    },
    {
      check: turnedOutcome,
      about: 'two digits around a point, told rightly elsewhere',
      severity: 'error',
      wrong: channel('全年整治渠道4.7公里。', '整治渠道7.4公里，其中主渠5.1公里。'),
      right: [
        ...channel('全年整治渠道7.4公里。', '整治渠道7.4公里，其中主渠4.7公里。'),
        ...channel('全年疏浚河道4.7公里。', '整治渠道7.4公里，其中主渠5.1公里。'),
        ...channel('全年整治渠道4.7公里。', '整治主渠5.1公里。'),
      ],
    },
    {
      check: turnedOutcome,
      about: 'how content those are who are asked by the same project',
      severity: 'error',
      wrong: asked('清扫街道9条，居民满意度92.4%。').slice(0, 8),
      right: asked('清扫街道9条，居民满意度94.2%，商户满意度92.4%。'),
    },
    {
      check: turnedOutcome,
      about: 'beside one word of the name, in its unit',
      severity: 'error',
      wrong: form('户厕改造362户，均按计划完成。'),
      right: form('户厕改造326户，垃圾清运362吨，户厕改造目标362户，危房改造362户。'),
    },
  ])
})
