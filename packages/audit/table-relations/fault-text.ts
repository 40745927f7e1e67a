/** What a broken relation between table cells looks like to its reader. */
import { printParts, printStated, type RowShift, scaleOf, TABLE_FORMS } from '@mingzhang/accounts'
import type { Span } from '@mingzhang/documents'
import type { Observation } from '../check.ts'
import type { Quantity, TableFault, TableRelation } from './table-relation.ts'

/** More relations or cells than a reader wants to see of one cause. */
const MOST_RELATIONS = 4
const MOST_EVIDENCE = 24

export function observeFault({ relations, culprit }: TableFault): Observation {
  const severity = relations.some(({ source }) => source.severity === 'error') ? 'error' : 'warning'
  // Several places of the text may state the same figure.
  const listed = [...new Set(relations.slice(0, MOST_RELATIONS).map(arithmetic))].join('；')
  const more = relations.length > MOST_RELATIONS ? `等${relations.length}处` : ''
  const broken = `勾稽关系不符：${listed}${more}。`
  if (culprit === undefined) return { message: broken, evidence: evidenceOf(relations, undefined), severity }
  const { quantity, right, slip, proved } = culprit
  const expected = `${printStated(right)}${quantity.unit}`
  const actual = quantity.stated === undefined ? '空白' : `${printStated(quantity.stated)}${quantity.unit}`
  if (!proved) {
    const others = evidenceOf(relations, undefined).filter((span) => span !== quantity.span)
    const suggestion = `请先核对${quantity.name}${statedText(quantity)}${slip ?? ''}${quantity.unit}。`
    return { message: broken, evidence: [quantity.span, ...others], severity, expected, actual, suggestion }
  }
  return {
    message: `${quantity.name}${statedText(quantity)}与其他各数不符：${listed}${more}。`,
    evidence: evidenceOf(relations, quantity),
    severity,
    expected,
    actual,
    suggestion: slip === undefined ? `按其余各数推算，此处应为${expected}左右，请核对。` : `${slip}${quantity.unit}。`,
  }
}

export function observeShift({ column, reference, offset, cells, relations }: RowShift<Quantity>): Observation {
  const direction = offset > 0 ? '下' : '上'
  const distance = Math.abs(offset)
  const first = cells[0]
  const title = first?.table?.columnTitles.get(column) ?? column
  return {
    message: `《${first?.table?.form.title ?? ''}》“${title}”栏有${cells.length}个数比科目名称错${direction}${distance}行（与《${TABLE_FORMS.find(({ id }) => id === reference)?.title ?? ''}》逐科目对照），由此有${relations.length}处勾稽关系不符。`,
    evidence: cells.slice(0, MOST_EVIDENCE).map((cell) => cell.span),
    suggestion: `将错位的数${offset > 0 ? '上' : '下'}移${distance}行。`,
    ...(first?.stated === undefined ? {} : { actual: `${printStated(first.stated)}${first.unit}` }),
  }
}

const statedText = (quantity: Quantity): string =>
  quantity.stated === undefined ? '为空，' : `为${printStated(quantity.stated)}${quantity.unit}，`

/** `A05 收入总计 = 支出总计（10.00 ≠ 9.00）` */
function arithmetic({ source, relation, terms }: TableRelation): string {
  const side = (sign: 1 | -1): string => {
    const filled = terms.filter(
      (term) => term.sign === sign && term.quantity.stated !== undefined && term.quantity.stated.digits !== 0n,
    )
    return filled.length === 0 ? '0' : filled.map(({ quantity }) => printed(quantity)).join(' + ')
  }
  const units = new Set(terms.map(({ quantity }) => quantity.unit))
  const unit = units.size === 1 ? ` ${[...units].join('')}` : ''
  return `${source.id} ${source.formula}（${side(1)} ${relation === '=' ? '≠' : '<'} ${side(-1)}${unit}${differenceOf(terms)}）`
}

const printed = (quantity: Quantity): string => (quantity.stated === undefined ? '0' : printStated(quantity.stated))

function differenceOf(terms: TableRelation['terms']): string {
  const first = terms[0]
  if (first === undefined) return ''
  const parts =
    terms.reduce(
      (all, { quantity, sign }) => all + BigInt(sign) * (quantity.interval.low + quantity.interval.high),
      0n,
    ) / 2n
  const scale = scaleOf({ measure: 'amount', word: first.quantity.unit })
  return `，相差 ${printParts(parts < 0n ? -parts : parts, scale)}`
}

/** The culprit first, then the filled cells of the relations; where no culprit is known, blank ones may hold the fault. */
function evidenceOf(relations: readonly TableRelation[], culprit: Quantity | undefined): Span[] {
  const spans: Span[] = culprit === undefined ? [] : [culprit.span]
  const seen = new Set<Quantity | undefined>([culprit])
  for (const { quantity } of relations.flatMap(({ terms }) => terms)) {
    if (seen.has(quantity) || spans.length >= MOST_EVIDENCE) continue
    seen.add(quantity)
    if (isFilled(quantity)) spans.push(quantity.span)
  }
  if (culprit !== undefined) return spans
  const blank = [...seen].flatMap((quantity) => (quantity === undefined || isFilled(quantity) ? [] : [quantity.span]))
  return [...spans, ...blank.slice(0, MOST_EVIDENCE)]
}

const isFilled = ({ stated }: Quantity): boolean => stated !== undefined && stated.digits !== 0n
