import { type Interval, intersect } from '@mingzhang/accounts'
import { type Change, conceptName } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { impliedBase } from '../../relations/growth.ts'
import { printLike } from '../../relations/printed.ts'

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
    for (const change of disclosure.changes) {
      const base = impliedBase(change)
      const { subject, baseYear } = change
      if (base === undefined || baseYear === undefined || subject.figure.unit.measure !== 'amount') continue
      const key = `${subject.scope}|${subject.concept.key}|${baseYear}`
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
