import { type Interval, overlap, sum } from '@mingzhang/accounts'
import {
  type BudgetDifference,
  type Change,
  conceptName,
  DEPARTMENT,
  type Disclosure,
  type Fact,
} from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { impliedBase } from '../../relations/growth.ts'
import { IDENTITIES } from '../../relations/identities.ts'
import { PARTS_OF_ALL } from '../../relations/parts-of-all.ts'
import { printLike } from '../../relations/printed.ts'
import { factValue, isExact } from '../../relations/relation.ts'
import { wholeText } from '../../wording/whole-text.ts'

/** Last year's parts, as the changes imply them, must add up to last year's total. */
export const basePartsAgree: Check = {
  id: 'base-year-parts',
  category: 'yoy',
  severity: 'error',
  title: '由各项增减额推得的上年（预算）分项之和应等于推得的上年（预算）合计；上年财政拨款等不得大于上年全部。',
  basis: '文内关系 K02 与基本平衡关系用于上年数。',
  example: {
    wrong:
      '“三公”经费10.00万元，较上年增加3.00万元；其中公务用车费6.00万元，增加1.00万元，公务接待费4.00万元，与上年持平，因公出国（境）费0万元，与上年持平。',
    right:
      '“三公”经费10.00万元，较上年增加1.00万元；其中公务用车费6.00万元，增加1.00万元，公务接待费4.00万元，与上年持平，因公出国（境）费0万元，与上年持平。',
  },
  *run(disclosure) {
    const stated = new Map<string, Fact>()
    for (const fact of disclosure.facts) {
      const isOwn = fact.scope === DEPARTMENT && fact.year === disclosure.year && fact.figure.unit.measure === 'amount'
      if (isOwn && !stated.has(fact.concept.key)) stated.set(fact.concept.key, fact)
    }
    // Where this year's figure is said to be two things, nothing follows for the year before.
    const isSettled = ({ subject }: Change): boolean => {
      const first = stated.get(subject.concept.key)
      return first === undefined || overlap(factValue(first), factValue(subject))
    }
    const isClear = (change: Change): boolean => isSettled(change) && goesOneWay(change)
    const started = (changes: readonly (Change | BudgetDifference)[]): Start[] =>
      changes.filter(isClear).flatMap((change) => startOf(change) ?? [])
    const { year, changes } = disclosure
    // `较2015年下降…，其中…较上年增加…`: what starts from other years does not add up.
    const sinceLast = changes.filter(
      ({ baseYear }) => baseYear === undefined || year === undefined || baseYear === year - 1,
    )
    const lastYear = byConcept(started(sinceLast))
    yield* disagreements(lastYear, '上年', stated)
    yield* partsAboveAll(lastYear)
    const budgets = byConcept([...started(disclosure.budgetDifferences), ...statedBudgets(disclosure)])
    yield* disagreements(budgets, '预算', stated)
  },
}

/** Where its words contradict each other, nothing tells which is right. */
const goesOneWay = ({ words: [first, second] }: Change): boolean =>
  first === undefined || second === undefined || first.direction === second.direction

/** What a change starts from: last year's figure, or a budget. */
interface Start {
  readonly subject: Fact
  readonly span: Span
  readonly base: Interval
}

function startOf(change: Change | BudgetDifference): Start | undefined {
  const budget = 'budget' in change ? change.budget : undefined
  const base = budget === undefined ? impliedBase(change) : factValue(budget)
  return base === undefined ? undefined : { subject: change.subject, span: change.span, base }
}

/** Budgets told beside their final accounts, where the text knows of one budget alone. */
function statedBudgets(disclosure: Disclosure): Start[] {
  const { text } = wholeText(disclosure)
  if (text.includes('年初预算') && /全年预算|调整后?预算/.test(text)) return []
  return disclosure.completions.flatMap(({ final, budget, span }) =>
    budget === undefined || !isExact(budget.figure) ? [] : [{ subject: final, span, base: factValue(budget) }],
  )
}

/** What the first change of each thing of the department starts from. */
function byConcept(starts: readonly Start[]): ReadonlyMap<string, Start> {
  const bases = new Map<string, Start>()
  for (const start of starts) {
    const { scope, figure, concept } = start.subject
    const isDepartment = scope === DEPARTMENT && figure.unit.measure === 'amount'
    if (isDepartment && !bases.has(concept.key)) bases.set(concept.key, start)
  }
  return bases
}

