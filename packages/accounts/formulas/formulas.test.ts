import { describe, expect, it } from 'vitest'
import { checkAccounts } from '../check/check-accounts.ts'
import type { Violation } from '../check/violation.ts'
import { MINIATURE, MINIATURE_BEFORE } from '../equations/miniature-accounts.ts'
import { FormulaMistake } from './formula.ts'
import { EQUATIONS_SCHEMA, type OwnEquation, ownEquationsFromJson, ownEquationsFromRows } from './own-equation.ts'
import { parseFormula } from './parse-formula.ts'

const equationsOf = (...rows: readonly object[]): readonly OwnEquation[] => {
  const { equations, mistakes } = ownEquationsFromRows(rows)
  if (equations === undefined) throw new Error(mistakes.join('；'))
  return equations
}
const found = (formula: string, more: object = {}): readonly Violation[] =>
  checkAccounts(MINIATURE, {
    previous: MINIATURE_BEFORE,
    equations: equationsOf({ 编号: '市01', 公式: formula, ...more }),
  }).violations

/** Formulas that hold in the miniature, each beside one that does not. */
const PAIRS: readonly (readonly [holds: string, broken: string])[] = [
  [
    '收入决算表.合计.本年收入合计 = 收入支出决算总表.本年收入合计.决算数',
    '收入决算表.合计.本年收入合计 = 收入支出决算总表.年初结转和结余.决算数',
  ],
  [
    '支出决算表.合计.基本支出 + 支出决算表.合计.项目支出 ≤ 支出决算表.合计.合计',
    '支出决算表.合计.基本支出 + 支出决算表.合计.项目支出 ≥ 支出决算表.合计.合计',
  ],
  ['支出决算表.2010301.基本支出 ≥ 8万元', '支出决算表.2010301.基本支出 ≥ 9.5万元'],
  ['收入支出决算总表.一般公共服务支出.决算数 ≥ 98500元', '收入支出决算总表.一般公共服务支出.决算数 >= 98500.01元'],
  ['Σ支出决算表.208*.合计 = 7500元', 'Σ支出决算表.208*.合计 ＝ 7500.01元'],
  [
    '求和(一般公共预算财政拨款基本支出决算表.302*.决算数) = 23000元',
    'Σ(一般公共预算财政拨款基本支出决算表.301*.决算数) = 23000元',
  ],
  ['Σ支出决算表.*.合计 = 支出决算表.合计.合计', 'Σ支出决算表.*.基本支出 = 支出决算表.合计.合计'],
  [
    '支出决算表.每行.合计 ≥ 一般公共预算财政拨款支出决算表.每行.合计',
    '支出决算表.每行.合计 = 一般公共预算财政拨款支出决算表.每行.合计',
  ],
  [
    '《财政拨款“三公”经费支出决算表》.公务接待费.决算数 ≤ 财政拨款三公经费支出决算表.公务接待费.预算数',
    '财政拨款“三公”经费支出决算表.公务接待费.决算数 ≥ 财政拨款“三公”经费支出决算表.公务接待费.预算数',
  ],
  [
    '上年.收入支出决算总表.年末结转和结余.决算数 = 2450元',
    '上年.收入支出决算总表.年末结转和结余.决算数 = 收入支出决算总表.年初结转和结余.决算数',
  ],
  [
    '一般公共预算财政拨款基本支出决算表.302.决算数 ≤ 30% × 一般公共预算财政拨款支出决算表.合计.合计',
    '一般公共预算财政拨款基本支出决算表.302.决算数 ≤ 一般公共预算财政拨款支出决算表.合计.合计 × 20%',
  ],
  [
    '部门决算相关信息统计表.国内接待费.决算数 ≤ 100元 × 部门决算相关信息统计表.国内公务接待人次.数量',
    '部门决算相关信息统计表.国内接待费.决算数 ≤ 50元 × 部门决算相关信息统计表.国内公务接待人次.数量',
  ],
  [
    '(支出决算表.合计.基本支出 − 支出决算表.2010301.基本支出) × 2 ≤ 3万元',
    '2 × (支出决算表.合计.基本支出 - 支出决算表.2010301.基本支出) <= 2万元',
  ],
  ['部门决算相关信息统计表.公务用车保有量.数量 = 2', '部门决算相关信息统计表.公务用车保有量.数量 = 3'],
  [
    '财政拨款支出决算明细表.合计.商品和服务支出/公务接待费 = 2150元',
    '财政拨款支出决算明细表.合计.商品和服务支出/办公费 = 2150元',
  ],
]

