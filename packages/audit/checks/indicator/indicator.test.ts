import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { actualAtThreshold } from './actual-at-threshold.ts'
import { actualOfOtherIndicator } from './actual-of-other-indicator.ts'
import { actualOfOtherMeasure } from './actual-of-other-measure.ts'
import { alikeIndicators } from './alike-indicators.ts'
import { copiedActual } from './copied-actual.ts'
import { costAgainstBudget } from './cost-against-budget.ts'
import { farBeyondTarget } from './far-beyond-target.ts'
import { identicalBenefits } from './identical-benefits.ts'
import { repeatedIndicators } from './repeated-indicators.ts'
import { repeatedMatter } from './repeated-matter.ts'
import { shiftedColumns } from './shifted-columns.ts'
import { targetWithoutValue } from './target-without-value.ts'
import { undividedCost } from './undivided-cost.ts'
import { wrongCategory } from './wrong-category.ts'

const HEADING = '一级指标|二级指标|三级指标|指标值|实际完成值'
const form = (...rows: string[]): string[] => ['泵站维护项目绩效自评表', HEADING, ...rows]
const scored = (...groups: string[]): string[] => [
  '部门整体支出绩效自评表',
  '一级指标|二级指标|分值|得分',
  ...groups.map((group, index) => `${group}|完成结果|${20 + index}|${18 + index}`),
]
const scoredBelow = (...kinds: string[]): string[] => [
  '部门整体支出绩效评价得分表',
  '一级指标|二级指标|三级指标|分值|得分',
  ...kinds.map((kind, index) => `预算管理|${kind}|资金支付|${8 + index}|${7 + index}`),
]
const funded = (row: string): string[] => [
  '场镇保洁项目绩效自评表',
  '项目名称|场镇保洁',
  '资金（万元）|年初预算数|全年预算数|全年执行数|执行率',
  '年度资金总额|65.8|65.8|65.8|100%',
  HEADING,
  `产出指标|成本指标|${row}`,
]
const MEASURED = [
  '产出指标|数量指标|检修泵站|≥12座|14座',
  '产出指标|质量指标|验收合格率|≥96%|98%',
  '产出指标|时效指标|完成时间|≤12月|11月',
  '效益指标|社会效益指标|受益农田面积|≥300亩|310亩',
]
const withUnits = (unit: string): string[] => [
  '泵站维护项目绩效自评表',
  '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
  '产出指标|数量指标|检修泵站数量|≥|52|个|56',
  `产出指标|质量指标|验收合格率|≥|96|${unit}|98`,
  '效益指标|社会效益指标|受益农田面积|≥|300|亩|310',
  '满意度指标|服务对象满意度指标|农户满意度|≥|90|%|95',
]
const quantity = (row: string): string[] => form(`产出指标|数量指标|${row}`)
const social = (row: string): string[] => form(`效益指标|社会效益指标|${row}`)

