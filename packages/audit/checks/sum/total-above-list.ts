import { middle, overlap, printParts, scaleOf, sum } from '@mingzhang/accounts'
import type { Disclosure, Figure } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { figuresBetween } from '../../evaluations/report-money.ts'
import { printFigure } from '../../relations/printed.ts'
import { figureValue, isExact } from '../../relations/relation.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `实际支出90.00万元，详情如下：`. */
const LEADS =
  /^\s?[，,。；;]\s?(?:现将)?(?:资金|经费|项目)?(?:具体|详细|详情|明细|分配|支出|安排|使用|开支|投入)*(?:情况|内容|构成|方向|明细|项目)?(?:分别)?如下[：:]\s*$/
const ITEM = /^\s*(?:[（(]\s?\d{1,2}\s?[）)]|\d{1,2}\s?[.．、](?!\d)|[一二三四五六七八九十]{1,2}是)/
const FEWEST = 2

/** A total, and below it numbered items that each tell one amount. */
export const totalAboveList: Check = {
  id: 'total-above-list',
  category: 'sum',
  severity: 'error',
  title: '“……万元，具体情况如下：”之后逐条列示的各项（每条一个金额）之和应等于该金额。',
  basis: '文内关系：合计＝各分项之和；差额在各数四舍五入区间之内的不报。',
  example: {
    wrong: '实际支出90.00万元，详情如下：（1）甲村补助资金50.00万元；（2）乙村补助资金30.00万元。',
    right: '实际支出90.00万元，详情如下：（1）甲村补助资金50.00万元；（2）乙村补助资金40.00万元。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWith(wholeText(disclosure), '如下')) {
      if (at.cell !== undefined) continue
      const total = amountsOf(disclosure, at.block).at(-1)
      if (total === undefined || !isExact(total) || !LEADS.test(text.slice(total.span.end))) continue
      const items = itemsBelow(disclosure, at.block + 1)
      if (items !== undefined && items.length >= FEWEST) yield* unlike(total, items)
    }
  },
}

const amountsOf = (disclosure: Disclosure, block: number): Figure[] =>
  figuresBetween(disclosure, block, block + 1).filter(({ unit }) => unit.measure === 'amount')

/** The amounts of the items, where each tells exactly one. */
function itemsBelow(disclosure: Disclosure, first: number): Figure[] | undefined {
  const items: Figure[] = []
  for (let at = first; ; at++) {
    const block = disclosure.document.blocks[at]
    if (block?.kind !== 'paragraph' || !ITEM.test(`${block.number ?? ''}${block.text}`)) return items
    const [only, another] = amountsOf(disclosure, at)
    if (only === undefined || another !== undefined || !isExact(only)) return undefined
    items.push(only)
  }
}

function* unlike(total: Figure, items: readonly Figure[]): Generator<Observation> {
  const summed = sum(items.map(figureValue))
  if (overlap(summed, figureValue(total))) return
  const decimals = Math.max(total.decimals, ...items.map((item) => item.decimals))
  const should = `${printParts(middle(summed), scaleOf(total.unit), decimals)}${total.unit.word}`
  yield {
    message: `${items.map(printFigure).join(' + ')} = ${should}，上文为${printFigure(total)}。`,
    evidence: [total, ...items].map(({ span }) => span),
    expected: should,
    actual: printFigure(total),
  }
}
