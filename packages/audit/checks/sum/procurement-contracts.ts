import { intervalOf, middle, overlap, parseStated, printParts, type Stated, sum } from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

const AMOUNT = '\\d[\\d,]*(?:\\.\\d+)?'
/** `工程采购为甲合同152.40万元、乙合同118.90万元；`: all there is of one kind. */
const LIST = new RegExp(
  `(?<kind>货物|工程|服务)采购(?:为|包括|包含)(?<list>[^，。；、\\d]{2,40}${AMOUNT}万元(?:[、，和及][^，。；、\\d]{2,40}${AMOUNT}万元){1,6})(?=[。；])`,
  'g',
)
const OPEN = /主要|等|其中/

/** The purchases of one kind that a text lists are what was spent on that kind. */
export const procurementContracts: Check = {
  id: 'procurement-contracts',
  category: 'sum',
  severity: 'warning',
  title: '政府采购说明逐项列出的货物（工程、服务）采购金额之和，应等于该类采购支出。',
  basis: '文内关系：合计＝各分项之和。',
  example: {
    wrong: '政府采购工程支出271.30万元。工程采购为甲合同125.40万元、乙合同118.90万元。',
    right: '政府采购工程支出271.30万元。工程采购为甲合同152.40万元、乙合同118.90万元。',
  },
  *run(disclosure) {
    for (const passage of passagesWith(wholeText(disclosure), '政府采购')) yield* unequal(passage)
  },
}

function* unequal({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, LIST)) {
    const { kind = '', list = '' } = match.groups ?? {}
    const told = new RegExp(`政府采购${kind}支出(?:为)?(${AMOUNT})万元`).exec(text)
    const total = parseStated(told?.[1] ?? '')
    if (told === null || total === undefined || OPEN.test(list)) continue
    const items = amountsIn(list)
    const all = sum(items.map((item) => intervalOf(item)))
    if (overlap(all, intervalOf(total))) continue
    const should = `${printParts(middle(all), 1n, total.decimals)}万元`
    yield {
      message: `所列${kind}采购合计${should}，与政府采购${kind}支出${told[1]}万元不符。`,
      evidence: [
        { ...at, start: match.index, end: match.index + match[0].length },
        { ...at, start: told.index, end: told.index + told[0].length },
      ],
      expected: `${told[1]}万元`,
      actual: should,
    }
  }
}

const amountsIn = (list: string): Stated[] =>
  allMatches(list, new RegExp(`(${AMOUNT})万元`, 'g')).flatMap(([, amount]) => parseStated(amount ?? '') ?? [])
