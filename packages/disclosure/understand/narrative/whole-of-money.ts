/** Names that mean all the money of the accounts, or of the section: what came in, what was spent, or either with what was carried over. */
import type { Figure } from '../../figure.ts'
import type { SectionRole } from '../../section-role.ts'
import type { ParagraphContext } from './paragraph-context.ts'
import { OF_THIS_YEAR, OF_YEAR } from './wording.ts'

const OF_ALL_MONEY: readonly SectionRole[] = ['income-expenditure-total', 'income', 'expenditure']
const YEAR_APART = /^\s?[，,。]?\s?其中[：:，,]?\s?本年(?:收入|支出)/
/** In front of `本年收入`: it is set apart from the total in the same sentence. */
const APART_FROM_TOTAL = /总(?:收入|支出)\s?[\d,.]+\s?万?元[，,。]?\s?其中[：:，,]?\s?$/
/** In front of `本年收入`: what the year began with. */
const BEHIND_OPENING = /(?:年初|上年)结转(?:[和与]?结余)?(?:资金)?(?:为|是)?\s?[\d,.]+\s?万?元[，,；;]\s?$/
/** `本单位本年收入总计`: nothing carried over is told of this year. */
const OF_THIS_YEAR_IN_ALL = /本年(收入|支出)总计$/

/** `总收入…，总支出…。收、支总计各增加…`: they are the totals with what was carried over. */
const TOTAL_MONEY = /^(?:财政拨款)?(?:总(?:收入|支出)|(?:收入|支出)(?:决算)?总额)$/
const BOTH_TOTALS = /收(?:入)?、?支(?:出)?(?:决算)?总[计额]/
/** Sections that speak of a part of the money. */
const OF_PART: readonly SectionRole[] = [
  'fiscal-total',
  'general-budget',
  'basic-expenditure',
  'government-funds',
  'state-capital',
  'evaluation-report',
]

const LONGEST_AMOUNT = 40
const RECEIVED = ['总收入', '收入总额', '收入决算总额']
const PAID = ['总支出', '支出总额', '支出决算总额']

/** `总收入…，总支出…`, `收入总额…，支出总额…` of one amount: both sides of the balance, with what was carried over. */
function balances(text: string, plain: string, { span }: Figure): boolean {
  const amount = text.slice(span.start, span.end)
  return (plain.includes('收入') ? PAID : RECEIVED).some((other) => {
    const at = text.indexOf(other)
    const behind = at === -1 ? '' : text.slice(at + other.length, at + other.length + LONGEST_AMOUNT)
    return behind.replace(/^[\s为]+/, '').startsWith(amount)
  })
}

/** `本单位2023年收入为…` at the head of the section on income is all of it, and so it is with what was spent. */
const SIDE_OF_SECTION: ReadonlyMap<SectionRole, { readonly word: string; readonly key: string }> = new Map([
  ['income', { word: '收入', key: 'income' }],
  ['expenditure', { word: '支出', key: 'expenditure' }],
])

/** Whether it is the first amount of its section. */
const opensSection = ({ figures, inherited }: ParagraphContext, { id }: Figure): boolean =>
  inherited === undefined && figures.find(({ unit }) => unit.measure === 'amount')?.id === id

/** `总收入…，其中：本年收入…`: the former holds what was carried over, the latter does not. */
export function wholeOfMoney(
  context: ParagraphContext,
  bare: string,
  plain: string,
  figure: Figure,
  start: number,
): string | undefined {
  if (!bare.includes('收入') && !bare.includes('支出')) return undefined
  const { roles, text } = context
  if (TOTAL_MONEY.test(plain) && (BOTH_TOTALS.test(text) || balances(text, plain, figure))) {
    if (roles.includes('income-expenditure-total')) return 'total'
    if (roles.includes('fiscal-total')) return 'fiscal.total'
  }
  const side = SIDE_OF_SECTION.get(roles[0] ?? 'other')
  if (plain === side?.word && bare !== plain && opensSection(context, figure)) return side.key
  const ofAllMoney = roles.some((role) => OF_ALL_MONEY.includes(role))
  const inReport = roles[0] === 'evaluation-report'
  if (!ofAllMoney && !inReport && roles.some((role) => OF_PART.includes(role))) return undefined
  if (/^总(?:收入|支出)$/.test(plain) && YEAR_APART.test(text.slice(figure.span.end))) return 'total'
  const inAll = OF_THIS_YEAR_IN_ALL.exec(bare)?.[1]
  const [, ofYear] = (roles[0] === 'income-expenditure-total' ? OF_YEAR : OF_THIS_YEAR).exec(bare) ?? []
  const kind = inAll ?? ofYear
  if (kind === undefined) return undefined
  const ahead = text.slice(0, start)
  const isTold = inAll !== undefined || ofAllMoney || APART_FROM_TOTAL.test(ahead) || BEHIND_OPENING.test(ahead)
  if (!isTold) return undefined
  return kind === '收入' ? 'income' : 'expenditure'
}
