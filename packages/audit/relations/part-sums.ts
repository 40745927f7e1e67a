/** Totals and the parts listed for them in the text. */
import { overlap, sum } from '@mingzhang/accounts'
import { type Breakdown, conceptName, type Disclosure, type Fact, type Share } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { COUNTED_IN_FULL, isComplete, isToldByShare, lacksKinds } from './complete-list.ts'
import { listsLikeKinds, listsTwoKindsOfStaff } from './like-kinds.ts'
import { namedAgain } from './named-again.ts'
import { isNoList } from './no-list.ts'
import { printFigure } from './printed.ts'
import { CHANGE, factValue, figureValue, isExact, type Relation, relationOf } from './relation.ts'

/** A list of parts and whether it must be complete. */
export interface PartSum {
  readonly relation: Relation
  readonly breakdown: Breakdown
  readonly complete: boolean
  /** Counts of like kinds to the end of the clause, or amounts each with its share, and nothing said to be left out: hardly short of their total. */
  readonly likelyComplete: boolean
}

/** What came in or was spent in the year: nothing carried over is part of it. */
const OF_THE_YEAR = /^(?:(?:fiscal\.)?(?:income|expenditure)|label:(?:本年)?(?:收入|支出))$/
const CARRIED_OVER = /^(?:[a-z]+\.)?(?:opening|closing)$/

/** `自评得分平均94.83分，其中：…得分93分`: no sum of what it is the average of. */
const AVERAGE = /平均?(?:得分|分)?$|^平均|[批次人户亩件场期车班日月]均/
/** `低于95%的项目3个，其余5个项目`: those left are no part of those counted. */
const OTHERS = /^其[余他它]$/
/** `本年支出90万元，年末结转20万元；其中项目支出40万元`: no part of what is left. */
const SPENDING = /支出$/
const FEWEST_IN_FULL = 2
/** So many parts at most are looked through for those that already come to the total. */
const MOST_FIRST = 24
export const partSums = oncePerDisclosure((disclosure): readonly PartSum[] => {
  const shares = new Map<Fact, Share>(disclosure.shares.map((share) => [share.part, share]))
  const wholes = new Map<Fact, Fact>(
    disclosure.breakdowns.flatMap(({ total, parts }) => parts.map((part) => [part, total] as const)),
  )
  return disclosure.breakdowns
    .flatMap((told) => withSharedOut(told, disclosure))
    .flatMap(({ shared, ...stated }) => {
      const whole = withoutIncluded(ofWhole(stated, wholes, disclosure), disclosure)
      const divided = withoutOtherLevel(withoutOtherSide(whole))
      const own = withoutTheirSum(withoutPurposes(withoutPrices(divided), disclosure))
      const numbered = withoutUnnumbered(withoutPartsOfParts(own), disclosure)
      const listed = withoutNext(withoutTitles(withoutCarriedOver(numbered)), shares)
      const breakdown = withPurchasesBeside(listed, disclosure)
      const { total, parts } = breakdown
      const exact = [total, ...parts].every((fact) => isExact(fact.figure))
      if (
        !exact ||
        parts.length === 0 ||
        AVERAGE.test(total.concept.label) ||
        (parts.length === 1 && parts.every(({ concept }) => OTHERS.test(concept.label))) ||
        (CARRIED_OVER.test(total.concept.key) && parts.every(({ concept }) => SPENDING.test(concept.label))) ||
        parts.some((part) => part.year !== total.year && !isOfYears(disclosure, total, part.year))
      )
        return []
      const relation = relationOfParts(breakdown)
      if (!relation.holds && isNoList(breakdown, disclosure)) return []
      const complete = shared || isComplete(breakdown, disclosure, shares)
      const likelyComplete =
        listsLikeKinds(breakdown, disclosure) ||
        listsTwoKindsOfStaff(breakdown, disclosure) ||
        isToldByShare(breakdown, disclosure, shares) ||
        lacksKinds(breakdown, disclosure)
      return [{ breakdown, relation, complete, likelyComplete }]
    })
})

