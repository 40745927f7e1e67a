import { understand } from '@mingzhang/disclosure'
import { textDocument } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { audit } from '../audit.ts'

const errors = (...lines: string[]): number =>
  audit(
    understand(
      textDocument('说明.txt', ['甲局2023年度部门决算', '第三部分 2023年度部门决算情况说明', ...lines].join('\n')),
    ),
  ).findings.filter(({ severity }) => severity === 'error').length

const rules = (...lines: string[]): string[] =>
  audit(understand(textDocument('说明.txt', ['甲局2023年度部门决算', ...lines].join('\n')))).findings.map(
    ({ rule }) => rule,
  )

const income =
  '二、收入决算情况说明\n2023年本年收入合计200.00万元，其中：财政拨款收入150.00万元，占75%；其他收入90.00万元，占25%。'
const spending = (basic: string): string =>
  `三、支出决算情况说明\n2023年本年支出合计100.00万元，其中：基本支出60.00万元${basic}；项目支出50.00万元，占40%。`

it('puts together what each of several wrong figures broke', () => {
  expect(errors(spending('，占60%'))).toBe(1)
  expect(errors(income, spending('，占60%'))).toBe(2)
})

it('leaves apart what two figures may have broken alike', () => {
  expect(errors(spending(''))).toBe(2)
})

it('supposes a slip only where nothing proves the figure wrong', () => {
  const told = ['发放困难群众补贴846.75万元。', '全年发放困难群众补贴846.75万元。']
  const slip = '累计发放困难群众补贴846.15万元。'
  expect(rules(...told, slip)).toContain('slip-of-figure')
  const explanation = ['第三部分 2023年度部门决算情况说明', '三、支出决算情况说明']
  const first = '2023年本年支出合计846.75万元，其中：基本支出646.75万元；项目支出200.00万元。'
  const again = '2023年本年支出合计846.15万元。'
  const proved = rules(...explanation, first, '2023年本年支出合计846.75万元，全部为财政拨款支出。', again)
  expect(proved).toContain('same-figure')
  expect(proved).not.toContain('slip-of-figure')
})

describe('one remedy of one place', () => {
  const found = (...lines: string[]) =>
    audit(
      understand(
        textDocument('说明.txt', ['甲局2023年度部门决算', '第一部分 部门概况', '二、机构设置', ...lines].join('\n')),
      ),
    ).findings.map(({ rule, severity }) => `${severity} ${rule}`)

  it('is told once, by the gravest', () => {
    const parts = '甲局下属二级预算单位3个，其中行政单位0个，参照公务员法管理的事业单位0个，其他事业单位2个。'
    expect(found(parts)).toContain('error parts-and-total')
    expect(found(parts)).not.toContain('warning units-counted')
  })

  it('leaves another remedy of the same place', () => {
    const told = found(
      '甲局下属二级预算单位3个，其中行政单位0个，参照公务员法管理的事业单位0个，其他事业单位2个。',
      '纳入甲局2023年度部门决算编制范围的二级预算单位包括：',
      '1.乙乡技术站',
      '2.丙乡检测站',
    )
    expect(told).toContain('warning units-counted')
  })
})

it('says once what the words of one statement are held against', () => {
  const citing = (told: string): string[] =>
    audit(
      understand(
        textDocument(
          '说明.txt',
          [
            '甲局2023年度部门决算',
            '第三部分 2023年度部门决算情况说明',
            '三、支出决算情况说明',
            '本年支出合计3.00万元。',
            `年初预算3.00万元，支出决算3.00万元，完成年初预算的100%。决算数与年初预算数${told}。`,
          ].join('\n'),
        ),
      ),
    )
      .findings.filter(({ evidence }) => evidence.some(({ quote }) => quote.includes(told)))
      .map(({ rule }) => rule)
  expect(citing('增加')).toHaveLength(1)
  expect(citing('持平')).toEqual([])
})

it('names the wrong unit of an amount, not what is reckoned with it', () => {
  const report = [
    '第四部分 附件',
    '2023年项目绩效自评报告（渠道整治）',
    '项目调整后预算240.00元。截至2023年12月31日，项目支出230.37万元，预算执行率95.99%。',
    '项目年初预算240.00万元，资金到位240.00万元。',
  ].join('\n')
  const { findings } = audit(understand(textDocument('说明.txt', `甲局2023年度部门决算\n${report}`)))
  const citing = findings.filter(({ evidence }) => evidence.some(({ quote }) => quote === '240.00元'))
  expect(citing.map(({ category }) => category)).toEqual(['unit'])
})

it('deduces an opening balance only from changes that nothing proves wrong', () => {
  const told = (rate: string): string[] =>
    rules(
      '第三部分 2023年度部门决算情况说明',
      '二、收入决算情况说明',
      '2023年本年收入合计90.00万元，其中：一般公共预算财政拨款收入90.00万元，占100%。',
      '四、财政拨款收入支出决算总体情况说明',
      '2023年财政拨款收、支总计110.00万元，与2022年相比，收、支总计各增加10.00万元，增长10.00%。',
      '五、一般公共预算财政拨款支出决算情况说明',
      `2023年一般公共预算财政拨款支出105.00万元，与2022年相比，增加20.00万元，增长${rate}%。`,
    )
  expect(told('23.53')).toContain('opening-balance')
  expect(told('3.53')).toContain('growth-rate')
  expect(told('3.53')).not.toContain('opening-balance')
})

it('puts together the sums of scores that one wrong score broke', () => {
  const form = (total: string): string[] => [
    '泵站检修绩效自评表',
    '项目名称\t泵站检修',
    '一级指标\t二级指标\t三级指标\t指标值\t实际完成值\t分值\t得分',
    '产出指标\t数量指标\t检修泵站\t≥8座\t8座\t60\t60',
    '效益指标\t社会效益指标\t排涝及时率\t≥95%\t96%\t40\t38',
    `总分\t\t\t\t\t100\t${total}`,
  ]
  const told = (total: string) =>
    rules(
      '第四部分 附件',
      '2023年项目绩效自评报告（泵站检修）',
      '五、评价结论',
      '泵站检修项目自评得分98分。',
      ...form(total),
    )
  const scores = (total: string): string[] =>
    told(total).filter((rule) => rule === 'score-sum' || rule === 'same-score')
  expect(scores('98')).toEqual([])
  expect(scores('89')).toHaveLength(1)
})

it('tells once what one check finds of one place in two others', () => {
  const form = [
    '食品抽检绩效自评表',
    '项目名称\t食品抽检',
    '项目基本情况\t1.项目年度目标完成情况\t项目年度目标\t年度目标完成情况',
    '\t\t食品抽检800批次。\t完成食品抽检841批次。',
    '一级指标\t二级指标\t三级指标\t指标值\t实际完成值\t分值\t得分',
    '产出指标\t数量指标\t食品抽检批次\t≥800批次\t841批次\t100\t100',
  ]
  const told = (count: string): string[] =>
    rules(
      '第四部分 附件',
      '2023年项目绩效自评报告（食品抽检）',
      '四、项目绩效情况',
      `完成食品抽检${count}批次。`,
      ...form,
    )
  expect(told('341').filter((rule) => rule === 'report-count-against-form')).toHaveLength(1)
  expect(told('841')).not.toContain('report-count-against-form')
})
