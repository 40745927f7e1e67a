import {
  AMOUNT_UNITS,
  exactly,
  exactParts,
  intervalOf,
  overlap,
  parseStated,
  printParts,
  UNIT_PARTS,
} from '@mingzhang/accounts'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
/** `为642名学生发放补助，每人每年1500元，共计96.30万元`. */
const PAID = new RegExp(
  `(?<number>\\d[\\d,]*)(?<unit>[人名户])(?!次)[^。；;\\d]{0,40}?每(?<each>[人名户])(?:每(?:年|学年|季))?[^。；;，,\\d]{0,10}(?<price>${NUMBER})元[^。；;\\d]{0,12}?(?:共计?|合计|总计|共发放|共支付)[^。；;，,\\d]{0,8}(?<total>${NUMBER})(?<totalUnit>万?元)`,
  'g',
)
/** Paid more than once a year, or not to all. */
const APART = /每月|每天|每次|\d个月|其中|部分|分别/

/** So many persons at so much each come to so much. */
export const standardTimesNumber: Check = {
  id: 'standard-times-number',
  category: 'sum',
  severity: 'warning',
  title: '人数（户数）乘以每人（户）标准应等于共计金额。',
  basis: '同一句中的数量、标准与金额应当相符：金额 = 人数 × 标准。',
  example: {
    wrong: '为642名学生发放补助，每人每年1500元，共计93.60万元。',
    right: '为642名学生发放补助，每人每年1500元，共计96.30万元。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), ['每人', '每户', '每名'])) yield* productsIn(passage)
  },
}

function* productsIn({ text, at }: Passage): Generator<Observation> {
  for (const match of text.matchAll(PAID)) {
    const { number, price, total, totalUnit } = match.groups ?? {}
    const [count, each, told] = [number, price, total].map((one) => parseStated(one ?? ''))
    if (count === undefined || each === undefined || told === undefined || APART.test(match[0])) continue
    const scale = AMOUNT_UNITS[totalUnit === '万元' ? '万元' : '元']
    const product = (exactParts(count) * exactParts(each)) / UNIT_PARTS
    if (overlap(exactly(product), intervalOf(told, scale))) continue
    const should = `${printParts(product, scale, Math.max(2, told.decimals))}${totalUnit}`
    yield {
      message: `${number} × ${price}元 = ${should}，文中为${total}${totalUnit}。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: should,
      actual: `${total}${totalUnit}`,
    }
  }
}
