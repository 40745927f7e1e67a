/** What the narrative says of a figure that a table also prints (表文一致, K01–K13). */
import { type RelationSource, relationOver } from '@mingzhang/accounts'
import {
  DEPARTMENT,
  type Disclosure,
  type Fact,
  rolesOf,
  type SectionRole,
  type StatutoryTable,
  subjectKey,
} from '@mingzhang/disclosure'
import { isExact } from '../relations/relation.ts'
import type { PrintedTable, Quantities } from './quantities.ts'
import type { Quantity, TableRelation } from './table-relation.ts'

const SAME: RelationSource = { id: 'K01–K12', formula: '文中金额 = 附表对应栏', kind: '表文', severity: 'error' }
const OPERATING: RelationSource = {
  id: 'K13',
  formula: '基本支出决算表公用经费合计 ≥ 文中机关运行经费',
  kind: '表文',
  severity: 'error',
}

/** Sections that speak of a part of the money: their totals and balances are not those of the whole. */
const NARROW: readonly SectionRole[] = [
  'fiscal-total',
  'general-budget',
  'basic-expenditure',
  'government-funds',
  'state-capital',
]
const OF_THE_WHOLE = /^(?:total(?:\..+)?|income|expenditure|opening|closing|basic|project)$/
/** `一般公共预算财政拨款` alone names the spending in these. */
const SPENDING: readonly SectionRole[] = ['expenditure', 'general-budget', 'basic-expenditure']

/** Concept keys of names that the catalogue of the narrative does not hold. */
const NAMED = 'label:'

/** Tables by subjects, and the sections that explain the subjects of other budgets than the general one. */
const SUBJECT_TABLES = [
  { table: 'T5', budget: undefined },
  { table: 'T8', budget: 'government-funds' },
  { table: 'T9', budget: 'state-capital' },
] as const
const OTHER_BUDGET_TABLES: readonly string[] = SUBJECT_TABLES.flatMap(({ table, budget }) =>
  budget === undefined ? [] : [table],
)
const OTHER_BUDGETS: readonly SectionRole[] = ['government-funds', 'state-capital']
const ofBudget = (budget: SectionRole | undefined, concept: string): string =>
  budget === undefined ? concept : `${budget}|${concept}`

/** A row of basic expenditure, or, as in `主要用于以下方面：1.公共安全支出350.56万元，占1.84%；…`, a class (类) of the general budget. */
function namedConcept(key: string, roles: readonly SectionRole[], inGeneral: boolean): string | undefined {
  if (roles.includes('basic-expenditure')) return withoutSpending(key)
  return inGeneral ? subjectKey([key.slice(NAMED.length)]) : undefined
}

/** What a fact states in the terms of the tables; `undefined` where its section makes it something else. */
function printedConcept(key: string, roles: readonly SectionRole[], inGeneral: boolean): string | undefined {
  if (key === 'personnel' || key === 'public') return roles.includes('basic-expenditure') ? key : undefined
  if (key === 'basic' && roles.includes('basic-expenditure')) return 'general.basic'
  if (key.startsWith('subject:'))
    return ofBudget(
      roles.find((role) => OTHER_BUDGETS.includes(role)),
      key,
    )
  if (key.startsWith(NAMED)) return namedConcept(key, roles, inGeneral)
  if (key === 'income.general' && roles.some((role) => SPENDING.includes(role))) return undefined
  return OF_THE_WHOLE.test(key) && roles.some((role) => NARROW.includes(role)) ? undefined : key
}

export function layNarrative(disclosure: Disclosure, quantities: Quantities): TableRelation[] {
  const told = factsByConcept(disclosure)
  if (told.size === 0) return []
  return [
    ...[...printedConcepts(quantities)].flatMap(([concept, printed]) =>
      (told.get(concept) ?? []).flatMap((fact) =>
        printed.map((quantity) => related(SAME, '=', quantities.told(fact), quantity)),
      ),
    ),
    ...layOperatingExpenses(told.get('operating') ?? [], quantities),
    ...layThreePublicApart(told, quantities),
  ]
}

const related = (source: RelationSource, relation: '=' | '≥', left: Quantity, right: Quantity): TableRelation =>
  relationOver(source, relation, [
    { quantity: left, sign: 1 },
    { quantity: right, sign: -1 },
  ])

/** The cells that print a concept of the narrative: those the forms declare, and the subjects of the general budget. */
function printedConcepts(quantities: Quantities): Map<string, Quantity[]> {
  const printed = new Map<string, Quantity[]>()
  const put = (concept: string, quantity: Quantity | undefined): void => {
    if (quantity === undefined) return
    const known = printed.get(concept)
    if (known === undefined) printed.set(concept, [quantity])
    else known.push(quantity)
  }
  const apart = threePublicApart(quantities)
  for (const table of quantities.singles()) {
    if (table === apart?.general) continue
    for (const [address, concept] of Object.entries(table.table.form.concepts)) {
      const [row = '', column = ''] = address.split('|')
      put(concept, table.cell(row, column))
    }
  }
  for (const { table: id, budget } of SUBJECT_TABLES) {
    const table = quantities.single(id)
    if (table === undefined) continue
    for (const [concept, row] of ofOneRow(subjectConcepts(table.table)))
      put(ofBudget(budget, concept), table.cell(row, 'total'))
  }
  const basic = quantities.single('T6')
  for (const [name, row] of basic === undefined ? [] : economicNames(basic.table))
    put(withoutSpending(`${NAMED}${name}`), basic?.cell(row, 'final'))
  return printed
}

