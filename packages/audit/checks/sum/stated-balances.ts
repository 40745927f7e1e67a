import { type Interval, overlap, subtract, sum } from '@mingzhang/accounts'
import { conceptName, type Disclosure, type Fact, rolesOf, type SectionRole, tableCell } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { BALANCES, type Balance } from '../../relations/identities.ts'
import { factsByRegion } from '../../relations/narrative-regions.ts'
import { printDifference, printFigure, printLike } from '../../relations/printed.ts'
import { factValue, isExact } from '../../relations/relation.ts'

/** What the year began with and received, against what it spent and left, where the text tells all of it. */
export const statedBalances: Check = {
  id: 'stated-balances',
  category: 'sum',
  severity: 'error',
  title: '文中的收入、支出与年初、年末结转和结余应当平衡。',
  basis: '基本平衡关系 A02、A04、D06、D07、H01、H07。',
  example: {
    wrong: '政府性基金年初结转和结余10.00万元，本年收入5.00万元，本年支出12.00万元，年末结转和结余4.00万元。',
    right: '政府性基金年初结转和结余10.00万元，本年收入5.00万元，本年支出12.00万元，年末结转和结余3.00万元。',
  },
  *run(disclosure) {
    const regions = [...factsByRegion(disclosure).values()]
    const explanation = regions.find((facts) => facts.has('total'))
    const apart = explanation === undefined ? [] : regions.flatMap((report) => beside(explanation, report))
    const all = [...regions, ...apart]
    const valuesOf = (others: ReadonlyMap<string, Fact>) => (key: string) =>
      [others.get(key) ?? []].flat().map(factValue)
    const table = disclosure.statutoryTables.find(({ form }) => form.id === 'T1')
    const printed = (key: string) =>
      [(table && tableCell(table, key, 'final')) ?? []].flat().map(({ interval }) => interval)
    const sources = [...all.map(valuesOf), printed]
    for (const facts of all)
      for (const balance of BALANCES)
        if (!sources.some((told) => isMadeUp(balance, facts, told))) yield* unbalanced(balance, facts, disclosure)
  },
}

const CARRIED_OVER = ['opening', 'closing']
const BESIDE_TOTALS = ['surplus', 'distribution']

/** What a report says was carried over, beside the totals of the explanation where that tells neither. */
function beside(
  explanation: ReadonlyMap<string, Fact>,
  report: ReadonlyMap<string, Fact>,
): ReadonlyMap<string, Fact>[] {
  if (report.has('total') || CARRIED_OVER.some((key) => explanation.has(key))) return []
  if (isOfTreasury(explanation, report)) return []
  const totals = ['total', 'income', 'expenditure'].map((key) => [key, explanation] as const)
  const carried = CARRIED_OVER.map((key) => [key, report] as const)
  const others = BESIDE_TOTALS.map((key) => [key, report.has(key) ? report : explanation] as const)
  const entries = [...totals, ...carried, ...others].flatMap(([key, facts]): [string, Fact][] => {
    const fact = facts.get(key)
    return fact === undefined ? [] : [[key, fact]]
  })
  return [new Map(entries)]
}

/** What the treasury gave, or paid for, as told in one amount or by budgets. */
const OF_TREASURY = [
  { carried: 'opening', flow: 'fiscal.income', budgets: ['income.general', 'income.funds', 'income.capital'] },
  { carried: 'closing', flow: 'fiscal.expenditure', budgets: ['general', 'funds', 'capital'] },
] as const

/** What a report says was carried over may be of the money from the treasury alone. */
function isOfTreasury(explanation: ReadonlyMap<string, Fact>, report: ReadonlyMap<string, Fact>): boolean {
  const total = explanation.get('fiscal.total')
  if (total === undefined) return false
  return OF_TREASURY.some(({ carried, flow, budgets: [general, ...others] }) => {
    const rest = report.get(carried)
    const told = explanation.get(flow) ?? explanation.get(general)
    if (rest === undefined || told === undefined) return false
    const beside = others.flatMap((key) => explanation.get(key) ?? []).map(factValue)
    return [factValue(told), sum([factValue(told), ...beside])].some((moved) =>
      overlap(subtract(factValue(total), moved), factValue(rest)),
    )
  })
}

/** Whether what another part of the document alone tells or prints (`结余分配24.60万元`) makes up the rest. */
function isMadeUp(
  { left, right, optional }: Balance,
  facts: ReadonlyMap<string, Fact>,
  told: (key: string) => readonly Interval[],
): boolean {
  const untold = optional.filter((key) => !facts.has(key)).flatMap(told)
  const of = (keys: readonly string[]): Interval => sum(keys.flatMap((key) => facts.get(key) ?? []).map(factValue))
  return untold.length > 0 && overlap(of(left), sum([of([...right, ...optional]), ...untold]))
}

/** Sections that speak of a part of the money: their carry-over is not that of the whole. */
const NARROW: readonly SectionRole[] = [
  'fiscal-total',
  'general-budget',
  'basic-expenditure',
  'government-funds',
  'state-capital',
]

/** Of one budget (`funds.opening`), not of the whole. */
const isOpening = (key: string): boolean => key.endsWith('.opening') && key !== 'fiscal.opening'

/** Totals of the treasury's money, or of all, that are no more than the year's income. */
function nothingCarriedIn(facts: ReadonlyMap<string, Fact>): boolean {
  const [total, income] = [facts.get('total'), facts.get('income')]
  return total !== undefined && income !== undefined && overlap(factValue(total), factValue(income))
}

function* unbalanced(
  { left, right, optional, basis, without = [] }: Balance,
  facts: ReadonlyMap<string, Fact>,
  disclosure: Disclosure,
): Generator<Observation> {
  if (without.some((key) => facts.has(key))) return
  const ofTheWhole = left.includes('total') || left.includes('income')
  const fits = (fact: Fact): boolean =>
    isExact(fact.figure) &&
    fact.figure.unit.measure === 'amount' &&
    !(ofTheWhole && rolesOf(disclosure.sections, fact.figure.section).some((role) => NARROW.includes(role)))
  const told = left.filter((key) => facts.has(key))
  const beginsEmpty = told.length === left.length - 1 && !told.some(isOpening) && left.some(isOpening)
  const needed = beginsEmpty && nothingCarriedIn(facts) ? told : left
  const of = (keys: readonly string[]): Fact[] => keys.flatMap((key) => facts.get(key) ?? []).filter(fits)
  const [came, went, more] = [of(needed), of(right), of(optional)]
  const [first] = came
  if (first === undefined || came.length < needed.length || went.length < right.length) return
  const received = sum(came.map(factValue))
  const spent = sum([...went, ...more].map(factValue))
  if (overlap(received, spent)) return
  const print = (list: readonly Fact[]): string =>
    list.map((fact) => `${conceptName(fact.concept.key)}${printFigure(fact.figure)}`).join(' + ')
  yield {
    // 使用非财政拨款结余、结余分配 may be there and not told.
    // So may an opening balance that the totals leave no room for.
    ...((optional.length > 0 && more.length === 0) || needed !== left ? { severity: 'warning' as const } : {}),
    message: `${basis}：${print(came)} = ${printLike(received, first.figure)}，${print([...went, ...more])} = ${printLike(spent, first.figure)}，相差${printDifference(received, spent, first.figure)}。`,
    evidence: [...came, ...went, ...more].map(({ figure }) => figure.span),
  }
}
