import { understand } from '@mingzhang/disclosure'
import { type Block, type Document, tableOfRows } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import type { Check, Observation } from '../../check.ts'
import { unlistedSubject } from '../subject-name/unlisted-subject.ts'
import { economicNamesListed } from './economic-names-listed.ts'
import { subjectsExplained } from './subjects-explained.ts'
import { subjectsOfBudget } from './subjects-of-budget.ts'
import { tableAgainstNarrative } from './table-against-narrative.ts'
import { tableAgainstTable } from './table-against-table.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const documentOf = (...blocks: Block[]): Document => ({ file: '决算.html', format: 'html', blocks, gaps: [] })
const run = (check: Check, ...blocks: Block[]): Observation[] => {
  const disclosure = understand(documentOf(...blocks))
  return check.cannotRun?.(disclosure) === undefined ? [...check.run(disclosure)] : []
}
const narrative = (...lines: string[]): Block[] => [
  say('第二部分 2023年度部门决算情况说明'),
  ...lines.map(say),
  say('第五部分 附表'),
]

const general = (...rows: string[][]): Block[] => [
  say('一般公共预算财政拨款支出决算表'),
  tableOfRows([['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ...rows]),
]
const GENERAL = general(
  ['213', '农林水支出', '12.00', '5.00', '7.00'],
  ['21301', '农业农村', '12.00', '5.00', '7.00'],
  ['2130101', '行政运行', '5.00', '5.00', ''],
  ['2130108', '病虫害控制', '7.00', '', '7.00'],
)
const basic = (water: string): Block[] => [
  say('一般公共预算财政拨款基本支出决算表'),
  tableOfRows([
    ['科目编码', '科目名称', '决算数'],
    ['302', '商品和服务支出', '3.00'],
    ['30201', '办公费', '3.00'],
    ['30205', '水费', water],
    ['', '公用经费合计', '3.00'],
  ]),
]

describe('table-against-table', () => {
  const income = (total: string): Block[] => [
    say('收入决算表'),
    tableOfRows([
      ['科目编码', '科目名称', '本年收入合计', '财政拨款收入'],
      ['', '合计', total, total],
    ]),
    say('收入支出决算总表'),
    tableOfRows([
      ['收入', '←', '支出', '←'],
      ['项目', '决算数', '项目', '决算数'],
      ['一、一般公共预算财政拨款收入', '9.00', '一、农林水支出', '9.00'],
      ['本年收入合计', '9.00', '本年支出合计', '9.00'],
      ['总计', '9.00', '总计', '9.00'],
    ]),
  ]
  it('finds one figure printed differently in two tables', () => {
    const found = run(tableAgainstTable, ...income('8.00')).map(({ message }) => message)
    expect(found).toEqual([expect.stringContaining('B06'), expect.stringContaining('B07')])
    expect(run(tableAgainstTable, ...income('9.00'))).toEqual([])
  })
})

describe('table-against-narrative', () => {
  const detail = (amount: string): Block[] =>
    narrative(
      '五、一般公共预算财政拨款支出决算情况说明',
      '（三）一般公共预算财政拨款支出决算具体情况',
      `1.农林水支出（类）农业农村（款）病虫害控制（项）：支出决算为${amount}万元，完成预算100%。`,
    )
  it('compares each subject with its row', () => {
    expect(run(tableAgainstNarrative, ...detail('7.00'), ...GENERAL)).toEqual([])
    const [found] = run(tableAgainstNarrative, ...detail('7.60'), ...GENERAL)
    expect(found).toMatchObject({ actual: '7.60万元', expected: '7.00万元' })
  })
  it('compares items below a heading that names their class', () => {
    const below = (amount: string): Block[] =>
      narrative(
        '五、一般公共预算财政拨款支出决算情况说明',
        '（三）一般公共预算财政拨款支出决算具体情况',
        '（一）农林水支出（类）',
        `1．农业农村（款）病虫害控制（项）。年初预算为7.00万元，支出决算为${amount}万元。`,
      )
    expect(run(tableAgainstNarrative, ...below('7.00'), ...GENERAL)).toEqual([])
    expect(run(tableAgainstNarrative, ...below('7.60'), ...GENERAL)).toHaveLength(1)
  })
  it('compares a subject whose name has marks within it', () => {
    const row = ['2130199', '农业规划、标准及评估', '2.00', '', '2.00']
    const told = (amount: string): Block[] =>
      narrative(
        '五、一般公共预算财政拨款支出决算情况说明',
        '（三）一般公共预算财政拨款支出决算具体情况',
        `1.农林水支出（类）农业农村（款）农业规划、标准及评估（项），年初预算为0万元，支出决算为${amount}万元。`,
      )
    const table = general(['213', '农林水支出', '2.00', '', '2.00'], ['21301', '农业农村', '2.00', '', '2.00'], row)
    expect(run(tableAgainstNarrative, ...told('2.00'), ...table)).toEqual([])
    expect(run(tableAgainstNarrative, ...told('2.06'), ...table)).toHaveLength(1)
    expect(run(unlistedSubject, ...told('2.06'), ...table)).toEqual([])
  })
  it('a class of which the table lists only items is no foreign one', () => {
    const told = (name: string): Block[] =>
      narrative('（二）支出决算结构情况', `2023年支出9.10万元，主要用于以下方面：${name}（类）9.10万元，占100%。`)
    const items = general(['2130101', '行政运行', '2.00', '', '2.00'])
    expect(run(unlistedSubject, ...told('农林水支出'), ...items)).toEqual([])
    expect(run(unlistedSubject, ...told('教育支出'), ...items)).toHaveLength(1)
  })
  it('compares the classes that a list of the general budget names, in quotation marks or not', () => {
    const told = (...parts: string[]): Block[] =>
      narrative(
        '五、一般公共预算财政拨款支出决算情况说明',
        '（二）一般公共预算财政拨款支出决算结构情况',
        '一般公共预算财政拨款支出12.00万元，主要用于以下方面：',
        ...parts,
      )
    for (const name of ['农林水支出', '“农林水支出”']) {
      expect(run(tableAgainstNarrative, ...told(`1.${name}12.00万元，占100%。`), ...GENERAL)).toEqual([])
      expect(run(tableAgainstNarrative, ...told(`1.${name}12.04万元，占100%。`), ...GENERAL)).toHaveLength(1)
    }
    // no class of the table
    expect(run(tableAgainstNarrative, ...told('1.水利工程支出11.00万元。'), ...GENERAL)).toEqual([])
  })
  it('compares what is told by economic subject with its row', () => {
    const told = (section: string, goods: string): Block[] =>
      narrative(section, `（2）商品和服务支出${goods}万元，包括办公费；`)
    const heading = '七、财政拨款基本支出决算情况说明'
    expect(run(tableAgainstNarrative, ...told(heading, '3.00'), ...basic(''))).toEqual([])
    expect(run(tableAgainstNarrative, ...told(heading, '3.60'), ...basic(''))).toHaveLength(1)
    expect(run(tableAgainstNarrative, ...told('三、支出决算情况说明', '3.60'), ...basic(''))).toEqual([])
  })
  it('compares meetings and training with their columns beside the “三公”', () => {
    const table: Block[] = [
      say('财政拨款“三公”经费、会议费和培训费支出决算表'),
      tableOfRows([
        ['预算数', '←', '←', '←', '←', '←', '决算数', '←', '←', '←', '←', '←', '会议费决算数', '培训费决算数'],
        ...[['合计', '因公出国（境）费', '公务用车购置及运行维护费', '←', '←', '公务接待费']].map((half) => [
          ...half,
          ...half,
          '↑',
          '↑',
        ]),
        ['↑', '↑', '小计', '购置费', '运行维护费', '↑', '↑', '↑', '小计', '购置费', '运行维护费', '↑', '↑', '↑'],
        ['5.00', '', '', '', '', '5.00', '4.00', '', '', '', '', '4.00', '1.20', '2.30'],
      ]),
    ]
    const told = (meetings: string): Block[] =>
      narrative(
        '九、财政拨款“三公”经费、会议费、培训费支出情况说明',
        `2023年度一般公共预算财政拨款会议费支出预算6.00万元，支出决算${meetings}万元。`,
        '2023年度财政拨款培训费支出决算2.30万元。',
      )
    expect(run(tableAgainstNarrative, ...told('1.20'), ...table)).toEqual([])
    expect(run(tableAgainstNarrative, ...told('2.10'), ...table)).toHaveLength(1)
  })
  it('lets operating expenses be less than the public funds, never more', () => {
    const operating = (amount: string): Block[] =>
      narrative('十、其他重要事项的情况说明', '（一）机关运行经费支出情况', `2023年，机关运行经费支出${amount}万元。`)
    expect(run(tableAgainstNarrative, ...operating('1.00'), ...basic(''))).toEqual([])
    expect(run(tableAgainstNarrative, ...operating('4.00'), ...basic(''))).toHaveLength(1)
  })
})

describe('subjects-explained', () => {
  const detail = (...items: string[]): Block[] =>
    narrative('五、一般公共预算财政拨款支出决算情况说明', '（三）一般公共预算财政拨款支出决算具体情况', ...items)
  const first = '1.农林水支出（类）农业农村（款）行政运行（项）：支出决算为5.00万元。'
  it('reads the items where they stand below the sum of all', () => {
    const total = (...items: string[]): Block[] =>
      narrative('五、财政拨款支出决算情况说明', '（一）财政拨款支出决算总体情况', ...items)
    const first = '1．农业农村（款）行政运行（项）。支出决算为5.00万元。'
    const second = '2．农业农村（款）病虫害控制（项）。支出决算为7.00万元。'
    expect(run(subjectsExplained, ...total(first, second), ...GENERAL)).toEqual([])
    expect(run(subjectsExplained, ...total(first), ...GENERAL)).toHaveLength(1)
  })
  it('finds a subject that the text leaves out', () => {
    expect(run(subjectsExplained, ...detail(first), ...GENERAL).map(({ message }) => message)).toEqual([
      expect.stringContaining('病虫害控制'),
    ])
  })
  it('is content with the subject, or its amount under another name', () => {
    expect(
      run(
        subjectsExplained,
        ...detail(first, '2.农林水支出（类）农业农村（款）病虫害控制（项）：支出决算为7.00万元。'),
        ...GENERAL,
      ),
    ).toEqual([])
    expect(
      run(
        subjectsExplained,
        ...detail(first, '2.农林水支出（类）农业农村（款）病虫防治（项）：支出决算为7万元。'),
        ...GENERAL,
      ),
    ).toEqual([])
  })
  it('reads paragraphs whose heading runs into the first of them', () => {
    const lines = narrative(
      '五、一般公共预算财政拨款支出决算情况说明',
      '（三）具体情况。2023年支出决算为12.00万元。其中：',
      first,
    )
    expect(run(subjectsExplained, ...lines, ...GENERAL)).toHaveLength(1)
  })
  it('is content where the 类 is explained as a whole', () => {
    const ofClass = '1.农林水支出（类）。年初预算为12.00万元，支出决算为12.00万元，完成年初预算的100%。'
    const other = '2.住房保障支出（类）住房改革支出（款）住房公积金（项）：支出决算为3.00万元。'
    expect(run(subjectsExplained, ...detail(ofClass, other), ...GENERAL)).toEqual([])
    expect(run(subjectsExplained, ...detail(ofClass, first), ...GENERAL)).toHaveLength(1)
  })
  it('is content where a subject of its 款 is explained without its own name', () => {
    const misnamed = '2.农林水支出（类）农业农村（款）农业农村（项）：支出决算为7.01万元。'
    expect(run(subjectsExplained, ...detail(first, misnamed), ...GENERAL)).toEqual([])
  })
  it('a subject that the table does not list is found once, be its amount told twice', () => {
    const twice = '3.一般公共服务支出（类）档案事务（款）档案馆（项）9.40万元。年初预算为9.00万元，支出决算为9.40万元。'
    expect(run(unlistedSubject, ...detail(first, twice), ...GENERAL)).toHaveLength(1)
  })
  it('a subject that the table does not list is found, one under another name is not', () => {
    const listed = '2.农林水支出（类）农业农村（款）病虫害控制（项）：支出决算为7.00万元。'
    const foreign = '3.一般公共服务支出（类）档案事务（款）档案馆（项）：支出决算为9.40万元。'
    const renamed = '2.农林水支出（类）农业农村（款）病虫防治（项）：支出决算为7.00万元。'
    const found = (...lines: string[]): string[] =>
      run(unlistedSubject, ...detail(first, ...lines), ...GENERAL).map(({ message }) => message)
    expect(found(listed, foreign)).toEqual([expect.stringContaining('9.40万元')])
    expect(found(listed)).toEqual([])
    expect(found(renamed)).toEqual([])
    const other = '2.农林水支出（类）农业农村（款）农产品质量安全（项）：支出决算为7.00万元。'
    expect(found(other)).toEqual([expect.stringContaining('附表中这个数是')])
    expect(found(listed, other)).toEqual([])
  })
  it('an earlier name of the same subject is none of another', () => {
    const retired = ['2080501', '行政单位离退休', '3.00', '3.00', '']
    const line =
      '2.社会保障和就业支出（类）行政事业单位离退休（款）归口管理的行政单位离退休（项）：支出决算为3.00万元。'
    expect(run(unlistedSubject, ...detail(line), ...general(retired))).toEqual([])
  })
  it('does not run without the table or the text', () => {
    expect(subjectsExplained.cannotRun?.(understand(documentOf(...GENERAL)))).toBeDefined()
  })
})

describe('economic-names-listed', () => {
  const listed = (names: string): Block[] =>
    narrative(
      '六、一般公共预算财政拨款基本支出决算情况说明',
      `2023年基本支出3.00万元，其中：公用经费3.00万元，${names}。`,
    )
  it('finds a listed subject without an amount', () => {
    const text = listed('主要包括：办公费、水费')
    expect(run(economicNamesListed, ...text, ...basic(''))).toHaveLength(1)
    expect(run(economicNamesListed, ...text, ...basic('0.00'))).toHaveLength(1)
    expect(run(economicNamesListed, ...text, ...basic('0.50'))).toEqual([])
  })
  it('takes two that are told together for two', () => {
    const text = listed('主要包括：办公费、公务用车运行维护费及购置费')
    const vehicles = (bought: string): Block[] => [
      say('一般公共预算财政拨款基本支出决算表'),
      tableOfRows([
        ['科目编码', '科目名称', '决算数'],
        ['302', '商品和服务支出', '3.00'],
        ['30201', '办公费', '2.00'],
        ['30231', '公务用车运行维护费', '1.00'],
        ['310', '资本性支出', bought],
        ['31013', '公务用车购置', bought],
      ]),
    ]
    expect(run(economicNamesListed, ...text, ...vehicles(''))).toHaveLength(1)
    expect(run(economicNamesListed, ...text, ...vehicles('18.00'))).toEqual([])
  })
  it('finds a subject of the other list, and one that a table without a rest does not have', () => {
    const table = (office: string): Block[] => [
      say('一般公共预算财政拨款基本支出决算表'),
      tableOfRows([
        ['科目编码', '科目名称', '决算数'],
        ['301', '工资福利支出', '6.00'],
        ['30101', '基本工资', '6.00'],
        ['302', '商品和服务支出', '3.00'],
        ['30201', '办公费', office],
        ['30229', '福利费', '1.00'],
      ]),
    ]
    const personnel = narrative(
      '六、一般公共预算财政拨款基本支出决算情况说明',
      '基本支出9.00万元，其中：人员经费6.00万元，主要包括：基本工资、福利费、慰问金。',
    )
    const found = (text: Block[], office: string): string[] =>
      run(economicNamesListed, ...text, ...table(office)).map(({ message }) => message)
    expect(found(personnel, '2.00')).toEqual([expect.stringContaining('属于公用经费')])
    const advised = listed('主要包括：办公费、咨询费、福利费、绿化费')
    expect(found(advised, '2.00')).toEqual([expect.stringContaining('没有该科目')])
    expect(found(advised, '1.50')).toEqual([])
    expect(found(listed('主要包括：办公费、福利费'), '2.00')).toEqual([])
  })
  it('asks for the only filled subject that a list of the main ones leaves out', () => {
    const names = ['办公费', '印刷费', '水费', '电费', '邮电费', '差旅费', '租赁费', '劳务费']
    const codes = ['01', '02', '05', '06', '07', '11', '14', '26']
    const table = tableOfRows([
      ['科目编码', '科目名称', '决算数'],
      ['302', '商品和服务支出', '8.00'],
      ...names.map((name, at) => [`302${codes[at] ?? ''}`, name, '1.00']),
    ])
    const found = (named: string[]): number =>
      run(
        economicNamesListed,
        ...listed(`主要包括：${named.join('、')}`),
        say('一般公共预算财政拨款基本支出决算表'),
        table,
      ).length
    expect(found(names.slice(1))).toBe(1)
    expect(found(names)).toBe(0)
    expect(found(names.slice(2))).toBe(0)
  })
  it('asks for a filled subject only where the list claims to be complete', () => {
    expect(run(economicNamesListed, ...listed('包括：办公费'), ...basic('0.50'))).toHaveLength(1)
    expect(run(economicNamesListed, ...listed('主要包括：办公费'), ...basic('0.50'))).toEqual([])
    expect(run(economicNamesListed, ...listed('包括：办公费等'), ...basic('0.50'))).toEqual([])
  })
})

describe('subjects-of-budget', () => {
  const table = (code: string, name: string, amount: string): Block[] => [
    say('某县水务局2023年度部门决算公开'),
    ...general([code, name, amount, '', amount]),
  ]
  it('finds a fund subject in the table of the general budget', () => {
    expect(run(subjectsOfBudget, ...table('21208', '国有土地使用权出让收入安排的支出', '5.00'))).toHaveLength(1)
  })
  it('says nothing of general subjects, nor of a printed subject without money', () => {
    expect(run(subjectsOfBudget, ...table('21202', '城乡社区规划与管理', '5.00'))).toEqual([])
    expect(run(subjectsOfBudget, ...table('21208', '国有土地使用权出让收入安排的支出', ''))).toEqual([])
  })
})

describe('table-against-narrative: what a section speaks of', () => {
  const FUNDS: Block[] = [
    say('政府性基金预算财政拨款收入支出决算表'),
    tableOfRows([
      ['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出合计', '年末结转和结余'],
      ['', '合计', '', '5.00', '3.00', '2.00'],
    ]),
    say('收入支出决算总表'),
    tableOfRows([
      ['收入', '←', '支出', '←'],
      ['项目', '决算数', '项目', '决算数'],
      ['一、一般公共预算财政拨款收入', '9.00', '一、农林水支出', '8.00'],
      ['二、政府性基金预算财政拨款收入', '5.00', '', ''],
      ['本年收入合计', '14.00', '本年支出合计', '8.00'],
      ['', '', '年末结转和结余', '6.00'],
      ['总计', '14.00', '总计', '14.00'],
    ]),
  ]
  it('does not take the balance of one budget for that of the whole', () => {
    const text = narrative('八、政府性基金预算支出决算情况说明', '2023年政府性基金预算财政拨款年末结转和结余2.00万元。')
    expect(run(tableAgainstNarrative, ...text, ...FUNDS)).toEqual([])
  })
  it('compares the balance of the whole', () => {
    const text = narrative('一、收入支出决算总体情况说明', '2023年度年末结转和结余2.00万元。')
    expect(run(tableAgainstNarrative, ...text, ...FUNDS).map(({ expected }) => expected)).toEqual(['6.00万元'])
  })
})

describe('unlisted-subject', () => {
  const told = (item: string): Block[] =>
    narrative(
      '五、一般公共预算财政拨款支出决算情况说明',
      '（三）一般公共预算财政拨款支出决算具体情况',
      '1.农林水支出（类）农业农村（款）行政运行（项）：支出决算为5.00万元，完成预算100%。',
      `2.农林水支出（类）农业农村（款）${item}（项）：支出决算为7.00万元，完成预算100%。`,
    )
  it('finds an amount of the table told under another subject', () => {
    expect(run(unlistedSubject, ...told('病虫害控制'), ...GENERAL)).toEqual([])
    const [found, another] = run(unlistedSubject, ...told('农产品质量安全'), ...GENERAL)
    expect(found).toMatchObject({ severity: 'error', expected: '病虫害控制' })
    expect(another).toBeUndefined()
    // a wrong name is a matter of its name
    expect(run(unlistedSubject, ...told('病虫害的控制'), ...GENERAL)).toEqual([])
  })
  it('names the only item of the same heading that the text leaves out', () => {
    const wrongName = told('农业农村').map((block) =>
      block.kind === 'paragraph' ? { ...block, text: block.text.replace('7.00', '7.01') } : block,
    )
    expect(run(unlistedSubject, ...wrongName, ...GENERAL)).toMatchObject([
      { message: expect.stringContaining('2130108病虫害控制') },
    ])
    const other = wrongName.map((block) =>
      block.kind === 'paragraph'
        ? {
            ...block,
            text: block.text.replaceAll('农林水支出（类）农业农村（款）农', '教育支出（类）教育管理（款）农'),
          }
        : block,
    )
    expect(run(unlistedSubject, ...other, ...GENERAL)).toMatchObject([{ message: expect.stringContaining('其他部门') }])
  })
})
