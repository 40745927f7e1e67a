import { DEPARTMENT, type Disclosure, type Figure, rolesOf } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { printFigure } from '../../relations/printed.ts'

/** Counts of one kind of spending in one sentence: occasions, persons, and what they cost. */
interface Occasion {
  readonly occasions: Figure
  readonly persons: Figure
  readonly cost: Figure | undefined
  /** Whether the guests are counted by visits (人次). */
  readonly ofVisits: boolean
  /** Others may have organised it: who went along is counted among the persons alone. */
  readonly joined?: true
}

const FOREIGN = /外事|外宾|境[）)]?外/

/** Units of receptions, of their guests, and of groups sent abroad. */
const BATCHES: ReadonlySet<string> = new Set(['批次', '批'])
const PERSONS: ReadonlySet<string> = new Set(['人次', '人'])
/** Who comes twice is counted twice: no occasion is without one. */
const VISITS = '人次'
const GROUPS: ReadonlySet<string> = new Set(['个', '次', '批'])

const CHANGED = /(?:增加|减少|增长|下降|降低|上升)了?\s?$/
/** `参加省科技厅组团`: they went with others. */
const JOINED = /(?:参加|随)[^，。；]{2,40}(?:组团|组织|出访团|代表团)/

/** No occasion without persons and cost, none of these without an occasion. */
export const occasionsAndCost: Check = {
  id: 'occasions-and-cost',
  category: 'contradiction',
  severity: 'error',
  title: '公务接待的批次、人次与金额，出国（境）的团组与人次，应同为0或同不为0。',
  basis: '平衡关系 G06：批次=0⇔人次=0⇔接待费=0；团组=0⇔人次=0；核实关系 G07：人次不小于批次。',
  example: {
    wrong: '国内公务接待0批次，0人次，共计支出2.00万元。',
    right: '国内公务接待12批次，96人次，共计支出2.00万元。',
  },
  *run(disclosure) {
    const [receptions, groups] = [findOccasions(disclosure), findTrips(disclosure)]
    for (const occasion of [...receptions, ...groups]) yield* contradictions(occasion)
    const received = groups.filter(
      ({ joined, occasions }) => joined === undefined && !FOREIGN.test(sentenceBefore(disclosure, occasions)),
    )
    yield* receptionWithoutGuests(disclosure, [...receptions, ...received])
  },
}

function* contradictions({ occasions, persons, cost, joined, ofVisits }: Occasion): Generator<Observation> {
  const evidence = [occasions, persons, ...(cost === undefined ? [] : [cost])].map((figure) => figure.span)
  const isZero = (figure: Figure): boolean => figure.stated.digits === 0n
  const stated = [occasions, persons, ...(cost === undefined ? [] : [cost])]
  if (stated.some(isZero) && !stated.every(isZero)) {
    const along = joined === true && isZero(occasions) && !isZero(persons) && (cost === undefined || !isZero(cost))
    yield {
      message: along
        ? `${stated.map(printFigure).join('、')}：没有组团而有人出国（境），参加其他单位组团的应当说明。`
        : `${stated.map(printFigure).join('、')}不能同时成立：${stated.length === 2 ? '两者' : '三者'}应同为0或同不为0。`,
      evidence,
      ...(along ? { severity: 'warning' as const } : {}),
    }
  } else if (persons.stated.digits < occasions.stated.digits) {
    yield {
      message: `${printFigure(persons)}少于${printFigure(occasions)}，请核实。`,
      evidence,
      ...(ofVisits ? {} : { severity: 'warning' as const }),
    }
  }
}

/** Receptions that cost something although every count of them is nought, or the other way round. */
function* receptionWithoutGuests(disclosure: Disclosure, receptions: readonly Occasion[]): Generator<Observation> {
  const cost = disclosure.facts.find(
    ({ concept, year, scope, figure }) =>
      concept.key === 'three.reception' &&
      year === disclosure.year &&
      scope === DEPARTMENT &&
      figure.unit.measure === 'amount',
  )?.figure
  const occasions = receptions.filter((one) => !isForeign(disclosure, one.occasions))
  if (cost === undefined || occasions.length === 0 || occasions.some((one) => one.cost !== undefined)) return
  const held = occasions.some(({ occasions: count }) => count.stated.digits !== 0n)
  const spent = cost.stated.digits !== 0n
  if (held === spent) return
  yield {
    message: `公务接待费${printFigure(cost)}与${occasions.map((one) => printFigure(one.occasions)).join('、')}不能同时成立：应同为0或同不为0。`,
    evidence: [cost.span, ...occasions.map((one) => one.occasions.span)],
  }
}

function findOccasions(disclosure: Disclosure): Occasion[] {
  if (!disclosure.figures.some(({ unit }) => BATCHES.has(unit.word))) return []
  const figures = disclosure.figures.filter(
    (figure) =>
      figure.span.cell === undefined &&
      figure.unit.measure !== 'date' &&
      isOfThreePublic(disclosure, figure) &&
      !isChange(disclosure, figure),
  )
  return [true, false].flatMap((aside) =>
    pairsOf(
      disclosure,
      figures.filter((figure) => isAside(disclosure, figure) === aside),
    ),
  )
}

