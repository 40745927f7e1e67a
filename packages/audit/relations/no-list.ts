/** Figures that words of a list lead to, and that are yet no parts of the one in front of them. */
import { overlap, type Stated, sum } from '@mingzhang/accounts'
import type { Breakdown, Disclosure } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import { factValue, figureValue } from './relation.ts'

/** `发放资金90万元，人次均900元，其中…`: an average has no parts. */
const AVERAGE = /(?:平|[批次人户亩件场期车班日月生处])均(?:为|达到?|约)?\s?$/
/** `其中事业收入占98%；连同年初结转10万元，减去支出80万元后，年末结转…`: an equation told in words. */
const EQUATION = /连同|减去|扣除/
/** `以有需求的401人为基数，适配率达到96%`, `按合同价95600元的60%支付`: what a rate was worked out from. */
const IS_BASE = /^(?:为|作为?)(?:基数|分母|基准|应查对象)|^的\s?\d[\d.]*%/
const LONGEST_BASE = 6
/** `甲90万元，乙10万元，分别占90%和10%。其中…`: the next sentence divides the whole, not the last of its parts. */
const ENDS_RESPECTIVELY = /分别占[^。]*。/
/** `下属单位29个，其中行政单位2个，其他单位27个。单位包括：`: all are listed, not the last kind alone. */
const OTHERS = /^(?:其[他余它])/

/** `财政收入增收90万元`, `合同价90万元，考核扣减4万元`: what something changed by. */
const CHANGED = /[增减][收支]$|(?:扣|核|审)减(?:额|金额|资金)?$/
/** `货物支出40万元，工程支出与服务支出分别为20万元和30万元`: they stand beside it. */
const NAMES_SIBLINGS =
  /[，,；;]\s?(?!其中)[^，,。；;：:\d]{2,20}[、和及与][^，,。；;：:\d]{2,20}分别(?:为|是|支出)?\s?$/

/** Whether what follows a figure was never meant as its parts. */
export function isNoList(breakdown: Breakdown, disclosure: Disclosure): boolean {
  const { total, parts } = breakdown
  const first = parts[0]?.figure.span
  const { span } = total.figure
  const text = textAround(disclosure.document, span)
  if (AVERAGE.test(text.slice(0, span.start)) || isOtherScope(breakdown, text) || tellsEach(breakdown, disclosure))
    return true
  if (tellsAgain(breakdown)) return true
  if (countsIndicators(breakdown) && !text.slice(Math.max(0, span.start - 4), span.end + 3).includes('指标'))
    return true
  if (first?.block !== span.block) return breakdown.complete && OTHERS.test(total.concept.label)
  if (parts.some(({ concept }) => CHANGED.test(concept.label))) return true
  const between = text.slice(span.end, first.start)
  if (NAMES_SIBLINGS.test(between)) return true
  if (parts.some(({ figure }) => IS_BASE.test(text.slice(figure.span.end, figure.span.end + LONGEST_BASE)))) return true
  return EQUATION.test(between) || ENDS_RESPECTIVELY.test(between) || comesToNearer(breakdown, disclosure)
}

/** `7个项目编制了目标，其中附件所列5个项目共设置指标46个`: indicators are no projects. */
const countsIndicators = ({ parts }: Breakdown): boolean =>
  parts.some(({ concept: { label } }) => label.endsWith('指标'))

/** `4A级景区1家奖补50万元、3A级景区2家各奖补25万元`: what each got is less than all of them did. */
const tellsEach = ({ parts }: Breakdown, { document }: Disclosure): boolean =>
  parts.some(({ figure: { span } }) => EACH.test(textAround(document, span).slice(0, span.start)))

const EACH = /各[^，。；、\d]{0,6}$/

/** `实际使用资金30万元，具体为补贴金额30万元，完成率50%，使用资金30万元`: each is the whole once more. */
const tellsAgain = ({ total, parts }: Breakdown): boolean =>
  parts.length > 1 &&
  parts.every(
    ({ figure: { stated, unit } }) => unit.word === total.figure.unit.word && isAlike(stated, total.figure.stated),
  )

const isAlike = (one: Stated, other: Stated): boolean => one.digits === other.digits && one.decimals === other.decimals

/** `全年支出90万元…。6月末累计支出40万元`: told of a part of the year, or of one unit. */
const isOtherScope = (breakdown: Breakdown, text: string): boolean =>
  breakdown.parts.some(({ scope }) => scope !== breakdown.total.scope) && !dividesGranted(breakdown, text)

/** `下达补助资金90万元。其中：甲工程50万元，乙工程40万元`: the next sentence divides what was granted, where it tells of nothing spent. */
function dividesGranted({ total: { scope, figure }, parts }: Breakdown, text: string): boolean {
  const last = parts.at(-1)?.figure.span
  if (last?.block !== figure.span.block || parts.some((part) => `${part.scope}:planned` !== scope)) return false
  const list = text.slice(figure.span.end, last.end)
  return DIVIDES.test(list) && !SPENT.test(list)
}

const DIVIDES = /^\s?。其中[：:，,]?/
const SPENT = /支出|支付|使用|执行|完成|到位|拨付/

/** `收入900万元，比预算增加40万元，为年中追加（甲20万元，乙20万元）`: they come to a figure between. */
function comesToNearer({ total, parts }: Breakdown, { figures }: Disclosure): boolean {
  const { block, end } = total.figure.span
  const first = parts[0]?.figure.span.start ?? end
  const computed = sum(parts.map(factValue))
  return (
    parts.length > 1 &&
    figures.some(
      (figure) =>
        figure.span.block === block &&
        figure.span.cell === undefined &&
        figure.span.start >= end &&
        figure.span.end <= first &&
        figure.unit.word === total.figure.unit.word &&
        overlap(figureValue(figure), computed),
    )
  )
}
