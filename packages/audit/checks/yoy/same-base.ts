import { type Interval, intersect } from '@mingzhang/accounts'
import { type Change, conceptName, type Fact } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { impliedBase, risesBeyondAll } from '../../relations/growth.ts'
import { printFigure, printLike } from '../../relations/printed.ts'
import { factValue, isExact } from '../../relations/relation.ts'

/** All statements about one figure of last year must agree. */
export const sameBase: Check = {
  id: 'same-base-year-figure',
  category: 'yoy',
  severity: 'error',
  title: '由各处增减额推得的同一上年数应当一致。',
  basis: '文内关系 K02、K18：同一指标的上年数只有一个。',
  example: {
    wrong: '“三公”经费9.00万元，较上年增加1.00万元……“三公”经费9.00万元，较上年增加2.00万元。',
    right: '“三公”经费9.00万元，较上年增加1.00万元……“三公”经费9.00万元，较上年增加1.00万元。',
  },
  *run(disclosure) {
    const first = new Map<string, { change: Change; base: Interval }>()
    const years = new Set(disclosure.changes.map(({ baseYear }) => baseYear))
    const ofYears = disclosure.facts.filter((fact) => fact.year !== undefined && years.has(fact.year) && isNamed(fact))
    const told = new Map(ofYears.map((fact) => [keyOf(fact, fact.year), fact]))
    const lists = new Map(disclosure.breakdowns.map(({ total, parts }) => [parts.at(-1), total]))
    for (const change of disclosure.changes) {
      const base = impliedBase(change)
      const { subject, baseYear } = change
      if (base === undefined || baseYear === undefined || subject.figure.unit.measure !== 'amount') continue
      if (risesBeyondAll(change)) continue
      const stated = change.base ?? told.get(keyOf(subject, baseYear))
      if (!isOfTotal(change, lists.get(subject), stated)) yield* besideStated(change, stated, base)
      if (!isNamed(subject)) continue
      const key = keyOf(subject, baseYear)
      const before = first.get(key)
      if (before === undefined) {
        first.set(key, { change, base })
        continue
      }
      const sameNow = before.change.subject.figure.stated.digits === subject.figure.stated.digits
      if (intersect(before.base, base) !== undefined || !sameNow) continue
      yield {
        message: `${conceptName(subject.concept.key)}的${baseYear}年数前后不一致：一处推得${printLike(before.base, before.change.subject.figure)}，另一处推得${printLike(base, subject.figure)}。`,
        evidence: [change.span, before.change.span],
        expected: printLike(before.base, before.change.subject.figure),
        actual: printLike(base, subject.figure),
      }
    }
  },
}

/** `结余26.60万元，其中：甲24.60万元、乙2.00万元，较上年末的54.40万元减少27.80万元`: behind a list, the change may be that of its total. */
function isOfTotal(change: Change, total: Fact | undefined, stated: Fact | undefined): boolean {
  const base = total && impliedBase({ ...change, subject: total })
  return base !== undefined && stated !== undefined && intersect(base, factValue(stated)) !== undefined
}

/** Figures that nothing names are not those of one another. */
const isNamed = ({ concept }: Fact): boolean => concept.label !== ''

const keyOf = ({ scope, concept }: Fact, year: number | undefined): string => `${scope}|${concept.key}|${year}`

/** Last year's figure as printed, against the one that the change leaves. */
function* besideStated({ subject, span }: Change, stated: Fact | undefined, base: Interval): Generator<Observation> {
  const isAlike = stated?.figure.unit.word === subject.figure.unit.word
  if (stated === undefined || !isAlike || !isExact(stated.figure) || intersect(factValue(stated), base) !== undefined)
    return
  yield {
    message: `${conceptName(subject.concept.key)}的上年数写为${printFigure(stated.figure)}，而由本年数${printFigure(subject.figure)}与增减额推得${printLike(base, subject.figure)}。`,
    evidence: [stated.figure.span, span, subject.figure.span],
    expected: printLike(base, subject.figure),
    actual: printFigure(stated.figure),
  }
}
