import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { comparisonWords } from './completion/comparison-words.ts'
import { completionRate } from './completion/completion-rate.ts'
import { staffToldOtherwise } from './contradiction/staff-told-otherwise.ts'
import { sameFigure } from './cross-section/same-figure.ts'
import { slipOfFigure } from './cross-section/slip-of-figure.ts'
import { copiedActual } from './indicator/copied-actual.ts'
import { missedTarget } from './indicator/missed-target.ts'
import { sameScore } from './score/same-score.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'
import { indicatorsTold } from './table-text/indicators-told.ts'
import { toldCountAgainstForms } from './table-text/told-count-against-forms.ts'
import { toldInForm } from './table-text/told-in-form.ts'
import { changesOfBoth } from './yoy/changes-of-both.ts'
import { growthRate } from './yoy/growth-rate.ts'

const explained = (...lines: string[]): string[] => ['第二部分 2023年度部门决算情况说明', ...lines]

const running = (basic: string): string[] =>
  explained(
    '三、支出决算情况说明',
    `本年支出合计90.00万元，其中：基本支出60.00万元，项目支出30.00万元。基本支出${basic}万元用于人员和公用支出。`,
    '公务用车运行维护费支出16.35万元，其中基本支出13.75万元、项目支出2.60万元，主要用于燃料费。',
  )
const executed = (rate: string): string[] => [
  '旅游宣传项目支出绩效自评报告',
  `（一）资金使用情况。项目年初预算360.00万元，执行中未作调整。其中：投放186.00万元，推介107.00万元，制作67.00万元。截至年末支出345.00万元，其中：投放186.00万元，推介92.00万元，制作67.00万元，预算执行率${rate}%。`,
]
const reasons = (first: string, basic: string): string[] =>
  explained(
    '五、一般公共预算财政拨款支出决算情况说明',
    `2023年一般公共预算财政拨款支出900.00万元。与2022年相比，一般公共预算财政拨款支出增加50.00万元，增长5.88%。主要变动原因：${first}基本支出增加${basic}万元，项目支出减少8.00万元。`,
  )
const against = (rate: string): string[] =>
  explained(
    '四、一般公共预算财政拨款支出决算情况说明',
    `2023年度一般公共预算财政拨款支出110.00万元，主要用于以下方面：教育支出60.00万元；住房保障支出50.00万元。与上年一般公共预算财政拨款支出100.00万元相比，增加10.00万元，增长${rate}%。`,
  )
const compared = (words: string): string[] =>
  explained(
    '“行政事业单位医疗”（款）2023年度决算347.50万元，比年初预算356.10万元减少8.60万元。',
    `“住房改革支出”（款）支出决算47.50万元，年初预算56.10万元，${words}`,
  )
const levels = (level: string, kind: string): string[] => [
  '文旅产业发展专项资金绩效评价指标体系得分表',
  '一级指标|二级指标|三级指标|分值|目标值|完成值|得分',
  `${level}|${kind}|预算编制科学性|3|科学|科学|3.00`,
  `${level}|${kind}|资金使用合规性|3|合规|合规|3.00`,
]
const shortOf = (level: string): string[] => [
  '文旅产业发展专项资金绩效评价指标体系得分表',
  '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分',
  `${level}|资金管理|预算执行率|100%|97.17%|4|3.89`,
  '产出|数量指标|奖补景区|8家|8家|5|5.00',
]
const patrolled = (deed: string): string[] => [
  '第一部分 部门概况',
  '（二）重点工作完成情况',
  `全年${deed}生产经营单位12846家次。`,
  '专职安全员经费绩效自评表',
  '项目名称|专职安全员经费',
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '产出指标|数量指标|巡查生产经营单位|≥58000家次|61240家次',
]
const trained = (words: string): string[] => [
  '第一部分 部门概况',
  '（二）重点工作完成情况',
  words,
  '专职安全员经费绩效自评表',
  '项目名称|专职安全员经费',
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '产出指标|数量指标|业务培训期数|12期|12期',
]
const satisfied = (rate: string): string[] => [
  '2023年度项目支出绩效自评报告（救援队伍建设）',
  '三、绩效情况',
  `服务对象满意度${rate}%。`,
  '救援队伍建设绩效自评表',
  '项目名称|救援队伍建设',
  '年度总体目标|预期目标|实际完成情况',
  '服务对象满意度90%以上|服务对象满意度95.6%',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  '产出指标|数量指标|演练场次|≥18场|20场|13|13',
]
const scored = (who: string): string[] => [
  '第四部分 绩效评价情况',
  '三、项目支出绩效评价报告（救援队伍建设）',
  `经综合评价，项目得分93.00分。${who}`,
  '四、项目支出绩效自评表',
  '项目名称|救援队伍建设',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  '产出指标|数量指标|演练场次|≥18场|20场|100|98.56',
  '总分|||||100|98.56',
]

