import type { Accounts } from '@mingzhang/accounts'
import { textOfRuns } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { compose } from './compose.ts'
import type { ComposedDisclosure, ComposedSection } from './composed.ts'
import { withLastYear } from './last-year.ts'
import type { Profile } from './profile.ts'
import { profileNamed } from './profiles.ts'
import { smallAccounts } from './small-accounts.ts'

function profile(name = '四川-2022'): Profile {
  const found = profileNamed(name)
  if (found === undefined) throw new Error(name)
  return found
}

const textOf = ({ blocks, sections }: ComposedSection): string =>
  [...blocks.map((block) => (block.kind === 'statement' ? textOfRuns(block.runs) : '')), ...sections.map(textOf)].join(
    '\n',
  )

/** The text below a heading. */
function below(heading: string, { parts }: ComposedDisclosure): string {
  const all = (sections: readonly ComposedSection[]): ComposedSection[] =>
    sections.flatMap((one) => [one, ...all(one.sections)])
  const found = all(parts).find((one) => one.heading === heading)
  if (found === undefined) throw new Error(`no section ${heading}`)
  return textOf(found)
}

const told = (heading: string, changes: Partial<Accounts>, name?: string): string =>
  below(heading, compose(smallAccounts(changes), profile(name)))

const small = smallAccounts()
const before = (total: bigint | undefined): Partial<Accounts> => ({
  previous:
    total === undefined || small.previous === undefined ? undefined : { ...small.previous, general: total, total },
})
const GENERAL = '一般公共预算财政拨款支出决算总体情况'

describe('against last year', () => {
  it.each([
    ['an increase', 80_000_00n, '增加2.00万元，增长25.00%。'],
    ['a decrease', 160_000_00n, '减少6.00万元，下降37.50%。'],
    ['no change', 100_000_00n, '一般公共预算财政拨款支出持平。'],
    ['less than can be printed', 100_000_49n, '一般公共预算财政拨款支出持平。'],
    ['nothing last year', 0n, '增加10.00万元，2021年没有此项收支。'],
  ])('%s', (_, previous, words) => {
    expect(told(GENERAL, before(previous))).toContain(words)
  })

  it('gives no rate on a base of nothing', () => {
    expect(told(GENERAL, before(0n))).not.toContain('增长')
  })

  it('says that there was none in either year', () => {
    const text = told('“三公”经费财政拨款支出决算具体情况说明', {})
    expect(text).toContain('1.因公出国（境）经费支出0万元，年初及年中均未安排预算。')
    expect(text).toContain('2021年和2022年均没有此项支出。')
  })

  it('marks last year as missing where it is not known', () => {
    const disclosure = compose(smallAccounts(before(undefined)), profile())
    expect(below(GENERAL, disclosure)).toContain('【须填写：2021年度一般公共预算财政拨款支出】')
    expect(disclosure.missing).toContainEqual({ what: '2021年度一般公共预算财政拨款支出', where: GENERAL })
  })
})

describe('what accounts of published tables do not know', () => {
  const { threePublic, procurement: _, stateAssets: __, ...others } = smallAccounts()
  const { previous: ___, ...running } = { ...threePublic.running, budget: 20_000_00n, final: 20_000_00n }
  const unknown: Accounts = {
    ...others,
    threePublic: { ...threePublic, running },
    operatingExpenses: { final: 30_000_00n },
  }

  it.each(['四川-2022', '上海-2024', '通用'])('is left to be filled in, %s', (name) => {
    const missing = compose(unknown, profile(name)).missing.map(({ what }) => what)
    for (const what of ['2021年度机关运行经费', '政府采购支出', '国有资产占有使用情况']) expect(missing).toContain(what)
  })

  it('is never said to be nothing', () => {
    const [running, operating] = ['公务用车购置及运行维护费', '机关运行经费支出情况']
    expect(told('“三公”经费财政拨款支出决算具体情况说明', unknown)).toContain(`【须填写：2021年度${running}】`)
    expect(told(operating, unknown)).not.toContain('没有')
  })

  it('is last year told by the accounts of last year', () => {
    const last = smallAccounts({ year: 2021, threePublic, operatingExpenses: { final: 25_000_00n } })
    const { accounts } = withLastYear(unknown, last)
    expect(accounts?.threePublic.running.previous).toBe(threePublic.running.final)
    expect(accounts?.operatingExpenses?.previous).toBe(25_000_00n)
  })
})

