/** Totals and the parts listed for them in the text. */
import { overlap, sum, UNIT_PARTS } from '@mingzhang/accounts'
import { type Breakdown, conceptName, type Disclosure, type Fact, type Share } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { printFigure } from './printed.ts'
import { factValue, figureValue, isExact, type Relation, relationOf } from './relation.ts'

/** A list of parts and whether it must be complete. */
export interface PartSum {
  readonly relation: Relation
  readonly breakdown: Breakdown
  readonly complete: boolean
  /** Counts of like kinds, listed to the end of the clause and nothing said to be left out: hardly short of their total. */
  readonly likelyComplete: boolean
}

/** Totals whose kinds of parts are prescribed (收入支出的构成, 三公, 采购): the list is complete when it has these. */
const PRESCRIBED_PARTS: Readonly<Record<string, readonly string[]>> = {
  income: ['income.general'],
  expenditure: ['basic', 'project'],
  'fiscal.income': ['income.general', 'income.funds'],
  'fiscal.expenditure': ['fiscal.basic', 'fiscal.project'],
  funds: ['funds.basic', 'funds.project'],
  capital: ['capital.basic', 'capital.project'],
  basic: ['personnel', 'public'],
  'general.basic': ['personnel', 'public'],
  'fiscal.basic': ['personnel', 'public'],
  general: ['general.basic', 'general.project'],
  personnel: ['label:工资福利支出', 'label:对个人和家庭的补助'],
  public: ['label:商品和服务支出', 'label:资本性支出'],
  three: ['three.overseas', 'three.vehicles', 'three.reception'],
  'three.vehicles': ['three.vehicles.purchase', 'three.vehicles.running'],
  'three.reception': ['three.reception.domestic', 'three.reception.foreign'],
}

/** Budgets have the parts of what they plan. */
const OF_BUDGET = /^budget:/
/** The same where the two costs of vehicles are told apart. */
const VEHICLES_APART = ['three.overseas', 'three.vehicles.purchase', 'three.vehicles.running', 'three.reception']

/** Spending under a name of its own: 基本支出 and 项目支出 of one budget are all of it. */
const OF_SPENDING = /^label:.*支出/
const BASIC = /basic$/

/** Counts of vehicles are listed by kind in full. */
const COUNTED_IN_FULL = new Set(['assets.vehicles', 'three.vehicles.held', 'three.vehicles.bought'])

/** What came in for another budget and was carried over are all that its total (总计) holds. */
const OTHER_TOTAL = /^(?:funds|capital)\.total$/
const BALANCE = /\.(?:opening|closing)$/
/** What came in or was spent in the year: nothing carried over is part of it. */
const OF_THE_YEAR = /^(?:(?:fiscal\.)?(?:income|expenditure)|label:(?:收入|支出))$/
const CARRIED_OVER = /^(?:[a-z]+\.)?(?:opening|closing)$/

const POSTS = [/行政编制/, /工勤(?:人员)?编制/, /事业(?:人员)?编制/]

/** The budgets, in the order in which they are always listed: nothing else pays with 财政拨款. */
const BUDGETS = [/^一般公共预算/, /^政府性基金/, /^国有资本经营/]
const OF_TREASURY = /^fiscal\./
const FEWEST_BUDGETS = 2
/** Those who work are officials, workers and staff of institutions. */
const STAFF = /在职|在编|在岗|实有/
const KIND_OF_STAFF = /^(?:行政|参公|事业|工勤|机关|公务员|参照公务员)/
const FEWEST_KINDS = 3
const FEWEST_IN_FULL = 2
/** So many parts at most are looked through for those that already come to the total. */
const MOST_FIRST = 24
/** `行政编制`, `事业编制`: kinds of one thing end alike. */
const KIND_LENGTH = 2
const PERSONS = '人员'

const REMAINDER = /^(?:公务用车)?(?:其他|其它)/

