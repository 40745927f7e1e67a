/** Whether the parts that a text lists for a total are all that it has. */
import { overlap, sum, UNIT_PARTS } from '@mingzhang/accounts'
import type { Breakdown, Disclosure, Fact, Share } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import { figureValue } from './relation.ts'

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
/** The “三公” where the two costs of vehicles are told apart. */
const VEHICLES_APART = ['three.overseas', 'three.vehicles.purchase', 'three.vehicles.running', 'three.reception']

/** Spending under a name of its own: 基本支出 and 项目支出 of one budget are all of it. */
const OF_SPENDING = /^label:.*支出/
const BASIC = /basic$/
const STAFF_OFFICE_AND_PROJECTS = ['personnel', 'public', 'project']

/** Counts of vehicles are listed by kind in full. */
export const COUNTED_IN_FULL = new Set(['assets.vehicles', 'three.vehicles.held', 'three.vehicles.bought'])

/** What came in for another budget and was carried over are all that its total (总计) holds. */
const OTHER_TOTAL = /^(?:funds|capital)\.total$/
const BALANCE = /\.(?:opening|closing)$/
const POSTS = [/行政编制/, /工勤(?:人员)?编制/, /事业(?:人员)?编制/]

/** The budgets, in the order in which they are always listed: nothing else pays with 财政拨款. */
const BUDGETS = [/^一般公共预算/, /^政府性基金/, /^国有资本经营/]
const OF_TREASURY = /^fiscal\./
const FEWEST_BUDGETS = 2
/** Those who work are officials, workers and staff of institutions. */
const STAFF = /在职|在编|在岗|实有/
const KIND_OF_STAFF = /^(?:行政|参公|事业|工勤|机关|公务员|参照公务员)/
const FEWEST_KINDS = 3
/** Money by who gave it, down to the lowest level. */
const SOURCE =
  /^(?:(?:中央|国家|省|市|州|县|区|乡镇|本|上|地方)级?(?:[一-龥]{2,10}(?=专项|补助|奖补))?|自筹|单位自筹|其他)(?:财政|预算|专项|补助|奖补|配套|安排|自筹|福彩|体彩|彩票)*(?:资金|经费|拨款|公益金)?(?:为|共)?$/
const LOWEST_SOURCE = /^(?:县|区|乡镇|本级|地方|自筹|单位自筹|其他)/
const FEWEST_SOURCES = 3
/** Whatever came from above, without the names of its levels. */
const ALL_ABOVE = /^上级/
/** What was added to the rest (县级配套, 自筹) ends a list of sources. */
const ADDED_TO_REST = /配套|自筹/
const REMAINDER = /^(?:公务用车)?(?:其他|其它)/
/** Goods, works and services. */
const KINDS_OF_PURCHASES = 3
/** Lists under no concept, and those of receptions, are told to their end. */
const LISTED_TO_THE_END = /^(?:label:$|three\.reception)/

/** What a list is of: the keys of its total and of its parts, as those of the budget are of what it plans. */
interface List extends Breakdown {
  readonly key: string
  readonly keys: readonly string[]
}

const ofItsKind = (key: string): string => key.replace(OF_BUDGET, '')

const hasPrescribedParts = ({ key, keys, parts }: List): boolean =>
  PRESCRIBED_PARTS[key]?.every((part) => keys.includes(part)) === true && (parts.length > 1 || key !== 'income')

const hasBasicAndProject = ({ key, keys }: List): boolean =>
  OF_SPENDING.test(key) && keys.some((one) => BASIC.test(one) && keys.includes(one.replace(BASIC, 'project')))

/** `支出799.12万元，其中：人员经费…，公用经费…，项目支出…`: those of the basic expenditure stand beside the projects. */
const hasStaffOfficeAndProjects = ({ total, keys }: List): boolean =>
  total.figure.unit.measure === 'amount' && STAFF_OFFICE_AND_PROJECTS.every((one) => keys.includes(one))

const hasVehiclesApart = ({ key, keys }: List): boolean =>
  key === 'three' && VEHICLES_APART.every((part) => keys.includes(part))

const holdsBalance = ({ total, complete, keys }: List): boolean =>
  (total.concept.key === 'total' && complete && keys.some((one) => one === 'opening' || one === 'closing')) ||
  (OTHER_TOTAL.test(total.concept.key) && keys.length > 1 && keys.some((one) => BALANCE.test(one)))

