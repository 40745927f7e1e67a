/** Accounts of one unit for two years, written by hand: amounts in 元, last year's before this year's. */
import {
  ACCOUNTS_SCHEMA,
  type Accounts,
  type EconomicEntry,
  type ExpenditureNature,
  type FundSource,
  type IncomeEntry,
  type IncomeKind,
  type Project,
  type ProjectIndicator,
  parseFen,
  printQuotient,
  type SubjectBudget,
  totalFen,
  type UnitKind,
  yearFigures,
} from '@mingzhang/accounts'

/** Last year's amount and this year's; `0` where there is none. */
export type Pair = readonly [last: string, current: string]
type Costs = Readonly<Record<string, Pair>>
/** Why last year's and this year's final accounts differ from the budget. */
type Reasons = readonly [last?: string | undefined, current?: string | undefined]

/** 二级指标, 三级指标, 性质, 指标值, 单位, 完成值, 分值; then 得分 and 偏差原因 where the target was missed. */
export type IndicatorRow = readonly [
  kind: string,
  name: string,
  nature: ProjectIndicator['nature'],
  target: string,
  unit: string,
  actual: string,
  weight: string,
  score?: string,
  reason?: string,
]

export interface ProjectTexts {
  readonly goal: string
  readonly outcome: string
  readonly process: string
  readonly benefit: string
  readonly problem: string
  readonly measure: string
  readonly indicators: readonly IndicatorRow[]
}

export interface ProjectYears {
  readonly name: string
  /** The last digits of its code. */
  readonly number: string
  readonly subject: string
  readonly source: Exclude<FundSource, 'other'>
  readonly costs: Costs
  /** Own money beside the fiscal appropriation, by economic subject. */
  readonly own?: Costs
  readonly initial: Pair
  /** Budget that finance took back. */
  readonly takenBack?: Pair
  readonly purpose: string
  readonly reasons: Reasons
  readonly texts: readonly [last: ProjectTexts | undefined, current: ProjectTexts]
}

export interface UnitYears {
  readonly organisation: {
    readonly name: string
    readonly shortName: string
    readonly code: string
    readonly superior?: string
    readonly kind: UnitKind
    readonly duties: readonly string[]
    readonly structure?: string
    readonly work: readonly [last: readonly string[], current: readonly string[]]
  }
  /** Basic expenditure of the general public budget by functional and economic subject. */
  readonly basic: Readonly<Record<string, Costs>>
  /** Initial budgets of basic expenditure where they differ from what was spent, and why. */
  readonly basicBudgets: Readonly<Record<string, { initial: Pair; purpose: string; reasons: Reasons }>>
  readonly projects: readonly ProjectYears[]
  /** Other expenditure of own money: nature, functional subject, costs; transfers have one cost with an empty name. */
  readonly own: readonly { nature: ExpenditureNature; subject: string; costs: Costs; counterparty?: string }[]
  /** Own income but for the main kind, which balances each subject; surpluses go with the subject it names. */
  readonly ownIncome: readonly { kind: IncomeKind; subject: string; amount: Pair; counterparty?: string }[]
  readonly mainIncome: { readonly kind: IncomeKind; readonly subject: string }
  /** Opening balance of last year, then the closing balances of both. */
  readonly carried: readonly {
    source: FundSource
    subject: string
    balances: readonly [opening: string, last: string, current: string]
    /** What this year's opening balance was adjusted by. */
    adjustment?: { amount: string; reason: string }
  }[]
  readonly surplusUsed?: Pair
  readonly surplusDistributed?: Pair
  readonly beforeLast: NonNullable<Accounts['previous']>
  readonly matters: (year: 0 | 1) => Pick<
    Accounts,
    'threePublic' | 'procurement' | 'stateAssets' | 'staff' | 'explanations'
  > & { readonly operating?: { readonly beforeLast: bigint } }
}

export const yuan = (text: string): bigint => {
  const amount = parseFen(text)
  if (amount === undefined) throw new RangeError(`no amount: ${text}`)
  return amount
}

const REGION = '519931'

/** Both years; this year's figures of last year are last year's own. */
export function accountsOf(unit: UnitYears, years: readonly [last: number, current: number]): [last: Accounts, current: Accounts] {
  const last = accountsOfYear(unit, years[0], 0, unit.beforeLast, undefined)
  return [last, accountsOfYear(unit, years[1], 1, yearFigures(last), last)]
}

