/** One wrong figure is one finding: observations that one figure explains are put together. */
import type { Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Category, Check, Observation } from '../check.ts'
import { narrativeEquations } from '../relations/equations.ts'

/** One observation with the check that made it. */
export interface Observed {
  readonly check: Check
  readonly observation: Observation
}

/** One observation is a finding of its own. */
const FEWEST_OF_ONE_CAUSE = 2

const ARITHMETIC: ReadonlySet<Category> = new Set([
  'sum',
  'share',
  'yoy',
  'completion',
  'cross-section',
  'table-text',
  'chart-text',
])

const spanKey = (span: Span): string => `${span.block}.${span.cell ?? ''}.${span.start}.${span.end}`

/** Put together what has one likely culprit, leave out what is supposed of figures that are proved wrong; everything else stays as it was observed. */
export function diagnose(all: readonly Observed[], disclosure: Disclosure): Observed[] {
  const observed = withoutNeedlessSuppositions(all)
  const open = observed.filter(isArithmeticError)
  if (open.length < FEWEST_OF_ONE_CAUSE) return observed
  const proofs = countProofs(disclosure)
  const merged = new Map<Observed, Observed>()
  const gone = new Set<Observed>()
  for (
    let culprit = likelyCulprit(open, gone, proofs);
    culprit !== undefined;
    culprit = likelyCulprit(open, gone, proofs)
  ) {
    const key = culprit
    const together = open.filter((one) => !gone.has(one) && cites(one, key))
    const [first] = together
    if (first === undefined) break
    for (const one of together) gone.add(one)
    merged.set(first, merge(together, key))
  }
  return observed.flatMap((one) => merged.get(one) ?? (gone.has(one) ? [] : one))
}

function withoutNeedlessSuppositions(observed: readonly Observed[]): Observed[] {
  if (!observed.some(({ observation }) => observation.supposed)) return [...observed]
  const proven = observed.filter(
    ({ check, observation }) => observation.supposed !== true && (observation.severity ?? check.severity) !== 'info',
  )
  const cited = new Set(proven.flatMap(({ observation }) => observation.evidence.map(spanKey)))
  return observed.filter(({ observation: { supposed, evidence } }) => {
    const [doubted] = evidence
    return supposed !== true || doubted === undefined || !cited.has(spanKey(doubted))
  })
}

const isArithmeticError = ({ check, observation }: Observed): boolean =>
  ARITHMETIC.has(check.category) && (observation.severity ?? check.severity) === 'error'

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
  gone: ReadonlySet<Observed>,
  proofs: ReadonlyMap<string, number>,
): string | undefined {
  const cited = new Map<string, Observed[]>()
  for (const one of open) {
    if (gone.has(one)) continue
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
  return ranked.find((one) => !isRivalled(one))?.key
}

function merge(together: readonly Observed[], culprit: string): Observed {
  const primary = together.find(({ observation }) => observation.suggestion !== undefined) ?? together[0]
  if (primary === undefined) throw new RangeError('nothing to merge')
  const others = together.filter((one) => one !== primary)
  const spans = new Map(
    together.flatMap(({ observation }) => observation.evidence).map((span) => [spanKey(span), span]),
  )
  const wrong = spans.get(culprit)
  spans.delete(culprit)
  return {
    check: primary.check,
    observation: {
      ...primary.observation,
      message: `${primary.observation.message}同一数字还与另外${others.length}处不符：${others.map(({ observation }) => observation.message).join('')}`,
      evidence: [...(wrong === undefined ? [] : [wrong]), ...spans.values()],
      cause: culprit,
    },
  }
}
