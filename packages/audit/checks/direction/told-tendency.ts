import { conceptName, DEPARTMENT, type Direction, type Disclosure } from '@mingzhang/disclosure'
import { type Span, textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'

const WORDS: Readonly<Record<Direction, string>> = { increase: '增加', decrease: '下降', equal: '持平' }

/** Reasons may speak of a narrower thing in the same words. */
const inReason = (disclosure: Disclosure, span: Span): boolean => {
  const text = textAround(disclosure.document, span)
  const sentence = text.slice(text.lastIndexOf('。', span.start) + 1, span.start + 4)
  return /原因/.test(sentence) && !/^[^，,]*[，,]?主要原因/.test(text.slice(span.end, span.end + 8))
}

/** What is told in words must agree with what is told in figures. */
export const toldTendency: Check = {
  id: 'told-tendency',
  category: 'direction',
  severity: 'error',
  title: '只用文字说明的增减方向应与另处列示的增减额方向一致。',
  basis: '文内关系 K02、K18：同一指标的变动方向只有一个。',
  example: {
    wrong: '“三公”经费较上年增加2.00万元……三公经费较上一年度下降，主要原因是厉行节约。',
    right: '“三公”经费较上年减少2.00万元……三公经费较上一年度下降，主要原因是厉行节约。',
  },
  *run(disclosure) {
    for (const tendency of disclosure.tendencies) {
      const change = disclosure.changes.find((candidate) => {
        const sameThing =
          candidate.subject.concept.key === tendency.concept.key && candidate.subject.scope === DEPARTMENT
        return sameThing && candidate.span.block !== tendency.span.block
      })
      if (change === undefined || change.direction === tendency.direction) continue
      yield {
        message: `此处称${conceptName(tendency.concept.key)}较上年${WORDS[tendency.direction]}，另处为${WORDS[change.direction]}，方向不一致。`,
        evidence: [tendency.span, change.span],
        ...(inReason(disclosure, tendency.span) ? { severity: 'warning' as const } : {}),
      }
    }
  },
}
