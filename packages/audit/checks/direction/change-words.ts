import type { Direction } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'

const WORDS: Readonly<Record<Direction, string>> = { increase: '增加', decrease: '减少', equal: '持平' }

/** One change cannot both rise and fall. */
export const changeWords: Check = {
  id: 'change-words',
  category: 'direction',
  severity: 'error',
  title: '同一处变动的方向词应当一致：增减额与增减率同向，持平则增减额为0。',
  basis: '文内关系 K02：方向词 = 差额的符号。',
  example: { wrong: '比上年增加5.00万元，下降10%。', right: '比上年增加5.00万元，增长10%。' },
  *run(disclosure) {
    for (const { words, subject, amount, span } of [...disclosure.changes, ...disclosure.budgetDifferences]) {
      const [first, second] = words
      if (first !== undefined && second !== undefined && first.direction !== second.direction) {
        yield {
          message: `${subject.concept.label}的增减额写“${WORDS[first.direction]}”，增减率写“${WORDS[second.direction]}”，方向相反。`,
          evidence: [span, first.span, second.span],
        }
      }
      const grewByNothing = amount?.stated.digits === 0n && first !== undefined && first.direction !== 'equal'
      if (grewByNothing) {
        yield {
          message: `${subject.concept.label}的增减额为0，不应写“${WORDS[first.direction]}”，应写“与上年持平”。`,
          evidence: [span],
          severity: 'warning',
          suggestion: '改为“与上年持平”。',
        }
      }
    }
  },
}