function accountsOfYear(
  unit: UnitYears,
  year: number,
  at: 0 | 1,
  previous: NonNullable<Accounts['previous']>,
  last: Accounts | undefined,
): Accounts {
  const entries = entriesOf(unit, at)
  const { operating, ...matters } = unit.matters(at)
  const { name, shortName, code, superior, kind, duties, structure, work } = unit.organisation
  const publicFunds = totalFen(
    entries.flatMap(({ source, nature, economic = '', amount }) =>
      source === 'general' && nature === 'basic' && !/^30[13]/.test(economic) ? [amount] : [],
    ),
  )
  return {
    schema: ACCOUNTS_SCHEMA,
    organisation: {
      name,
      shortName,
      code,
      ...(superior === undefined ? {} : { superior }),
      report: 'unit',
      units: [{ name, kind }],
      duties: [...duties],
      ...(structure === undefined ? {} : { structure }),
      work: [...work[at]],
    },
    year,
    income: incomeOf(unit, at, entries),
    expenditure: { level: 'economic', entries },
    carryOver: unit.carried.flatMap(({ source, subject }) => {
      const { opening, closing } = balances(unit, source, subject, at)
      return opening === 0n && closing === 0n ? [] : [{ source, subject, opening, closing }]
    }),
    openingAdjustments: unit.carried.flatMap(({ source, adjustment }) =>
      adjustment === undefined || at === 0 ? [] : [{ source, amount: yuan(adjustment.amount), reason: adjustment.reason }],
    ),
    surplusUsed: yuan(unit.surplusUsed?.[at] ?? '0'),
    surplusDistributed: yuan(unit.surplusDistributed?.[at] ?? '0'),
    budgets: budgetsOf(unit, at, entries),
    previous,
    ...matters,
    threePublic: last === undefined ? matters.threePublic : withPrevious(matters.threePublic, last.threePublic),
    ...(operating === undefined
      ? {}
      : { operatingExpenses: { final: publicFunds, previous: last?.operatingExpenses?.final ?? operating.beforeLast } }),
    projects: projectsOf(unit, year, at),
    subjectNames: {},
  }
}

const spentOn = (costs: Costs | undefined, at: 0 | 1): bigint =>
  totalFen(Object.values(costs ?? {}).map((pair) => yuan(pair[at])))

function entriesOf({ basic, projects, own }: UnitYears, at: 0 | 1): EconomicEntry[] {
  const lines = (entry: Omit<EconomicEntry, 'amount' | 'economic'>, costs: Costs): EconomicEntry[] =>
    Object.entries(costs).flatMap(([economic, pair]) => {
      const amount = yuan(pair[at])
      return amount === 0n ? [] : [{ ...entry, amount, ...(economic === '' ? {} : { economic }) }]
    })
  return [
    ...Object.entries(basic).flatMap(([subject, costs]) => lines({ subject, source: 'general', nature: 'basic' }, costs)),
    ...projects.flatMap(({ subject, source, costs, own: ownCosts = {} }) => [
      ...lines({ subject, source, nature: 'project' }, costs),
      ...lines({ subject, source: 'other', nature: 'project' }, ownCosts),
    ]),
    ...own.flatMap(({ nature, subject, costs, counterparty }) =>
      lines({ subject, source: 'other', nature, ...(counterparty === undefined ? {} : { counterparty }) }, costs),
    ),
  ]
}

function balances({ carried }: UnitYears, source: FundSource, subject: string, at: 0 | 1) {
  const found = carried.find((one) => one.source === source && one.subject === subject)
  if (found === undefined) return { opening: 0n, closing: 0n }
  const [first, middle, end] = found.balances
  const adjusted = at === 0 ? 0n : yuan(found.adjustment?.amount ?? '0')
  return { opening: yuan(at === 0 ? first : middle) + adjusted, closing: yuan(at === 0 ? middle : end) }
}

/** Income pays what carry-over does not, subject by subject; of own money the main kind pays the rest. */
function incomeOf(unit: UnitYears, at: 0 | 1, entries: readonly EconomicEntry[]): IncomeEntry[] {
  const needed = (source: FundSource, wanted: (subject: string) => boolean): bigint =>
    totalFen(entries.flatMap((one) => (one.source === source && wanted(one.subject) ? [one.amount] : []))) +
    totalFen(
      unit.carried
        .filter((one) => one.source === source && wanted(one.subject))
        .map((one) => balances(unit, source, one.subject, at))
        .map(({ opening, closing }) => closing - opening),
    )
  const fiscal = (['general', 'funds', 'capital'] as const).flatMap((source) =>
    [...new Set([...entries, ...unit.carried].flatMap((one) => (one.source === source ? [one.subject] : [])))]
      .sort()
      .map((subject): IncomeEntry => ({ subject, kind: source, amount: needed(source, (one) => one === subject) })),
  )
  const own = unit.ownIncome.map(({ kind, subject, amount, counterparty }): IncomeEntry => ({
    subject,
    kind,
    amount: yuan(amount[at]),
    ...(counterparty === undefined ? {} : { counterparty }),
  }))
  const surplus = yuan(unit.surplusDistributed?.[at] ?? '0') - yuan(unit.surplusUsed?.[at] ?? '0')
  const { kind, subject: main } = unit.mainIncome
  const rest = [...new Set([...entries, ...unit.carried].flatMap((one) => (one.source === 'other' ? [one.subject] : [])))]
    .sort()
    .map((subject): IncomeEntry => {
      const told = totalFen(own.flatMap((one) => (one.subject === subject ? [one.amount] : [])))
      return { subject, kind, amount: needed('other', (one) => one === subject) - told + (subject === main ? surplus : 0n) }
    })
  return [...fiscal, ...own, ...rest].filter(({ amount }) => amount !== 0n)
}

