/** The figures of changes: their signs, and which is more. */
import { exactParts } from '@mingzhang/accounts'
import type { Direction } from '../../disclosure.ts'
import type { Figure } from '../../figure.ts'
import { isSameKind } from './ledger.ts'

/** A figure as it stands without its sign. */
export function unsigned(figure: Figure): Figure {
  const { digits } = figure.stated
  return digits < 0n ? { ...figure, stated: { ...figure.stated, digits: -digits } } : figure
}

/** `增长-5.86%`: what rises by less than nothing falls; `下降-5.86%` says it twice. */
export function withoutSign(figure: Figure, direction: Direction): { figure: Figure; direction: Direction } {
  const { unit, stated } = figure
  const isChange = direction === 'increase' || direction === 'decrease'
  if (unit.measure !== 'percent' || !isChange || stated.digits >= 0n) return { figure, direction }
  return { figure: unsigned(figure), direction: 'decrease' }
}

/** Whether one figure is more than another that is printed in the same unit. */
export const exceeds = (a: Figure, b: Figure): boolean =>
  isSameKind(a, b) && a.unit.word === b.unit.word && exactParts(a.stated) > exactParts(b.stated)
