/** 青岚县农业农村局, an invented county department (2022). */
import type { Accounts, Entry } from '../accounts.ts'
import { yuan } from '../money.ts'

const basic = (subject: string, items: Readonly<Record<string, string>>): Entry[] =>
  Object.entries(items).map(([economic, amount]) => ({ subject, economic, nature: 'basic', source: 'general', amount: yuan(amount) }))

const project = (subject: string, source: 'general' | 'funds', items: Readonly<Record<string, string>>): Entry[] =>
  Object.entries(items).map(([economic, amount]) => ({ subject, economic, nature: 'project', source, amount: yuan(amount) }))

export const qinglan: Accounts = {
  organisation: '青岚县农业农村局',
  shortName: '县农业农村局',
  year: 2022,
  duties: [
    '贯彻执行农业农村工作的法律法规和政策，拟订全县农业农村发展规划并组织实施',
    '指导粮食等主要农产品生产，推进种植业、畜牧业和渔业结构调整',
    '负责农产品质量安全监督管理，组织开展抽样检测和追溯管理',
    '组织农业新品种、新技术的引进、试验和推广',
    '承办县委、县政府交办的其他事项',
  ],
  units: [
    { name: '青岚县农业农村局机关', kind: '行政单位' },
    { name: '青岚县农业技术推广站', kind: '其他事业单位' },
    { name: '青岚县农产品检验检测站', kind: '其他事业单位' },
  ],
  operatingSubjects: ['2130101'],
  entries: [
    ...basic('2130101', {
      '30101': '1862430.00', '30102': '1405218.50', '30103': '1236877.00', '30112': '38612.35', '30305': '52800.00', '30309': '3600.00',
      '30201': '186523.40', '30202': '32450.00', '30205': '12306.80', '30206': '41877.62', '30207': '58930.15', '30211': '213746.30',
      '30213': '27500.00', '30217': '46218.00', '30228': '68324.50', '30229': '45210.00', '30231': '62385.44', '30239': '318600.00',
    }),
    ...basic('2130104', {
      '30101': '1493266.00', '30102': '286415.00', '30107': '1672930.80', '30112': '41273.66',
      '30201': '92417.35', '30207': '18640.20', '30211': '88215.75', '30228': '52118.40',
    }),
    ...basic('2080501', { '30302': '126480.00' }),
    ...basic('2080505', { '30108': '1042386.72' }),
    ...basic('2080506', { '30109': '213744.36' }),
    ...basic('2101101', { '30110': '361274.15' }),
    ...basic('2101102', { '30110': '263918.43' }),
    ...basic('2210201', { '30113': '884562.00' }),
    ...project('2130106', 'general', { '30218': '1274318.00', '30226': '386500.00', '30227': '642870.50' }),
    ...project('2130109', 'general', { '30218': '438216.25', '30227': '291400.00', '31003': '268500.00' }),
    ...project('2120804', 'funds', { '31005': '3740000.00' }),
  ],
  carried: [
    { subject: '2130106', source: 'general', opening: yuan('185600.00'), closing: yuan('96311.50') },
    { subject: '2120804', source: 'funds', opening: 0n, closing: yuan('260000.00') },
  ],
  ownIncome: [],
  distributed: 0n,
  budgets: [
    { subject: '2130101', budget: yuan('5713610.06'), purpose: '', reason: '' },
    { subject: '2130104', budget: yuan('3812600.00'), purpose: '', reason: '年中有2名事业人员调出' },
    { subject: '2130106', budget: yuan('2400000.00'), purpose: '', reason: '部分示范基地尾款按合同结转下年支付' },
    { subject: '2130109', budget: yuan('1000000.00'), purpose: '', reason: '检测样品采购经询价节约了资金' },
    { subject: '2080501', budget: yuan('126480.00'), purpose: '', reason: '' },
    { subject: '2080505', budget: yuan('1068000.00'), purpose: '', reason: '人员调出后缴费基数减少' },
    { subject: '2080506', budget: yuan('213744.36'), purpose: '', reason: '' },
    { subject: '2101101', budget: yuan('361274.15'), purpose: '', reason: '' },
    { subject: '2101102', budget: yuan('270000.00'), purpose: '', reason: '人员调出后缴费减少' },
    { subject: '2210201', budget: yuan('884562.00'), purpose: '', reason: '' },
    { subject: '2120804', budget: yuan('4000000.00'), purpose: '用于四个村的机耕道和灌溉沟渠整治', reason: '' },
  ],
  before: { total: yuan('16203375.20'), fiscalTotal: yuan('16203375.20'), general: yuan('16017775.20'), operating: yuan('1086420.15') },
  reasons: {
    total: '本年新增农村道路和沟渠整治项目',
    fiscal: '本年新增农村道路和沟渠整治项目',
    general: '压减一般性项目支出',
    operating: '下乡指导批次增多，差旅费和其他交通费用增加',
  },
  overseas: { budget: 0n, final: 0n, before: 0n, groups: 0, persons: 0, detail: '', reason: '' },
  vehiclePurchase: { budget: 0n, final: 0n, before: 0n, bought: 0 },
  vehicleOperation: { budget: yuan('80000.00'), final: yuan('62385.44'), before: yuan('71240.18'), reason: '加强用车调度，燃料费和维修费减少' },
  reception: {
    budget: yuan('60000.00'), final: yuan('46218.00'), before: yuan('52876.00'), batches: 47, persons: 386,
    reason: '严格控制接待标准和陪餐人数',
    details: [
      { what: '上级农业农村部门来县检查指导接待费用', amount: yuan('27640.00') },
      { what: '外县来访考察学习接待费用', amount: yuan('18578.00') },
    ],
  },
  vehicleUses: [
    { use: '主要领导干部用车', count: 0 },
    { use: '机要通信用车', count: 1 },
    { use: '应急保障用车', count: 1 },
    { use: '执法执勤用车', count: 1 },
    { use: '特种专业技术用车', count: 0 },
    { use: '其他用车', count: 0 },
  ],
  vehicleTypes: [{ type: '轿车', count: 1 }, { type: '越野车', count: 2 }, { type: '载客汽车', count: 0 }],
  largeEquipment: 1,
  procurement: {
    goods: yuan('862500.00'), works: yuan('1643200.00'), services: yuan('428600.00'), smallMedium: yuan('2934300.00'), smallMicro: yuan('1643200.00'),
    used: '采购检测设备、沟渠整治工程和技术服务',
  },
  projects: [
    {
      name: '农业科技推广示范', code: '51990322T000000210001', subject: '2130106', source: 'general',
      initialBudget: yuan('2300000.00'), adjustedBudget: yuan('2400000.00'), executed: yuan('2303688.50'), executionScore: '9.60', score: '97',
      goal: '建设水稻、油菜新品种示范片12个，培训农户不少于1500人次，示范片平均亩产提高5%以上',
      outcome: '建成水稻、油菜新品种示范片12个，培训农户1628人次，示范片平均亩产提高6.2%',
      process: '由县农业技术推广站选点、发放良种和物资，组织技术人员在关键农时到田间指导，年末组织测产验收',
      benefit: '示范片带动周边农户选用新品种，粮油生产效益提高',
      problem: '个别示范片灌溉条件较差', proposal: '优先选择水利条件较好的地块建设示范片',
      indicators: [
        { kind: '数量指标', name: '建设示范片数量', relation: '≥', target: '12', unit: '个', actual: '12', weight: 15, score: '15' },
        { kind: '数量指标', name: '培训农户人次', relation: '≥', target: '1500', unit: '人次', actual: '1628', weight: 15, score: '15' },
        { kind: '质量指标', name: '示范片亩产提高幅度', relation: '≥', target: '5', unit: '%', actual: '6.2', weight: 10, score: '10' },
        { kind: '时效指标', name: '测产验收完成时间', relation: '≤', target: '12', unit: '月', actual: '11', weight: 10, score: '10' },
        { kind: '经济成本指标', name: '项目总成本', relation: '≤', target: '240', unit: '万元', actual: '230.37', weight: 10, score: '10' },
        { kind: '社会效益指标', name: '带动农户数量', relation: '≥', target: '600', unit: '户', actual: '655', weight: 20, score: '20' },
        { kind: '服务对象满意度指标', name: '受训农户满意度', relation: '≥', target: '90', unit: '%', actual: '94', weight: 10, score: '10' },
      ],
    },
    {
      name: '农产品质量安全监管', code: '51990322T000000210002', subject: '2130109', source: 'general',
      initialBudget: yuan('1000000.00'), adjustedBudget: yuan('1000000.00'), executed: yuan('998116.25'), executionScore: '9.98', score: '98',
      goal: '完成农产品定量检测800批次以上，抽检合格率达到98%以上，更新检测设备2台',
      outcome: '完成农产品定量检测846批次，抽检合格率99.1%，更新检测设备2台',
      process: '县农产品检验检测站按月制定抽样计划，对生产基地和批发市场抽样检测，检测结果按季度公示',
      benefit: '县域农产品抽检合格率保持较高水平，全年没有发生农产品质量安全事件',
      problem: '乡镇快检点人员变动较多', proposal: '对乡镇快检人员开展常态化培训',
      indicators: [
        { kind: '数量指标', name: '定量检测批次', relation: '≥', target: '800', unit: '批次', actual: '846', weight: 20, score: '20' },
        { kind: '数量指标', name: '更新检测设备数量', relation: '＝', target: '2', unit: '台', actual: '2', weight: 10, score: '10' },
        { kind: '质量指标', name: '抽检合格率', relation: '≥', target: '98', unit: '%', actual: '99.1', weight: 20, score: '20' },
        { kind: '经济成本指标', name: '项目总成本', relation: '≤', target: '100', unit: '万元', actual: '99.81', weight: 10, score: '10' },
        { kind: '社会效益指标', name: '农产品质量安全事件数量', relation: '＝', target: '0', unit: '起', actual: '0', weight: 20, score: '20' },
        { kind: '服务对象满意度指标', name: '群众满意度', relation: '≥', target: '90', unit: '%', actual: '92', weight: 10, score: '10' },
      ],
    },
    {
      name: '村组道路与沟渠整治', code: '51990322T000000210003', subject: '2120804', source: 'funds',
      initialBudget: 0n, adjustedBudget: yuan('4000000.00'), executed: yuan('3740000.00'), executionScore: '9.35', score: '95',
      goal: '整治机耕道8.5公里、灌溉沟渠6.2公里，工程验收合格率达到100%',
      outcome: '整治机耕道8.5公里、灌溉沟渠6.2公里，工程验收合格率100%',
      process: '项目由四个村分段实施，县农业农村局委托监理单位全程监理，完工后组织联合验收',
      benefit: '改善了四个村的生产道路和灌溉条件，方便群众运输和用水',
      problem: '质量保证金按合同约定在下年支付，当年执行率不高', proposal: '在质量保证期满后及时办理结算',
      indicators: [
        { kind: '数量指标', name: '整治机耕道长度', relation: '≥', target: '8.5', unit: '公里', actual: '8.5', weight: 15, score: '15' },
        { kind: '数量指标', name: '整治灌溉沟渠长度', relation: '≥', target: '6.2', unit: '公里', actual: '6.2', weight: 15, score: '15' },
        { kind: '质量指标', name: '工程验收合格率', relation: '＝', target: '100', unit: '%', actual: '100', weight: 20, score: '20' },
        { kind: '经济成本指标', name: '项目总成本', relation: '≤', target: '400', unit: '万元', actual: '374', weight: 10, score: '10' },
        { kind: '社会效益指标', name: '受益村数量', relation: '≥', target: '4', unit: '个', actual: '4', weight: 20, score: '20' },
        { kind: '服务对象满意度指标', name: '受益群众满意度', relation: '≥', target: '90', unit: '%', actual: '93', weight: 10, score: '10' },
      ],
    },
  ],
}