describe('what a row says', () => {
  testBothWays([
    {
      check: copiedActual,
      about: 'the target again, with the word that it was not exceeded',
      severity: 'warning',
      wrong: form('产出指标|成本指标|成本控制|不超过20万元|未超过20万元'),
      right: form('产出指标|成本指标|成本控制|不超过20万元|19.6万元'),
    },
    {
      check: shiftedColumns,
      about: 'the result in the column of the target',
      severity: 'error',
      wrong: form('满意度指标|满意度指标|用水户满意度|96.4%|≥95%'),
      right: form('满意度指标|满意度指标|用水户满意度|95%|≥95%'),
    },
    {
      check: copiedActual,
      about: 'the sign and the number of two columns',
      severity: 'warning',
      wrong: [
        '泵站维护项目绩效自评表',
        '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
        '效益指标|社会效益指标|灌溉保证率|≥|90|%|≥90',
      ],
      right: [
        '泵站维护项目绩效自评表',
        '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
        '效益指标|社会效益指标|灌溉保证率|≥|90|%|92.5',
      ],
    },
    {
      check: costAgainstBudget,
      about: 'the one ceiling of a form, above its budget',
      severity: 'warning',
      wrong: funded('清扫费用|≤68.5万元|65.8万元'),
      right: funded('清扫费用|≤61万元|60万元'),
    },
    {
      check: costAgainstBudget,
      about: 'a price of each, or what is drawn in',
      severity: 'warning',
      wrong: funded('养护费用|≤90万元|65.8万元'),
      right: funded('带动社会投资|≥200万元|210万元'),
    },
    {
      check: shiftedColumns,
      about: 'the number stands beside its sign',
      severity: 'error',
      wrong: social('就业率|≥|95%'),
      right: social('就业率|≥95%|96%'),
    },
    {
      check: shiftedColumns,
      about: 'the amount is the name',
      severity: 'error',
      wrong: form('产出指标|成本指标|差旅费约52万元||'),
      right: form('产出指标|成本指标|差旅费|≤52万元|50万元'),
    },
    {
      check: shiftedColumns,
      about: 'the name stands in the target',
      severity: 'error',
      wrong: form('产出指标|质量指标|事项高效落实|工作落实率|100%'),
      right: form('产出指标|质量指标|工作落实率|100%|100%'),
    },
    {
      check: shiftedColumns,
      about: 'name and target are exchanged',
      severity: 'error',
      wrong: quantity('170次|外出招商次数|完成170余次'),
      right: quantity('外出招商次数|170次|172次'),
    },
    {
      check: targetWithoutValue,
      about: 'the word for quality stands alone',
      severity: 'warning',
      wrong: form('产出指标|质量指标|使用效果|定性|优'),
      right: form('产出指标|质量指标|使用效果|优|优'),
    },
    {
      check: targetWithoutValue,
      about: 'a row that names no indicator sets none',
      severity: 'warning',
      wrong: form('产出指标|质量指标|使用效果||优'),
      right: form('预算执行率||||97.49'),
    },
    {
      check: targetWithoutValue,
      about: 'a dash, but for how a project was decided on',
      severity: 'warning',
      wrong: form('产出指标|质量指标|使用效果|—|良好'),
      right: form('项目决策|项目立项|可行性|—|符合实际需求'),
    },
    {
      check: copiedActual,
      about: 'with the sign',
      severity: 'warning',
      wrong: form('满意度指标|服务对象满意度|用户满意度|≥95%|≥95%'),
      right: form('满意度指标|服务对象满意度|用户满意度|≥95%|95%'),
    },
    {
      check: copiedActual,
      about: '已全部完成 for a number',
      severity: 'warning',
      wrong: quantity('检修泵站|≥12座|已全部完成'),
      right: quantity('检修泵站|≥12座|12座'),
    },
    {
      check: copiedActual,
      about: 'the name again',
      severity: 'warning',
      wrong: quantity('24小时值守|24小时|24小时值守'),
      right: quantity('每日值守时间|24小时|24小时值守'),
    },
    {
      check: actualOfOtherMeasure,
      about: 'a percentage for a count',
      severity: 'warning',
      wrong: quantity('检修泵站|≥12座|100%'),
      right: quantity('检修泵站|≥12座|14座'),
    },
    {
      check: actualOfOtherMeasure,
      about: 'the only value without its unit',
      severity: 'warning',
      wrong: form(...MEASURED, '满意度指标|服务对象满意度指标|农户满意度|≥93|95%'),
      right: form(...MEASURED, '满意度指标|服务对象满意度指标|农户满意度|≥93%|95%'),
    },
    {
      check: actualOfOtherMeasure,
      about: 'a blank unit in the column of units',
      severity: 'warning',
      wrong: withUnits(''),
      right: withUnits('%'),
    },
    {
      check: actualOfOtherMeasure,
      about: 'words for a number, though 全年 answers 365天',
      severity: 'warning',
      wrong: quantity('检修泵站|≥12座|按要求检修泵站'),
      right: quantity('值守天数|≥365天|全年值守'),
    },
    {
      check: actualOfOtherIndicator,
      about: 'another rate',
      severity: 'warning',
      wrong: form('产出指标|质量指标|维修合格率|100%|维修率100%'),
      right: form('产出指标|质量指标|设备维修合格率|100%|维修合格率100%'),
    },
    {
      check: farBeyondTarget,
      about: 'more than twice',
      severity: 'warning',
      wrong: quantity('培训人数|≥100人|250人'),
      right: quantity('培训人数|≥100人|120人'),
    },
    {
      check: farBeyondTarget,
      about: 'well beyond, while far below a ceiling is good',
      severity: 'info',
      wrong: quantity('培训人数|≥100人|150人'),
      right: form('产出指标|时效指标|响应时间|≤10分钟|2分钟'),
    },
    {
      check: farBeyondTarget,
      about: 'more than twice as many as a few',
      severity: 'info',
      wrong: quantity('新增护林员|≥3名|7名'),
      right: quantity('新增护林员|≥6名|7名'),
    },
    {
      check: wrongCategory,
      about: 'a rate among quantities',
      severity: 'info',
      wrong: quantity('足额保障率|100%|100%'),
      right: form('产出指标|质量指标|足额保障率|100%|100%'),
    },
    {
      check: wrongCategory,
      about: 'a time among qualities',
      severity: 'warning',
      wrong: form('产出指标|质量指标|安全运行天数|365天|365天'),
      right: form('产出指标|时效指标|安全运行天数|365天|365天'),
    },
    {
      check: undividedCost,
      about: 'one level twice',
      severity: 'info',
      wrong: form('成本指标|成本指标|维护费|≤30万元|30万元'),
      right: form('成本指标|经济成本指标|维护费|≤30万元|30万元'),
    },
  ])
})

