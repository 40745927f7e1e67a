import { type Interval, overlap, sum } from '@mingzhang/accounts'
import { type Change, conceptName, DEPARTMENT } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { impliedBase } from '../../relations/growth.ts'
import { IDENTITIES } from '../../relations/identities.ts'
import { printLike } from '../../relations/printed.ts'

/** Last year's parts, as the changes imply them, must add up to last year's total. */
export const basePartsAgree: Check = {
  id: 'base-year-parts',
  category: 'yoy',
  severity: 'error',
  title: '由各项增减额推得的上年（预算）分项之和应等于推得的上年（预算）合计。',
  basis: '文内关系 K02 与基本平衡关系用于上年数。',
  example: {
    wrong:
      '“三公”经费10.00万元，较上年增加3.00万元；其中公务用车费6.00万元，增加1.00万元，公务接待费4.00万元，与上年持平，因公出国（境）费0万元，与上年持平。',
    right:
      '“三公”经费10.00万元，较上年增加1.00万元；其中公务用车费6.00万元，增加1.00万元，公务接待费4.00万元，与上年持平，因公出国（境）费0万元，与上年持平。',
  },
  *run({ changes, budgetDifferences }) {
    yield* disagreements(changes, '上年')
    yield* disagreements(budgetDifferences, '预算')
  },
}

/** Identities that do not hold between the figures that changes start from: last year's, or budgets. */
function* disagreements(changes: readonly Change[], base: '上年' | '预算'): Generator<Observation> {
  const bases = new Map<string, { change: Change; base: Interval }>()
  for (const change of changes) {
    const start = impliedBase(change)
    const isDepartment = change.subject.scope === DEPARTMENT && change.subject.figure.unit.measure === 'amount'
    if (start !== undefined && isDepartment && !bases.has(change.subject.concept.key))
      bases.set(change.subject.concept.key, { change, base: start })
  }
  for (const { total, parts } of IDENTITIES.filter(
    ({ optional, onlyGeneral }) => optional.length === 0 && onlyGeneral !== true,
  )) {
    const whole = bases.get(total)
    const pieces = parts.flatMap((part) => bases.get(part) ?? [])
    if (whole === undefined || pieces.length < parts.length) continue
    const computed = sum(pieces.map((piece) => piece.base))
    if (overlap(whole.base, computed)) continue
    const figure = whole.change.subject.figure
    yield {
      message: `由增减额推得的${base}${conceptName(total)}为${printLike(whole.base, figure)}，${base}各分项之和为${printLike(computed, figure)}，两者不符。`,
      evidence: [whole.change.span, ...pieces.map((piece) => piece.change.span)],
      expected: printLike(computed, figure),
      actual: printLike(whole.base, figure),
    }
  }
}
