import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { fiscalAboveAll } from './fiscal-above-all.ts'
import { moneyOfReport } from './money-of-report.ts'
import { slipOfFigure } from './slip-of-figure.ts'

const project = (total: string, other = '设备购置452.00万元'): string[] => [
  '2023年项目支出绩效自评报告（污水处理厂改造）',
  `经批复实施改造，项目总投资${total}万元，其中${other}。`,
  '项目申报资金1520万元，市财政局批复1520万元。',
  '到位资金1520万元，到位率100%。',
]
const counted = ['2023年项目支出绩效自评报告（热线运行）', '全年受理群众来电工单2614件。', '已答复2641件，答复及时。']
const ofFund = (told: string, ...more: string[]): string[] => [
  '青岚县2023年度饮水工程补助资金绩效自评报告',
  '省级财政部门会同省级水利部门下达青岚县2023年度农村饮水工程维修养护补助资金共计4506万元。',
  `${more.length === 0 ? '2023年度农村饮水工程维修养护补助资金4306万元，' : ''}用于15处工程。`,
  `目标任务完成，农村饮水工程维修养护补助资金${told}万元全部执行完毕。`,
  '农村饮水工程维修养护专项资金4506万元纳入管理。',
  ...more,
]
const spent = (amount: string, rate: string): string[] => [
  '2023年项目支出绩效自评报告（健身器材更新）',
  `项目年初预算59.05万元，调整后全年预算59.05万元。截至2023年底，项目支出${amount}万元，预算执行率${rate}。`,
]
const adjusted = (initial: string): string[] => [
  '2023年水闸改造项目支出绩效自评报告',
  '项目预算资金合计1684万元，用于改造。',
  `年初下达省级资金1372万元，县级资金512万元，年初预算合计${initial}万元，调减后1684万元。`,
  '全年执行1684万元，执行率100%。',
]
const whole = (basic: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '三、支出决算情况说明',
  '2023年本年支出合计1000.00万元，其中：基本支出600.00万元，占60%；项目支出400.00万元，占40%。',
  '2023年部门整体支出绩效评价报告',
  '（二）部门财政资金支出情况',
  `2023年财政拨款支出950.00万元，其中：基本支出${basic}万元，项目支出350.00万元。`,
]
const totals = (fiscal: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '一、收入支出决算总体情况说明',
  '2023年度收、支总计1000.00万元。',
  '四、财政拨款收入支出决算总体情况说明',
  `2023年度财政拨款收、支总计${fiscal}万元。`,
]

const received = [
  '二、收入决算情况说明',
  '2023年本年收入合计990.00万元，其中：财政拨款收入970.00万元，占97.98%；其他收入20.00万元，占2.02%。',
]

const fiscalTotals = (named: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '五、一般公共预算财政拨款支出决算情况说明',
  '2023年一般公共预算财政拨款支出421.27万元，主要用于人员和公用经费。',
  '2023年一般公共预算财政拨款支出421.27万元，完成预算的99.80%。',
  '八、其他情况',
  `2023年${named}421.77万元，均已支付。`,
]

const lamps = (number: string, what = '路灯'): string[] => [
  '部门整体支出绩效自评表',
  '任务|任务名称|主要内容|预算金额（万元）',
  `年度主要任务|照明养护|保障12个路段和${number}盏${what}正常使用|24.60`,
]

