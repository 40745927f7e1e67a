/** Everything the narrative says of each figure of the department, including what follows from other figures. */
import { add, type Interval, overlap, printStated, type Stated, subtract, sum } from '@mingzhang/accounts'
import {
  conceptName,
  DEPARTMENT,
  type Disclosure,
  type Fact,
  rolesOf,
  type StatutoryTable,
  type TableCell,
  tableCell,
} from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { factsByRegion, regionOf } from './narrative-regions.ts'
import { printFigure, printLike } from './printed.ts'
import { factValue, isExact } from './relation.ts'
import { sumsWithCarried } from './sums-with-carried.ts'

export interface Reading {
  readonly value: Interval
  readonly spans: readonly Span[]
  readonly region: number
  readonly printed: string
}

/** What a part of the document does not state but its other figures determine. */
const DERIVED: readonly {
  readonly key: string
  readonly plus: readonly string[]
  readonly minus: readonly string[]
  readonly optional: readonly string[]
  /** Only where these two are one: what else comes between is told of other money alone. */
  readonly alike?: readonly [string, string]
}[] = [
  { key: 'fiscal.income', plus: ['income.general'], minus: [], optional: ['income.funds', 'income.capital'] },
  { key: 'fiscal.expenditure', plus: ['general'], minus: [], optional: ['funds', 'capital'] },
  { key: 'fiscal.closing', plus: ['fiscal.total'], minus: ['general', 'funds', 'capital'], optional: [] },
  { key: 'opening', plus: ['total'], minus: ['income'], optional: [], alike: ['total', 'fiscal.total'] },
  { key: 'closing', plus: ['total'], minus: ['expenditure'], optional: [], alike: ['total', 'fiscal.total'] },
  { key: 'expenditure.other', plus: ['expenditure'], minus: ['general', 'funds', 'capital'], optional: [] },
]

/** Readings by concept, those of the explanation first. */
export const readings = oncePerDisclosure((disclosure): ReadonlyMap<string, readonly Reading[]> => {
  const result = new Map<string, Reading[]>()
  const put = (key: string, reading: Reading): void => {
    const known = result.get(key)
    if (known === undefined) result.set(key, [reading])
    else known.push(reading)
  }
  const facts = disclosure.facts.filter((fact) => comparable(fact, disclosure.year))
  const firstRegion = facts[0] === undefined ? 0 : regionOf(disclosure, facts[0].figure.section)
  for (const [key, reading] of derivedReadings(disclosure, firstRegion)) put(key, reading)
  for (const [key, reading] of printedBalances(disclosure, firstRegion)) put(key, reading)
  const ofAll = partsOfAllMoney(disclosure, facts)
  const isSource = sourcesOfOthers(disclosure)
  const withCarried = sumsWithCarried(disclosure)
  const ofGeneral = fiscalInGeneralSection(disclosure, facts)
  for (const fact of facts) {
    if (isSource(fact) || withCarried.has(fact)) continue
    const ofAllMoney = OF_BASIC.test(fact.concept.key) && ofAll(fact)
    put(ofAllMoney ? `basic.${fact.concept.key}` : ofGeneral(fact) ? 'general' : fact.concept.key, {
      value: factValue(fact),
      spans: [fact.figure.span],
      region: regionOf(disclosure, fact.figure.section),
      printed: printFigure(fact.figure),
    })
  }
  return result
})

const OF_BASIC = /^(?:personnel|public)$/

/** `运行维护费8.60万元，其中公用经费安排6.80万元`, `年末结转5.00万元，其中公用经费2.00万元`: not all of that. */
function sourcesOfOthers({ breakdowns }: Disclosure): (fact: Fact) => boolean {
  const sources = new Set(
    breakdowns.flatMap(({ total, parts }) =>
      OF_OTHER_MONEY.test(total.concept.key) ? parts.filter(({ concept }) => OF_BASIC.test(concept.key)) : [],
    ),
  )
  return (fact) => sources.has(fact)
}

const OF_OTHER_MONEY = /^(?:three|procurement|subject:)|(?:^|\.)(?:opening|closing)$/

/** Where more than the general budget paid for basic expenditure, its parts are told twice: of all money, and of that. */
function partsOfAllMoney({ sections, breakdowns }: Disclosure, facts: readonly Fact[]): (fact: Fact) => boolean {
  const basic = facts.find(({ concept }) => concept.key === 'basic')
  const paid = facts.find(({ concept }) => /^(?:general|fiscal)\.basic$/.test(concept.key))
  if (basic === undefined || paid === undefined || overlap(factValue(basic), factValue(paid))) return () => false
  const ofAll = breakdowns.filter(
    ({ total }) => total.concept.key === 'basic' && overlap(factValue(total), factValue(basic)),
  )
  const parts = new Set(ofAll.flatMap(({ parts }) => parts))
  return (fact) => parts.has(fact) || rolesOf(sections, fact.figure.section).includes('expenditure')
}