describe('a reason', () => {
  it('is given where the accounts have one, without what introduces and ends it', () => {
    const text = told(GENERAL, { ...before(80_000_00n), explanations: { general: '主要原因是新增库房维修任务。' } })
    expect(text).toContain('主要变动原因是新增库房维修任务。')
    expect(text).not.toContain('原因是主要')
  })

  it('is missing beyond the threshold of the profile, and not asked for below', () => {
    const missing = (general: bigint): string[] =>
      compose(smallAccounts(before(general)), profile()).missing.map(({ what }) => what)
    expect(missing(80_000_00n)).toContain('一般公共预算财政拨款支出较上年变动的原因')
    expect(missing(99_000_00n)).not.toContain('一般公共预算财政拨款支出较上年变动的原因')
  })
})

describe('against the budget', () => {
  const DETAIL = '一般公共预算财政拨款支出决算具体情况'
  const planned = (adjusted: bigint, reason?: string): Partial<Accounts> => ({
    budgets: [
      {
        subject: '2012604',
        source: 'general',
        initial: adjusted,
        adjusted,
        ...(reason === undefined ? {} : { reason }),
      },
    ],
  })

  it.each([
    ['as planned', planned(100_000_00n), '完成预算100%，决算数等于预算数。'],
    ['less', planned(125_000_00n, '尾款下年支付'), '完成预算80.00%，决算数小于预算数的主要原因是尾款下年支付。'],
    ['more', planned(80_000_00n, '年中追加'), '完成预算125.00%，决算数大于预算数的主要原因是年中追加。'],
    ['without a budget', planned(0n, '年中追加'), '年初及年中均未安排预算，决算数大于预算数的主要原因是年中追加。'],
    ['unknown', { budgets: [] }, '【须填写：2012604档案馆的预算数】'],
  ])('%s', (_, changes, words) => {
    expect(told(DETAIL, changes)).toContain(words)
  })

  it('names the subject as the profile does', () => {
    expect(told(DETAIL, {})).toContain('1.一般公共服务支出（201类）档案事务（26款）档案馆（04项）：')
    expect(told(DETAIL, {}, '上海-2024')).toContain('1、一般公共服务支出（类）档案事务（款）档案馆（项）。')
  })
})

describe('lists', () => {
  it('leave out what is nothing where the profile says so', () => {
    expect(told('收入决算情况说明', {})).toContain('事业收入0万元，占0%')
    expect(told('收入决算情况说明', {}, '上海-2024')).toBe(
      '本年收入合计10.00万元，其中：财政拨款收入10.00万元，占100%。',
    )
  })

  it('have shares that add up where the profile says so', () => {
    const spent = (subject: string, amount: bigint) => ({
      subject,
      source: 'general' as const,
      nature: 'basic' as const,
      economic: '30101',
      amount,
    })
    const thirds = smallAccounts({
      expenditure: {
        level: 'economic',
        entries: ['2012601', '2050205', '2070104'].map((subject) => spent(subject, 33_333_33n)),
      },
    })
    const shares = (form: Profile['shares']): string[] =>
      [
        ...below('一般公共预算财政拨款支出决算结构情况', compose(thirds, { ...profile(), shares: form })).matchAll(
          /占([\d.]+)%/g,
        ),
      ].map(([, share]) => share ?? '')
    const sum = (all: readonly string[]): number =>
      all.reduce((total, share) => total + Math.round(Number(share) * 100), 0)
    expect(sum(shares('plain'))).toBe(9999)
    expect(sum(shares('adding-up'))).toBe(10_000)
  })

  it('say that rounding parts them from their sum', () => {
    const parted = smallAccounts({
      income: (['general', 'funds', 'other'] as const).map((kind) => ({
        subject: '2012604',
        kind,
        amount: 10_040_00n,
      })),
    })
    const words = '部分数据因四舍五入存在尾差'
    expect(below('第二部分 2022年度部门决算情况说明', compose(parted, profile()))).toContain(words)
    expect(below('第二部分 2022年度部门决算情况说明', compose(small, profile()))).not.toContain(words)
  })
})

