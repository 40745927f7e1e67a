import { AMOUNT_UNITS, exactParts, parseStated, printParts } from '@mingzhang/accounts'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWith, passagesWithAny, type WholeText, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
const BOTH = `(?<count>\\d{1,6})(?<unit>[人户名个家亩件头台])`
/** `安置补贴分两批兑付，5月兑付21户63.00万元，10月兑付19户57.00万元`. */
const BATCHES =
  /(?<=^|[，,。；;：:、])(?<name>[一-龥]{3,12})分[两二三四五六2-6][批次期][^，,。；;：:\d]{0,8}[，,：:](?<list>[^。；;]{8,200})/g
const BATCH = new RegExp(`${BOTH}[、，,]?(?<amount>${NUMBER})(?<money>万?元)`, 'g')
const FEWEST = 2

/** How many got how much: in all, or in one of several batches. */
interface Paid {
  readonly count: number
  readonly unit: string
  readonly amount: bigint
}

interface Told extends Paid {
  readonly span: Span
}

/** What was paid in batches, against what the text tells of the same payment in all. */
export const batchesAndTotal: Check = {
  id: 'batches-and-total',
  category: 'sum',
  severity: 'error',
  title: '分批兑付的人数（户数）、金额之和，应分别等于文中另处所述同一补助的人数（户数）、金额。',
  basis: '文内关系：合计＝各批之和；人数与金额之一相符、另一个不符的才报。',
  example: {
    wrong: '安置补贴120.00万元（40户）。……安置补贴分两批兑付，5月兑付21户63.00万元，10月兑付17户57.00万元。',
    right: '安置补贴120.00万元（40户）。……安置补贴分两批兑付，5月兑付21户63.00万元，10月兑付19户57.00万元。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const passage of passagesWithAny(whole, ['分两', '分二', '分三', '分四', '分五', '分六']))
      for (const match of allMatches(passage.text, BATCHES)) yield* unlike(whole, passage, match)
  },
}

function* unlike(whole: WholeText, { at }: Passage, match: RegExpExecArray): Generator<Observation> {
  const { name = '', list = '' } = match.groups ?? {}
  const batches = allMatches(list, BATCH).flatMap(({ groups }) => paidOf(groups) ?? [])
  const [first] = batches
  if (first === undefined || batches.length < FEWEST || batches.some(({ unit }) => unit !== first.unit)) return
  const count = batches.reduce((all, batch) => all + batch.count, 0)
  const amount = batches.reduce((all, batch) => all + batch.amount, 0n)
  const told = toldOf(whole, name).filter(({ unit }) => unit === first.unit)
  const agrees = (one: Paid): boolean => one.count === count && one.amount === amount
  if (told.some(agrees)) return
  const total = told.find((one) => one.count === count || one.amount === amount)
  if (total === undefined) return
  const start = match.index + match[0].length - list.length
  yield {
    message: `“${name}”各批合计${count}${first.unit}、${inTenThousands(amount)}万元，另处为${total.count}${first.unit}、${inTenThousands(total.amount)}万元。`,
    evidence: [{ ...at, start, end: start + list.length }, total.span],
    expected: `${total.count}${first.unit}、${inTenThousands(total.amount)}万元`,
    actual: `${count}${first.unit}、${inTenThousands(amount)}万元`,
  }
}

/** `安置补贴120.00万元（40户，每户3万元）`. */
function toldOf(whole: WholeText, name: string): Told[] {
  const pattern = new RegExp(
    `${name}(?:支出|共计?|合计|为)?(?<amount>${NUMBER})(?<money>万?元)[（(，,](?:共|补助|惠及|涉及)?${BOTH}`,
    'g',
  )
  return passagesWith(whole, name).flatMap(({ text, at }) =>
    allMatches(text, pattern).flatMap(({ 0: words, index, groups }) => {
      const paid = paidOf(groups)
      return paid === undefined ? [] : [{ ...paid, span: { ...at, start: index, end: index + words.length } }]
    }),
  )
}

function paidOf(groups: Readonly<Record<string, string | undefined>> | undefined): Paid | undefined {
  const { count = '', unit = '', amount = '', money } = groups ?? {}
  const stated = parseStated(amount)
  const scale = AMOUNT_UNITS[money === '万元' ? '万元' : '元']
  return stated === undefined ? undefined : { count: Number(count), unit, amount: exactParts(stated, scale) }
}

const inTenThousands = (amount: bigint): string => printParts(amount, AMOUNT_UNITS.万元, 2)
