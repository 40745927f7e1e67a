import { describe, expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { businessRunningWithoutUnit } from './business-running-without-unit.ts'
import { listedButNotSpent } from './listed-but-not-spent.ts'
import { listedCount } from './listed-count.ts'
import { unitsCounted } from './units-counted.ts'

const START = ['第一部分 部门概况', '二、机构设置']
const HEAD = '纳入长宁市水利局2023年度部门决算编制范围的二级预算单位包括：'
const own = '2023年，长宁市水利局机关运行经费支出3万元。'
const rest = ['第二部分 2023年度部门决算情况说明', own, own]

describe('units counted and listed', () => {
  test('fewer listed than counted', () => {
    const found = said(
      unitsCounted,
      ...START,
      '下属二级单位3个。',
      HEAD,
      '1.长宁市河道管理所',
      '2.长宁市水文站',
      ...rest,
    )
    expect(found[0]).toMatch(/^warning 下属二级单位3个/)
  })

  test('all units, the own one among them', () => {
    const found = (count: number): string[] =>
      said(
        unitsCounted,
        ...START,
        `纳入长宁市水利局2023年度部门决算编制范围的单位共${count}家，包括：`,
        '1.长宁市水利局（本级）',
        '2.长宁市河道管理所',
        '3.长宁市水文站',
        ...rest,
      )
    expect(found(2)[0]).toMatch(/^warning 编制范围的单位共2家/)
    expect(found(3)).toEqual([])
  })

  test('units counted in front of their kind', () => {
    const found = (count: number): string[] =>
      said(
        unitsCounted,
        ...START,
        `部门决算由实行独立核算的本级决算和${count}个下属单位决算组成。`,
        HEAD,
        '1.长宁市水利局（本级）',
        '2.长宁市河道管理所',
        '3.长宁市水文站',
        ...rest,
      )
    expect(found(4)[0]).toMatch(/^warning 4个下属单位/)
    expect(found(2)).toEqual([])
  })

  test('told twice, each time of whatever kind', () => {
    const told = (units: string): string[] =>
      said(unitsCounted, ...START, '部门决算包括本级决算和所属2个单位决算。', ...rest, `内设机构9个，${units}。`)
    expect(told('所属单位3个')[0]).toMatch(/^warning 所属单位3个/)
    expect(told('所属单位2个')).toEqual([])
    expect(told('所属事业单位1个')).toEqual([])
  })

  test('the own one counted among those below it in a report', () => {
    const told = (count: number): string[] =>
      said(
        unitsCounted,
        ...START,
        '长宁市水利局下属二级预算单位2个，其中其他事业单位2个。',
        '纳入长宁市水利局2023年度部门决算编制范围的单位共3个（含本级）。',
        ...rest,
        '部门整体支出绩效自评报告',
        `长宁市水利局由本级和${count}个下属单位组成。`,
      )
    expect(told(3).map((line) => line.split(' ').slice(0, 2))).toEqual([['warning', '3个下属单位']])
    expect(told(2)).toEqual([])
    expect(told(4)).toEqual([])
  })

  test('the department itself among its own units', () => {
    const listed = ['1.长宁市水利局', '2.长宁市河道管理所', '3.长宁市水文站']
    expect(said(unitsCounted, ...START, '下属二级单位2个。', HEAD, ...listed, ...rest)[0]).toMatch(/^info/)
    expect(said(unitsCounted, ...START, '下属二级单位3个。', HEAD, ...listed, ...rest)[0]).toMatch(/^info/)
  })

  test('the count in the head of the list, the own unit among them', () => {
    const head = (count: number): string => `纳入长宁市水利局2023年度部门决算编制范围的单位共${count}家，包括：`
    const listed = ['1.长宁市水利局（本级）', '2.长宁市河道管理所']
    expect(said(unitsCounted, ...START, head(3), ...listed, ...rest)).toHaveLength(1)
    expect(said(unitsCounted, ...START, head(2), ...listed, ...rest)).toEqual([])
    expect(said(unitsCounted, ...START, head(2023), ...listed, ...rest)).toHaveLength(1)
    const worded = (count: number): string => head(count).replace('包括', '具体为')
    expect(said(unitsCounted, ...START, worded(3), ...listed, ...rest)).toHaveLength(1)
    expect(said(unitsCounted, ...START, worded(2), ...listed, ...rest)).toEqual([])
  })

  test('in two places', () => {
    const report = (count: number): string => `（一）机构组成。长宁市水利局下属二级预算单位${count}个。`
    expect(said(unitsCounted, ...START, '下属二级单位2个。', ...rest, report(7))).toHaveLength(1)
    expect(said(unitsCounted, ...START, '下属二级单位2个。', ...rest, report(2))).toEqual([])
  })

  test('in order', () => {
    expect(
      said(unitsCounted, ...START, '下属二级单位2个。', HEAD, '1.长宁市河道管理所', '2.长宁市水文站', ...rest),
    ).toEqual([])
    expect(
      said(
        unitsCounted,
        ...START,
        '下属二级单位2个。',
        HEAD,
        '1.长宁市水利局（本级）',
        '2.长宁市河道管理所',
        '3.长宁市水文站',
        ...rest,
      ),
    ).toEqual([])
    expect(said(unitsCounted, ...START, '无下属二级单位。', HEAD.replace('：', '：无。'), ...rest)).toEqual([])
  })
})

const narrative = [
  '第二部分 2022年度部门决算情况说明',
  '五、一般公共预算财政拨款支出决算情况说明',
  '（三）一般公共预算财政拨款支出决算具体情况',
  '1.一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）：8万元',
  '2.一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）事业运行（项）：8万元',
  '3.住房保障支出（类）住房改革支出（款）住房公积金（项）：8万元',
]

describe('事业运行', () => {
  test('without a 事业 unit, and with one', () => {
    const structure = (units: string): string[] => [...START, `部门决算包括本级（行政单位）、${units}。`]
    expect(said(businessRunningWithoutUnit, ...structure('参公事业单位1个'), ...narrative)).toHaveLength(1)
    expect(said(businessRunningWithoutUnit, ...structure('参公事业单位1个、其他事业单位1个'), ...narrative)).toEqual([])
    expect(said(businessRunningWithoutUnit, ...structure('参公事业单位1个'), ...narrative.slice(0, 4))).toEqual([])
  })

  test('none of them counted, and one', () => {
    const counted = (number: number): string[] =>
      said(
        businessRunningWithoutUnit,
        ...START,
        `下属二级单位${number}个，其中行政单位0个，参照公务员法管理的事业单位0个，其他事业单位${number}个。`,
        ...narrative,
      )
    expect(counted(0)).toEqual([expect.stringMatching(/^info /)])
    expect(counted(1)).toEqual([])
  })
})

describe('lists of what was spent', () => {
  const basic = (personnel: string, operating: string): string[] => [
    ...narrative,
    '六、一般公共预算财政拨款基本支出决算情况说明',
    `人员经费8万元，主要包括：${personnel}等。`,
    `公用经费8万元，主要包括：${operating}等。`,
    '七、财政拨款“三公”经费支出决算情况说明',
    '（二）“三公”经费财政拨款支出决算具体情况说明',
    '2022年“三公”经费财政拨款支出决算中，因公出国（境）费支出决算0万元，占0%；公务接待费支出决算3万元，占100%。',
  ]

  test('an item that the 三公 section says is zero', () => {
    expect(said(listedButNotSpent, ...basic('基本工资', '办公费、因公出国（境）费用'))[0]).toMatch(
      /^warning 因公出国（境）费用/,
    )
    expect(said(listedButNotSpent, ...basic('基本工资', '办公费、公务接待费'))).toEqual([])
    const used = (names: string): string[] => basic('基本工资', names).map((line) => line.replace('包括：', '用于'))
    expect(said(listedButNotSpent, ...used('办公费、因公出国（境）费用'))).toHaveLength(1)
    expect(said(listedButNotSpent, ...used('办公费、公务接待费'))).toEqual([])
  })

  test('personnel items without their functional subject', () => {
    expect(said(listedButNotSpent, ...basic('职业年金缴费、退休费、抚恤金', '办公费'))).toHaveLength(1)
    expect(said(listedButNotSpent, ...basic('基本工资、抚恤金', '办公费'))).toEqual([])
  })
})

describe('counted and named', () => {
  test.each([
    '内设机构5个，分别为办公室、财务科、法规科、人事科。',
    '本部门设有3个内设机构，分别为办公室、财务科、法规科、人事科。',
    '内设办公室、综合科、人事科、法规科，共3个科室。',
    '内设机构2个：综合股、编纂股、资料股。',
    '内设职能部门4个，包括办公室、立案庭（诉讼服务站、调解室）、执行局。',
    '内设职能部门6个，包括办公室、立案庭、执行局。另有两个派出法庭。',
    '内设职能部门6个，包括办公室、立案庭、执行局。另有二个派出法庭。',
    '局机关内设办公室、干部组、人才办5个职能组（室）。',
  ])('%s', (line) => expect(said(listedCount, ...START, line, ...rest)).toHaveLength(1))
  test.each([
    '内设机构4个，分别为办公室、财务科、法规科、人事科。',
    '内设机构4个，分别为办公室、财务科、法规和宣传科、人事科。',
    '内设机构4个，分别为办公室、财务科、法规科和人事科。',
    '内设办公室、综合科等5个科室。',
    '内设机构5个，下属单位2个。',
    '内设职能部门3个，包括办公室、立案庭（诉讼服务站、调解室）、执行局。',
    '内设职能部门5个，包括办公室、立案庭、执行局。另有两个派出法庭。',
    '内设职能部门5个，包括办公室、立案庭、执行局。另有2个派出法庭。',
    '镇机关内设5个办公室，下设农业服务中心、文化服务中心2个事业单位。',
    '局机关内设办公室、干部组、人才办3个职能组（室）。',
  ])('%s is right', (line) => expect(said(listedCount, ...START, line, ...rest)).toEqual([]))
})