/** `其中第一批50万元，分别支持甲项目30万元、乙项目20万元；第二批40万元`: how a part was shared out, up to the mark that ends it. */
const SHARED_OUT = /^\s?[，,]\s?分别(?:支持|用于|安排|下达|拨付|分配)/
/** `广告费90万元，包括车站大屏40万元、公交车身50万元；宣传片…`: what a part consists of, told in one list without a comma. */
const CONSISTS_OF = /^\s?[，,]\s?(?:主要|具体)?包括(?=[^，。；;]*[；;。]|[^，。；;]*$)/
const ENDS_SHARING = /[；;。]/

interface Listed extends Breakdown {
  /** Whether it is how one part was shared out. */
  readonly shared: boolean
}

/** The list without what its parts were shared out to, and a list of each of these. */
function withSharedOut(breakdown: Breakdown, { document }: Disclosure): Listed[] {
  const outer: Fact[] = []
  const inner: Listed[] = []
  let open: { readonly total: Fact; readonly parts: Fact[] } | undefined
  let before: Fact | undefined
  for (const part of breakdown.parts) {
    const [last, { span }] = [before?.figure.span, part.figure]
    const between = last?.block === span.block ? textAround(document, span).slice(last.end, span.start) : ''
    if (ENDS_SHARING.test(between)) open = undefined
    const shared = SHARED_OUT.test(between)
    if (open === undefined && before !== undefined && (shared || consistsOf(document, before, between))) {
      open = { total: before, parts: [] }
      inner.push({ ...breakdown, ...open, shared, span: before.figure.span })
    }
    ;(open?.parts ?? outer).push(part)
    before = part
  }
  return [{ ...breakdown, parts: outer, shared: false }, ...inner.filter(({ parts }) => parts.length > 1)]
}

/** Whether what follows an amount are the parts of it, and of nothing else up to the mark that ends them. */
const consistsOf = (document: Disclosure['document'], { figure: { span, unit } }: Fact, between: string): boolean =>
  unit.measure === 'amount' && between.includes('包括') && CONSISTS_OF.test(textAround(document, span).slice(span.end))

/** `2021年、2022年资金共计90万元，其中2021年…，2022年…`: the total is that of several years. */
function isOfYears({ document }: Disclosure, total: Fact, year: number | undefined): boolean {
  const { span } = total.figure
  const sentence = textAround(document, span).slice(0, span.start).split('。').at(-1) ?? ''
  const named: readonly string[] = sentence.match(/20\d{2}(?=\s?年|[-—至、])/g) ?? []
  return named.length > 1 && named.includes(String(year)) && named.includes(String(total.year))
}

/** `支出合计…，其中：基本支出…；项目支出…。其中：教育支出…`: the second list divides the whole where it comes to that, not the last part. */
function ofWhole(breakdown: Breakdown, wholes: ReadonlyMap<Fact, Fact>, disclosure: Disclosure): Breakdown {
  if (addsUp(breakdown)) return breakdown
  const named = namedAgain(breakdown, disclosure)
  if (named !== undefined) return { ...breakdown, total: named }
  const whole = wholes.get(breakdown.total) ?? figureBefore(breakdown, disclosure)
  if (whole === undefined) return breakdown
  const divided = { ...breakdown, total: whole }
  return isExact(whole.figure) && addsUp(divided) ? divided : breakdown
}

/** So many parts hardly come to another count by chance. */
const FEWEST_OF_OTHER = 3

/** `残疾人1200人，比上年多30人，迁出2人。按等级分，一级300人、…`: an earlier figure of the paragraph that the parts come to. */
function figureBefore({ total, parts }: Breakdown, { facts }: Disclosure): Fact | undefined {
  const { span, unit } = total.figure
  const mayBeOther = unit.measure === 'count' ? parts.length >= FEWEST_OF_OTHER : CHANGE.test(total.concept.label)
  // Parts that are all nothing come to every nothing told before.
  if (!mayBeOther || parts.every(({ figure }) => figure.stated.digits === 0n)) return undefined
  return facts.find(
    ({ figure }) =>
      figure.span.block === span.block &&
      figure.span.end <= span.start &&
      figure.unit.word === unit.word &&
      overlap(figureValue(figure), sum(parts.map(factValue))),
  )
}