describe('units', () => {
  it('are one or several', () => {
    expect(told('机构设置', {})).toBe('溪口县档案馆无下属二级预算单位。')
    const organisation: Accounts['organisation'] = {
      ...small.organisation,
      units: [...small.organisation.units, { name: '溪口县方志馆', kind: '公益一类事业单位' }],
    }
    expect(told('机构设置', { organisation })).toContain('下属二级预算单位1个，其中：公益一类事业单位1个。')
  })

  it('that are no administrations have no operating expenses, others must tell them', () => {
    expect(told('机关运行经费支出情况', {})).toContain('没有机关运行经费支出')
    const organisation: Accounts['organisation'] = {
      ...small.organisation,
      units: [{ name: '溪口县档案局', kind: '行政单位' }],
    }
    expect(told('机关运行经费支出情况', { organisation })).toBe('【须填写：机关运行经费】')
  })

  it('of a kind that is not known are not said to be no administrations', () => {
    const units = ['溪口县档案局', '溪口县方志馆'].map((name) => ({ name, kind: '不详' as const }))
    const organisation: Accounts['organisation'] = { ...small.organisation, units }
    expect(told('机关运行经费支出情况', { organisation })).toBe('【须填写：机关运行经费】')
    expect(told('机构设置', { organisation })).toContain('下属二级预算单位1个。【须填写：单位性质】')
  })
})

describe('tables', () => {
  const tables = (accounts: Accounts, name?: string) =>
    compose(accounts, profile(name)).parts.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'statutory table' ? [block] : [])),
    )

  it('stand in the order of the profile, and say why they are empty', () => {
    const all = tables(small)
    expect(all.map(({ table }) => table.form.id)).toEqual(profile().tables)
    expect(all.filter(({ table }) => table.empty).map(({ explanation }) => explanation)).toEqual([
      '说明：溪口县档案馆2022年度没有政府性基金预算财政拨款收入和支出，故本表无数据。',
      '说明：溪口县档案馆2022年度没有国有资本经营预算财政拨款收入和支出，故本表无数据。',
      '说明：溪口县档案馆2022年度没有使用国有资本经营预算财政拨款安排的支出，故本表无数据。',
      '说明：溪口县档案馆2022年度没有使用财政拨款安排的“三公”经费收入和支出，故本表无数据。',
    ])
    expect(all.find(({ table }) => !table.empty)?.explanation).toBeUndefined()
  })

  it('that need economic subjects are missing where the accounts have none', () => {
    const functional = smallAccounts({
      expenditure: {
        level: 'functional',
        entries: [{ subject: '2012604', source: 'general', nature: 'basic', amount: 100_000_00n }],
        basicByEconomic: [{ economic: '30101', amount: 100_000_00n }],
      },
    })
    expect(compose(functional, profile()).missing.map(({ what }) => what)).toContain(
      '《财政拨款支出决算明细表》所需的支出经济分类科目',
    )
  })
})

describe('figures', () => {
  it('know what they state, exactly', () => {
    const { parts } = compose(smallAccounts(before(99_999_99n)), profile())
    const runs = parts[1]?.sections[0]?.blocks.flatMap((block) => (block.kind === 'statement' ? block.runs : [])) ?? []
    expect(runs.filter((run) => typeof run !== 'string')).toEqual([
      { text: '10.00', value: '10', concept: 'total', period: '2022' },
    ])
    const change = compose(smallAccounts(before(80_000_01n)), profile()).parts[1]?.sections[0]?.blocks[0]
    expect(change?.kind === 'statement' ? change.runs.filter((run) => typeof run !== 'string') : []).toEqual([
      { text: '10.00', value: '10', concept: 'total', period: '2022' },
      { text: '2.00', value: '1.999999', concept: 'change:total', period: '2022' },
      { text: '25.00', value: '24.999984375', concept: 'growth:total', period: '2022' },
    ])
  })
})