/** Concept keys of the subjects of a table, by the names on the way from 类 to the row, with their row keys. */
export function subjectConcepts(table: StatutoryTable): [string, string][] {
  const names = new Map(table.rows.flatMap((row) => (row.code === undefined ? [] : [[row.code, row.name] as const])))
  return [...names.keys()].flatMap((code): [string, string][] => {
    const path = [3, 5, 7].filter((length) => length <= code.length).map((length) => names.get(code.slice(0, length)))
    const complete = path.filter((name) => name !== undefined)
    return complete.length === path.length ? [[subjectKey(complete), code]] : []
  })
}

/** `对个人和家庭的补助支出`, `工资福利`: 支出 is said or not. */
const withoutSpending = (name: string): string => name.replace(/支出$/, '')

/** `工资福利支出120.00万元，包括…`: rows of the table of basic expenditure by names that no other row has. */
function economicNames({ rows }: StatutoryTable): [string, string][] {
  const named = rows.flatMap(({ key, code, name }): [string, string][] =>
    code === undefined ? [] : [[withoutSpending(name), key]],
  )
  return ofOneRow(named)
}

/** Names with their rows, without those that two rows have: such a name tells neither. */
function ofOneRow(named: readonly [string, string][]): [string, string][] {
  const times = new Map<string, number>()
  for (const [name] of named) times.set(name, (times.get(name) ?? 0) + 1)
  return named.filter(([name]) => times.get(name) === 1)
}

/** Tables of “三公”经费 by budget: the text speaks of both together (G11). */
function threePublicApart(quantities: Quantities): { general: PrintedTable; funds: PrintedTable } | undefined {
  const [general, funds] = [quantities.single('T7'), quantities.single('F7')]
  return general === undefined || funds === undefined || funds.table.empty ? undefined : { general, funds }
}

function layThreePublicApart(told: ReadonlyMap<string, readonly Fact[]>, quantities: Quantities): TableRelation[] {
  const apart = threePublicApart(quantities)
  if (apart === undefined) return []
  return Object.entries(apart.general.table.form.concepts).flatMap(([address, concept]) => {
    const [row = '', column = ''] = address.split('|')
    const parts = [apart.general, apart.funds].flatMap((table) => table.cell(row, column) ?? [])
    if (parts.length < 2) return []
    return (told.get(concept) ?? []).map((fact) =>
      relationOver(SAME, '=', [
        { quantity: quantities.told(fact), sign: 1 },
        ...parts.map((quantity) => ({ quantity, sign: -1 as const })),
      ]),
    )
  })
}

function layOperatingExpenses(told: readonly Fact[], quantities: Quantities): TableRelation[] {
  const basic = quantities.single('T6')
  const funds = basic === undefined ? undefined : basic.cell('public', 'final')
  return funds === undefined ? [] : told.map((fact) => related(OPERATING, '≥', funds, quantities.told(fact)))
}

/** `财政拨款支出…，主要用于以下方面：城乡社区（类）支出…`: where funds pay, too, these are no rows of the general budget alone. */
function classesOfAllBudgets({ breakdowns, statutoryTables }: Disclosure): ReadonlySet<number> {
  const otherPay = statutoryTables.some(({ form, empty }) => !empty && OTHER_BUDGET_TABLES.includes(form.id))
  if (!otherPay) return new Set()
  const lists = breakdowns.filter(({ total }) => total.concept.key === 'fiscal.expenditure')
  return new Set(lists.flatMap(({ parts }) => parts.map(({ figure }) => figure.id)))
}

/** What lists of the spending of the general budget divide it into. */
const partsOfGeneral = ({ breakdowns }: Disclosure): ReadonlySet<number> =>
  new Set(
    breakdowns.flatMap(({ total, parts }) =>
      total.concept.key === 'general' ? parts.map(({ figure }) => figure.id) : [],
    ),
  )

/** Only the explanation speaks of the accounts themselves; evaluation reports have their own figures. */
function factsByConcept(disclosure: Disclosure): Map<string, Fact[]> {
  const budgets = new Set(disclosure.completions.map(({ budget }) => budget?.figure.id))
  const ofAllBudgets = classesOfAllBudgets(disclosure)
  const inGeneral = partsOfGeneral(disclosure)
  const facts = new Map<string, Fact[]>()
  for (const fact of disclosure.facts) {
    const { figure } = fact
    if (fact.scope !== DEPARTMENT || fact.year !== disclosure.year || budgets.has(figure.id)) continue
    if (ofAllBudgets.has(figure.id)) continue
    if (figure.unit.measure !== 'amount' || !isExact(figure) || figure.span.cell !== undefined) continue
    const roles = rolesOf(disclosure.sections, figure.section)
    const key = roles.includes('explanation')
      ? printedConcept(fact.concept.key, roles, inGeneral.has(figure.id))
      : undefined
    if (key === undefined) continue
    const same = facts.get(key)
    if (same === undefined) facts.set(key, [fact])
    else same.push(fact)
  }
  return facts
}