/** With two more that this year’s tables hold. */
const OF_LAST_YEAR = [...PARTS_OF_ALL, ['general', 'expenditure'], ['income.general', 'income']] as const

/** Last year’s part above all of it, where this year’s is not. */
function* partsAboveAll(bases: ReadonlyMap<string, Start>): Generator<Observation> {
  for (const [part, all] of OF_LAST_YEAR) {
    const [one, whole] = [bases.get(part), bases.get(all)]
    if (one === undefined || whole === undefined || one.base.low <= whole.base.high) continue
    if (factValue(one.subject).low > factValue(whole.subject).high) continue
    yield {
      severity: 'warning',
      message: `由增减额推得的上年${conceptName(part)}为${printLike(one.base, one.subject.figure)}，大于推得的上年${conceptName(all)}${printLike(whole.base, whole.subject.figure)}。`,
      evidence: [one.span, whole.span],
      expected: `不大于${printLike(whole.base, whole.subject.figure)}`,
      actual: printLike(one.base, one.subject.figure),
    }
  }
}

/** Identities that do not hold between the figures that changes start from: last year's, or budgets. */
function* disagreements(
  bases: ReadonlyMap<string, Start>,
  base: '上年' | '预算',
  stated: ReadonlyMap<string, Fact>,
): Generator<Observation> {
  const told = new Set<string>()
  for (const { total, parts, without } of IDENTITIES.filter(
    ({ optional, onlyGeneral }) => optional.length === 0 && onlyGeneral !== true,
  )) {
    const whole = bases.get(total)
    const pieces = parts.flatMap((part) => bases.get(part) ?? [])
    if (whole === undefined || pieces.length === 0) continue
    const computed = sum(pieces.map((piece) => piece.base))
    const exceeds = computed.low > whole.base.high
    const isOwn = base === '上年' && (without === undefined || !bases.has(without))
    const left = isOwn && computed.high < whole.base.low ? unlisted(whole, pieces, parts, stated) : []
    // What the text leaves out is not less than nothing.
    if (pieces.length < parts.length ? !exceeds && left.length === 0 : overlap(whole.base, computed)) continue
    if (told.has(total) || !holdsThisYear(whole.subject, parts, stated)) continue
    told.add(total)
    const figure = whole.subject.figure
    const [known, severity] =
      left.length > 0 ? [`列有增减的各分项${base}之和`, 'warning' as const] : [`${base}各分项之和`, 'error' as const]
    const asks = left.map(({ concept }) => `；${conceptName(concept.key)}本年为0，${base}如有支出，应当写明其减少`)
    yield {
      severity,
      message: `由增减额推得的${base}${conceptName(total)}为${printLike(whole.base, figure)}，${known}为${printLike(computed, figure)}，两者不符${asks.join('')}。`,
      evidence: [whole.span, ...pieces.map((piece) => piece.span)],
      expected: printLike(computed, figure),
      actual: printLike(whole.base, figure),
    }
  }
}

/** What a list of at least two changes within the sentences of their whole leaves out, all of it nothing this year. */
function unlisted(
  whole: Start,
  pieces: readonly Start[],
  parts: readonly string[],
  stated: ReadonlyMap<string, Fact>,
): Fact[] {
  const isList = pieces.length > 1 && pieces.every(({ span }) => span.block === whole.span.block)
  const listed = new Set(pieces.map(({ subject }) => subject.concept.key))
  const others = parts.filter((part) => !listed.has(part))
  const nothing = others.flatMap((part) => stated.get(part) ?? []).filter(({ figure }) => figure.stated.digits === 0n)
  return isList && nothing.length === others.length ? nothing : []
}

/** Whether the parts come to this year’s total: otherwise the error is in this year’s figures, and told of them. */
function holdsThisYear(total: Fact, parts: readonly string[], stated: ReadonlyMap<string, Fact>): boolean {
  const known = parts.flatMap((part) => stated.get(part) ?? [])
  const [whole, computed] = [factValue(total), sum(known.map(factValue))]
  return known.length === parts.length ? overlap(whole, computed) : computed.low <= whole.high
}
