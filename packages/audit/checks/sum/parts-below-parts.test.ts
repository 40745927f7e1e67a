import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { partsAndTotal } from './parts-and-total.ts'

const explained = (...lines: string[]): string[] => ['第二部分 2023年度部门决算情况说明', ...lines]
const nested = (first: string, business: string): string[] =>
  explained(
    '（二）年度收入情况',
    '2023年度本年收入90.00万元，比上年决算数增加9.00万元，增长11.11%。其中：',
    '1.财政拨款收入80.00万元。',
    `（1）一般公共预算财政拨款收入${first}万元。`,
    '（2）政府性基金预算财政拨款收入5.00万元。',
    `2.事业收入${business}万元。`,
  )
const byEconomy = (office: string): string[] =>
  explained(
    '（三）一般公共预算财政拨款基本支出按经济分类情况',
    `2023年度一般公共预算财政拨款基本支出90.00万元，按经济分类：工资福利支出70.00万元，商品和服务支出15.00万元，对个人和家庭的补助5.00万元。其中人员经费75.00万元，公用经费${office}万元。`,
  )
const vehicles = (bought: string): string[] =>
  explained(
    '七、“三公”经费财政拨款支出决算情况说明',
    `2023年“三公”经费支出40.00万元，其中，因公出国（境）费用0万元；公务用车购置及运行维护费支出20.00万元；公务用车购置支出${bought}万元，比上年增加${bought}万元；公务接待费支出12.00万元。`,
  )
const planned = (bought: string): string[] => [
  '青岚县石坝镇2023年“三公”经费决算情况',
  `2023年“三公”经费预算为20.00万元，其中：因公出国（境）费0万元，公务接待费9.00万元，公务用车运行维护费11.00万元，公务用车购置${bought}万元。`,
]
const byPurpose = (projects: string): string[] => [
  '2023年部门整体支出绩效评价报告',
  `2、支出：799.12万元。其中：人员经费支出434.89万元，公用经费支出77.4万元，项目支出${projects}万元。`,
]
const byPurposes = (total: string, last: string): string[] => [
  '2023年度水利资金绩效自评报告',
  `下达青岚县2023年水利资金${total}万元。其中：河道治理1640万元，水库养护30万元，饮水养护60万元，流域治理700万元，山洪防治11万元，用水管理16万元，水价改革${last}${last.includes('万') ? '' : '万元'}。`,
]
const consisting = (screens: string, mark: string): string[] => [
  '2023年部门整体支出绩效评价报告',
  `宣传项目支出90.00万元，其中：广告投放50.00万元，包括车站大屏3个月${screens}万元、公交车身60辆20.00万元${mark}短片制作40.00万元。`,
]
const ofYears = (years: string, first: string): string[] => [
  '2022年度农田建设资金绩效评价报告',
  `${years}青岚县农田建设中央及省级资金共计86936万元，其中2021年省级资金${first}万元、中央资金20420万元，2022年省级资金18648万元、中央资金20400万元。`,
]
const inDetail = (words: string, last: string): string[] => [
  '2022年度文物保护资金绩效自评报告',
  `下达青岚县文物保护资金278万元，${words}老桥修缮工程105万元、塔院防雷工程115万元、祠堂展示工程${last}${last.includes('万') ? '' : '万元'}。`,
]
const sharedOut = (first: string, last: string, second = '600'): string[] => [
  '2023年度水污染防治资金绩效自评报告',
  `获得2023年度水污染防治资金1450万元，其中第一批资金850万元，分别支持河道治理${first}万元、湿地修复489.50万元；第二批资金${second}万元，分别支持管网改造${last}万元、泵站整治${second === '600' ? '389.50' : '449.50'}万元。`,
]
const offices = (last: string): string[] => [
  '第一部分 部门概况',
  `某县公安局下设28个派驻机构（其中21个乡镇派出所、${last}）。`,
]

describe('a total divided more than once', () => {
  testBothWays([
    {
      check: partsAndTotal,
      about: 'items numbered below an item of the list',
      severity: 'error',
      wrong: nested('75.00', '20.00'),
      right: nested('75.00', '10.00'),
    },
    {
      check: partsAndTotal,
      about: 'basic expenditure divided once more',
      severity: 'error',
      wrong: byEconomy('51.00'),
      right: byEconomy('15.00'),
    },
    {
      check: partsAndTotal,
      about: 'purchases beside what is named for vehicles in all',
      severity: 'error',
      wrong: vehicles('7.00'),
      right: vehicles('8.00'),
    },
    {
      check: partsAndTotal,
      about: 'another kind behind those that come to the total',
      severity: 'error',
      wrong: planned('3.00'),
      right: [...planned('0'), ...vehicles('8.00')],
    },
    {
      check: partsAndTotal,
      about: 'staff, office and projects',
      severity: 'error',
      wrong: byPurpose('286.33'),
      right: byPurpose('286.83'),
    },
    {
      check: partsAndTotal,
      about: 'kinds named behind their numbers',
      severity: 'warning',
      wrong: offices('2个寺庙派出所'),
      right: [...offices('7个寺庙派出所'), ...offices('2个检查站')],
    },
    {
      check: partsAndTotal,
      about: 'six parts and more, one digit short of a total of four',
      severity: 'warning',
      wrong: byPurposes('2485', '18'),
      right: [...byPurposes('2475', '18'), ...byPurposes('2485', '18万元等项目'), ...byPurposes('2535', '18')],
    },
    {
      check: partsAndTotal,
      about: 'the parts of several years',
      severity: 'error',
      wrong: ofYears('2021年、2022年', '27648'),
      right: [...ofYears('2021年、2022年', '27468'), ...ofYears('2022年', '27648')],
    },
    {
      check: partsAndTotal,
      about: 'a list told in detail up to the end of its sentence',
      severity: 'error',
      wrong: inDetail('具体是：', '30'),
      right: [
        ...inDetail('具体是：', '58'),
        ...inDetail('具体为', '58'),
        ...inDetail('具体是：', '30万元等项目'),
        ...inDetail('其中：', '30'),
      ],
    },
    {
      check: partsAndTotal,
      about: 'the same without a colon',
      severity: 'error',
      wrong: inDetail('具体为', '30'),
      right: inDetail('具体为', '30万元，其余为利息'),
    },
    {
      check: partsAndTotal,
      about: 'how a part was shared out',
      severity: 'error',
      wrong: sharedOut('390.50', '210.50'),
      right: sharedOut('360.50', '210.50'),
    },
    {
      check: partsAndTotal,
      about: 'parts beside what they were shared out to',
      severity: 'error',
      wrong: sharedOut('360.50', '210.50', '660'),
      right: sharedOut('360.50', '210.50'),
    },
    {
      check: partsAndTotal,
      about: 'what a part consists of is none of the whole',
      severity: 'error',
      wrong: consisting('39.00', '；'),
      right: consisting('30.00', '；'),
    },
  ])
})
