/** 霖溪县殡仪馆, an invented institution that earns part of its money. */
import { NO_PROCUREMENT, NOTHING, ofYear, type UnitYears, yuan } from './unit-years.ts'

export const funeralHome: UnitYears = {
  organisation: {
    name: '霖溪县殡仪馆', shortName: '县殡仪馆', code: '214003', superior: '214001', kind: '公益二类事业单位',
    duties: ['承担遗体接运、存放、火化和骨灰寄存等基本殡葬服务', '落实惠民殡葬政策，减免困难群众基本殡葬费用', '提供告别、悼念等延伸服务'],
    work: [
      ['火化设备尾气处理设施开工改造', '基本殡葬服务项目和价格全部上墙公示'],
      ['火化设备尾气处理设施通过验收，排放达到标准', '全年减免困难群众基本殡葬费用'],
    ],
  },
  basic: {
    '2081004': {
      '30101': ['598216.00', '612430.00'], '30107': ['486325.60', '501284.40'], '30112': ['13428.16', '13906.52'],
      '30201': ['22418.35', '21906.40'], '30206': ['46318.92', '47825.63'], '30207': ['6218.40', '6340.15'], '30211': ['5416.00', '6280.50'],
      '30213': ['38615.20', '41230.00'], '30228': ['19846.30', '20415.75'],
    },
    '2080505': { '30108': ['182416.32', '188530.88'] },
    '2101102': { '30110': ['82614.75', '85316.20'] },
    '2210201': { '30113': ['142308.00', '147612.00'] },
  },
  basicBudgets: {
    '2081004': { initial: ['1240000.00', ''], purpose: '殡仪馆在职人员工资和设施日常运转', reasons: ['压减一般性开支，年中相应调减预算'] },
    '2080505': { initial: ['', ''], purpose: '缴纳在职人员基本养老保险费', reasons: [] },
    '2101102': { initial: ['', '84000.00'], purpose: '缴纳在职人员基本医疗保险费', reasons: [undefined, '缴费基数调整，由财政追加'] },
    '2210201': { initial: ['', ''], purpose: '缴纳在职人员住房公积金', reasons: [] },
  },
  projects: [
    {
      name: '火化设备尾气处理改造', number: '3001', subject: '2081004', source: 'general',
      costs: { '31006': ['386400.00', '38640.00'] },
      initial: ['430000.00', '38640.00'],
      takenBack: ['4960.00', '0'],
      purpose: '火化设备尾气处理设施改造',
      reasons: ['工程尾款在验收后支付，节余资金由财政收回', undefined],
      texts: [
        {
          goal: '改造火化设备尾气处理设施2套，土建部分完工率达到100%',
          outcome: '改造火化设备尾气处理设施2套，土建部分完工率100%',
          process: '委托环保设计单位出具方案，公开招标，夜间错峰施工',
          benefit: '施工期间殡葬服务没有中断',
          problem: '尾气检测需设备连续运行后进行，验收跨年度',
          measure: '下年一季度组织检测和验收',
          indicators: [
            ['数量指标', '改造尾气处理设施数量', '＝', '2', '套', '2', '20'],
            ['质量指标', '土建部分完工率', '＝', '100', '%', '100', '10'],
            ['时效指标', '设备安装完成时间', '≤', '11', '月', '11', '10'],
            ['经济成本指标', '尾气处理改造总成本', '≤', '43', '万元', '38.64', '20'],
            ['社会效益指标', '施工期间服务中断天数', '＝', '0', '天', '0', '20'],
            ['服务对象满意度指标', '治丧家属满意度', '≥', '90', '%', '93', '10'],
          ],
        },
        {
          goal: '完成2套尾气处理设施检测验收，烟气排放达标率达到100%',
          outcome: '完成2套尾气处理设施检测验收，烟气排放达标率100%',
          process: '设备连续运行三个月后委托有资质的机构检测，各方共同签署验收意见',
          benefit: '周边居民反映的烟气问题得到解决',
          problem: '耗材更换周期较短，运行成本上升',
          measure: '与厂家签订耗材长期供应协议',
          indicators: [
            ['数量指标', '完成验收设施数量', '＝', '2', '套', '2', '20'],
            ['质量指标', '烟气排放达标率', '＝', '100', '%', '100', '10'],
            ['时效指标', '检测验收完成时间', '≤', '4', '月', '4', '10'],
            ['经济成本指标', '尾气处理验收尾款', '≤', '3.86', '万元', '3.86', '20'],
            ['生态效益指标', '周边居民烟气投诉件数', '≤', '1', '件', '0', '20'],
            ['服务对象满意度指标', '周边居民满意度', '≥', '88', '%', '92.6', '10'],
          ],
        },
      ],
    },
  ],
  own: [
    { nature: 'basic', subject: '2081004', costs: { '30213': ['27815.60', '30446.90'], '30218': ['96418.25', '102336.40'], '30226': ['118600.00', '124300.00'], '30231': ['38426.50', '41218.36'] } },
    { nature: 'business', subject: '2081004', costs: { '30218': ['61245.80', '66914.30'], '30226': ['36000.00', '38400.00'] } },
    { nature: 'superior', subject: '2081004', costs: { '': ['45000.00', '50000.00'] }, counterparty: '214001' },
  ],
  ownIncome: [{ kind: 'business', subject: '2081004', amount: ['128640.50', '139218.60'] }],
  mainIncome: { kind: 'operations', subject: '2081004' },
  carried: [
    { source: 'general', subject: '2081004', balances: ['0', '38640.00', '0'] },
    { source: 'other', subject: '2081004', balances: ['21460.80', '29318.45', '33642.70'] },
  ],
  surplusDistributed: ['18000.00', '20000.00'],
  beforeLast: {
    total: yuan('1986423.70'), fiscalTotal: yuan('1612350.40'), general: yuan('1612350.40'), funds: 0n, capital: 0n,
    closing: yuan('21460.80'), fiscalClosing: 0n,
  },
  matters: (year) => ({
    threePublic: {
      overseas: NOTHING, purchase: NOTHING, running: NOTHING, reception: NOTHING,
      overseasGroups: 0, overseasPersons: 0, purchased: [], held: [],
      domestic: { batches: 0, persons: 0, amount: 0n, details: [] },
      foreign: { batches: 0, persons: 0, amount: 0n },
    },
    procurement: ofYear(
      year,
      { goods: 0n, works: yuan('386400.00'), services: 0n, smallMedium: yuan('386400.00'), smallMicro: yuan('386400.00'), purpose: '采购火化设备尾气处理改造工程' },
      NO_PROCUREMENT,
    ),
    stateAssets: { vehicles: [], equipment: ofYear(year, 1, 1), generalEquipment: 0, specialEquipment: 0 },
    staff: { posts: 18, serving: 18, retiredCadres: 0, retired: ofYear(year, 9, 9) },
    explanations: {
      total: ofYear(year, '实施火化设备尾气处理改造', '上年集中支付了尾气处理改造工程款'),
      'fiscal.total': ofYear(year, '实施火化设备尾气处理改造', '上年集中支付了尾气处理改造工程款'),
      general: ofYear(year, '实施火化设备尾气处理改造', '上年集中支付了尾气处理改造工程款'),
      'general.completion': ofYear(year, '尾气处理改造的尾款在验收后支付', '缴费基数调整，由财政追加'),
    },
  }),
}
