import { exactParts, parseStated, type Stated, UNIT_PARTS } from '@mingzhang/accounts'
import { allMatches, quote, type Span, textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'

/** A rate that tells how much of a whole, with what leads to its figure. */
const OF_WHOLE =
  /(?:(?:合格|达标|完好|满意|认可|及时|通过|准确|正确|知晓|到位|优良|办结|回复|回访|交办|签约|合规|正常运行|整改|处置|答复|受理|发放|覆盖|回收|收回|普及|完好|在线|上线|成活|保存|参与|参保|入库|兑现|履约|化解|审结|结案|配备|收缴|抽检|调解|使用|建档|知悉|普惠)[一-龥]{0,3}率|满意度)(?:均?(?:为|是|达到|达))?\s?$|占(?!.*(?:预算|计划|任务|目标|指标|上年|去年|往年|20\d\d年))[一-龥“”（）()]{2,13}(?:的(?:比重|比例)?为?)\s?$/
/** A goal that may be passed, or a change. */
const UNLIMITED = /提高|提升|增长|增加|上升|超过|大于|高于|[≥＞>]/
const MARK = /[，,。；、]/
const LONGEST_WORDS = 14
const WHOLE = 100n * UNIT_PARTS

/** A rate of a whole that is told to be more than the whole. */
export const rateAboveWhole: Check = {
  id: 'rate-above-whole',
  category: 'contradiction',
  severity: 'error',
  title: '到位率、合格率、办结率、满意度等是部分占全部的比率，不会超过100%。',
  basis: '比率的含义：部分 ÷ 全部 × 100%，最高为100%。',
  example: { wrong: '到位资金为24.22万元，资金到位率为700%。', right: '到位资金为24.22万元，资金到位率为100%。' },
  *run({ document, figures, evaluations }) {
    for (const { unit, stated, span } of figures)
      if (unit.word === '%' && span.cell === undefined) yield* aboveWhole(textAround(document, span), stated, span)
    for (const { goals } of evaluations)
      for (const { span } of goals === undefined ? [] : [goals.expected, goals.actual])
        for (const { index, groups } of allMatches(quote(document, span), PERCENT)) {
          const stated = parseStated(groups?.number ?? '')
          const start = span.start + index
          const end = start + (groups?.number?.length ?? 0) + 1
          if (stated !== undefined) yield* aboveWhole(textAround(document, span), stated, { ...span, start, end })
        }
  },
}

const PERCENT = /(?<number>\d{3,}(?:\.\d+)?)[%％]/g

function* aboveWhole(text: string, stated: Stated, span: Span): Generator<Observation> {
  const words = text.slice(Math.max(0, span.start - LONGEST_WORDS), span.start)
  const told = exactParts(stated) > WHOLE ? OF_WHOLE.exec(words)?.[0] : undefined
  if (told === undefined || UNLIMITED.test(words.split(MARK).at(-1) ?? '')) return
  yield {
    message: `“${told.trim()}${text.slice(span.start, span.end)}”：该比率最高为100%。`,
    evidence: [span],
    suggestion: '核对该比率。',
  }
}