export const partSums = oncePerDisclosure((disclosure): readonly PartSum[] => {
  const shares = new Map<Fact, Share>(disclosure.shares.map((share) => [share.part, share]))
  return disclosure.breakdowns.flatMap((stated) => {
    const breakdown = withoutNext(withoutCarriedOver(stated))
    const { total, parts } = breakdown
    const exact = [total, ...parts].every((fact) => isExact(fact.figure))
    if (!exact || parts.length === 0 || parts.some((part) => part.year !== total.year)) return []
    const complete = isComplete(breakdown, shares) || (listsThreePublic(breakdown) && !namesPurchase(disclosure))
    const likelyComplete = listsLikeKinds(breakdown, disclosure)
    return [{ breakdown, relation: relationOfParts(breakdown), complete, likelyComplete }]
  })
})

/** `收入合计…，其中：财政拨款收入…，占100%；年初结转和结余…`: the last stands behind the parts and is none, unless they add up with it. */
function withoutCarriedOver(breakdown: Breakdown): Breakdown {
  if (!OF_THE_YEAR.test(breakdown.total.concept.key)) return breakdown
  const parts = breakdown.parts.filter(({ concept }) => !CARRIED_OVER.test(concept.key))
  const apart = parts.length > 0 && parts.length < breakdown.parts.length
  return apart && !relationOfParts(breakdown).holds ? { ...breakdown, parts } : breakdown
}

/** `机关本级支出90万元，其中：基本支出60万元，项目支出30万元；下属馆支出20万元`: where the first add up, the rest is none of its parts. */
function withoutNext(breakdown: Breakdown): Breakdown {
  const { total, parts } = breakdown
  if (parts.length <= FEWEST_IN_FULL || total.figure.stated.digits === 0n) return breakdown
  // Few vehicles of the first kinds may well be as many as all should be.
  if (COUNTED_IN_FULL.has(total.concept.key)) return breakdown
  if (relationOfParts(breakdown).holds) return breakdown
  for (let count = FEWEST_IN_FULL; count < Math.min(parts.length, MOST_FIRST); count++) {
    const first = { ...breakdown, parts: parts.slice(0, count) }
    const others = parts.slice(count).some(({ figure }) => figure.stated.digits !== 0n)
    if (others && relationOfParts(first).holds) return first
  }
  return breakdown
}

/** The “三公” as a text lists them where no vehicle was bought. */
const WITHOUT_PURCHASE = ['three.overseas', 'three.vehicles.running', 'three.reception']

const listsThreePublic = ({ total, parts }: Breakdown): boolean =>
  total.concept.key === 'three' && WITHOUT_PURCHASE.every((key) => parts.some(({ concept }) => concept.key === key))

const namesPurchase = ({ facts }: Disclosure): boolean =>
  facts.some(({ concept }) => /^three\.vehicles(?:\.purchase)?$/.test(concept.key))

function relationOfParts({ total, parts }: Breakdown): Relation {
  const named = (fact: Fact): string => (fact.concept.label === '' ? '分项' : fact.concept.label)
  return relationOf({
    kind: 'parts',
    label: () => `${conceptName(total.concept.key)} = ${parts.map(named).join(' + ')}`,
    terms: [
      { figure: total.figure.id, sign: 1, role: 'result' },
      ...parts.map((part) => ({ figure: part.figure.id, sign: 1, role: 'term' }) as const),
    ],
    stated: factValue(total),
    computed: sum(parts.map(factValue)),
    spans: [total, ...parts].map((fact) => fact.figure.span),
    arithmetic: () => parts.map((part) => printFigure(part.figure)).join(' + '),
  })
}

