/** Groups of things that a disclosure tells one by one: subjects, units, vehicles, projects. */
import {
  type Accounts,
  basicByEconomic,
  entriesOf,
  type FiscalSource,
  type FundSource,
  isPersonnel,
  nameOf,
  type Project,
  type SubjectNames,
  totalCount,
  totalFen,
  UNIT_KINDS,
  UNKNOWN_KIND,
  VEHICLE_TYPES,
  VEHICLE_USES,
} from '@mingzhang/accounts'
import { hundredthsOf } from './disclosed-quantities.ts'
import { plainPurpose, withoutStop } from './entered-text.ts'
import type { Profile } from './profile.ts'
import { absolute, amountOf, countOf, printsAsZero, type Quantity, scoreOf } from './quantity.ts'
import { subjectConcept, subjectPath } from './subject-path.ts'

/** One thing of a group: the quantity it is told for, words, and quantities of its own. */
export interface Item {
  readonly it?: Quantity
  readonly words: Readonly<Record<string, string | undefined>>
  readonly quantities?: ReadonlyMap<string, Quantity>
  readonly project?: Project
}

type Group = (accounts: Accounts, profile: Profile) => Item[]

const namesIn = ({ year, subjectNames }: Accounts): SubjectNames => ({ year, own: subjectNames })

const texts = (all: readonly string[]): Item[] => all.map((text) => ({ words: { text: withoutStop(text) } }))

const SOURCE_NAMES: Readonly<Record<FundSource, string>> = {
  general: '一般公共预算财政拨款',
  funds: '政府性基金预算财政拨款',
  capital: '国有资本经营预算财政拨款',
  other: '财政拨款以外的资金',
}

export const GROUPS: Readonly<Record<string, Group>> = {
  duties: ({ organisation }) => texts(organisation.duties),
  work: ({ organisation }) => texts(organisation.work),
  units: ({ organisation }) => organisation.units.map(({ name, kind }) => ({ words: { name, kind } })),
  subordinateUnits: ({ organisation }) =>
    organisation.units.slice(1).map(({ name, kind }) => ({ words: { name, kind } })),
  subordinateKinds: ({ organisation }) =>
    UNIT_KINDS.filter((kind) => kind !== UNKNOWN_KIND).map((kind) => {
      const units = organisation.units.slice(1).filter((unit) => unit.kind === kind)
      return { it: countOf(`units:${kind}`, kind === '其他' ? '其他单位' : kind, units.length), words: {} }
    }),
  generalCategories,
  generalItems: (accounts, profile) => itemsOf('general', accounts, profile),
  fundsItems: (accounts, profile) => itemsOf('funds', accounts, profile),
  capitalItems: (accounts, profile) => itemsOf('capital', accounts, profile),
  personnelItems: (accounts) => economicItems(accounts, true),
  publicItems: (accounts) => economicItems(accounts, false),
  purchasedTypes: ({ threePublic }) =>
    threePublic.purchased.map(({ type, count, amount }) => ({
      it: countOf(`three.vehicles.bought:${type}`, type, count),
      words: {},
      quantities: quantities([amountOf(`three.vehicles.purchase:${type}`, type, amount)], 'amount'),
    })),
  heldTypes: ({ threePublic }) =>
    VEHICLE_TYPES.map((type) => ({
      it: countOf(`three.vehicles.held:${type}`, type, totalCount(threePublic.held.filter((one) => one.type === type))),
      words: {},
    })),
  receptionDetails: ({ threePublic }) =>
    threePublic.domestic.details.map(({ purpose, amount }) => ({
      it: amountOf(`three.reception.domestic:${purpose}`, purpose, amount),
      words: { purpose: withoutStop(purpose) },
    })),
  openingAdjustments: ({ openingAdjustments }) =>
    openingAdjustments.map(({ source, amount, reason }) => ({
      it: amountOf(`adjustment:${source}`, SOURCE_NAMES[source], absolute(amount)),
      words: { direction: amount < 0n ? '调减' : '调增', reason: withoutStop(reason) },
    })),
  vehicleUses: ({ stateAssets }) =>
    VEHICLE_USES.map((use) => ({
      it: countOf(
        `assets.vehicles:${use}`,
        use,
        totalCount((stateAssets?.vehicles ?? []).filter((one) => one.use === use)),
      ),
      words: {},
    })),
  projects: ({ projects }) => projects.map(projectItem),
  projectsWithProblems: ({ projects }) => projects.map(projectItem).filter(({ words }) => words.problem !== undefined),
  projectsWithMeasures: ({ projects }) => projects.map(projectItem).filter(({ words }) => words.measure !== undefined),
  projectGrades: ({ projects }, { grades }) => projectGrades(projects, grades),
}

