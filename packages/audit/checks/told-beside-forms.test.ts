import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { attachedForms } from './completeness/attached-forms.ts'
import { allIndicatorsMet } from './contradiction/all-indicators-met.ts'
import { goalToldOtherwise } from './contradiction/goal-told-otherwise.ts'
import { noneBesideAmount } from './contradiction/none-beside-amount.ts'
import { onTimeBesideLate } from './contradiction/on-time-beside-late.ts'
import { actsOfOtherOffice } from './copy-paste/acts-of-other-office.ts'
import { copiedFootRows } from './copy-paste/copied-foot-rows.ts'
import { turnedAmount } from './cross-section/turned-amount.ts'
import { reasonAgainstChange } from './direction/reason-against-change.ts'
import { wrongCategory } from './indicator/wrong-category.ts'
import { citedRegulations } from './policy/cited-regulations.ts'
import { addedBudget } from './sum/added-budget.ts'
import { visitsTimesPlaces } from './sum/visits-times-places.ts'
import { repeatedWord } from './typo/repeated-word.ts'
import { tableNumbering } from './typo/table-numbering.ts'
import { wrongWord } from './typo/wrong-word.ts'
import { amountWithoutUnit } from './unit/amount-without-unit.ts'
import { cutAmountUnit } from './unit/cut-amount-unit.ts'
import { unitsOfIndicator } from './unit/units-of-indicator.ts'

const HEAD = '一级指标|二级指标|三级指标|年度指标值|实际完成值|偏差原因分析及改进措施'
const form = (name: string, ...rows: string[]): string[] => [
  `${name}项目支出绩效自评表（2023年度）`,
  `项目名称|${name}`,
  HEAD,
  ...rows,
]
const report = (name: string, ...lines: string[]): string[] => [
  '2023年度部门决算',
  '附件',
  `${name}项目绩效自评报告`,
  ...lines,
]
const explained = (...lines: string[]): string[] => ['第二部分 2023年度部门决算情况说明', ...lines]
const whole = (...lines: string[]): string[] => ['附件', '2023年部门整体支出绩效自评报告', ...lines]
const satisfied = (actual: string, reason = '各项指标均已完成。'): string[] => [
  ...form('排水管网', `满意度指标|服务对象满意度指标|居民满意度|≥90%|${actual}|`),
  `偏差原因分析|${reason}`,
]
const attached = (told: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  `附件3：2023年度项目支出绩效自评表（${told}）`,
  ...['泵站检修', '渠道清淤'].flatMap((name, at) => [
    `（${'一二'.charAt(at)}）2023年度${name}项目绩效自评表`,
    ...form(name, '产出指标|数量指标|数量|≥12台|13台|').slice(1),
  ]),
]
const measures = (words: string): string[] => [
  ...form('泵站检修', '产出指标|数量指标|检修泵站|≥12座|13座|'),
  '改进措施|更换老化机组，错开汛期停机检修。',
  ...form('渠道清淤', '产出指标|数量指标|清淤长度|≥8公里|8公里|'),
  `改进措施|${words}`,
]
const summary = (words: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  `（1）泵站检修项目。${words}`,
  ...form('泵站检修', '产出指标|时效指标|投用时间|6月底前|8月3日|机组到货推迟，今后提前签约'),
]
const office = (words: string): string[] => ['青岚县林业局2023年度部门决算', '第二部分 2023年度部门决算情况说明', words]
const price = (actual: string): string[] => form('助学', `成本指标|经济成本指标|补助标准|1500元/生·年|${actual}|`)
const bought = (number: string): string[] => form('渔政', `产出指标|数量指标|购置执法记录仪|${number}|${number}|`)
const indicator = (kind: string, name: string): string[] =>
  form('托育', `产出指标|数量指标|机构|≥3所|3所|`, `${kind}|${name}|≥90%|95%|`)

