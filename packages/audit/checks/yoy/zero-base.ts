import { exactParts } from '@mingzhang/accounts'
import type { Check } from '../../check.ts'
import { impliedBase } from '../../relations/growth.ts'

/** A growth rate over nothing says nothing. */
export const zeroBase: Check = {
  id: 'zero-base-growth',
  category: 'yoy',
  severity: 'warning',
  title: '上年数为0的，不能计算增减率。',
  basis: '文内关系 K02：上年数为0时不列增减率，应说明“上年无此项支出”。',
  example: {
    wrong: '因公出国（境）费支出8.00万元，比上年增加8.00万元，增长100%。',
    right: '因公出国（境）费支出8.00万元，上年无此项支出。',
  },
  *run(disclosure) {
    for (const change of [...disclosure.changes, ...disclosure.budgetDifferences]) {
      const base = impliedBase(change)
      const { rate, amount, subject } = change
      if (base === undefined || rate === undefined || amount === undefined || amount.stated.digits === 0n) continue
      // Of `1万元，增加0.5万元` half was there before, however roughly both are printed.
      const isLess =
        amount.unit.word === subject.figure.unit.word && exactParts(amount.stated) < exactParts(subject.figure.stated)
      const baseIsZero = base.low <= 0n && base.high >= 0n && change.direction === 'increase' && !isLess
      if (!baseIsZero || rate.stated.digits === 0n) continue
      const ofBudget = 'budget' in change
      yield {
        message: `${subject.concept.label}本年数与增加额相同，${ofBudget ? '预算数' : '上年数'}为0，不能计算增长率。`,
        evidence: [rate.span, amount.span, subject.figure.span],
        suggestion: `删去增长率，改写为“${ofBudget ? '年初未安排此项预算' : '上年无此项支出'}”，并说明新增原因。`,
      }
    }
  },
}
