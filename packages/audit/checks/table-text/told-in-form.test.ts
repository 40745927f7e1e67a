import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { printedAsInForm } from './printed-as-in-form.ts'
import { toldInForm } from './told-in-form.ts'

const form = [
  '农村公路养护绩效自评表',
  '项目名称|农村公路养护',
  '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '年度资金总额|0|99.27|94.54|10|95.23%|9.52',
  '年度总体目标|预期目标|实际完成情况',
  '养护农村公路2017公里，优良路率达到90%以上|养护农村公路2168公里，优良路率91%',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  '产出指标|数量指标|养护农村公路里程|≥2017公里|2168公里|13|13',
  '产出指标|质量指标|优良路率|≥90%|91%|13|13',
]
const report = (...lines: string[]): string[] => [
  '2023年度项目支出绩效自评报告（农村公路养护）',
  '四、项目绩效情况',
  ...lines,
]

describe('reports told as in their form', () => {
  testBothWays([
    {
      check: toldInForm,
      about: 'another number in the same words',
      severity: 'warning',
      wrong: [...report('养护农村公路2178公里，优良路率91%。'), ...form],
      right: [
        ...report(
          '年度绩效目标为：养护农村公路2017公里。养护农村公路2168公里，维修桥梁2座。养护农村公路2168公里以内路段。',
        ),
        ...form,
      ],
    },
    {
      check: toldInForm,
      about: 'another unit behind the same number',
      severity: 'warning',
      wrong: [...report('养护农村公路2168米，优良路率91%。'), ...form],
      right: [...report('养护农村公路2168公里，优良路率91%。'), ...form],
    },
    {
      check: toldInForm,
      about: 'another unit of what became of a goal, not its day',
      severity: 'warning',
      wrong: form.map((line) => line.replace('|养护农村公路2168公里，', '|养护农村公路2168里，')),
      right: form.map((line) =>
        line.replace('优良路率达到90%以上', '2023年11月20日前完工').replace('优良路率91%', '2023年11月8日完工'),
      ),
    },
    {
      check: toldInForm,
      about: 'a number of thousands in the same words',
      severity: 'warning',
      wrong: [...report('养护农村公路2,178公里，优良路率91%。'), ...form],
      right: [...report('养护农村公路2,168公里，优良路率91%。'), ...form],
    },
    {
      check: toldInForm,
      about: 'the goal told as the result',
      severity: 'warning',
      wrong: [...report('养护农村公路2017公里，优良路率91%。'), ...form],
      right: [...report('养护农村公路2168公里，优良路率91%。'), ...form],
    },
    {
      check: toldInForm,
      about: 'the list of projects in the explanation',
      severity: 'warning',
      wrong: ['1.农村公路养护项目：养护农村公路2178公里。', ...form],
      right: ['1.农村公路养护项目：养护农村公路2168公里。', '2.航道养护项目：养护农村公路2178公里。', ...form],
    },
    {
      check: toldInForm,
      about: 'the summary of a project in the explanation',
      severity: 'warning',
      wrong: ['（1）农村公路养护项目绩效目标完成情况综述。通过项目实施，养护农村公路2178公里。', ...form],
      right: ['（1）农村公路养护项目绩效目标完成情况综述。通过项目实施，养护农村公路2168公里。', ...form],
    },
    {
      check: printedAsInForm,
      about: 'the last figure of an amount',
      severity: 'info',
      wrong: [...report('截至2023年12月31日，项目支出94.55万元。'), ...form],
      right: [...report('截至2023年12月31日，项目支出94.54万元，预算执行率95.2%。'), ...form],
    },
    {
      check: printedAsInForm,
      about: 'a rate that rounding may explain',
      severity: 'info',
      wrong: [...report('项目支出94.54万元，预算执行率95.24%。'), ...form],
      right: [...report('项目支出94.54万元，预算执行率95.23%。'), ...form],
    },
  ])
})