/** `五、一般公共预算…：2020年度财政拨款支出…`: where other budgets paid too, the section speaks of its own alone. */
function fiscalInGeneralSection({ sections }: Disclosure, facts: readonly Fact[]): (fact: Fact) => boolean {
  const others = facts.some(({ concept, figure }) => OTHER_BUDGET.test(concept.key) && figure.stated.digits !== 0n)
  return ({ concept, figure }) =>
    others && concept.key === 'fiscal.expenditure' && rolesOf(sections, figure.section).includes('general-budget')
}

const OTHER_BUDGET = /^(?:income\.)?(?:funds|capital)$/

const comparable = ({ concept, scope, year: of, figure }: Fact, year: number | undefined): boolean =>
  scope === DEPARTMENT &&
  of === year &&
  isExact(figure) &&
  figure.unit.measure === 'amount' &&
  (concept.key.startsWith('subject:') || conceptName(concept.key) !== concept.key.replace(/^label:/, ''))

function* derivedReadings(disclosure: Disclosure, region: number): Generator<[string, Reading]> {
  const facts = factsByRegion(disclosure).get(region)
  if (facts === undefined) return
  const absent = new Map(disclosure.absences.map(({ concept, span }) => [concept.key, span]))
  for (const { key, plus, minus, optional, alike } of DERIVED) {
    if (alike !== undefined && !areOne(facts, alike)) continue
    const isUntold = (part: string): boolean => !facts.has(part) && !absent.has(part)
    if (facts.has(key) || plus.some((part) => !facts.has(part)) || minus.some(isUntold)) continue
    const extra = optional.flatMap((part) => facts.get(part) ?? [])
    const added = [...plus.flatMap((part) => facts.get(part) ?? []), ...extra]
    const taken = minus.flatMap((part) => facts.get(part) ?? [])
    const [first] = added
    if (first === undefined) continue
    const value = subtract(added.map(factValue).reduce(add), sum(taken.map(factValue)))
    const all = [...added, ...taken]
    yield [
      key,
      {
        value,
        spans: [
          ...all.filter((fact) => fact.figure.stated.digits !== 0n).map((fact) => fact.figure.span),
          ...[...minus, ...optional].flatMap((part) => (facts.has(part) ? [] : (absent.get(part) ?? []))),
        ],
        region,
        printed: `${printLike(value, first.figure)}（推得）`,
      },
    ]
  }
}

function areOne(facts: ReadonlyMap<string, Fact>, [one, other]: readonly [string, string]): boolean {
  const [a, b] = [facts.get(one), facts.get(other)]
  return a !== undefined && b !== undefined && overlap(factValue(a), factValue(b))
}

/** Carry-over of the year that only the tables print, not the explanation; where the treasury's differs, a report may tell of that. */
function* printedBalances(disclosure: Disclosure, region: number): Generator<[string, Reading]> {
  const [table, ofTreasury] = ['T1', 'T4'].map((id) => disclosure.statutoryTables.find(({ form }) => form.id === id))
  const told = factsByRegion(disclosure).get(region)
  const ofFiscal = (key: string): TableCell | undefined =>
    ofTreasury && (tableCell(ofTreasury, key, 'total') ?? tableCell(ofTreasury, key, 'final'))
  for (const key of ['opening', 'closing']) {
    const cell = table && tableCell(table, key, 'final')
    const fiscal = ofFiscal(key)
    if (table === undefined || cell?.stated === undefined || told?.has(key) === true) continue
    if (fiscal?.stated !== undefined && !overlap(fiscal.interval, cell.interval)) continue
    yield [key, ofCell(table, cell, cell.stated, region)]
  }
  // What is left of it follows from what the explanation tells; this seldom does.
  const opening = told?.has('fiscal.opening') === true ? undefined : ofFiscal('opening')
  if (ofTreasury !== undefined && opening?.stated !== undefined)
    yield ['fiscal.opening', ofCell(ofTreasury, opening, opening.stated, region)]
}

const ofCell = (
  { unit, form }: StatutoryTable,
  { interval, span }: TableCell,
  stated: Stated,
  region: number,
): Reading => ({
  value: interval,
  spans: [span],
  region,
  printed: `${printStated(stated)}${unit}（《${form.title}》）`,
})
