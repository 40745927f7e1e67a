import { understand } from '@mingzhang/disclosure'
import { type Block, quote, tableOfRows } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import type { Check } from '../../check.ts'
import { formOrganisation } from './form-organisation.ts'
import { projectNamedTwice } from './project-named-twice.ts'
import { repeatedTableRow } from './repeated-table-row.ts'
import { tablePrintedTwice } from './table-printed-twice.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })

/** The quotes of each observation. */
function quotes(check: Check, ...blocks: Block[]): string[][] {
  const disclosure = understand({ file: '决算.html', format: 'html', blocks, gaps: [] })
  return [...check.run(disclosure)].map(({ evidence }) => evidence.map((span) => quote(disclosure.document, span)))
}

const HEADER = ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出']
const ROWS = [
  ['', '合计', '5.00', '5.00', ''],
  ['205', '教育支出', '5.00', '5.00', ''],
  ['20502', '普通教育', '5.00', '5.00', ''],
]
const expenditure = (title: string, ...rows: string[][]): Block[] => [say(title), tableOfRows([HEADER, ...rows])]

describe('repeated-table-row', () => {
  it('finds a row that is printed twice', () => {
    const [, , third = []] = ROWS
    expect(quotes(repeatedTableRow, ...expenditure('支出决算表', ...ROWS, third))).toEqual([
      ['20502', '普通教育', '5.00', '20502', '普通教育', '5.00'],
    ])
  })
  it('takes blank rows, and rows alike but for the subject, for what they are', () => {
    const alike = ['20503', '职业教育', '5.00', '5.00', '']
    const blank = ['', '', '', '', '']
    expect(quotes(repeatedTableRow, ...expenditure('支出决算表', ...ROWS, alike, blank, blank))).toEqual([])
  })
})

describe('repeated-table-row of a table in parts', () => {
  const detail = (head: string[], ...rows: string[][]): Block =>
    tableOfRows([['科目编码', '科目名称', ...head], ...rows])
  const first = [say('财政拨款支出决算明细表'), detail(['合计', '基本工资'], ['205', '教育支出', '5.00', ''])]
  it('finds no row in the columns of a further part, but one in its further rows', () => {
    expect(quotes(repeatedTableRow, ...first, detail(['办公费', '印刷费'], ['205', '教育支出', '5.00', '']))).toEqual(
      [],
    )
    const more = detail(['合计', '基本工资'], ['205', '教育支出', '5.00', ''], ['20502', '普通教育', '5.00', ''])
    expect(quotes(repeatedTableRow, ...first, more)).toHaveLength(1)
  })
})

describe('repeated-table-row of economic subjects', () => {
  const basic = (...rows: string[][]): Block[] => [
    say('一般公共预算财政拨款基本支出决算表'),
    tableOfRows([
      ['科目编码', '科目名称', '决算数'],
      ['302', '商品和服务支出', '3.00'],
      ['30201', '办公费', '3.00'],
      ...rows,
    ]),
  ]
  it('finds a blank one that is printed twice', () => {
    const found = quotes(repeatedTableRow, ...basic(['30202', '印刷费', ''], ['30202', '印刷费', '']))
    expect(found).toHaveLength(1)
    expect(quotes(repeatedTableRow, ...basic(['30202', '印刷费', ''], ['30203', '咨询费', '']))).toEqual([])
  })
  it('is sure of one directly below the other', () => {
    const severities = (...rows: string[][]): (string | undefined)[] =>
      [
        ...repeatedTableRow.run(understand({ file: '决算.html', format: 'html', blocks: basic(...rows), gaps: [] })),
      ].map(({ severity }) => severity)
    const printing = ['30202', '印刷费', '']
    expect(severities(printing, printing)).toEqual([undefined])
    expect(severities(printing, ['30203', '咨询费', ''], printing)).toEqual(['info'])
  })
})

describe('repeated-table-row of a form', () => {
  const form = (...rows: string[][]): Block[] => [
    say('泵站维护项目绩效自评表'),
    tableOfRows([
      ['项目名称', '泵站维护', '', ''],
      ['', '1.项目年度目标完成情况', '项目年度目标', '年度目标完成情况'],
      ...rows,
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '检修泵站数量', '12座'],
    ]),
  ]
  const goals = ['', '', '检修泵站12座，办结率达到98%以上', '检修泵站13座，办结率99%']
  it('finds goals that are printed twice', () => {
    expect(quotes(repeatedTableRow, ...form(goals, goals))).toEqual([[goals[2], goals[3], goals[2], goals[3]]])
  })
  it('takes further goals, and words that several rows may hold, for what they are', () => {
    const more = ['', '', '检修泵站12座，办结率达到98%以上', '检修泵站14座，办结率99%']
    const word = ['', '', '达标', '达标']
    expect(quotes(repeatedTableRow, ...form(goals, more, word, word))).toEqual([])
  })
  it('finds a source of money that is listed twice, though with nothing', () => {
    const none = ['', '单位资金', '0', '0']
    expect(quotes(repeatedTableRow, ...form(none, none))).toHaveLength(1)
    expect(quotes(repeatedTableRow, ...form(none, ['', '其他资金', '0', '0']))).toEqual([])
  })
})

