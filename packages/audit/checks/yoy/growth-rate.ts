import type { Check } from '../../check.ts'
import { followsOtherWord, growthRelations, risesBeyondAll } from '../../relations/growth.ts'
import { printPercent } from '../../relations/printed.ts'
import { isPadded } from '../../relations/relation.ts'

/** A growth rate must follow from this year's figure and the change. */
export const growthRate: Check = {
  id: 'growth-rate',
  category: 'yoy',
  severity: 'error',
  title: '增减率应等于增减额除以上年数（上年数由本年数与增减额推得）。',
  basis: '文内关系 K02：增减率 = 增减额 ÷ 上年数 × 100%。',
  example: {
    wrong: '收、支总计110.00万元。与上年相比增加10.00万元，增长9.09%。',
    right: '收、支总计110.00万元。与上年相比增加10.00万元，增长10%。',
  },
  *run(disclosure) {
    for (const { relation, change } of growthRelations(disclosure)) {
      const { rate } = change
      // Words against each other are told as such, and so is a rise by more than there is.
      if (relation.holds || rate === undefined || followsOtherWord(change) || risesBeyondAll(change)) continue
      yield {
        message: `${change.subject.concept.label}的增减率应为${printPercent(relation.computed, rate)}：${relation.arithmetic}，文中为${printPercent(relation.stated, rate)}。`,
        evidence: relation.spans,
        expected: printPercent(relation.computed, rate),
        actual: printPercent(relation.stated, rate),
        ...(isPadded(rate, relation) ? { severity: 'info' as const } : {}),
        suggestion: '请核对本年数、增减额和增减率三者，上年数以上年决算公开为准。',
      }
    }
  },
}
