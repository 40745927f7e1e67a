import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { describe, expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { fundSpendingSubject } from './fund-spending-subject.ts'
import { glossaryCoversMoney } from './glossary-covers-money.ts'
import { glossaryCoversOperating } from './glossary-covers-operating.ts'
import { glossaryCoversSubjects } from './glossary-covers-subjects.ts'
import { prescribedSections } from './prescribed-sections.ts'
import { requiredParticulars } from './required-particulars.ts'
import { threePublicDefinition } from './three-public-definition.ts'
import { wholeReportOutline } from './whole-report-outline.ts'

const START = '第二部分 2022年度部门决算情况说明'

describe('glossary covers the subjects of the narrative', () => {
  const item = (name: string): string => `1.教育支出（类）普通教育（款）${name}（项）：支出决算为8.00万元。`
  const entry = (name: string): string => `1.教育支出（类）普通教育（款）${name}（项）：反映${name}支出。`
  const lines = (...entries: string[]): string[] => [
    START,
    '五、一般公共预算财政拨款支出决算情况说明',
    item('学前教育'),
    item('小学教育'),
    '第三部分 名词解释',
    ...entries,
  ]

  test('one is left out', () => {
    expect(said(glossaryCoversSubjects, ...lines(entry('学前教育')))).toEqual([
      'warning 小学教育（项） 教育支出（类）普通教育（款）学前教育（项）',
    ])
  })

  test('a glossary that explains a few alone is a selection', () => {
    const few = lines(entry('学前教育'))
    few.splice(4, 0, item('初中教育'))
    expect(said(glossaryCoversSubjects, ...few)[0]).toMatch(/^info/)
  })

  test('a name that several subjects bear, without the levels above', () => {
    const subject = '农林水支出（类）水利（款）一般行政管理事务（项）'
    const own = (...entries: string[]): string[] =>
      [...lines(entry('小学教育'), entry('学前教育'), ...entries)].toSpliced(
        4,
        0,
        `3.${subject}。年初预算为1.00万元，支出决算为1.00万元。`,
      )
    expect(said(glossaryCoversSubjects, ...own('3.一般行政管理事务（项）：指其他项目支出。'))).toEqual([])
    expect(said(glossaryCoversSubjects, ...own('3.机关服务（项）：指其他项目支出。'))).toHaveLength(1)
  })

  test('all are there, also under a slightly wrong name or without mark', () => {
    expect(said(glossaryCoversSubjects, ...lines(entry('小学教育'), entry('学前教育')))).toEqual([])
    expect(said(glossaryCoversSubjects, ...lines(entry('小学教育'), entry('学前教育').replace('（项）', '')))).toEqual(
      [],
    )
  })
})

describe('definition of the three public expenses', () => {
  const announced =
    '1.“三公”经费：指因公出国（境）费、公务用车购置及运行费和公务接待费。其中，因公出国（境）费反映国际旅费等支出；公务用车购置及运行费反映'
  const lines = (rest: string): string[] => [START, '第三部分 名词解释', `${announced}${rest}`]

  test('cut off with one item undefined', () => {
    expect(said(threePublicDefinition, ...lines('车辆购置支出及租用费、燃。'))[0]).toMatch(/^error/)
    expect(said(threePublicDefinition, ...lines('车辆购置支出及租用费、燃料费等支出。'))[0]).toMatch(/^warning/)
  })

  test('complete', () => {
    expect(said(threePublicDefinition, ...lines('燃料费等支出；公务接待费反映公务接待支出。'))).toEqual([])
    expect(said(threePublicDefinition, START, '第三部分 名词解释', '1.“三公”经费：指三项费用的合计。')).toEqual([])
    expect(said(threePublicDefinition, ...lines('燃料费及其他。公务接待费反映公务接待支出及其他。'))).toEqual([])
  })
})

describe('the definition of 机关运行经费', () => {
  const lines = (amount: string, ...entries: string[]): string[] => [
    START,
    '十、其他重要事项的情况说明',
    '（一）机关运行经费支出情况',
    `2022年，机关运行经费支出${amount}万元。`,
    '第三部分 名词解释',
    '1.“三公”经费：指三项费用的合计。',
    ...entries,
  ]
  test('is left out where it is told', () => {
    expect(said(glossaryCoversOperating, ...lines('64.95'))).toEqual(['warning “三公”经费 （一）机关运行经费支出情况'])
    expect(said(glossaryCoversOperating, ...lines('64.95', '2.机关运行经费：指日常公用经费支出。'))).toEqual([])
    expect(said(glossaryCoversOperating, ...lines('0'))).toEqual([])
  })
})

describe('particulars', () => {
  const lines = (...rest: string[]): string[] => [
    START,
    '七、财政拨款“三公”经费支出决算情况说明',
    '（二）“三公”经费财政拨款支出决算具体情况说明',
    ...rest,
  ]

  test('groups and persons are left out', () => {
    expect(said(requiredParticulars, ...lines('1.因公出国（境）经费支出0万元，年初未安排预算。'))).toEqual([
      'info 1.因公出国（境）经费支出0万元，年初未安排预算。',
    ])
    expect(said(requiredParticulars, ...lines('外事接待支出0万元。'))).toEqual(['info 外事接待支出0万元。'])
  })

  test('told, also in the next paragraph', () => {
    const told = '全年安排因公出国（境）团组0次，出国（境）0人。'
    expect(said(requiredParticulars, ...lines('1.因公出国（境）经费支出0万元。', told))).toEqual([])
    expect(said(requiredParticulars, ...lines('外事接待支出0万元，0批次，0人次。'))).toEqual([])
    expect(said(requiredParticulars, ...lines('外事接待支出0万元，0批次，0人。'))).toEqual([])
    expect(said(requiredParticulars, ...lines('公务用车购置费0万元，全年未更新购置公务用车。'))).toEqual([])
    expect(said(requiredParticulars, ...lines('公务用车购置费0万元，年初未安排。'))).toHaveLength(1)
  })

  test('vehicles: what was bought and what they cost to run, apart', () => {
    const both = '2.公务用车购置及运行维护费支出8.30万元。其中：'
    const running = '公务用车运行维护支出8.30万元，用于燃料费。'
    expect(said(requiredParticulars, ...lines(both, running))).toEqual([`info ${both}`])
    expect(said(requiredParticulars, ...lines(both, '公务用车购置支出0万元，购置0辆。', running))).toEqual([])
    expect(said(requiredParticulars, ...lines('公务用车购置支出21万元，新购公务用车一辆。'))).toEqual([])
    expect(said(requiredParticulars, ...lines('公务用车购置支出情况说明', '购置车辆0台，支出0万元。'))).toEqual([])
    expect(said(requiredParticulars, ...lines('公务用车购置支出21万元，用于更新。'))).toHaveLength(1)
  })

  test('domestic receptions as one kind of several, and the other untold', () => {
    const domestic = '3.公务接待费支出2.44万元。其中：国内公务接待支出2.44万元，38批次、325人次，主要用于接待检查组。'
    expect(said(requiredParticulars, ...lines(domestic))).toHaveLength(1)
    expect(said(requiredParticulars, ...lines(`${domestic}外事接待支出0万元，0批次，0人次。`))).toEqual([])
  })

  test('receptions of foreign guests are not those of others', () => {
    const domestic = '国内公务接待支出0.80万元，主要接待调研组。其中：接待外宾'
    expect(said(requiredParticulars, ...lines(`${domestic}0批次、0人次。`))).toHaveLength(1)
    expect(said(requiredParticulars, ...lines(`${domestic}0批次、0人次，其他来客（3批次、20人次）。`))).toEqual([])
    expect(said(requiredParticulars, ...lines('国内公务接待支出0万元。其中：接待外宾0批次、0人次。'))).toHaveLength(1)
    expect(said(requiredParticulars, ...lines('国内公务接待支出0万元。'))).toEqual([])
  })
})

describe('particulars of state assets', () => {
  const lines = (text: string): string[] => [START, '十、其他重要事项的情况说明', '（三）国有资产占有使用情况', text]

  test('equipment is told, also where there is none', () => {
    const vehicles = '截至2022年12月31日，共有车辆2辆'
    expect(said(requiredParticulars, ...lines(`${vehicles}。`))).toHaveLength(1)
    expect(
      said(requiredParticulars, ...lines(`${vehicles}，单价100万元（含）以上设备（不含车辆）0台（套）。`)),
    ).toEqual([])
  })
})

describe('spending of government funds', () => {
  const lines = (...rest: string[]): string[] => [START, '八、政府性基金预算支出决算情况说明', ...rest]

  test('without a word on what for', () => {
    expect(said(fundSpendingSubject, ...lines('2022年政府性基金预算财政拨款支出51.20万元。'))).toHaveLength(1)
  })

  test('none, or told', () => {
    expect(said(fundSpendingSubject, ...lines('2022年政府性基金预算财政拨款支出0万元。'))).toEqual([])
    expect(
      said(fundSpendingSubject, ...lines('2022年政府性基金预算财政拨款支出51.20万元，主要用于社区建设。')),
    ).toEqual([])
  })
})

describe('prescribed sections', () => {
  const sections = [
    '一、收入支出决算总体情况说明',
    '二、收入决算情况说明',
    '三、支出决算情况说明',
    '四、财政拨款收入支出决算总体情况说明',
    '五、一般公共预算财政拨款支出决算情况说明',
    '六、一般公共预算财政拨款基本支出决算情况说明',
    '七、财政拨款“三公”经费支出决算情况说明',
    '八、政府性基金预算支出决算情况说明',
    '九、国有资本经营预算支出决算情况说明',
    '十、其他重要事项的情况说明',
    '（一）机关运行经费支出情况',
    '（二）政府采购支出情况',
    '（三）国有资产占有使用情况',
    '（四）预算绩效管理情况',
  ].flatMap((heading) => [heading, '2022年共计3万元。'])
  const tables = ['第五部分 附表', '一、收入支出决算总表']

  test('one is missing', () => {
    const without = [...sections.slice(0, 22), ...sections.slice(24)]
    expect(said(prescribedSections, START, ...without, ...tables)).toHaveLength(1)
  })

  test('told under another heading', () => {
    const other = [...sections.slice(0, 22), '2022年政府采购支出总额0万元。', ...sections.slice(24)]
    expect(said(prescribedSections, START, ...other, ...tables)).toEqual([])
  })

  test('what came in and what was spent, told in the section of both', () => {
    const both = ['2022年度年初结转和结余0万元，本年收入8万元，本年支出8万元。']
    const without = sections.filter((line) => !/^(?:二|三)、/.test(line))
    expect(said(prescribedSections, START, ...without, ...tables)).not.toEqual([])
    expect(said(prescribedSections, START, ...both, ...without, ...tables).length).toBeLessThan(
      said(prescribedSections, START, ...without, ...tables).length,
    )
  })

  test('tables that are attached elsewhere', () => {
    const elsewhere = (title: string): string[] => [title, START, ...sections, '第四部分 附件']
    expect(said(prescribedSections, ...elsewhere('第二部分 部门决算表（见附件）'))).toEqual([])
    expect(said(prescribedSections, ...elsewhere('第二部分 部门决算表见某处'))).toEqual(['warning 第四部分 附件'])
  })

  test('attachments and no tables', () => {
    expect(said(prescribedSections, START, ...sections, '第四部分 附件')).toEqual(['warning 第四部分 附件'])
    expect(said(prescribedSections, START, ...sections, '第四部分 附件', ...tables)).toEqual([])
  })
})

describe('outline of the report on the whole department', () => {
  const report = (...lines: string[]): string[] => [
    START,
    '五、一般公共预算财政拨款支出决算情况说明',
    '（三）一般公共预算财政拨款支出决算具体情况',
    '2022年共计3万元。',
    '第四部分 附件',
    '2022年部门整体支出绩效评价报告',
    ...lines,
  ]

  test('no staff, no goals, no money of the classes', () => {
    const classes = ['1.人员类项目绩效分析', '严格执行有关规定。', '2.运转类项目绩效分析', '严格执行有关规定。']
    expect(said(wholeReportOutline, ...report('（一）机构职能', '承办会议。', ...classes))).toHaveLength(2)
  })

  test('one of the three classes left out though a project is evaluated', () => {
    const classes = ['1.人员类项目绩效分析。预算3个，3.20万元。', '2.运转类项目绩效分析。预算2个，4.10万元。']
    const lines = ['（二）人员概况', '编制12名。', '（三）整体支出绩效目标', '承办会议。', ...classes]
    const form = tableOfRows([
      ['项目名称', '泵站检修', '←', '←', '←'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'],
      ['产出指标', '数量指标', '检修泵站', '≥12座', '13座'],
    ])
    const found = (...more: string[]): number => {
      const texts = [...report(...lines, ...more), '泵站检修项目绩效自评表']
      const blocks: Block[] = [...texts.map((text): Block => ({ kind: 'paragraph', text, place: {} })), form]
      return [...wholeReportOutline.run(understand({ file: '决算.docx', format: 'docx', blocks, gaps: [] }))].length
    }
    expect([found(), found('3.特定目标类项目绩效分析。预算1个，2.00万元。')]).toEqual([1, 0])
  })

  test('all told', () => {
    const classes = ['1.人员类项目绩效分析', '预算3个，3.20万元。', '2.运转类项目绩效分析', '预算2个，4.10万元。']
    expect(
      said(
        wholeReportOutline,
        ...report('（二）人员概况', '编制12名。', '（三）整体支出绩效目标', '承办会议。', ...classes),
      ),
    ).toEqual([])
  })
})

describe('definitions of income and of what is carried over', () => {
  const lines = (business: string, ...entries: string[]): string[] => [
    START,
    '二、收入决算情况说明',
    `2022年本年收入合计100.00万元，其中：一般公共预算财政拨款收入90.00万元，占90%；事业收入${business}万元，占10%。`,
    '第三部分 名词解释',
    '1.财政拨款收入：指从同级财政部门取得的资金。',
    ...entries,
  ]
  test('are left out where there is some', () => {
    expect(said(glossaryCoversMoney, ...lines('10.00'))).toEqual(['info 财政拨款收入 10.00万元'])
    expect(said(glossaryCoversMoney, ...lines('10.00', '2.事业收入：指开展业务活动取得的收入。'))).toEqual([])
    expect(said(glossaryCoversMoney, ...lines('0'))).toEqual([])
  })
})
