import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { describe, expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { citedRegulations } from './cited-regulations.ts'
import { costOfVehicles } from './cost-of-vehicles.ts'
import { kindOfSpending } from './kind-of-spending.ts'
import { operatingExpensesScope } from './operating-expenses-scope.ts'
import { performanceCoverage } from './performance-coverage.ts'
import { smallWorksProcurement } from './small-works-procurement.ts'

const year = (of: number): string => `第二部分 ${of}年度部门决算情况说明`

describe('cited regulations', () => {
  test('one that never was, one that is abolished', () => {
    expect(said(citedRegulations, year(2023), '执行《行政事业单位会计制度》')).toHaveLength(1)
    expect(said(citedRegulations, year(2023), '执行《行政单位会计制度》')).toHaveLength(1)
    expect(said(citedRegulations, year(2022), '执行《中小学校会计制度》')).toHaveLength(1)
    expect(said(citedRegulations, year(2018), '执行《中小学校会计制度》和《民间非营利组织会计制度》')).toEqual([])
    expect(said(citedRegulations, year(2023), '含代管资金12万元')).toEqual(['warning 代管资金'])
  })

  test('fighting poverty after it was overcome, and keeping what was reached', () => {
    expect(said(citedRegulations, year(2023), '保障脱贫攻坚驻村工作人员补助，推进脱贫攻坚工作。')).toHaveLength(2)
    expect(said(citedRegulations, year(2023), '巩固拓展脱贫攻坚成果，推进脱贫攻坚工作与乡村振兴有效衔接。')).toEqual([])
    expect(said(citedRegulations, year(2020), '推进脱贫攻坚工作。')).toEqual([])
    expect(said(citedRegulations, year(2023), '建档立卡贫困家庭学生资助覆盖率100%。')).toHaveLength(1)
    expect(said(citedRegulations, year(2020), '建档立卡贫困家庭学生资助覆盖率100%。')).toEqual([])
    expect(said(citedRegulations, year(2023), '脱贫家庭（原建档立卡贫困户）学生资助覆盖率100%。')).toEqual([])
  })

  test('others evaluate for the unit itself', () => {
    expect(said(citedRegulations, year(2023), '并委托第三方机构代为完成单位自评打分，形成报告。')).toHaveLength(1)
    expect(said(citedRegulations, year(2023), '委托第三方机构对自评结果复核，选取2个项目开展部门评价。')).toEqual([])
    expect(said(citedRegulations, year(2023), '委托第三方开展满意度调查，各科室完成单位自评。')).toEqual([])
  })

  test('classes of units of before and after the reform, in one table', () => {
    const units = (name: string): Block =>
      tableOfRows([
        ['单位', '性质'],
        ['文化馆', name],
        ['图书馆', '公益一类事业单位'],
      ])
    const told = (name: string): number => {
      const blocks: Block[] = [{ kind: 'paragraph', text: year(2023), place: {} }, units(name)]
      return [...citedRegulations.run(understand({ file: '说明.txt', format: 'text', blocks, gaps: [] }))].length
    }
    expect(told('全额拨款事业单位')).toBe(1)
    expect(told('公益二类事业单位')).toBe(0)
    expect(said(citedRegulations, year(2023), '文化馆为全额拨款事业单位。')).toEqual([])
  })

  test('what may be kept of the price of works', () => {
    const kept = (words: string): string[] => said(citedRegulations, year(2021), words)
    expect(kept('工程款剩余57500.00元（其中质保金45675.00元，为合同价的5%）待质保期满后支付。')).toHaveLength(1)
    expect(kept('工程竣工后预留合同价5%的质保金。')).toHaveLength(1)
    expect(kept('工程款剩余57500.00元（其中质保金27405.00元，为合同价的3%）待质保期满后支付。')).toEqual([])
    expect(kept('设备采购合同约定质保金为合同价的5%。')).toEqual([])
  })

  test('the limits of two kinds of equipment in each other’s place', () => {
    const limits = (general: number, special: number): string =>
      `单价${general}万元以上通用设备4台（套），单价${special}万元以上专用设备5台（套）。`
    expect(said(citedRegulations, year(2021), limits(100, 50))).toHaveLength(1)
    expect(said(citedRegulations, year(2021), limits(50, 100))).toEqual([])
  })

  test('in force, or in force then', () => {
    expect(said(citedRegulations, year(2023), '执行《政府会计制度——行政事业单位会计科目和报表》')).toEqual([])
    expect(said(citedRegulations, year(2018), '执行《行政单位会计制度》')).toEqual([])
  })
})

describe('performance coverage', () => {
  const line = (targets: number, monitored: number, evaluated: number): string =>
    `对${targets}个项目编制了绩效目标，选取${monitored}个项目开展绩效监控，年终对${evaluated}个项目开展了绩效目标完成情况自评。`

  test('fewer than have targets', () => {
    expect(said(performanceCoverage, line(9, 2, 2))[0]).toMatch(/^warning/)
    expect(said(performanceCoverage, line(9, 2, 9))[0]).toMatch(/^info/)
  })

  test('all projects of a class', () => {
    const told = (monitored: number): string =>
      `对全部8个特定目标类项目编制了绩效目标，对${monitored}个项目开展绩效监控，对8个项目开展了绩效自评。`
    expect(said(performanceCoverage, told(5))[0]).toMatch(/^info/)
    expect(said(performanceCoverage, told(8))).toEqual([])
  })

  test('some of the projects, told as if they were all', () => {
    const told = (monitored: string): string =>
      `对财政安排的8个项目编制了绩效目标，对${monitored}开展绩效监控，对8个项目开展了绩效自评。`
    expect(said(performanceCoverage, told('5个项目全部'))[0]).toMatch(/^warning/)
    expect(said(performanceCoverage, told('8个项目全部'))).toEqual([])
  })

  test('a list that holds basic expenditure as well', () => {
    const listing = (name: string): string[] => [
      '附表1',
      '部门整体支出绩效自评表（2023年度）',
      '年度主要任务|任务名称|主要内容|预算金额（万元）|实际执行（万元）',
      '|||总额|财政拨款|其他资金|总额|财政拨款|其他资金',
      `|${name}|日常开支|96.40|96.40||96.40|96.40|`,
      '|泵站维护|维护泵站|12.50|12.50||12.50|12.50|',
      '|渠道清淤|清淤渠道|8.30|8.30||8.30|8.30|',
      '|金额合计|117.20|117.20||117.20|117.20|',
    ]
    expect(said(performanceCoverage, line(2, 2, 2), ...listing('堤防加固'))).toHaveLength(1)
    expect(said(performanceCoverage, line(2, 2, 2), ...listing('人员经费'))).toEqual([])
  })

  test('projects of the year', () => {
    const told = (monitored: number, evaluated: number, of: string): string =>
      `对${of}编制了绩效目标，对${monitored}个项目开展绩效监控，对${evaluated}个项目开展了绩效自评。`
    expect(said(performanceCoverage, told(7, 3, '2022年度7个项目'))[0]).toMatch(/^warning/)
    expect(said(performanceCoverage, told(7, 7, '2022年度7个项目'))).toEqual([])
  })

  test('all', () => {
    expect(said(performanceCoverage, line(9, 9, 9))).toEqual([])
  })
})

describe('procurement', () => {
  const lines = (works: string, small: string, of = 2023): string[] => [
    year(of),
    '十、其他重要事项的情况说明',
    '（二）政府采购支出情况',
    `${of}年，长宁市水利局政府采购支出总额${works}万元，其中：政府采购货物支出0万元、政府采购工程支出${works}万元、政府采购服务支出0万元。授予中小企业合同金额${small}万元，占政府采购支出总额的0%。`,
  ]

  test('small works without a small enterprise', () => {
    expect(said(smallWorksProcurement, ...lines('235.30', '0'))).toEqual(['info 235.30万元 0万元'])
    expect(said(smallWorksProcurement, ...lines('235.30', '235.30'))).toEqual([])
    expect(said(smallWorksProcurement, ...lines('435.30', '0'))).toEqual([])
  })
})

describe('operating expenses', () => {
  const lines = (operating: string): string[] => [
    year(2022),
    '五、一般公共预算财政拨款支出决算情况说明',
    '（三）一般公共预算财政拨款支出决算具体情况',
    '1.一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）事业运行（项）：支出决算为8.00万元',
    '六、一般公共预算财政拨款基本支出决算情况说明',
    '2022年一般公共预算财政拨款基本支出20.50万元，其中：',
    '人员经费10.00万元，主要包括：基本工资等。',
    '公用经费10.50万元，主要包括：办公费等。',
    '十、其他重要事项的情况说明',
    '（一）机关运行经费支出情况',
    `2022年，长宁市水利局机关运行经费支出${operating}万元。`,
  ]

  test('all public funds although a 事业 unit spends some', () => {
    expect(said(operatingExpensesScope, ...lines('10.50'))).toHaveLength(1)
    expect(said(operatingExpensesScope, ...lines('8.50'))).toEqual([])
  })

  test('all public funds although all 事业 units are no authorities', () => {
    const found = (units: string): string | undefined =>
      said(operatingExpensesScope, year(2022), '二、机构设置', units, ...lines('10.50').slice(1))[0]?.split(' ')[0]
    expect(found('下属二级单位2个，其中参照公务员法管理的事业单位0个，其他事业单位2个。')).toBe('warning')
    expect(found('下属二级单位2个，其中参照公务员法管理的事业单位1个，其他事业单位1个。')).toBe('info')
    expect(found('下属二级单位0个，其中参照公务员法管理的事业单位0个，其他事业单位0个。')).toBe('info')
  })

  test('told by one that has none, as it says itself', () => {
    const told = (amount: string, of: string, ...more: string[]): string[] =>
      said(
        operatingExpensesScope,
        year(2022),
        '十、其他重要事项的情况说明',
        '（一）机关运行经费支出情况',
        `${of}2022年机关运行经费支出${amount}万元。`,
        ...more,
      )
    const glossary = [
      '第三部分 名词解释',
      '1.机关运行经费：指为保障行政单位运行的各项资金。本馆为事业单位，无此项经费。',
    ]
    expect(told('6.40', '本馆既非行政单位也非参照公务员法管理的事业单位，')).toEqual([
      'warning 6.40万元 非行政单位也非参照公务员',
    ])
    expect(told('6.40', '', ...glossary)).toHaveLength(1)
    expect(told('0', '本馆既非行政单位也非参照公务员法管理的事业单位，', ...glossary)).toEqual([])
    expect(told('6.40', '本局下属馆站非行政单位也非参照公务员法管理的事业单位，')).toEqual([])
    expect(told('6.40', '本馆非行政单位、非参公单位，比照填列公用经费，', ...glossary)).toEqual([])
  })

  test('but one digit from all public funds', () => {
    expect(said(operatingExpensesScope, ...lines('10.60'))).toEqual(['info 10.60万元 10.50万元'])
    expect(said(operatingExpensesScope, ...lines('12.73'))).toEqual([])
  })
})

test('a subject holds spending of the kind that it is defined as', () => {
  const found = (name: string, basic: string, project: string): string[] => {
    const rows = [
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['合计', '', '5.00', basic, project],
      ['201', '一般公共服务支出', '5.00', basic, project],
      ['20103', '政府办公厅（室）及相关机构事务', '5.00', basic, project],
      ['2010301', name, '5.00', basic, project],
    ]
    const blocks: Block[] = [
      { kind: 'paragraph', text: '一般公共预算财政拨款支出决算表', place: {} },
      { kind: 'paragraph', text: '单位：万元', place: {} },
      tableOfRows(rows),
    ]
    const disclosure = understand({ file: '附表.xlsx', format: 'xlsx', blocks, gaps: [] })
    return [...kindOfSpending.run(disclosure)].map(({ message }) => message)
  }
  expect(found('行政运行', '4.00', '1.00')).toEqual([
    '《一般公共预算财政拨款支出决算表》“2010301行政运行”按科目说明反映基本支出，表中列有项目支出，请核实科目使用是否恰当。',
  ])
  expect(found('一般行政管理事务', '4.00', '1.00')).toHaveLength(1)
  expect(found('行政运行', '5.00', '')).toEqual([])
  expect(found('机关服务', '4.00', '1.00')).toEqual([])
})

describe('running vehicles', () => {
  const lines = (cost: string, held: number): string[] => [
    year(2023),
    '八、“三公”经费财政拨款支出决算情况说明',
    `公务用车运行维护费支出${cost}万元。截至2023年12月底，单位共有公务用车${held}辆。`,
  ]

  test('above and below what a vehicle costs', () => {
    expect(said(costOfVehicles, ...lines('18.40', 2))).toHaveLength(1)
    expect(said(costOfVehicles, ...lines('1.20', 3))).toHaveLength(1)
  })

  test('within the band, its ends included; without cost or vehicles', () => {
    expect(said(costOfVehicles, ...lines('16.00', 2))).toEqual([])
    expect(said(costOfVehicles, ...lines('1.50', 3))).toEqual([])
    expect(said(costOfVehicles, ...lines('0', 3))).toEqual([])
    expect(said(costOfVehicles, ...lines('1.50', 0))).toEqual([])
  })
})