describe('amounts of one report', () => {
  testBothWays([
    {
      check: slipOfFigure,
      about: 'what the two in front of it come to is no slip',
      severity: 'warning',
      wrong: adjusted('1664'),
      right: adjusted('1884'),
    },
    {
      check: moneyOfReport,
      about: 'what was spent of it, as its rate tells',
      severity: 'error',
      wrong: spent('53.05', '100%'),
      right: spent('53.05', '89.84%'),
    },
    {
      check: slipOfFigure,
      about: 'digits that changed places',
      severity: 'warning',
      wrong: project('1250'),
      right: project('1520', '设备购置425.00万元、安装452.00万元'),
    },
    {
      check: slipOfFigure,
      about: 'one digit of a long amount named by the same words',
      severity: 'warning',
      wrong: ['发放补贴资金846.75万元。', '全年发放补贴资金846.75万元。', '累计发放补贴资金846.15万元。'],
      right: ['发放补贴资金846.75万元。', '全年发放补贴资金846.75万元。', '累计支付工程款846.15万元。'],
    },
    {
      check: slipOfFigure,
      about: 'a count told elsewhere in another unit',
      severity: 'warning',
      wrong: ['全年受理群众来电工单2614件。', ...counted],
      right: ['按时答复来电2641个。', ...counted],
    },
    {
      check: slipOfFigure,
      about: 'amounts of two subjects that are alike',
      severity: 'warning',
      wrong: [
        '职业年金缴费支出（项）。缴存职业年金128.48万元，按月缴存职业年金128.48万元。',
        '购房补贴（项）。缴存职业年金128.08万元。',
      ],
      right: [
        '职业年金缴费支出（项）。年初预算为128.48万元，支出决算为128.48万元。',
        '购房补贴（项）。年初预算为128.08万元。',
      ],
    },
    {
      check: slipOfFigure,
      about: 'totals of two budgets, whose names end alike',
      severity: 'warning',
      wrong: fiscalTotals('一般公共预算财政拨款支出'),
      right: fiscalTotals('财政拨款支出'),
    },
    {
      check: slipOfFigure,
      about: 'one digit of a number of people',
      severity: 'warning',
      wrong: ['为困难群众家庭3126人发放补贴。', '惠及困难群众家庭3126人。', '走访困难群众家庭3726人。'],
      right: ['为困难群众家庭3126人发放补贴。', '惠及困难群众家庭3126人。', '走访老年群众家庭3726人。'],
    },
    {
      check: slipOfFigure,
      about: 'two digits changed places in a cell, the name in front of one and behind the other',
      severity: 'warning',
      wrong: ['全市有路灯1375盏，亮灯率98%。', '养护1375盏城区路灯。', ...lamps('1357')],
      right: ['上年路灯1357盏，今年有路灯1375盏。', '养护1375盏城区路灯。', ...lamps('1375')],
    },
    {
      check: slipOfFigure,
      about: 'two digits changed places, of another thing',
      severity: 'warning',
      wrong: ['全市有路灯1375盏，亮灯率98%。', '养护1375盏城区路灯。', ...lamps('1357')],
      right: ['全市有路灯1375盏，亮灯率98%。', '养护1375盏城区路灯。', ...lamps('1357', '射灯')],
    },
    {
      check: fiscalAboveAll,
      about: 'more from the treasury than in all',
      severity: 'error',
      wrong: whole('645.00'),
      right: whole('600.00'),
    },
    {
      check: fiscalAboveAll,
      about: 'more came from the treasury than in all',
      severity: 'error',
      wrong: totals('1000.40'),
      right: totals('998.00'),
    },
    {
      check: fiscalAboveAll,
      about: 'all from the treasury, beside what came from elsewhere',
      severity: 'error',
      wrong: [...totals('1000.00'), ...received],
      right: [...totals('980.00'), ...received],
    },
    {
      check: fiscalAboveAll,
      about: 'more spent within the year than there was in all',
      severity: 'error',
      wrong: [...totals('980.00'), '三、支出决算情况说明', '2023年本年支出合计1012.00万元。'],
      right: [...totals('980.00'), '三、支出决算情况说明', '2023年本年支出合计995.00万元。'],
    },
    {
      check: moneyOfReport,
      about: 'money told three times by its name alone',
      severity: 'error',
      wrong: ofFund('4506'),
      right: ofFund('4506', '省级补助资金4206万元。', '提前下达饮水工程补助资金4306万元，正式下达200万元。'),
    },
  ])
})