describe('a formula', () => {
  it.each(PAIRS)('%s holds; %s does not', (holds, broken) => {
    expect(found(holds)).toEqual([])
    expect(found(broken).length).toBeGreaterThan(0)
  })

  it('is exact to one 分, however many factors it has', () => {
    expect(found('3 × 支出决算表.2080505.基本支出 ≥ 0.333 × 45045.04元')).toEqual([])
    expect(found('3 × 支出决算表.2080505.基本支出 ≥ 0.333 × 45045.05元')).toHaveLength(1)
    expect(found('0.5 × 支出决算表.2080505.基本支出 = 2500.01元')).toHaveLength(1)
  })

  it('that is broken tells both sides, the row, and the cells', () => {
    const [first] = found('支出决算表.每行.合计 = 一般公共预算财政拨款支出决算表.每行.合计')
    expect(first).toMatchObject({ equation: '市01', severity: 'error', difference: expect.any(String) })
    expect(first?.message).toContain('元 ≠ ')
    expect(first?.cells.map(({ table }) => table)).toContain('支出决算表')
  })

  it.each([
    ['', 1, '不完整'],
    ['收入决算.合计.本年收入合计 = 1元', 1, '是不是《收入决算表》'],
    ['收入决算表.合计 = 1元', 1, '表.行.栏'],
    ['1元 = 收入决算表.合计.本年合计', 6, '没有“本年合计”栏；有：'],
    ['1元 = 收入决算表.其他.本年收入合计', 6, '编码前缀'],
    ['1元 = 收入支出决算总表.其它收入.决算数', 6, '没有“其它收入”行'],
    ['1元 = 财政拨款“三公”经费支出决算表.会议费.决算数', 6, '没有“会议费”'],
    ['1元 = 财政拨款“三公”经费支出决算表.公务接待费.上年数', 6, '预算数、决算数'],
    ['收入决算表.合计.本年收入合计', 16, '应有一个“=”'],
    ['收入决算表.合计.本年收入合计 =', 18, '不完整'],
    ['收入决算表.合计.本年收入合计 = 1元 1元', 22, '多余的“1元”'],
    ['(收入决算表.合计.本年收入合计 = 1元', 1, '括号没有闭合'],
    ['收入决算表.合计.本年收入合计 × 收入决算表.合计.其他收入 = 1元', 19, '一边应是数'],
    ['支出决算表.208*.合计 = 1元', 1, '前缀前应写“Σ”'],
    ['Σ支出决算表.合计.合计 = 1元', 2, '只用于编码前缀'],
    ['Σ5 = 支出决算表.合计.合计', 1, '“Σ”后应是'],
    ['支出决算表.合计.合计 = + 1元', 15, '“+”的位置不对'],
    ['支出决算表.合计.合计 = 0.001元', 15, '不足一分'],
    ['支出决算表.合计.合计 > 1元', 13, '不认识的符号'],
    ['1 = 1', 1, '没有引用任何表'],
  ])('%s: character %i, %s', (text, position, message) => {
    const mistake = mistakeIn(text)
    expect(mistake?.message).toContain(message)
    expect(mistake?.position).toBe(position)
  })

  it('of any length and depth ends', () => {
    expect(mistakeIn('('.repeat(1999))?.message).toContain('括号层次太多')
    expect(mistakeIn('1+'.repeat(1500))?.message).toContain('超过')
  })
})

function mistakeIn(text: string): FormulaMistake | undefined {
  try {
    parseFormula(text)
    return undefined
  } catch (error) {
    if (error instanceof FormulaMistake) return error
    throw error
  }
}

describe('equations of a bureau', () => {
  const good = { 编号: '市01', 公式: '支出决算表.合计.合计 ≥ 1元' }

  it('are read from JSON, with their terms', () => {
    const { equations } = ownEquationsFromJson({
      schema: EQUATIONS_SCHEMA,
      公式: [
        {
          ...good,
          说明: '有支出',
          类型: '核实性',
          程度: '核实',
          条件: '只有一般公共预算财政拨款',
          依据: '市财决〔2024〕1号',
          地区: '溪口市',
          起始年度: 2021,
        },
      ],
    })
    expect(equations?.[0]).toMatchObject({
      id: '市01',
      formula: '有支出',
      kind: '核实性',
      severity: 'review',
      condition: 'only-general-budget',
      basis: '溪口市，市财决〔2024〕1号',
      from: 2021,
    })
  })

  it('are not executed where condition, year or table do not fit', () => {
    const reasonOf = (more: object): string | undefined =>
      checkAccounts(MINIATURE, { equations: equationsOf({ ...good, ...more }) }).notExecuted.find(
        ({ equation }) => equation === '市01',
      )?.reason
    expect(reasonOf({})).toBeUndefined()
    expect(reasonOf({ 条件: '只有一般公共预算财政拨款' })).toContain('不适用')
    expect(reasonOf({ 终止年度: '2019' })).toContain('2019')
    expect(reasonOf({ 公式: '上年.支出决算表.合计.合计 ≥ 1元' })).toContain('--previous')
  })

  it.each([
    [{ schema: 'x', 公式: [good] }, EQUATIONS_SCHEMA],
    [{ schema: EQUATIONS_SCHEMA, 公式: [good, good] }, '第2条：编号“市01”与已有的公式重复'],
    [{ schema: EQUATIONS_SCHEMA, 公式: [{ ...good, 编号: 'A01' }] }, '重复'],
    [{ schema: EQUATIONS_SCHEMA, 公式: [{ ...good, 程度: '严重' }] }, '程度'],
    [{ schema: EQUATIONS_SCHEMA, 公式: [{ ...good, 程渡: '错误' }] }, '程渡'],
    [{ schema: EQUATIONS_SCHEMA, 公式: [{ ...good, 公式: '支出决算表.合计.合计' }] }, '公式第12个字符处'],
    [{ schema: EQUATIONS_SCHEMA, 公式: [] }, '公式'],
    ['text', ''],
  ])('%j is refused in Chinese', (json, message) => {
    const { mistakes } = ownEquationsFromJson(json)
    expect(mistakes?.join('；')).toContain(message)
    expect(mistakes?.join('')).toMatch(/\p{Script=Han}/u)
  })
})