describe('what is told beside the forms', () => {
  testBothWays([
    {
      check: allIndicatorsMet,
      about: 'a row that was missed',
      severity: 'warning',
      wrong: satisfied('88%'),
      right: [...satisfied('92%'), ...satisfied('88%', '除居民满意度外，各项指标均已完成。')],
    },
    {
      check: allIndicatorsMet,
      about: 'what was missed in the same sentence',
      severity: 'warning',
      wrong: ['资金使用规范，清淤量少1公里、农户满意度略低于目标，全部指标均已完成。'],
      right: [
        '资金使用规范，除清淤量少1公里、农户满意度略低于目标外，全部指标均已完成。',
        '农户满意度略低于目标，其余各项指标均已完成；没有一项低于目标，全部指标均已完成。',
        '2022年农户满意度低于目标，今年全部指标均已完成。',
      ],
    },
    {
      check: allIndicatorsMet,
      about: 'told of the whole department',
      severity: 'warning',
      wrong: [
        ...whole('（一）评价结论。全年主要工作和各项绩效指标全部完成。'),
        ...satisfied('88%', '散居住户等候较久。'),
      ],
      right: [
        ...whole('（一）评价结论。除排水管网外，各项绩效指标全部完成。', '绿化项目各项绩效指标全部完成。'),
        ...satisfied('88%', '散居住户等候较久。'),
      ],
    },
    {
      check: allIndicatorsMet,
      about: 'told in the report on the project',
      severity: 'warning',
      wrong: [
        ...report('排水管网', '（二）存在的问题。未发现问题，各项绩效指标均达到预期目标。'),
        ...satisfied('88%', '散居住户等候较久。'),
      ],
      right: [
        ...report('排水管网', '（三）改进措施。加强调度，确保今后各项绩效指标均达到预期目标。'),
        ...satisfied('88%', '散居住户等候较久。'),
        ...report('绿化养护', '（二）存在的问题。未发现问题，各项绩效指标均达到预期目标。'),
      ],
    },
    {
      check: attachedForms,
      about: 'how many, in the heading',
      severity: 'error',
      wrong: attached('3个'),
      right: attached('2个'),
    },
    {
      check: copiedFootRows,
      about: 'the measures of another project',
      severity: 'warning',
      wrong: measures('更换老化机组，错开汛期停机检修。'),
      right: measures('淤泥及时外运，避免占用两岸农田。'),
    },
    {
      check: onTimeBesideLate,
      about: 'all in time, and further on something late',
      severity: 'warning',
      wrong: ['各项绩效目标均按期完成，得分96分。扣分主要因机组更换未能按期完成。'],
      right: [
        '除机组更换外，各项绩效目标均按期完成。机组更换未能按期完成。',
        '机组更换未能按期完成，整改后各项任务均按期完成。',
        '上年各项绩效目标完成。',
      ],
    },
    {
      check: onTimeBesideLate,
      about: 'each of them in time, and some that were not',
      severity: 'warning',
      wrong: report('渠道清淤', '各渠段均按期完成清淤。', '存在问题：2个渠段未按期完成清淤。'),
      right: [
        ...report('渠道清淤', '督促各渠段均按期完成清淤。', '存在问题：2个渠段未按期完成清淤。'),
        ...report('渠道清淤', '各渠段均按期完成清淤。', '存在问题：2个渠段未按期完成验收。'),
      ],
    },
    {
      check: onTimeBesideLate,
      about: 'a delay that the form explains',
      severity: 'warning',
      wrong: summary('机组按计划时间到货并投用。'),
      right: [...summary('机组未能按计划到货。'), ...summary('款项按期支付。')],
    },
    {
      check: goalToldOtherwise,
      about: 'that a result went beyond',
      severity: 'warning',
      wrong: whole('主要任务：走访企业不少于700家次。', '1.走访企业688家次，超过600家次的目标。'),
      right: whole('主要任务：走访企业不少于600家次。', '1.走访企业688家次，超过600家次的目标。'),
    },
    {
      check: goalToldOtherwise,
      about: 'of one thing',
      severity: 'warning',
      wrong: whole('主要任务：开展安全生产培训4500人次以上。', '安全生产培训4280人次，完成目标4000人次的107%。'),
      right: whole('主要任务：开展安全生产培训4000人次以上。', '安全生产培训4280人次，完成目标4000人次的107%。'),
    },
    {
      check: actsOfOtherOffice,
      about: 'who keeps the accounts',
      severity: 'warning',
      wrong: office('项目资金由县水利局实行专账核算。'),
      right: office('项目资金由县林业局实行专账核算，由县财政局统一核算。'),
    },
    {
      check: actsOfOtherOffice,
      about: 'to whom the results go',
      severity: 'warning',
      wrong: office('自评结果经局务会审定后报市教育局。'),
      right: [...office('自评结果经局务会审定后报市林业局。'), '县教育局支付的款项经审核后报县教育局。'],
    },
    ...[
      '工程款支付由施工单位申请，监理单位、医院和县卫生健康局逐级审核',
      '进度款由监理签证，合同款支付经施工单位申报和县教育局审批',
      '工程进度款的拨付由监理单位初审，由市民政局签批',
    ].map((paid) => ({
      check: actsOfOtherOffice,
      about: `who looks at what works cost: ${paid}`,
      severity: 'warning' as const,
      wrong: office(`${paid}后支付。`),
      right: [
        ...office(`${paid.replace(/[县市].{2,4}局/, '县林业局')}后支付。`),
        '工程款支付由施工单位申请，监理单位和县住房和城乡建设局审核。',
        '抚恤金由村申报，县退役军人事务局审批。',
      ],
    })),
    {
      check: actsOfOtherOffice,
      about: 'who accepts, with those of its own trade',
      severity: 'warning',
      wrong: office('县教育局会同各中学对饮水设备逐校进行了验收。'),
      right: [
        ...office('县林业局会同各林场对管护站逐站进行了验收。'),
        '县卫健局会同各医院对绿化逐院进行了验收，各医院绿化面积达标。',
        '县民政局会同监理单位对苗木进行了验收。',
      ],
    },
    {
      check: turnedAmount,
      about: 'of one matter in one report',
      severity: 'warning',
      wrong: report('渠道清淤', '与造价咨询单位签订合同，合同金额12.74万元。', '项目支出包括造价咨询费12.47万元。'),
      right: [
        ...report('渠道清淤', '与造价咨询单位签订合同，合同金额12.74万元。', '项目支出包括造价咨询费12.74万元。'),
        ...report('泵站检修', '与造价咨询单位签订合同，合同金额12.74万元。', '更换闸门支出12.47万元。'),
      ],
    },
    {
      check: reasonAgainstChange,
      about: 'savings and fewer guests for a rise',
      severity: 'warning',
      wrong: explained(
        '公务接待费较2022年度增加0.80万元，增长15%，主要原因是厉行节约，从严控制接待标准，接待批次减少。',
      ),
      right: explained(
        '公务接待费较2022年度减少0.80万元，下降15%，主要原因是厉行节约，从严控制接待标准，接待批次减少。',
        '公务接待费较2022年度增加0.80万元，增长15%，主要原因是招商活动增多。',
      ),
    },
    {
      check: wrongCategory,
      about: 'who goes on at school is no economic benefit',
      severity: 'warning',
      wrong: indicator('效益指标|经济效益指标', '入托儿童巩固率'),
      right: indicator('效益指标|社会效益指标', '入托儿童巩固率'),
    },
    {
      check: wrongCategory,
      about: 'a licence is no time',
      severity: 'warning',
      wrong: indicator('产出指标|时效指标', '保育员持证率'),
      right: indicator('产出指标|质量指标', '保育员持证率'),
    },
    {
      check: citedRegulations,
      about: 'wages out of the money for meals',
      severity: 'warning',
      wrong: report('学生营养改善计划', '补助资金用于购买食材和支付食堂从业人员工资。'),
      right: [
        ...report('学生营养改善计划', '补助资金用于购买食材，食堂从业人员工资由地方财政承担。'),
        ...report('机关食堂运行', '资金用于支付食堂从业人员工资。'),
      ],
    },
    {
      check: addedBudget,
      about: 'what the whole consists of',
      severity: 'warning',
      wrong: ['项目全年预算190.00万元，其中年初预算150.00万元和上年结转30.00万元，到位率100%。'],
      right: [
        '项目全年预算190.00万元，其中年初预算150.00万元和上年结转40.00万元，到位率100%。',
        '项目全年预算190.00万元，其中年初预算150.00万元和上年结转30.00万元，其余为年中追加。',
      ],
    },
    {
      check: visitsTimesPlaces,
      about: 'each place so many times',
      severity: 'warning',
      wrong: ['年末全县共有网点21个。开展安全检查52次，每个网点检查2次。'],
      right: [
        '年末全县共有网点21个。开展安全检查42次，每个网点检查2次。',
        '年末全县共有网点21个，本县共有站点9个。开展安全检查52次，每个网点检查2次。',
      ],
    },
    {
      check: visitsTimesPlaces,
      about: 'samples of each place and kind, so many times',
      severity: 'error',
      wrong: ['在12个断面于春季、秋季各采样2次，每次每断面采集表层水、底层水和底泥各1份，共检测样品142份。'],
      right: [
        '在12个断面于春季、秋季各采样2次，每次每断面采集表层水、底层水和底泥各1份，共检测样品144份。',
        '在12个断面于春季、秋季各采样2次，每次每断面采集水样3份，共检测样品144份。',
        '在12个断面于春季、秋季各采样2次，每次每断面采集水样不少于3份，共检测样品152份。',
      ],
    },
    {
      check: tableNumbering,
      about: 'tables of a report',
      severity: 'warning',
      wrong: ['表1 甲项目', '表2 乙项目', '表3 丙项目', '表3 丁项目', '表5 戊项目'],
      right: ['表2 乙项目', '表3 丙项目', '表4 丁项目'],
    },
    {
      check: unitsOfIndicator,
      about: 'for a year and for a term',
      severity: 'warning',
      wrong: price('1500元/生·学期'),
      right: price('1500元/生·年'),
    },
    {
      check: unitsOfIndicator,
      about: 'money for what is counted',
      severity: 'warning',
      wrong: explained('全年购置渔政快艇3艘、购置执法记录仪46台。', ...bought('46万元')),
      right: [
        ...explained('全年购置渔政快艇3艘、购置执法记录仪46台，开展夜间巡查36次。', ...bought('46台')),
        ...form('渔政', '成本指标|经济成本指标|开展夜间巡查|36万元|36万元|'),
      ],
    },
    {
      check: amountWithoutUnit,
      about: 'the money of one giver',
      severity: 'warning',
      wrong: report('渠道清淤', '项目到位省级资金30.00、县级配套12.50万元。'),
      right: report('渠道清淤', '项目到位省级资金30.00万元、县级配套12.50万元。'),
    },
    {
      check: cutAmountUnit,
      about: 'carried over, in a list',
      severity: 'warning',
      wrong: ['全年预算由年初预算50.00万元、上年结转21.30万、上级追加8.00万元组成。'],
      right: ['全年预算由年初预算50.00万元、上年结转21.30万元、上级追加8.00万元组成。'],
    },
    {
      check: repeatedWord,
      about: 'a preposition',
      severity: 'info',
      wrong: ['领用后已按按规定核销。'],
      right: ['领用后已按规定核销，按按钮启动。'],
    },
    {
      check: wrongWord,
      about: 'characters that sound alike',
      severity: 'info',
      wrong: ['水库安全度过讯期。'],
      right: ['水库安全度过汛期，审讯期间配合。', '完善评审记录。'],
    },
  ])
})