describe('what rows say together', () => {
  testBothWays([
    {
      check: repeatedIndicators,
      about: 'one name twice',
      severity: 'warning',
      wrong: form('效益指标|可持续影响指标|制度健全性|健全|健全', '||制度健全性|健全|健全'),
      right: form('效益指标|可持续影响指标|制度健全性|健全|健全', '||人员稳定性|稳定|稳定'),
    },
    {
      check: repeatedIndicators,
      about: 'aspects that are only scored, under each first level',
      severity: 'warning',
      wrong: scored('部门预算管理', '部门预算管理'),
      right: scored('部门预算管理', '专项预算管理'),
    },
    {
      check: repeatedIndicators,
      about: 'aspects that are only scored, under each second level',
      severity: 'warning',
      wrong: scoredBelow('人员类项目', '人员类项目'),
      right: scoredBelow('人员类项目', '运转类项目'),
    },
    {
      check: alikeIndicators,
      about: 'names that hardly differ',
      severity: 'info',
      wrong: form('产出指标|数量指标|开展党性教育|≥3次|3次', '||开展党性教育等|≥3次|4次'),
      right: form('产出指标|数量指标|开展党性教育|≥3次|3次', '||开展安全检查|≥3次|4次'),
    },
    {
      check: repeatedMatter,
      about: 'in two categories',
      severity: 'warning',
      wrong: form(
        '产出指标|数量指标|完成租金收取|600万元|600万元',
        '效益指标|经济效益指标|全年租金收取|600万元|600万元',
      ),
      right: form('产出指标|数量指标|完成租金收取|600万元|600万元', '效益指标|经济效益指标|招商签约额|600万元|620万元'),
    },
    {
      check: actualAtThreshold,
      about: 'three of them',
      severity: 'info',
      wrong: form('效益指标|社会效益指标|办结率|≥98%|98%', '||回复率|≥95%|95%', '||知晓率|≥90%|90%'),
      right: form('效益指标|社会效益指标|办结率|≥98%|98%', '||回复率|≥95%|96%', '||知晓率|≥90%|91%'),
    },
    {
      check: identicalBenefits,
      about: 'in two forms',
      severity: 'warning',
      wrong: [
        ...form('效益指标|经济效益指标|经济增长率|≥6%|6.1%', '|社会效益指标|就业率|≥95%|95.5%'),
        '渠道清淤项目绩效自评表',
        HEADING,
        '效益指标|经济效益指标|经济增长率|≥6%|6.1%',
        '|社会效益指标|就业率|≥95%|95.5%',
      ],
      right: [
        ...form('效益指标|经济效益指标|节约电费|≥6万元|6.1万元', '|社会效益指标|受益人口|≥95人|96人'),
        '渠道清淤项目绩效自评表',
        HEADING,
        '效益指标|经济效益指标|增产粮食|≥6吨|6.1吨',
        '|社会效益指标|受益人口|≥95人|96人',
      ],
    },
  ])
})