describe('statements that agree', () => {
  testBothWays([
    {
      check: sameFigure,
      about: 'what paid for the vehicles is not all that was spent',
      severity: 'error',
      wrong: running('61.00'),
      right: running('60.00'),
    },
    {
      check: completionRate,
      about: 'the rate of the whole behind its parts',
      severity: 'error',
      wrong: executed('92.00'),
      right: executed('95.83'),
    },
    {
      check: changesOfBoth,
      about: 'with a project told apart',
      severity: 'warning',
      wrong: reasons('', '38.00'),
      right: [...reasons('新增专项资金支出20.00万元，', '38.00')],
    },
    {
      check: growthRate,
      about: 'against the base by its whole name',
      severity: 'error',
      wrong: against('9.00'),
      right: against('10.00'),
    },
    {
      check: comparisonWords,
      about: 'something else, compared in a reason',
      severity: 'error',
      wrong: compared('与年初预算持平。'),
      right: compared('主要原因：缴费人数减少，公务员医疗补助与年初预算持平。'),
    },
    {
      check: copiedActual,
      about: 'standards of management',
      severity: 'info',
      wrong: levels('效益', '社会效益指标'),
      right: levels('决策', '预算编制'),
    },
    {
      check: missedTarget,
      about: 'points taken off by others',
      severity: 'info',
      wrong: shortOf('产出'),
      right: shortOf('过程'),
    },
    {
      check: staffToldOtherwise,
      about: 'those who died',
      severity: 'warning',
      wrong: ['实有退休人员58人。', '保障了56名退休人员的待遇。'],
      right: ['实有退休人员58人。', '2名退休人员病故，追加一次性抚恤金。'],
    },
    {
      check: slipOfFigure,
      about: 'a part of what is told again and again',
      severity: 'warning',
      wrong: ['馆藏数字化项目绩效自评报告', '支出56.45万元，执行56.45万元，到位56.45万元。设备采购支出16.45万元。'],
      right: [
        '馆藏数字化项目绩效自评报告',
        '到位56.45万元，执行56.45万元。支出56.45万元，其中：软件开发16.45万元，设备购置40.00万元。',
      ],
    },
    {
      check: partsAndTotal,
      about: 'an average with the numbers of each grade',
      severity: 'warning',
      wrong: explained('自评总得分95.00分，其中：产出得分60.00分，效益得分36.00分。'),
      right: explained('自评平均得分97.32分，其中：得分100分的1个，90分以上的10个，80分以下的1个。'),
    },
    {
      check: toldCountAgainstForms,
      about: 'something else done with the same things',
      severity: 'warning',
      wrong: patrolled('巡查'),
      right: patrolled('检查'),
    },
    {
      check: indicatorsTold,
      about: 'more words in front of a short name',
      severity: 'warning',
      wrong: trained('举办业务培训16期。'),
      right: trained('举办应急管理业务培训16期。'),
    },
    {
      check: toldInForm,
      about: 'one place more',
      severity: 'warning',
      wrong: satisfied('96.60'),
      right: satisfied('95.60'),
    },
    {
      check: sameScore,
      about: 'by the department, beside the form of the self-evaluation',
      severity: 'error',
      wrong: scored(''),
      right: scored('部门评价由专家独立评分。'),
    },
  ])
})
