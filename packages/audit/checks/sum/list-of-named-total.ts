import { overlap, sum } from '@mingzhang/accounts'
import type { Disclosure, Figure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { figureInterval, figuresBetween } from '../../evaluations/report-money.ts'
import { printDifference, printFigure, printLike } from '../../relations/printed.ts'
import { isExact } from '../../relations/relation.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const LEADS = ['包括', '具体为', '分别为', '明细为']
/** `。年中追加包括：…`: the name of what was told before begins a sentence that lists it. */
const LIST =
  /(?<=[。；])\s?(?<name>[^，。；：:、\d主]{3,12}?)(?:资金|预算|项目|经费)?(?:包括|具体为|具体包括|分别为|明细为)[：:]?(?=[^，。；：:\d]{2,30}\d)/g
const FEWEST_PARTS = 3
/** Behind the last part: more is left out. */
const LEAVES_OUT = /^\s?等/
/** Between a part and the next: a part of the part, or another amount of it. */
const NOT_PLAIN = /其中|含|包括|完成|占|执行|预算|每|[（(][^）)]*$/

/** `年中追加20万元，…。年中追加包括：甲10万元、乙5万元、丙4万元。`: the list of what was told by its name. */
export const listOfNamedTotal: Check = {
  id: 'list-of-named-total',
  category: 'sum',
  severity: 'warning',
  title: '另起一句逐项列出的各项金额之和，应等于前面同名的总额。',
  basis: '文内关系：合计数等于各分项之和；差额在各数四舍五入区间之内的不报。',
  example: {
    wrong: '年中追加20.00万元，全年预算80.00万元。年中追加包括：甲10.00万元、乙5.00万元、丙4.00万元。',
    right: '年中追加20.00万元，全年预算80.00万元。年中追加包括：甲10.00万元、乙5.00万元、丙5.00万元。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), LEADS))
      if (passage.at.cell === undefined)
        for (const match of allMatches(passage.text, LIST)) yield* unlike(disclosure, passage, match)
  },
}

function* unlike(disclosure: Disclosure, { text, at }: Passage, match: RegExpExecArray): Generator<Observation> {
  const start = match.index + match[0].length
  const end = text.indexOf('。', start) < 0 ? text.length : text.indexOf('。', start)
  const amounts = figuresBetween(disclosure, at.block, at.block + 1).filter(
    (figure) => figure.unit.measure === 'amount' && isExact(figure),
  )
  const name = match.groups?.name ?? ''
  const total = amounts.findLast(
    ({ span }) => span.end <= match.index && text.slice(0, span.start).trimEnd().endsWith(name),
  )
  const parts = amounts.filter(({ span }) => span.start >= start && span.end <= end)
  if (total === undefined || parts.length < FEWEST_PARTS || !arePlain(text, start, parts)) return
  const listed = sum(parts.map(figureInterval))
  const stated = figureInterval(total)
  const isShort = listed.high < stated.low
  if (overlap(listed, stated) || (isShort && LEAVES_OUT.test(text.slice(parts.at(-1)?.span.end)))) return
  yield {
    message: `${name}${printFigure(total)}，所列各项合计${printLike(listed, total)}，相差${printDifference(stated, listed, total)}。`,
    evidence: [total, ...parts].map(({ span }) => span),
    expected: printLike(listed, total),
    actual: printFigure(total),
  }
}

/** Names and amounts by turns. */
const arePlain = (text: string, start: number, parts: readonly Figure[]): boolean =>
  parts.every(({ span }, index) => !NOT_PLAIN.test(text.slice(parts[index - 1]?.span.end ?? start, span.start)))