describe('what there was none of', () => {
  testBothWays([
    {
      check: noneBesideAmount,
      about: 'one of several kinds',
      severity: 'error',
      wrong: explained(
        '收入合计500.00万元，其中：财政拨款收入460.00万元；事业收入40.00万元。本年无经营收入、事业收入和附属单位上缴收入。',
      ),
      right: explained(
        '收入合计500.00万元，其中：财政拨款收入460.00万元；事业收入40.00万元。本年无经营收入和附属单位上缴收入。',
      ),
    },
    ...[
      ['无经营收入、捐赠收入、事业收入', '无经营收入、捐赠收入'],
      ['全年未取得上级补助收入以及事业收入', '全年未取得上级补助收入以及经营收入'],
      ['本单位没有经营收入与事业收入等', '上年没有经营收入与事业收入'],
    ].map(([wrong, right]) => ({
      check: noneBesideAmount,
      about: `one of several kinds: ${wrong}`,
      severity: 'error' as const,
      wrong: explained(`本年收入500.00万元，其中：财政拨款收入460.00万元，事业收入40万元，占8.00%。${wrong}。`),
      right: explained(`本年收入500.00万元，其中：财政拨款收入460.00万元，事业收入40万元，占8.00%。${right}。`),
    })),
    ...['本部门无其他资金收入', '我局全年未取得其他收入', '本单位没有其他来源收入'].map((none) => ({
      check: noneBesideAmount,
      about: `none of one kind: ${none}`,
      severity: 'error' as const,
      wrong: explained('本年收入500.00万元，其中：财政拨款收入480.00万元；其他收入20.00万元。', `${none}。`),
      right: explained('本年收入500.00万元，其中：财政拨款收入480.00万元；事业收入20.00万元。', `${none}。`),
    })),
  ])
})
