import { add, type Interval, negate, overlap } from '@mingzhang/accounts'
import type { Change, Disclosure, Figure } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { figuresBetween } from '../../evaluations/report-money.ts'
import { printLike } from '../../relations/printed.ts'
import { figureValue } from '../../relations/relation.ts'

/** Two kinds that make up a whole, as reasons name them; the whole by its concept. */
const BOTH: readonly { readonly whole: RegExp; readonly kinds: readonly [string, string] }[] = [
  { whole: /^(?:total|fiscal\.total|expenditure|general|fiscal\.expenditure)$/, kinds: ['基本支出', '项目支出'] },
  { whole: /^(?:basic|general\.basic)$/, kinds: ['人员经费', '公用经费'] },
]
/** The direction right before an amount, with the kind that it is of. */
const TURN =
  /(?<kind>基本支出|项目支出|人员经费|公用经费)(?:较上年|比上年|同比)?(?:(?<more>增加|增长|上升)|减少|下降)了?\s?$/
const OF_ANOTHER = /新增|增加|增长|减少|下降|追加|支出\s?$/
const LONGEST_WORDS = 16

/** A change whose reason says by how much both kinds changed that make up the whole. */
export const changesOfBoth: Check = {
  id: 'changes-of-both',
  category: 'yoy',
  severity: 'warning',
  title: '变动原因中说明基本支出、项目支出（人员经费、公用经费）各增减多少的，合计应等于总的增减额。',
  basis: '基本平衡关系（支出 = 基本支出 + 项目支出）用于两年之差。',
  example: {
    wrong: '支出总计增加79.26万元，主要原因是基本支出增加60.65万元，项目支出增加58.61万元。',
    right: '支出总计增加79.26万元，主要原因是基本支出增加60.65万元，项目支出增加18.61万元。',
  },
  *run(disclosure) {
    for (const change of disclosure.changes) {
      const both = BOTH.find(({ whole }) => whole.test(change.subject.concept.key))
      const observation = both === undefined ? undefined : observed(disclosure, change, both.kinds)
      if (observation !== undefined) yield observation
    }
  },
}

function observed(
  disclosure: Disclosure,
  { amount, direction }: Change,
  kinds: readonly [string, string],
): Observation | undefined {
  if (amount === undefined || direction === 'equal') return undefined
  const told = new Map<string, { readonly figure: Figure; readonly change: Interval }>()
  for (const figure of figuresBetween(disclosure, amount.span.block, amount.span.block + 1)) {
    const { start } = figure.span
    if (figure.unit.measure !== 'amount' || figure.span.cell !== amount.span.cell || start < amount.span.end) continue
    const words = textAround(disclosure.document, figure.span).slice(Math.max(0, start - LONGEST_WORDS), start)
    const { kind, more } = TURN.exec(words)?.groups ?? {}
    // `一是新增某项目支出60万元；二是基本支出增加8万元；…`: the projects are told in several parts.
    if (kind === undefined && OF_ANOTHER.test(words)) return undefined
    if (kind === undefined || told.has(kind)) continue
    told.set(kind, { figure, change: more === undefined ? negate(figureValue(figure)) : figureValue(figure) })
  }
  const [one, other] = kinds.map((kind) => told.get(kind))
  if (one === undefined || other === undefined) return undefined
  // What was carried over changes a total, too.
  if (/结转|结余/.test(textAround(disclosure.document, amount.span).slice(amount.span.end))) return undefined
  const computed = add(one.change, other.change)
  const whole = direction === 'increase' ? figureValue(amount) : negate(figureValue(amount))
  if (overlap(computed, whole)) return undefined
  return {
    message: `两项增减额合计为${printLike(computed, amount)}，与总的增减额${printLike(whole, amount)}不符。`,
    evidence: [amount.span, one.figure.span, other.figure.span],
    expected: printLike(computed, amount),
    actual: printLike(whole, amount),
  }
}
