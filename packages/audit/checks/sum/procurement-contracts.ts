import {
  intervalOf,
  middle,
  overlap,
  parseStated,
  printParts,
  printStated,
  type Stated,
  sum,
} from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { agreedFact } from '../../relations/agreed-fact.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

const AMOUNT = '\\d[\\d,]*(?:\\.\\d+)?'
/** `工程采购为甲合同152.40万元、乙合同118.90万元；`, `工程类包括…`: all there is of one kind. */
const LIST = new RegExp(
  `(?<kind>货物|工程|服务)(?:采购|类)(?:为|包括|包含)(?<list>[^，。；、\\d]{2,40}${AMOUNT}万元(?:[、，和及][^，。；、\\d]{2,40}${AMOUNT}万元){1,6})(?=[。；])`,
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
    for (const passage of passagesWith(wholeText(disclosure), '政府采购')) yield* unequal(disclosure, passage)
  },
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['货物', 'procurement.goods'],
  ['工程', 'procurement.works'],
  ['服务', 'procurement.services'],
])

interface Told {
  readonly amount: string
  readonly span: Span
}

/** What was spent on a kind: told in the same paragraph, or else in the section on purchases. */
function toldOf(disclosure: Disclosure, kind: string, { text, at }: Passage): Told | undefined {
  const beside = new RegExp(`政府采购${kind}支出(?:为)?(${AMOUNT})万元`).exec(text)
  if (beside !== null)
    return { amount: beside[1] ?? '', span: { ...at, start: beside.index, end: beside.index + beside[0].length } }
  const figure = agreedFact(KINDS.get(kind) ?? '', disclosure)?.figure
  return figure?.unit.word === '万元' ? { amount: printStated(figure.stated), span: figure.span } : undefined
}

function* unequal(disclosure: Disclosure, passage: Passage): Generator<Observation> {
  const { text, at } = passage
  for (const match of allMatches(text, LIST)) {
    const { kind = '', list = '' } = match.groups ?? {}
    const told = toldOf(disclosure, kind, passage)
    const total = parseStated(told?.amount ?? '')
    if (told === undefined || total === undefined || OPEN.test(list)) continue
    const items = amountsIn(list)
    const all = sum(items.map((item) => intervalOf(item)))
    if (overlap(all, intervalOf(total))) continue
    const should = `${printParts(middle(all), 1n, total.decimals)}万元`
    yield {
      message: `所列${kind}采购合计${should}，与政府采购${kind}支出${told.amount}万元不符。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, told.span],
      expected: `${told.amount}万元`,
      actual: should,
    }
  }
}

const amountsIn = (list: string): Stated[] =>
  allMatches(list, new RegExp(`(${AMOUNT})万元`, 'g')).flatMap(([, amount]) => parseStated(amount ?? '') ?? [])