const BOTH_SIDES = /^(?:fiscal\.)?total$/
const COMES_IN = /^income(?:\.|$)|^fiscal\.income$|(?:^|\.)opening$/
const GOES_OUT = /^(?:general|funds|capital|expenditure|fiscal\.expenditure)$|(?:^|\.)closing$/

/** `收、支总计…。其中：一般公共预算本年收入…，年初结转…，本年支出…，年末结转…`: what came in adds up to it, and so does what went out. */
function withoutOtherSide(breakdown: Breakdown): Breakdown {
  const { total, parts } = breakdown
  if (!BOTH_SIDES.test(total.concept.key) || !parts.some(({ concept }) => GOES_OUT.test(concept.key))) return breakdown
  const received = parts.filter(({ concept }) => !GOES_OUT.test(concept.key))
  return received.some(({ concept }) => COMES_IN.test(concept.key)) ? { ...breakdown, parts: received } : breakdown
}

/** `省级资金90万元，为甲项目50万元、乙项目40万元；市级资金200万元`: money of another level of government. */
const LEVEL = /^(?<level>中央|国家|自治区|省|市|州|县|区|镇|乡)级?[^，。；]{0,6}资金/

function withoutOtherLevel(breakdown: Breakdown): Breakdown {
  const level = levelOf(breakdown.total)
  if (level === undefined) return breakdown
  const at = breakdown.parts.findIndex((part) => (levelOf(part) ?? level) !== level)
  return at < 1 ? breakdown : { ...breakdown, parts: breakdown.parts.slice(0, at) }
}

const levelOf = ({ concept }: Fact): string | undefined => LEVEL.exec(concept.label)?.groups?.level

/** `收入合计…，其中：财政拨款收入…，占100%；年初结转和结余…`: the last stands behind the parts and is none, unless they add up with it. */
function withoutCarriedOver(breakdown: Breakdown): Breakdown {
  if (!OF_THE_YEAR.test(breakdown.total.concept.key)) return breakdown
  const parts = breakdown.parts.filter(({ concept }) => !CARRIED_OVER.test(concept.key))
  const apart = parts.length > 0 && parts.length < breakdown.parts.length
  return apart && !addsUp(breakdown) ? { ...breakdown, parts } : breakdown
}

/** `接待费8万元，其中国内接待8万元，具体包括甲5万元、乙3万元`: what follows a part and comes to it divides that, where the rest comes to the total. */
function withoutPartsOfParts(breakdown: Breakdown): Breakdown {
  const { parts } = breakdown
  if (parts.length > MOST_FIRST || addsUp(breakdown)) return breakdown
  for (const [index, part] of parts.entries()) {
    for (let count = FEWEST_IN_FULL; index + count < parts.length; count++) {
      const below = parts.slice(index + 1, index + 1 + count)
      const rest = { ...breakdown, parts: parts.toSpliced(index + 1, count) }
      if (addsUp({ ...breakdown, total: part, parts: below }) && addsUp(rest)) return rest
    }
  }
  return breakdown
}

/** `其中本年收入80万元，包括财政拨款50万元、事业收入30万元；年初结转5万元`: up to the semicolon it is told of what the part holds. */
const INCLUDES =
  /^\s?[，,]\s?(?:(?:主要)?(?:包括|包含|含)[^，,。；;\d]*|占\s?[\d.]+%[，,]按[^，,。；;\d]{1,8}分[：:][^，,。；;\d]*)$/
const ENDS_INCLUDED = /[；;。]/