/** Batches with the guests counted behind them. */
function pairsOf(disclosure: Disclosure, figures: readonly Figure[]): Occasion[] {
  const result: Occasion[] = []
  figures.forEach((figure, index) => {
    if (!BATCHES.has(figure.unit.word)) return
    const persons = figures[index + 1]
    if (persons === undefined || !PERSONS.has(persons.unit.word) || persons.span.block !== figure.span.block) return
    result.push({
      occasions: figure,
      persons,
      cost: costBehind(disclosure, persons, figures[index + 2]) ?? costBefore(disclosure, figure, figures[index - 1]),
      ofVisits: countsVisits(disclosure, persons),
    })
  })
  return result
}

const isOfThreePublic = ({ sections }: Disclosure, { section }: Figure): boolean =>
  rolesOf(sections, section).includes('three-public')

/** Brackets that open further in front of a count do not hold it. */
const LONGEST_ASIDE = 400

/** Whether a count stands in brackets that name a part of what was counted: `12批次（其中：外事接待0批次）`. */
function isAside({ document }: Disclosure, { span, unit }: Figure): boolean {
  if (unit.measure !== 'count') return false
  const before = textAround(document, span).slice(Math.max(0, span.start - LONGEST_ASIDE), span.start)
  const opened = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('))
  const closed = Math.max(before.lastIndexOf('）'), before.lastIndexOf(')'))
  return opened > closed && /^其中/.test(before.slice(opened + 1))
}

/** `0批次，较上年减少9批次，下降100%，共计接待0人次`: what a count changed by is no count. */
const isChange = ({ document }: Disclosure, { span }: Figure): boolean =>
  CHANGED.test(textAround(document, span).slice(Math.max(0, span.start - 4), span.start))

/** Foreign guests (外事接待) are a part of all. */
const isForeign = ({ document }: Disclosure, { span }: Figure): boolean =>
  FOREIGN.test(textAround(document, span).slice(Math.max(0, span.start - 12), span.start))

const sentenceBefore = ({ document }: Disclosure, { span }: Figure): string =>
  textAround(document, span).slice(0, span.start).split('。').at(-1) ?? ''

/** Groups sent abroad (出国（境）团组) or received, their persons, and what the text says that they cost. */
function findTrips(disclosure: Disclosure): Occasion[] {
  return disclosure.figures.flatMap((figure, index): Occasion[] => {
    const persons = disclosure.figures[index + 1]
    if (!GROUPS.has(figure.unit.word) || figure.span.cell !== undefined) return []
    if (persons?.span.block !== figure.span.block || !PERSONS.has(persons.unit.word)) return []
    const text = textAround(disclosure.document, figure.span)
    const behind = text.slice(figure.span.end, figure.span.end + 3)
    const before = text.slice(Math.max(0, figure.span.start - 16), figure.span.start)
    if (!isOfThreePublic(disclosure, figure) || !(/团组?[^，。；、\d]{0,10}$/.test(before) || /^团组/.test(behind)))
      return []
    // Groups that come are received; the text does not say of each what it cost.
    if (/来访|接待/.test(before))
      return [{ occasions: figure, persons, cost: undefined, ofVisits: countsVisits(disclosure, persons) }]
    const isTold = figure.stated.digits === 0n && JOINED.test(text.slice(figure.span.end))
    return isTold
      ? []
      : [{ occasions: figure, persons, cost: overseasCost(disclosure, figure), ofVisits: false, joined: true }]
  })
}

/** `586人次`, `接待人次586人`. */
const countsVisits = ({ document }: Disclosure, { unit, span }: Figure): boolean =>
  unit.word === VISITS || textAround(document, span).slice(0, span.start).endsWith(VISITS)

/** The cost of journeys abroad that the same section gives. */
function overseasCost(disclosure: Disclosure, near: Figure): Figure | undefined {
  return disclosure.facts.findLast(
    ({ concept, figure, year }) =>
      concept.key === 'three.overseas' &&
      year === disclosure.year &&
      figure.id < near.id &&
      isOfThreePublic(disclosure, figure),
  )?.figure
}

/** The amount that the same sentence gives behind the counts. */
function costBehind(disclosure: Disclosure, persons: Figure, next: Figure | undefined): Figure | undefined {
  if (next?.unit.measure !== 'amount' || next.span.block !== persons.span.block) return undefined
  const between = textAround(disclosure.document, persons.span).slice(persons.span.end, next.span.start)
  return /支出/.test(between) && !/[。；;]/.test(between) ? next : undefined
}

/** What an amount is of; the counts behind it may be of the same. */
const NAMED_COST = /(?<of>[\u4e00-\u9fff]{2,8})(?:经费|费)?(?:支出|决算)(?:数|为|共计)*$/

/** `外事接待支出0万元，外事接待2批次`, `外事接待支出0万元，接待2批次`: the amount in front, told of the same. */
function costBefore({ document }: Disclosure, occasions: Figure, before: Figure | undefined): Figure | undefined {
  if (before?.unit.measure !== 'amount' || before.span.block !== occasions.span.block) return undefined
  const text = textAround(document, before.span)
  const of = NAMED_COST.exec(text.slice(0, before.span.start))?.groups?.of
  const between = text.slice(before.span.end, occasions.span.start)
  return of !== undefined && (between === `，${of}` || (of.endsWith('接待') && between === '，接待'))
    ? before
    : undefined
}