const isOfPurchases = ({ total, keys }: List): boolean =>
  total.concept.key === 'procurement' && keys.includes('procurement.goods') && keys.length >= KINDS_OF_PURCHASES

const isCountedInFull = ({ total, key, parts }: List): boolean =>
  total.figure.unit.measure === 'count' &&
  COUNTED_IN_FULL.has(key) &&
  (parts.length > 1 || key !== 'three.vehicles.held')

/** Money from the treasury (财政拨款) is of these budgets alone; where no state capital is named there was none. */
function isOfBudgets({ key, parts }: List): boolean {
  const budgets = BUDGETS.slice(0, OF_TREASURY.test(key) ? Math.max(parts.length, FEWEST_BUDGETS) : BUDGETS.length)
  return parts.length === budgets.length && budgets.every((name, index) => name.test(parts[index]?.concept.label ?? ''))
}

/** Posts (编制) are those of officials, of workers and of institutions. */
const listsAllPosts = ({ parts }: List): boolean =>
  POSTS.every((name) =>
    parts.some(({ concept, figure }) => figure.unit.measure === 'count' && name.test(concept.label)),
  )

/** Those who have left are veterans (离休) or retired (退休). */
const listsAllRetired = ({ total: { concept, figure }, parts }: List): boolean =>
  figure.unit.measure === 'count' &&
  /离退休/.test(concept.label) &&
  parts.length === 2 &&
  [/^离休/, /^退休/].every((name) => parts.some((part) => name.test(part.concept.label)))

const listsAllStaff = ({ total, parts }: List): boolean =>
  STAFF.test(total.concept.label) &&
  parts.length >= FEWEST_KINDS &&
  parts.every(({ concept, figure }) => figure.unit.measure === 'count' && KIND_OF_STAFF.test(concept.label))

/** What domestic receptions were for (具体内容包括) is listed in full, be it one thing. */
const isOfReceptions = ({ total, complete }: List): boolean =>
  complete && total.concept.key === 'three.reception.domestic'

const saysSo = ({ total, parts, complete, bySubject }: List): boolean =>
  parts.length > 1 &&
  (bySubject ||
    (complete &&
      (LISTED_TO_THE_END.test(total.concept.key) || parts.every(({ concept }) => concept.key.startsWith('subject:')))))

const endsWithRemainder = ({ parts }: List): boolean =>
  parts.length > 1 && REMAINDER.test(parts.at(-1)?.concept.label ?? '')

const isBySource = ({ total, parts }: List): boolean =>
  total.figure.unit.measure === 'amount' &&
  (parts.length >= FEWEST_SOURCES ||
    (parts.length > 1 &&
      (ALL_ABOVE.test(parts[0]?.concept.label ?? '') || ADDED_TO_REST.test(parts.at(-1)?.concept.label ?? '')))) &&
  parts.every(({ concept }) => SOURCE.test(concept.label)) &&
  LOWEST_SOURCE.test(parts.at(-1)?.concept.label ?? '')

/** `下达90万元，具体为甲工程50万元、乙工程30万元、丙工程10万元。`: the list tells all there is, up to the end of its sentence. */
const IN_DETAIL = /^\s?[，,。；;]\s?具体[为是][:：]?/

function isToldInDetail({ total, parts }: Breakdown, { document }: Disclosure): boolean {
  const [first, last] = [parts[0]?.figure.span, parts.at(-1)?.figure.span]
  const { span } = total.figure
  if (first === undefined || last === undefined || parts.length < FEWEST_KINDS) return false
  if (first.block !== span.block || last.block !== span.block) return false
  const text = textAround(document, span)
  return IN_DETAIL.test(text.slice(span.end, first.start)) && /^\s?(?:。|[；;]?\s*$)/.test(text.slice(last.end))
}

/** `有养护经费、抢修经费两类支出，预算90万元，其中养护经费60万元，抢修经费30万元`: all kinds were named and counted before. */
const COUNTED_KINDS = /(?<count>[二两三四五六])(?:大|个)?(?:类|项|部分)[^，。；、\d]{0,4}[，；：]/
const COUNTS = ['二', '三', '四', '五', '六']