function withoutIncluded(breakdown: Breakdown, { document }: Disclosure): Breakdown {
  const [first, ...others] = breakdown.parts
  if (first === undefined || addsUp(breakdown)) return breakdown
  const kept = [first]
  let before = first.figure.span
  let isIncluded = false
  for (const part of others) {
    const { span } = part.figure
    const between = span.block === before.block ? textAround(document, span).slice(before.end, span.start) : ENDS
    isIncluded = isIncluded ? !ENDS_INCLUDED.test(between) : INCLUDES.test(between)
    if (!isIncluded) kept.push(part)
    before = span
  }
  return kept.length === breakdown.parts.length ? breakdown : { ...breakdown, parts: kept }
}

const ENDS = '；'

const NUMBER = /^[\s\u3000]*[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]/

/** `…其中：`, `（一）教育支出…`, `其中小学教育…`, `（二）卫生支出…`: between numbered paragraphs one without a number says more of the one above. */
function withoutUnnumbered(breakdown: Breakdown, { document }: Disclosure): Breakdown {
  const isItem = ({ figure: { span } }: Fact): boolean => {
    const block = document.blocks[span.block]
    return block?.kind === 'paragraph' && (block.number !== undefined || NUMBER.test(block.text))
  }
  const items = { ...breakdown, parts: breakdown.parts.filter(isItem) }
  const areOthers = items.parts.length > 1 && items.parts.length < breakdown.parts.length
  return areOthers && !relationOfParts(breakdown).holds && relationOfParts(items).holds ? items : breakdown
}

/** `甲项目支出10万元，乙项目支出20万元，两项合计支出30万元`: what the parts come to is none of them. */
const THEIR_SUM =
  /^(?:以上|上述)?(?:[两二三四五六七八九十\d]+(?:个?项目?|类|者|部分))?(?:共?合计|共计|总计|小计)|^(?:以上|上述)?[两二三四五六七八九十]+(?:项|类|者)(?:支出)?$/

function withoutTheirSum(breakdown: Breakdown): Breakdown {
  const { parts } = breakdown
  const at = parts.findIndex(({ concept }, index) => index >= FEWEST_IN_FULL && THEIR_SUM.test(concept.label))
  return at < 0 ? breakdown : { ...breakdown, parts: parts.slice(0, at) }
}

/** `专业技术人员30人，高级职称8人、中级职称15人`: who holds a title was counted by what he does; titles behind such are parts only where they add up. */
const TITLE = /职称|^[正副]?(?:高|中|初)级(?!技|工|中学|小学)/

function withoutTitles(breakdown: Breakdown): Breakdown {
  const { total, parts } = breakdown
  const first = parts.findIndex(({ concept }) => TITLE.test(concept.label))
  if (first < 1 || total.figure.unit.measure !== 'count' || addsUp(breakdown)) return breakdown
  return { ...breakdown, parts: parts.slice(0, first) }
}

/**
 * `机关本级支出90万元，其中：基本支出60万元，项目支出30万元；下属馆支出20万元`: where the first add up, the rest is none of its
 * parts, unless the text tells what share of the total it is.
 */
function withoutNext(breakdown: Breakdown, shares: ReadonlyMap<Fact, Share>): Breakdown {
  const { total, parts } = breakdown
  if (parts.length <= FEWEST_IN_FULL || total.figure.stated.digits === 0n) return breakdown
  // Few vehicles of the first kinds may well be as many as all should be.
  if (COUNTED_IN_FULL.has(total.concept.key) || countsRetired(breakdown)) return breakdown
  if (addsUp(breakdown)) return breakdown
  for (let count = FEWEST_IN_FULL; count < Math.min(parts.length, MOST_FIRST); count++) {
    const first = { ...breakdown, parts: parts.slice(0, count) }
    const others = parts.slice(count).filter(({ figure }) => figure.stated.digits !== 0n)
    if (others.some((part) => isKindBeside(total, first.parts, part))) return breakdown
    if (others.length > 0 && !others.some((part) => shares.get(part)?.whole === total) && addsUp(first)) return first
  }
  return breakdown
}

const KIND_OF_THREE_PUBLIC = /^(?:budget:)?three\./
const TOTAL_OF_THREE_PUBLIC = /^(?:budget:)?three$/

