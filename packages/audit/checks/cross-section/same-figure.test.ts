import { describe, expect, test } from 'vitest'
import { told } from '../../wording/told-in-sections.ts'
import { sameFigure } from './same-figure.ts'

describe('the same figure said twice', () => {
  const explanation =
    '支出|2023年本年支出合计1,000.00万元，其中：基本支出600.00万元，占60%；项目支出400.00万元，占40%。'
  const report = (text: string): string[] => [
    '第四部分 附件',
    '2023年部门整体支出绩效自评报告',
    '一、部门收支情况',
    text,
  ]
  test('finds another figure in the evaluation report', () => {
    expect(told(sameFigure, explanation, ...report('2023年部门总支出1,050.00万元。'))).toEqual([
      'error 1,050.00万元 1,000.00万元',
    ])
  })
  test.each([
    [1, '910.00万元 900.00万元'],
    [2, '910.00万元 900.00万元'],
    [3, '910.00万元 900.00万元'],
  ])('told three times in the explanation, statement %d is the odd one', (odd, found) => {
    const general = (place: number): string =>
      `2023年一般公共预算财政拨款支出${place === odd ? '910.00' : '900.00'}万元`
    const lines = (one: string, two: string, three: string): string[] => [
      `一般|${one}，占本年支出合计的90%。`,
      '（二）一般公共预算财政拨款支出决算结构情况',
      `${two}，主要用于以下方面：教育支出500.00万元；住房保障支出400.00万元。`,
      `具体|${three}，完成预算100%。`,
    ]
    expect(told(sameFigure, ...lines(general(1), general(2), general(3)))).toEqual([`error ${found}`])
    expect(told(sameFigure, ...lines(general(0), general(0), general(0)))).toEqual([])
  })
  test('all that came in, with what was carried over, in the report', () => {
    const income = '收入|2023年本年收入合计787.10万元，其中：财政拨款收入787.10万元，占100%。'
    const all = (own: string): string[] =>
      report(`2023年总收入805.70万元，其中：本年收入${own}万元，年初结转和结余18.60万元。`)
    expect(told(sameFigure, income, ...all('787.10'))).toEqual([])
    expect(told(sameFigure, income, ...all('778.10'))).toHaveLength(1)
  })
  test('parts of basic expenditure of all money, and of that from the treasury', () => {
    const basic = (whole: string, personnel: string, office: string): string =>
      `2023年${whole}600.00万元，其中：人员经费${personnel}万元，公用经费${office}万元。`
    const treasury = '基本|2023年一般公共预算财政拨款基本支出580.00万元，其中：人员经费500.00万元，公用经费80.00万元。'
    const all = (...parts: [string, string]): string[] => report(basic('基本支出', ...parts))
    expect(told(sameFigure, explanation, treasury, ...all('510.00', '90.00'))).toEqual([])
    const same = '基本|2023年一般公共预算财政拨款基本支出600.00万元，其中：人员经费500.00万元，公用经费100.00万元。'
    expect(told(sameFigure, explanation, same, ...all('510.00', '90.00'))).toHaveLength(2)
  })
  test('money from the treasury (财政资金) is told apart from all money', () => {
    const funds = '财政|2023年财政拨款支出950.00万元，其中：基本支出600.00万元，项目支出350.00万元。'
    const spent = (project: string): string[] =>
      report(`部门财政资金支出950.00万元，其中：基本支出600.00万元，占63.16%；项目支出${project}万元，占36.84%。`)
    expect(told(sameFigure, explanation, funds, ...spent('350.00'))).toEqual([])
    expect(told(sameFigure, explanation, funds, ...spent('340.00'))).toHaveLength(1)
  })
  test.each([
    '非财政拨款支出中，基本支出10.00万元，用于校外课酬；项目支出40.00万元。',
    '非财政拨款支出50.00万元，其中：基本支出10.00万元，项目支出40.00万元。',
    '财政拨款支出950.00万元；单位自有资金支出50.00万元（基本支出10.00万元、项目支出40.00万元）。',
  ])('kinds of spending of money that is not the treasury’s: %s', (other) => {
    const funds = '财政|2023年财政拨款支出950.00万元，其中：基本支出590.00万元，项目支出360.00万元。'
    const spent = (basic: string): string[] =>
      report(`财政拨款支出950.00万元，其中：基本支出${basic}万元，项目支出360.00万元。${other}`)
    expect(told(sameFigure, explanation, funds, ...spent('590.00'))).toEqual([])
    expect(told(sameFigure, explanation, funds, ...spent('509.00'))).toHaveLength(1)
  })
  test('procurement in the evaluation report, by whatever short name the organisation has', () => {
    const section = '（二）政府采购支出情况'
    const spent = '2023年，县残联政府采购支出总额38.60万元，其中：政府采购货物支出38.60万元。'
    expect(told(sameFigure, section, spent, ...report('全年政府采购支出36.80万元。'))).toHaveLength(1)
    expect(told(sameFigure, section, spent, ...report('全年政府采购支出38.60万元。'))).toEqual([])
  })
  test('what is left of the general budget is told apart from what is left of all money', () => {
    const left = (section: string): string[] => [
      '总体|2023年度年末结转和结余30.00万元。',
      section,
      '2023年度年末结转和结余12.00万元。',
    ]
    expect(told(sameFigure, ...left('二、2023年度一般公共预算收入支出决算情况'))).toEqual([])
    expect(told(sameFigure, ...left('三、支出决算情况说明'))).toHaveLength(1)
  })
  test.each([
    '2023年年初预算安排支出900.00万元，其中：基本支出550.00万元，项目支出350.00万元。',
    '2023年部门年初预算900.00万元（其中：基本支出550.00万元，项目支出350.00万元），年中追加100.00万元，全年支出1,000.00万元。',
    '2023年县财政批复年初预算收入900.00万元，其中：基本支出550.00万元，项目支出350.00万元。',
  ])('what was planned for a kind of spending is not what was spent: %s', (text) => {
    expect(told(sameFigure, explanation, ...report(text))).toEqual([])
  })
  test.each([
    '2023年财政下达我单位预算指标900.00万元，其中基本支出550.00万元，项目支出350.00万元。',
    '2023年部门预算编制收入900.00万元，支出900.00万元，其中基本支出550.00万元、项目支出350.00万元。',
    '截至2023年6月30日，本部门支出500.00万元，其中基本支出300.00万元，项目支出200.00万元。',
    '机关（本级）支出900.00万元，其中基本支出550.00万元，项目支出350.00万元；下属水文站支出100.00万元，其中基本支出50.00万元。',
  ])('asked for, spent by the middle of the year, or by one unit: %s', (text) => {
    expect(told(sameFigure, explanation, ...report(text))).toEqual([])
  })
  test('parts of what was left at the end of the year are not those of what was spent', () => {
    const basic = '基本|2023年一般公共预算财政拨款基本支出600.00万元，其中：人员经费500.00万元，公用经费100.00万元。'
    const left = (whole: string): string[] => report(`${whole}，其中公用经费3.00万元、项目经费9.00万元。`)
    expect(told(sameFigure, basic, ...left('年末财政拨款结转和结余12.00万元'))).toEqual([])
    expect(told(sameFigure, basic, ...left('2023年基本支出600.00万元'))).toEqual(['error 3.00万元 100.00万元'])
  })
  test('behind what was spent by a month, the whole year', () => {
    const text = '2023年6月底基本支出300.00万元，全年基本支出610.00万元。'
    expect(told(sameFigure, explanation, ...report(text))).toEqual(['error 610.00万元 600.00万元'])
  })
  test('what was spent is told behind what was planned', () => {
    const text = '年初预算安排900.00万元，其中：基本支出550.00万元，项目支出350.00万元。实际支出1,000.00万元，其中：'
    expect(told(sameFigure, explanation, ...report(`${text}基本支出610.00万元，项目支出400.00万元。`))).toEqual([
      'error 610.00万元 600.00万元',
    ])
  })
  test('the same figure written otherwise is the same', () => {
    expect(told(sameFigure, explanation, ...report('2023年部门总支出1000万元。'))).toEqual([])
  })
  test('a paragraph that says another figure twice does not confirm it', () => {
    const domestic = (text: string): string =>
      `三公|国内公务接待支出${text}万元。国内公务接待0批次，共计支出${text}万元。`
    const twice = '国内公务接待支出2.81万元。国内公务接待73批次，共计支出2.81万元。'
    expect(told(sameFigure, domestic('0'), twice).some((line) => line.startsWith('error 2.81万元 0万元'))).toBe(true)
    expect(told(sameFigure, domestic('2.81'), '国内公务接待支出2.81万元，主要用于调研。')).toEqual([])
  })
  test('what the totals leave at the end of the year, where all money is fiscal', () => {
    const totals = (fiscal: string): string[] => [
      '第二部分 2023年度部门决算情况说明',
      '一、收入支出决算总体情况说明',
      '2023年度收、支总计1000.00万元。',
      '三、支出决算情况说明',
      '2023年本年支出合计1000.00万元。',
      '四、财政拨款收入支出决算总体情况说明',
      `2023年财政拨款收、支总计${fiscal}万元。`,
    ]
    const left = report('2023年年末结转与结余12.30万元。')
    expect(told(sameFigure, ...totals('1000.00'), ...left)).toEqual(['error 12.30万元 1000.00万元 1000.00万元'])
    expect(told(sameFigure, ...totals('900.00'), ...left)).toEqual([])
  })
  test('本年收入 beside what was carried over is all that came in, and of the treasury where that is told', () => {
    const income = '收入|2023年本年收入合计787.10万元，其中：财政拨款收入780.00万元；其他收入7.10万元。'
    const all = (own: string): string[] =>
      report(`2023年收入总计805.70万元，其中本年收入${own}万元，年初结转和结余18.60万元。`)
    expect(told(sameFigure, income, ...all('787.10'))).toEqual([])
    expect(told(sameFigure, income, ...all('778.10'))).toHaveLength(1)
    expect(told(sameFigure, income, '四、财政拨款收入支出决算总体情况说明', '其中：本年收入780.00万元。')).toEqual([])
  })
  test('a street office speaks of itself by its short name', () => {
    const spent = (amount: string): string[] => [
      ...report(`政府采购支出总额${amount}万元。`),
      ...report(`望江街道政府采购支出总额200.00万元。`),
    ]
    expect(told(sameFigure, ...spent('200.00'))).toEqual([])
    expect(told(sameFigure, ...spent('209.00'))).toHaveLength(1)
  })
  test.each(['特定目标类项目7个，', '7个特定目标类项目，'])(
    'the budget of what a clause counts (%s) is not that before',
    (counted) => {
      const basic = '基本|2023年一般公共预算财政拨款基本支出490.00万元，其中：人员经费400.00万元，公用经费90.00万元。'
      const spent = (name: string): string[] =>
        report(`公用经费预算90.00万元，执行90.00万元，执行率100%；${name}预算320.50万元，执行300.20万元。`)
      expect(told(sameFigure, explanation, basic, ...spent(counted))).toEqual([])
      expect(told(sameFigure, explanation, basic, ...spent('公用经费'))).toHaveLength(1)
    },
  )
  test('a count told twice', () => {
    const held = (vehicles: number): string => `截至2023年12月31日，单位共有公务用车${vehicles}辆。`
    expect(told(sameFigure, `三公|${held(0)}`, held(2))).toEqual(['error 2辆 0辆'])
    expect(told(sameFigure, `三公|${held(2)}`, held(2))).toEqual([])
  })
  test('a project speaks of itself', () => {
    expect(
      told(sameFigure, explanation, '第四部分 附件', '2023年智慧停车项目支出绩效自评报告', '本项目总支出50.00万元。'),
    ).toEqual([])
  })
})