describe('table-printed-twice', () => {
  const income = [
    ['科目编码', '科目名称', '本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '其他收入'],
    ['', '合计', '5.00', '5.00', '', '', ''],
  ]
  const others = [
    ...expenditure('一般公共预算财政拨款支出决算表', ...ROWS),
    ...expenditure('国有资本经营预算财政拨款支出决算表', ...ROWS),
    say('财政拨款“三公”经费支出决算表'),
    tableOfRows([
      ['项目', '预算数', '决算数'],
      ['合计', '9.00', '7.00'],
      ['公务接待费', '9.00', '7.00'],
    ]),
    say('财政拨款支出决算明细表'),
    tableOfRows([
      ['科目编码', '科目名称', '合计', '工资福利支出'],
      ['', '合计', '5.00', '5.00'],
    ]),
  ]
  it('finds a table under the title of another', () => {
    const wrong = [...expenditure('支出决算表', ...ROWS), say('支出决算表'), tableOfRows(income)]
    expect(quotes(tablePrintedTwice, ...others, ...wrong)).toEqual([['支出决算表', '支出决算表']])
  })
  it('is content with a table of all costs beside that of “三公”', () => {
    const three = tableOfRows([
      ['项目', '预算数', '决算数'],
      ['合计', '5.00', '5.00'],
      ['1.因公出国（境）费', '0.00', '0.00'],
      ['2.公务用车购置及运行维护费', '3.00', '3.00'],
      ['3.公务接待费', '2.00', '2.00'],
    ])
    const beside = (title: string): string[][] =>
      quotes(tablePrintedTwice, ...others, ...expenditure('支出决算表', ...ROWS), say(title), three)
    expect(beside('公开10表 机构运行信息表')).toEqual([])
    expect(beside('财政拨款“三公”经费支出决算表')).toHaveLength(1)
  })
  it('is content with each title once, listed in the contents or not', () => {
    const right = [...expenditure('支出决算表', ...ROWS), say('收入决算表'), tableOfRows(income)]
    expect(quotes(tablePrintedTwice, say('支出决算表'), say('收入决算表'), ...others, ...right)).toEqual([])
  })
})

const form = (name: string, department = '某某县水务局'): Block =>
  tableOfRows([
    ['项目名称', name, '←', '←'],
    ['主管部门', department, '实施单位', '某某县水务局'],
    ['一级指标', '三级指标', '年度指标值', '实际完成值'],
    ['产出指标', '检修泵站', '12座', '12座'],
  ])
const COVER = [say('2023年度部门决算'), say('某某县水务局'), say('第一部分 部门概况'), say('某某县水务局无下属单位。')]
const named = (...forms: Block[]): Block[] => [...COVER, ...forms.flatMap((one) => [say('项目支出绩效自评表'), one])]

describe('project-named-twice', () => {
  it('finds two forms of one layout for one project', () => {
    expect(quotes(projectNamedTwice, ...named(form('泵站维护'), form('泵站维护')))).toEqual([['泵站维护', '泵站维护']])
  })
  it('is content with one form for each project', () => {
    expect(quotes(projectNamedTwice, ...named(form('泵站维护'), form('河道保洁')))).toEqual([])
  })
})

describe('form-organisation', () => {
  it('finds the one form that names a unit nobody knows', () => {
    const found = quotes(formOrganisation, ...named(form('泵站维护'), form('河道保洁', '某某县水务队')))
    expect(found).toEqual([['某某县水务队', '某某县水务局']])
  })
  it('knows the department where it speaks for itself alone', () => {
    expect(quotes(formOrganisation, ...named(form('泵站维护'), form('河道保洁', '某某县水务局（本级）')))).toEqual([])
  })
  it('is surer of what ends as no name does', () => {
    const severity = (name: string): unknown => {
      const blocks = named(form('泵站维护'), form('渠道清淤', name))
      const disclosure = understand({ file: '决算.html', format: 'html', blocks, gaps: [] })
      return [...formOrganisation.run(disclosure)].map((one) => one.severity)
    }
    expect(severity('设备死亡事故数量')).toEqual(['warning'])
    expect(severity('某某县泵站')).toEqual([undefined])
  })
  it('finds what was done where a name should stand', () => {
    const done = '检修泵站34台，巡查35次'
    expect(quotes(formOrganisation, ...named(form('泵站维护', done)))).toEqual([[done]])
    expect(quotes(formOrganisation, ...named(form('泵站维护', '某某县第3人民医院、水务局')))).toEqual([])
  })
  it('finds a unit of another county beside its own name alone', () => {
    const severities = ['青川县水利站', '某某县防汛站'].map((name) => {
      const blocks = named(form('泵站维护'), form('河道保洁', name))
      const disclosure = understand({ file: '决算.html', format: 'html', blocks, gaps: [] })
      return [...formOrganisation.run(disclosure)].map((one) => one.severity)
    })
    expect(severities).toEqual([['warning'], [undefined]])
  })
  it('knows its own name with the word that a system adds', () => {
    const alike = [form('泵站维护', '某某县水务局部门'), form('河道保洁', '某某县水务局-105')]
    expect(quotes(formOrganisation, ...named(...alike))).toEqual([])
    expect(quotes(formOrganisation, ...named(...alike, form('闸门检修', '某某县水务队')))).toHaveLength(1)
  })
  it('knows units that the text names', () => {
    const unit = '某某县农村供水中心'
    const told = [
      say(`所属二级单位1个：${unit}。`),
      say('由县农村供水中心负责实施。'),
      tableOfRows([
        ['序号', '单位'],
        ['1', unit],
      ]),
    ]
    for (const one of told)
      expect(quotes(formOrganisation, one, ...named(form('泵站维护'), form('河道保洁', unit)))).toEqual([])
  })
})