const quantities = (all: readonly Quantity[], ...names: string[]): ReadonlyMap<string, Quantity> =>
  new Map(all.map((quantity, index) => [names[index] ?? quantity.key, quantity]))

function generalCategories(accounts: Accounts): Item[] {
  const names = namesIn(accounts)
  const amounts = new Map<string, bigint>()
  for (const { subject, source, amount } of entriesOf(accounts)) {
    const code = subject.slice(0, 3)
    if (source === 'general') amounts.set(code, (amounts.get(code) ?? 0n) + amount)
  }
  return [...amounts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, amount]) => ({ it: amountOf(subjectConcept(code, names), nameOf(code, names), amount), words: {} }))
}

/** 项级科目 of a source that were spent on or planned, in the order of codes. */
function itemsOf(source: FiscalSource, accounts: Accounts, { budget, subjectPath: style }: Profile): Item[] {
  const names = namesIn(accounts)
  const spent = new Map<string, bigint>()
  for (const entry of entriesOf(accounts))
    if (entry.source === source) spent.set(entry.subject, (spent.get(entry.subject) ?? 0n) + entry.amount)
  const planned = new Map(accounts.budgets.filter((one) => one.source === source).map((one) => [one.subject, one]))
  return [...new Set([...spent.keys(), ...planned.keys()])].sort().flatMap((code): Item[] => {
    const plan = planned.get(code)
    const value = spent.get(code) ?? 0n
    if (value === 0n && (plan?.[budget] ?? 0n) === 0n) return []
    const it: Quantity = {
      ...amountOf(subjectConcept(code, names), `${code}${nameOf(code, names)}`, value),
      budget: plan?.[budget],
      budgetReason: plan?.reason,
    }
    const purpose = plan?.purpose === undefined ? undefined : plainPurpose(plan.purpose)
    return [{ it, words: { code, path: subjectPath(code, names, style), subject: nameOf(code, names), purpose } }]
  })
}

const AMOUNT = { measure: 'amount' } as const

/** What prints as nothing in the table is not said to be there. */
const economicItems = (accounts: Accounts, personnel: boolean): Item[] =>
  [...basicByEconomic(accounts)]
    .filter(([code, amount]) => isPersonnel(code) === personnel && !printsAsZero(AMOUNT, amount))
    .map(([code]) => ({ words: { name: nameOf(code, namesIn(accounts)) } }))

function fundsItem(key: string, projects: readonly Project[]): Pick<Item, 'it' | 'quantities'> {
  const funds = projects.flatMap((project) => project.funds)
  const of = (moment: 'initial' | 'adjusted' | 'executed', name: string): Quantity =>
    amountOf(`${key}.${moment}`, name, totalFen(funds.map((one) => one[moment])))
  const adjusted = of('adjusted', '全年预算数')
  const executed = { ...of('executed', '执行数'), budget: adjusted.value }
  return {
    it: countOf(key, key, projects.length),
    quantities: quantities([of('initial', '年初预算数'), adjusted, executed], 'initial', 'adjusted', 'executed'),
  }
}

function projectItem(project: Project): Item {
  const { name, totalScore } = project
  const funds = fundsItem(`project:${name}`, [project])
  const score = hundredthsOf(totalScore)
  const own = new Map(funds.quantities)
  if (score !== undefined) own.set('score', scoreOf(`project:${name}.score`, '自评得分', score))
  const words = Object.fromEntries(
    (['goal', 'outcome', 'process', 'benefit', 'problem', 'measure'] as const).map((key) => {
      const text = project[key]
      return [key, text === undefined || text.trim() === '' ? undefined : withoutStop(text)]
    }),
  )
  return { ...funds, quantities: own, words: { ...words, name, title: nameWithKind(name) }, project }
}

/** A name that says what it is is not followed by 项目 once more. */
const nameWithKind = (name: string): string => (/项目$/.test(name) ? name : `${name}项目`)

function projectGrades(projects: readonly Project[], grades: Profile['grades']): Item[] {
  const sorted = [...grades].sort((a, b) => b.least - a.least)
  const gradeOf = (score: bigint): string | undefined =>
    sorted.find(({ least }) => score >= BigInt(least) * 100n)?.name ?? sorted.at(-1)?.name
  return sorted.map(({ name }) => {
    const own = projects.filter(({ totalScore }) => {
      const score = hundredthsOf(totalScore)
      return score !== undefined && gradeOf(score) === name
    })
    return { it: countOf(`projects:${name}`, name, own.length), words: { name } }
  })
}