function isComplete({ total, parts, complete, bySubject }: Breakdown, shares: ReadonlyMap<Fact, Share>): boolean {
  const keys = parts.map((part) => part.concept.key.replace(OF_BUDGET, ''))
  const key = total.concept.key.replace(OF_BUDGET, '')
  const prescribed = PRESCRIBED_PARTS[key]
  if (prescribed?.every((key) => keys.includes(key)) === true && (parts.length > 1 || key !== 'income')) return true
  if (OF_SPENDING.test(key) && keys.some((one) => BASIC.test(one) && keys.includes(one.replace(BASIC, 'project'))))
    return true
  if (key === 'three' && VEHICLES_APART.every((key) => keys.includes(key))) return true
  if (total.concept.key === 'total' && complete && keys.some((key) => key === 'opening' || key === 'closing'))
    return true
  if (OTHER_TOTAL.test(total.concept.key) && keys.length > 1 && keys.some((key) => BALANCE.test(key))) return true
  if (total.concept.key === 'procurement' && keys.includes('procurement.goods') && keys.length >= 3) return true
  const isCount = total.figure.unit.measure === 'count'
  if (isCount && COUNTED_IN_FULL.has(key) && (parts.length > 1 || key !== 'three.vehicles.held')) return true
  if (listsAllPosts(parts) || listsAllStaff(total, parts) || listsAllRetired(total, parts)) return true
  // Money from the treasury (财政拨款) is of these budgets alone; where no state capital is named there was none.
  const budgets = BUDGETS.slice(0, OF_TREASURY.test(key) ? Math.max(parts.length, FEWEST_BUDGETS) : BUDGETS.length)
  if (parts.length === budgets.length && budgets.every((name, index) => name.test(parts[index]?.concept.label ?? '')))
    return true
  // What domestic receptions were for (具体内容包括) is listed in full, be it one thing.
  if (complete && total.concept.key === 'three.reception.domestic') return true
  if (parts.length < 2) return false
  if (complete && /^(?:label:$|three\.reception)/.test(total.concept.key)) return true
  if (bySubject || (complete && parts.every((part) => part.concept.key.startsWith('subject:')))) return true
  if (REMAINDER.test(parts.at(-1)?.concept.label ?? '')) return true
  return sharesAddUp(parts, shares)
}

/** Posts (编制) are those of officials, of workers and of institutions. */
const listsAllPosts = (parts: readonly Fact[]): boolean =>
  POSTS.every((name) =>
    parts.some(({ concept, figure }) => figure.unit.measure === 'count' && name.test(concept.label)),
  )

/** Those who have left are veterans (离休) or retired (退休). */
const listsAllRetired = ({ concept, figure }: Fact, parts: readonly Fact[]): boolean =>
  figure.unit.measure === 'count' &&
  /离退休/.test(concept.label) &&
  parts.length === 2 &&
  [/^离休/, /^退休/].every((name) => parts.some((part) => name.test(part.concept.label)))

const listsAllStaff = (total: Fact, parts: readonly Fact[]): boolean =>
  STAFF.test(total.concept.label) &&
  parts.length >= FEWEST_KINDS &&
  parts.every(({ concept, figure }) => figure.unit.measure === 'count' && KIND_OF_STAFF.test(concept.label))

/** Behind the last part, or in front of the first: more is left out. */
const LEAVES_OUT = /^\s*(?:[（(][^）)]*[）)])?\s*等/
/** Scores are of some aspects, and have a check of their own. */
const SCORE = '分'
const SELECTED = /主要|重点|新增|新建|新|含|部分/

function listsLikeKinds({ total, parts }: Breakdown, { document }: Disclosure): boolean {
  const [first, last] = [parts[0], parts.at(-1)]
  if (
    first === undefined ||
    last === undefined ||
    parts.length < 2 ||
    total.figure.unit.measure !== 'count' ||
    total.figure.unit.word === SCORE
  )
    return false
  if (parts.some(({ figure, concept }) => figure.unit.word !== total.figure.unit.word || SELECTED.test(concept.label)))
    return false
  const { span } = last.figure
  if (span.cell !== undefined || LEAVES_OUT.test(textAround(document, span).slice(span.end))) return false
  const kind = first.concept.label.slice(-KIND_LENGTH)
  const alike = kind.length === KIND_LENGTH && parts.every(({ concept }) => concept.label.endsWith(kind))
  // Two kinds of staff alone are told of more.
  return parts.length >= FEWEST_KINDS || (alike && kind !== PERSONS)
}

/** Shares that add up to about 100 % say that nothing is left out. */
function sharesAddUp(parts: readonly Fact[], shares: ReadonlyMap<Fact, Share>): boolean {
  const percents = parts.flatMap((part) => {
    const share = shares.get(part)
    return share === undefined ? [] : [share.percent]
  })
  if (percents.length < parts.length) return false
  const slack = BigInt(parts.length) * UNIT_PARTS
  return overlap(sum(percents.map(figureValue)), { low: 100n * UNIT_PARTS - slack, high: 100n * UNIT_PARTS + slack })
}