/** `“三公”经费20万元，其中：公务接待费9万元，公务用车运行维护费11万元，公务用车购置费3万元`: another kind of “三公” is part of it, whatever the first come to. */
function isKindBeside(total: Fact, first: readonly Fact[], { concept: { key } }: Fact): boolean {
  if (!TOTAL_OF_THREE_PUBLIC.test(total.concept.key) || !KIND_OF_THREE_PUBLIC.test(key)) return false
  return first.every(
    ({ concept }) => !`${concept.key}.`.startsWith(`${key}.`) && !`${key}.`.startsWith(`${concept.key}.`),
  )
}

/** `服务费每月5,000元，12个月共60,000元`: what one month or one person costs is no part beside what all of them do. */
const PRICE = /每[月年季天日人次户处台辆个班场间亩]$/

function withoutPrices(breakdown: Breakdown): Breakdown {
  const parts = breakdown.parts.filter(({ concept }) => !PRICE.test(concept.label))
  return parts.length > 0 && parts.length < breakdown.parts.length ? { ...breakdown, parts } : breakdown
}

const PURPOSE = '主要用于'
/** `基本支出30万元，用于干部报酬20万元、组长补贴10万元；项目支出…` */
const FOR_EACH = /^[，,]\s?用于[^，,。；;]*$/
/** `（每人每月400元）和92名离任干部补助…`: the next of what it was used for. */
const GOES_ON_WITH = /^(?:[（(][^（）()]*[）)])?[、和及]/

/** `货物支出18.60万元，主要用于采购电脑24台9.60万元、垃圾箱60个9.00万元`: what the last part was used for is no other part. */
function withoutPurposes(breakdown: Breakdown, { document }: Disclosure): Breakdown {
  const { parts } = breakdown
  const purpose = parts.findIndex(({ concept, figure: { span } }, index) => {
    const before = parts[index - 1]?.figure.span
    if (before === undefined || before.block !== span.block) return false
    const between = textAround(document, span).slice(before.end, span.start)
    return (concept.label === '' && between.includes(PURPOSE)) || FOR_EACH.test(between)
  })
  if (purpose < 0 || addsUp(breakdown)) return breakdown
  const next = parts.findIndex(({ concept, figure: { span } }, index) => {
    const before = parts[index - 1]?.figure.span
    if (index <= purpose || before === undefined || concept.label === '') return false
    return before.block !== span.block || !GOES_ON_WITH.test(textAround(document, span).slice(before.end))
  })
  return { ...breakdown, parts: parts.toSpliced(purpose, (next < 0 ? parts.length : next) - purpose) }
}

const VEHICLES = 'three.vehicles'
const PURCHASES = 'three.vehicles.purchase'

/** `公务用车及运行维护费251万元，公务用车购置56万元`: purchases that complete the total stand beside what is named for both. */
function withPurchasesBeside(breakdown: Breakdown, { facts }: Disclosure): Breakdown {
  const { total, parts } = breakdown
  const at = parts.findIndex(({ concept }) => concept.key === VEHICLES)
  if (at < 0 || addsUp(breakdown)) return breakdown
  for (const fact of facts) {
    if (fact.concept.key !== PURCHASES || fact.year !== total.year || !isExact(fact.figure)) continue
    if (fact.figure.span.block !== total.figure.span.block) continue
    const beside = { ...breakdown, parts: parts.toSpliced(at + 1, 0, fact) }
    if (addsUp(beside)) return beside
  }
  return breakdown
}

/** `实有人数157人，其中在职人员…，离休人员…，退休人员…`: those who have retired are told as part of all, whatever comes before. */
const countsRetired = ({ total, parts }: Breakdown): boolean =>
  /实有人|总人/.test(total.concept.label) && /^退休/.test(parts.at(-1)?.concept.label ?? '')

/** Whether its relation holds: asked of many lists of which none is told. */
const addsUp = ({ total, parts }: Breakdown): boolean => overlap(factValue(total), sum(parts.map(factValue)))

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
