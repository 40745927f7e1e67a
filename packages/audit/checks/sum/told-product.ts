import { exactly, exactParts, intervalOf, overlap, parseStated, printParts, UNIT_PARTS } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches, type Span, type Table } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { gridRows, type PrintedCell, printedAt } from '../../table-relations/grid-rows.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const TIMES = ['×', '＊', '*', '✕', '╳']
const FACTOR = '\\d[\\d,]*(?:\\.\\d+)?[^\\d×＊*✕╳＝=，。；、（）()%％+＋\\-－]{0,12}'
const PRODUCT = `${FACTOR}(?:\\s*[×＊*✕╳]\\s*${FACTOR}){1,3}`
/** A cell that is nothing but what is multiplied: `4676人×5元×102天`. */
const ALONE = new RegExp(`^\\s*${PRODUCT}\\s*$`)
/** `120人×50元/天×6天=3.60万元` */
const WITH_RESULT = new RegExp(
  `(?<![\\d.,+＋\\-－×＊*（(])(?<product>${PRODUCT})\\s*[=＝]\\s*(?<amount>\\d[\\d,]*(?:\\.\\d+)?)(?<unit>万?元)`,
  'g',
)
const NUMBER = /^\d[\d,]*(?:\.\d+)?/
const TEN_THOUSAND = 10_000n
/** `3千元`, `1.2亿元`: not read. */
const OTHER_SCALE = /\d\s*[十百千亿]/

interface RowWithProduct {
  readonly words: string
  readonly product: bigint
  readonly amounts: readonly PrintedCell[]
  readonly span: Span
  readonly holds: boolean
}

/** How many times the price times the days is the amount beside it. */
export const toldProduct: Check = {
  id: 'told-product',
  category: 'sum',
  severity: 'error',
  title: '明细表、文中列出的算式（人数×标准×天数）的积，应等于同一行（其后）的金额。',
  basis: '文内关系：金额＝数量×标准×时间；差额在四舍五入区间之内的不报。',
  example: {
    wrong: '伙食补助 320人×6元×90天 172800；秋季补助 350人×6元×80天 210000',
    right: '伙食补助 320人×6元×90天 172800；秋季补助 350人×6元×100天 210000',
  },
  *run(disclosure) {
    const blocks = new Set<number>()
    for (const { text, at } of passagesWithAny(wholeText(disclosure), TIMES)) {
      if (at.cell !== undefined && ALONE.test(text)) blocks.add(at.block)
      for (const match of allMatches(text, WITH_RESULT)) yield* unlikeResult(match, at)
    }
    for (const block of blocks) yield* unlikeRows(disclosure, block)
  },
}

function* unlikeResult(match: RegExpExecArray, at: Pick<Span, 'block' | 'cell'>): Generator<Observation> {
  const { product: words = '', amount = '', unit = '' } = match.groups ?? {}
  const stated = parseStated(amount)
  const product = productOf(words)
  if (stated === undefined || product === undefined) return
  const scale = unit === '元' ? 1n : TEN_THOUSAND
  if (overlap(intervalOf(stated, scale), exactly(product))) return
  const should = `${printParts(product, scale, stated.decimals)}${unit}`
  yield {
    message: `${words.trim()} = ${should}，文中为${amount}${unit}。`,
    evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
    expected: should,
    actual: `${amount}${unit}`,
  }
}

/** A row is wrong where at least as many others of the table are right. */
function* unlikeRows(disclosure: Disclosure, block: number): Generator<Observation> {
  const table = disclosure.document.blocks[block]
  if (table?.kind !== 'table') return
  const rows = rowsWithProduct(table, block)
  const odd = rows.filter(({ holds }) => !holds)
  if (odd.length > rows.length - odd.length) return
  for (const { words, product, amounts, span } of odd)
    yield {
      message: `${words} = ${printParts(product, 1n, 2)}元，与同一行的金额不符。`,
      evidence: [span, ...amounts.map((amount) => amount.span)],
      expected: `${printParts(product, 1n, 2)}元`,
    }
}

const rowsWithProduct = (table: Table, block: number): RowWithProduct[] =>
  gridRows(table).flatMap((row) => {
    const found = [...row.values()].find(({ cell }) => ALONE.test(cell.text))
    const words = found?.cell.text.trim() ?? ''
    const product = productOf(words)
    const amounts = [...row.keys()].flatMap((column) => printedAt(row, block, column) ?? [])
    if (found === undefined || product === undefined || amounts.length === 0) return []
    const span = { block, cell: found.at, start: 0, end: found.cell.text.length }
    return [{ words, product, amounts, span, holds: amounts.some((amount) => isAmountOf(product, amount)) }]
  })

/** In 元 or in 万元. */
const isAmountOf = (product: bigint, { stated }: PrintedCell): boolean =>
  [1n, TEN_THOUSAND].some((scale) => overlap(intervalOf(stated, scale), exactly(product)))

/** Parts of a 元; nothing where no factor, or more than one, is money. */
function productOf(words: string): bigint | undefined {
  const factors = words.split(/[×＊*✕╳]/).map((factor) => factor.trim())
  if (factors.filter((factor) => factor.includes('元')).length !== 1 || OTHER_SCALE.test(words)) return undefined
  return factors.reduce<bigint | undefined>((product, factor) => {
    const stated = parseStated(NUMBER.exec(factor)?.[0] ?? '')
    if (product === undefined || stated === undefined) return undefined
    const scale = /^[\d,.]+\s*万/.test(factor) ? TEN_THOUSAND : 1n
    return (product * exactParts(stated, scale)) / UNIT_PARTS
  }, UNIT_PARTS)
}