function budgetsOf(unit: UnitYears, at: 0 | 1, entries: readonly EconomicEntry[]): SubjectBudget[] {
  const basic = Object.entries(unit.basicBudgets).map(([subject, { initial, purpose, reasons }]): SubjectBudget => {
    const reason = reasons[at]
    const spent = totalFen(
      entries.flatMap((one) => (one.subject === subject && one.source === 'general' && one.nature === 'basic' ? [one.amount] : [])),
    )
    return {
      subject,
      source: 'general',
      initial: initial[at] === '' ? spent : yuan(initial[at]),
      adjusted: spent,
      purpose,
      ...(reason === undefined ? {} : { reason }),
    }
  })
  const projects = unit.projects.filter((project) => spentOn(project.costs, at) > 0n)
  const ofProjects = projects.map((project): SubjectBudget => {
    const reason = project.reasons[at]
    return {
      subject: project.subject,
      source: project.source,
      initial: yuan(project.initial[at]),
      adjusted: adjustedBudget(unit, project, at),
      purpose: project.purpose,
      ...(reason === undefined ? {} : { reason }),
    }
  })
  return merged([...basic, ...ofProjects])
}

/** What was spent, carried over by the first project of the subject, or taken back. */
function adjustedBudget(unit: UnitYears, project: ProjectYears, at: 0 | 1): bigint {
  const { subject, source, costs, takenBack } = project
  const first = unit.projects.find(
    (one) => one.subject === subject && one.source === source && spentOn(one.costs, at) > 0n,
  )
  const closing = first === project ? balances(unit, source, subject, at).closing : 0n
  return spentOn(costs, at) + closing + yuan(takenBack?.[at] ?? '0')
}

function merged(budgets: readonly SubjectBudget[]): SubjectBudget[] {
  const found = new Map<string, SubjectBudget>()
  for (const budget of budgets) {
    const key = `${budget.subject} ${budget.source}`
    const sum = found.get(key)
    const join = (one: string | undefined, other: string | undefined): string =>
      [one, other].filter((text) => text !== undefined).join('；')
    const reason = join(sum?.reason, budget.reason)
    found.set(
      key,
      sum === undefined
        ? budget
        : {
            ...sum,
            initial: sum.initial + budget.initial,
            adjusted: sum.adjusted + budget.adjusted,
            purpose: join(sum.purpose, budget.purpose),
            ...(reason === '' ? {} : { reason }),
          },
    )
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, budget]) => budget)
}

const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/成本/, '成本指标'],
  [/满意度/, '满意度指标'],
  [/效益|影响/, '效益指标'],
]

function projectsOf(unit: UnitYears, year: number, at: 0 | 1): Project[] {
  return unit.projects.flatMap((project): Project[] => {
    const texts = project.texts[at]
    const executed = spentOn(project.costs, at)
    if (texts === undefined || executed === 0n) return []
    const adjusted = adjustedBudget(unit, project, at)
    const own = spentOn(project.own, at)
    const { indicators: rows, ...told } = texts
    const indicators = rows.map(indicatorOf)
    const executionScore = score((executed + own) * 10n, adjusted + own)
    return [
      {
        name: project.name,
        code: `${REGION}${year % 100}T${project.number.padStart(12, '0')}`,
        category: '特定目标类',
        subject: project.subject,
        source: project.source,
        funds: [
          { funding: 'fiscal', initial: yuan(project.initial[at]), adjusted, executed },
          ...(own === 0n ? [] : [{ funding: 'unit' as const, initial: own, adjusted: own, executed: own }]),
        ],
        ...told,
        indicators,
        executionWeight: '10',
        executionScore,
        totalScore: score(totalFen([executionScore, ...indicators.map((one) => one.score)].map(yuan)), 100n),
      },
    ]
  })
}

function indicatorOf([kind, name, nature, target, unit, actual, weight, earned, reason]: IndicatorRow): ProjectIndicator {
  return {
    group: GROUPS.find(([words]) => words.test(kind))?.[1] ?? '产出指标',
    kind,
    name,
    nature,
    target,
    unit,
    actual,
    weight,
    score: earned ?? weight,
    ...(reason === undefined ? {} : { reason }),
  }
}

/** At most two decimals, without zeros at the end. */
const score = (numerator: bigint, denominator: bigint): string =>
  printQuotient(numerator, denominator, 2).replace(/\.?0+$/, '')

const ITEMS = ['overseas', 'purchase', 'running', 'reception'] as const

const withPrevious = (now: Accounts['threePublic'], last: Accounts['threePublic']): Accounts['threePublic'] => ({
  ...now,
  ...Object.fromEntries(ITEMS.map((item) => [item, { ...now[item], previous: last[item].final }])),
})

/** Nothing in any of its amounts. */
export const NOTHING = { budget: 0n, final: 0n, previous: 0n, fundsBudget: 0n, fundsFinal: 0n }
export const NO_PROCUREMENT: Accounts['procurement'] = { goods: 0n, works: 0n, services: 0n, smallMedium: 0n, smallMicro: 0n }

/** Last year's value or this year's. */
export const ofYear = <T>(at: 0 | 1, last: T, current: T): T => (at === 0 ? last : current)