function listsCountedKinds({ total, parts }: Breakdown, { document }: Disclosure): boolean {
  const { span } = total.figure
  const sentence = textAround(document, span).slice(0, span.start).split('。').at(-1) ?? ''
  const counted = COUNTED_KINDS.exec(sentence)
  const number = COUNTS.indexOf((counted?.groups?.count ?? '').replace('两', '二')) + FEWEST_COUNTED
  if (counted === null || number !== parts.length) return false
  const names = sentence.slice(0, counted.index)
  return parts.every(({ concept: { label } }) => label !== '' && names.includes(label))
}

const FEWEST_COUNTED = 2

const COMPLETE: readonly ((list: List) => boolean)[] = [
  hasPrescribedParts,
  hasBasicAndProject,
  hasStaffOfficeAndProjects,
  hasVehiclesApart,
  holdsBalance,
  isOfPurchases,
  isCountedInFull,
  listsAllPosts,
  listsAllStaff,
  listsAllRetired,
  isOfBudgets,
  isOfReceptions,
  isBySource,
  saysSo,
  endsWithRemainder,
]

/** Whether its kinds, its words or its shares say that a list leaves nothing out. */
export function isComplete(breakdown: Breakdown, disclosure: Disclosure, shares: ReadonlyMap<Fact, Share>): boolean {
  const { total, parts } = breakdown
  const keys = parts.map(({ concept }) => ofItsKind(concept.key))
  const list: List = { ...breakdown, key: ofItsKind(total.concept.key), keys }
  if (COMPLETE.some((isAll) => isAll(list)) || isToldInDetail(breakdown, disclosure)) return true
  if (listsCountedKinds(breakdown, disclosure)) return true
  if (parts.length > 1 && sharesAddUp(parts, shares)) return true
  return listsThreePublic(list) && !namesPurchase(disclosure)
}

/** The “三公” as a text lists them where no vehicle was bought. */
const WITHOUT_PURCHASE = ['three.overseas', 'three.vehicles.running', 'three.reception']

const listsThreePublic = ({ total, parts }: List): boolean =>
  total.concept.key === 'three' && WITHOUT_PURCHASE.every((key) => parts.some(({ concept }) => concept.key === key))

const namesPurchase = ({ facts }: Disclosure): boolean =>
  facts.some(({ concept }) => /^three\.vehicles(?:\.purchase)?$/.test(concept.key))

/** What came in, what was spent and the “三公” are told kind by kind, each with its share. */
const TOLD_BY_SHARE = /^(?:income|expenditure|three|general|fiscal\.(?:income|expenditure|total))$/
/** `主要用于以下方面` introduces all classes; any other list of the main ones may stop. */
const OF_MAIN = /主要(?!用于(?:以下|如下)方面)|[等余]\s*$/

/** A list in which every amount has its share of the total: it goes on to 100 %. */
export function isToldByShare(
  { total, parts }: Breakdown,
  { document }: Disclosure,
  shares: ReadonlyMap<Fact, Share>,
): boolean {
  const own = parts.filter(({ figure }) => figure.stated.digits !== 0n)
  const last = parts.at(-1)?.figure.span
  if (!TOLD_BY_SHARE.test(total.concept.key) || last === undefined || own.length === 0) return false
  if (last.block !== total.figure.span.block) return false
  if (!own.every((part) => shares.get(part)?.whole === total)) return false
  return !OF_MAIN.test(textAround(document, last).slice(total.figure.span.end, last.start))
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

/** Totals that are always listed by these kinds. */
const LISTED_BY_KIND: Readonly<Record<string, readonly string[]>> = {
  three: ['three.overseas', 'three.vehicles', 'three.reception'],
  procurement: ['procurement.goods', 'procurement.works', 'procurement.services'],
  basic: ['personnel', 'public'],
  'general.basic': ['personnel', 'public'],
}

/** A total of which one kind alone may be told, where there was no other. */
const TOLD_BY_ONE_KIND = 'procurement'

/** A list without one of its kinds, which its section does not tell of elsewhere: it was left out, or there was nothing of it. */
export function lacksKinds({ total, parts }: Breakdown, { facts }: Disclosure): boolean {
  const { concept, figure } = total
  const kinds = LISTED_BY_KIND[concept.key] ?? []
  const missing = kinds.filter((kind) => parts.every((part) => part.concept.key !== kind))
  return (
    (missing.length === 1 || (concept.key === TOLD_BY_ONE_KIND && missing.length > 0)) &&
    parts.length === kinds.length - missing.length &&
    !facts.some((fact) => missing.includes(fact.concept.key) && fact.figure.section === figure.section)
  )
}
