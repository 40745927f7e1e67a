import { exactParts, UNIT_PARTS } from '@mingzhang/accounts'
import { type Change, type Completion, conceptName } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { risesBeyondAll } from '../../relations/growth.ts'
import { printFigure } from '../../relations/printed.ts'
import { isExact } from '../../relations/relation.ts'

const HUNDRED = 100n * UNIT_PARTS

/** Nothing falls by more than all of it, and what is gone has fallen by all. */
export const fallBeyondAll: Check = {
  id: 'fall-beyond-all',
  category: 'yoy',
  severity: 'error',
  title: '增加额不大于本年数；下降率不大于100%；本年为0的，下降率为100%。完成预算为0的，完成率为0%。',
  basis: '文内关系 K02、K09：增减率 = 增减额 ÷ 上年数；完成率 = 决算数 ÷ 预算数。',
  example: {
    wrong: '公务接待费支出0万元，比上年减少0.14万元，下降106%。',
    right: '公务接待费支出0万元，比上年减少0.14万元，下降100%。',
  },
  *run({ changes, budgetDifferences, completions }) {
    for (const change of [...changes, ...budgetDifferences]) {
      yield* riseBeyondAll(change)
      yield* unlikelyFall(change)
    }
    for (const completion of completions) yield* completedByNothing(completion)
  },
}

function* riseBeyondAll(change: Change): Generator<Observation> {
  const { subject, amount, span } = change
  if (amount === undefined || !risesBeyondAll(change)) return
  yield {
    message: `${conceptName(subject.concept.key)}本年为${printFigure(subject.figure)}，增加额${printFigure(amount)}大于本年数。`,
    evidence: [amount.span, span, subject.figure.span],
    actual: printFigure(amount),
  }
}

function* unlikelyFall({ subject, rate, direction, amount, span }: Change): Generator<Observation> {
  if (rate === undefined || direction !== 'decrease' || !isExact(rate)) return
  const fall = exactParts(rate.stated)
  const gone = subject.figure.stated.digits === 0n && subject.figure.unit.measure === 'amount'
  const fell = amount !== undefined && amount.stated.digits !== 0n
  if (fall <= HUNDRED && (!gone || !fell || fall === HUNDRED)) return
  yield {
    message: gone ? `本年为0，下降率应为100%，此处为${printFigure(rate)}。` : `下降率${printFigure(rate)}大于100%。`,
    evidence: [rate.span, span, subject.figure.span],
    ...(gone ? { expected: '100%' } : {}),
    actual: printFigure(rate),
  }
}

function* completedByNothing({ final, rate }: Completion): Generator<Observation> {
  if (rate === undefined || rate.stated.digits === 0n || final.figure.stated.digits !== 0n) return
  if (final.figure.unit.measure !== 'amount' || exactParts(rate.stated) === HUNDRED) return
  yield {
    message: `决算数为0，完成预算应为0%，此处为${printFigure(rate)}。`,
    evidence: [rate.span, final.figure.span],
    expected: '0%',
    actual: printFigure(rate),
  }
}
