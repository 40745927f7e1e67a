/** One wrong figure is one finding: observations that one figure explains are put together. */
import type { Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { type Category, type Observation, SEVERITIES } from '../check.ts'
import { narrativeEquations } from '../relations/equations.ts'
import { CitedSpans, overlaps } from './cited-spans.ts'
import { withoutExchanges } from './exchanged.ts'
import { withoutRepeats } from './many-alike.ts'
import { MergedObservations } from './merged-observations.ts'
import { joined, type Observed, severityOf, spanKey } from './observed.ts'
import { withoutOddTables } from './odd-tables.ts'
import { remedyOf } from './remedy.ts'
import { withoutRepeatedPassages } from './repeated-passages.ts'
import { withoutRows } from './same-columns.ts'
import { withoutColumns } from './same-rows.ts'
import { withConsequences } from './wrong-codes.ts'

/** One observation is a finding of its own. */
const FEWEST_OF_ONE_CAUSE = 2

/** An amount in a wrong unit breaks what is reckoned with it. */
const UNIT: Category = 'unit'

const ARITHMETIC: ReadonlySet<Category> = new Set([
  'sum',
  'share',
  'yoy',
  'completion',
  'cross-section',
  'table-text',
  'chart-text',
  UNIT,
])

/** Put together what has one likely culprit, leave out what is supposed of figures that are proved wrong and what is said already; everything else stays as it was observed. */
export const diagnose = (all: readonly Observed[], disclosure: Disclosure): Observed[] =>
  STEPS.reduce((observed, step) => step(observed, disclosure), [...all])

const STEPS: readonly ((observed: readonly Observed[], disclosure: Disclosure) => Observed[])[] = [
  withOneCulprit,
  withoutOddTables,
  withoutColumns,
  withoutRows,
  withoutRepeats,
  withoutExchanges,
  withoutRepeatedPassages,
]

function withOneCulprit(all: readonly Observed[], disclosure: Disclosure): Observed[] {
  const observed = withConsequences(withoutEchoes(withoutNeedlessSuppositions(all)), disclosure)
  const open = observed.filter(isArithmeticError)
  if (open.length < FEWEST_OF_ONE_CAUSE) return observed
  const proofs = countProofs(disclosure)
  const merged = new MergedObservations()
  for (
    let culprit = likelyCulprit(open, merged, proofs);
    culprit !== undefined;
    culprit = likelyCulprit(open, merged, proofs)
  ) {
    const key = culprit
    const together = open.filter((one) => !merged.has(one) && cites(one, key))
    const [first, ...others] = together
    if (first === undefined) break
    merged.merge(merge(together, key, disclosure), [first, ...others])
  }
  return merged.toldOf(observed)
}

function withoutNeedlessSuppositions(observed: readonly Observed[]): Observed[] {
  if (observed.every(({ observation }) => observation.supposed === undefined)) return [...observed]
  const proven = observed.filter((one) => one.observation.supposed === undefined && severityOf(one) !== 'info')
  const cited = new CitedSpans(proven)
  return observed.filter(({ check, observation: { supposed, evidence } }) => {
    const [doubted] = evidence
    if (supposed === undefined || doubted === undefined) return true
    if (supposed === 'deduction') {
      const alike = new CitedSpans(proven.filter((one) => one.check.category === check.category))
      return !evidence.some((told) => alike.overlap(told))
    }
    if (cited.overlap(doubted)) return false
    // Of several suppositions about the same words the first is told.
    cited.add(doubted)
    return true
  })
}

/** What would have the same written in the same place as something graver, or as another check of its category, says nothing new. */
function withoutEchoes(observed: readonly Observed[]): Observed[] {
  const remedies = new Map<string, Observed[]>()
  for (const one of observed) {
    const [span] = one.observation.evidence
    const { expected, actual } = one.observation
    if (span === undefined || expected === undefined || actual === undefined) continue
    const key = [span.block, span.cell, plainFigure(expected), plainFigure(actual)].join(' ')
    remedies.set(key, [...(remedies.get(key) ?? []), one])
  }
  const echoes = new Set<Observed>()
  for (const same of remedies.values()) {
    const graver = same.toSorted((a, b) => SEVERITIES.indexOf(severityOf(a)) - SEVERITIES.indexOf(severityOf(b)))
    for (const [index, one] of graver.entries())
      if (graver.slice(0, index).some((other) => !echoes.has(other) && repeats(one, other))) echoes.add(one)
  }
  return observed.filter((one) => !echoes.has(one))
}

/** `100.00%` as `100%`, `完成检测841批次` as `841批次`. */
const plainFigure = (text: string): string =>
  text
    .replace(/^[^\d]+(?=\d[\d.,]*[^\d]{0,3}$)/, '')
    .replace(/(\.\d*?)0+%$/, '$1%')
    .replace(/\.%$/, '%')

const repeats = (one: Observed, other: Observed): boolean =>
  isSamePlace(one, other) &&
  (severityOf(one) !== severityOf(other) ||
    (one.check.category === other.check.category && !areSeparateProofs(one, other)))

/** Whether two checks prove one figure wrong by other figures each. */
function areSeparateProofs(one: Observed, other: Observed): boolean {
  if (one.check === other.check || !isArithmeticError(one) || !isArithmeticError(other)) return false
  const [, ...others] = other.observation.evidence
  const keys = new Set(others.map(spanKey))
  return keys.size > 0 && !one.observation.evidence.some((span) => keys.has(spanKey(span)))
}

function isSamePlace({ observation: one }: Observed, { observation: other }: Observed): boolean {
  const [a, b] = [one.evidence[0], other.evidence[0]]
  return a !== undefined && b !== undefined && overlaps(a, b)
}

/** Checks of scores that reckon with them. */
const RECKONS_SCORES: ReadonlySet<string> = new Set(['score-sum', 'same-score'])

const isArithmeticError = (one: Observed): boolean =>
  (ARITHMETIC.has(one.check.category) || RECKONS_SCORES.has(one.check.id)) && severityOf(one) === 'error'

const cites = ({ observation }: Observed, key: string): boolean =>
  observation.evidence.some((span) => spanKey(span) === key)

/** How many relations hold for each figure, by its span. */
function countProofs(disclosure: Disclosure): Map<string, number> {
  const proofs = new Map<string, number>()
  for (const { terms, holds } of narrativeEquations(disclosure)) {
    // Nothing is nought per cent of anything.
    const isNought = terms.some(
      ({ figure, role }) => role === 'rate' && disclosure.figures[figure]?.stated.digits === 0n,
    )
    if (!holds || isNought) continue
    for (const { figure } of terms) {
      const span = disclosure.figures[figure]?.span
      if (span !== undefined) proofs.set(spanKey(span), (proofs.get(spanKey(span)) ?? 0) + 1)
    }
  }
  return proofs
}

/** The figure that most observations of different rules cite and least proofs support; none when none stands out among those cited with it. */
function likelyCulprit(
  open: readonly Observed[],
  merged: MergedObservations,
  proofs: ReadonlyMap<string, number>,
): string | undefined {
  const cited = new Map<string, Observed[]>()
  for (const one of open) {
    if (merged.has(one)) continue
    for (const key of new Set(one.observation.evidence.map(spanKey))) {
      const by = cited.get(key)
      if (by === undefined) cited.set(key, [one])
      else by.push(one)
    }
  }
  const ranked = [...cited]
    .map(([key, by]) => ({
      key,
      rules: new Set(by.map((one) => one.check.id)).size,
      weight: by.length - (proofs.get(key) ?? 0),
      count: by.length,
      by,
    }))
    .filter(({ rules, count, weight }) => rules >= 2 && count >= FEWEST_OF_ONE_CAUSE && weight > 0)
    .sort((a, b) => b.weight - a.weight)
  const weights = new Map(ranked.map(({ key, weight }) => [key, weight]))
  // Another figure that the same observations cite may be the wrong one as well.
  const isRivalled = ({ key, by, weight }: (typeof ranked)[number]): boolean =>
    by.some(({ observation }) =>
      observation.evidence.map(spanKey).some((other) => other !== key && (weights.get(other) ?? 0) >= weight),
    )
  return ranked.find((one) => isOfWrongUnit(one) || !isRivalled(one))?.key
}

/** Whether a check of units says it of this very figure. */
const isOfWrongUnit = ({ key, by }: { readonly key: string; readonly by: readonly Observed[] }): boolean =>
  by.some(
    ({ check, observation: { evidence } }) =>
      check.category === UNIT && evidence[0] !== undefined && spanKey(evidence[0]) === key,
  )

function merge(together: readonly Observed[], key: string, disclosure: Disclosure): Observed {
  const culprit = disclosure.figures.find(({ span }) => spanKey(span) === key)
  const primary =
    together.find(({ check }) => check.category === UNIT) ??
    together.find(({ observation }) => isAbout(observation, key)) ??
    together.find(({ observation }) => observation.suggestion !== undefined) ??
    together[0]
  const wrong = together.flatMap(({ observation }) => observation.evidence).find((span: Span) => spanKey(span) === key)
  if (primary === undefined || wrong === undefined) throw new RangeError('nothing to merge')
  const others = together.filter((one) => one !== primary)
  const one = joined(primary, others, '同一数字还与另外', wrong)
  if (culprit === undefined || primary.check.category === UNIT) return one
  const { expected: _, ...observation } = one.observation
  const remedy = remedyOf(culprit, together, disclosure)
  const isPlain = remedy.expected === undefined || isAbout(primary.observation, key)
  const named = isPlain ? '' : `疑${remedy.actual}有误，应为${remedy.expected}：`
  return { ...one, observation: { ...observation, ...remedy, message: `${named}${observation.message}` } }
}

/** Whether an observation tells what the figure should be, not what else depends on it. */
const isAbout = ({ evidence: [first], expected }: Observation, key: string): boolean =>
  first !== undefined && expected !== undefined && spanKey(first) === key
