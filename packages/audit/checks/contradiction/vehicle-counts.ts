import type { Disclosure, Fact } from '@mingzhang/disclosure'
import { type Span, textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { agreedFact } from '../../relations/agreed-fact.ts'
import { factsByRegion } from '../../relations/narrative-regions.ts'
import { printFigure } from '../../relations/printed.ts'
import { passagesWith, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** Vehicles bought, held, and listed among the assets tell one story. */
export const vehicleCounts: Check = {
  id: 'vehicle-counts',
  category: 'contradiction',
  severity: 'warning',
  title: '公务用车的购置数、保有量与国有资产中的车辆数、政府采购货物支出应相互印证。',
  basis: '核实关系 G06、G09、K15：公务用车保有量不大于车辆总数；购置数为0则购置费为0；购车属政府采购货物。',
  example: {
    wrong: '单位共有公务用车6辆。……截至2023年12月31日，共有车辆4辆。',
    right: '单位共有公务用车4辆。……截至2023年12月31日，共有车辆4辆。',
  },
  *run(disclosure) {
    const apart = apartFrom(disclosure)
    const others = apart?.number ?? otherVehicles(disclosure)
    for (const facts of factsByRegion(disclosure).values()) yield* compare(facts, others)
    yield* noneHeld(disclosure)
    yield* costOfNone(disclosure)
    if (apart !== undefined) yield* countedApart(disclosure, apart)
  },
}

/** Where a unit has vehicles for special work (特种专业技术用车, or 其他用车 said to be such), these kinds are hardly 公务用车 of the “三公”. */
const SPECIAL = /特种专业/
const OTHER = /特种专业|离退休|其他|急救|救护/

/** What 其他用车 is said to be, where it is none of the “三公”. */
const NO_OFFICIAL_CAR =
  /其他用车[^。；]{0,24}(?:教练|校车|接送|救护|急救|转运|垃圾|清扫|洒水|环卫|消防|工程|施工|采样|监测|播种|农机|实训|教学|殡葬|作业)/

/** `本单位无公务用车，未安排预算`; not `无公务用车购置`. */
const NONE_HELD = /(?:无|没有)公务用车(?=[，。；,;])/

function* noneHeld(disclosure: Disclosure): Generator<Observation> {
  const assets = disclosure.facts.find(({ concept }) => concept.key === 'assets.vehicles')
  if (assets === undefined) return
  const listed = disclosure.breakdowns.find(({ total }) => total.concept.key === 'assets.vehicles')?.parts ?? []
  const noCars = listed.filter(({ concept }) => OTHER.test(concept.label))
  const others = noCars.reduce((all, { figure }) => all + figure.stated.digits, 0n)
  if (assets.figure.stated.digits <= others) return
  for (const { text, at } of passagesWithAny(wholeText(disclosure), ['无公务用车', '没有公务用车'])) {
    const match = NONE_HELD.exec(text)
    if (match === null) continue
    yield {
      message: `此处称无公务用车，国有资产中却有车辆${printFigure(assets.figure)}，口径不同的应予说明。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, assets.figure.span],
    }
    return
  }
}

/** `公务用车保有量为0辆` beside what running them cost; hired ones are not held. */
function* costOfNone(disclosure: Disclosure): Generator<Observation> {
  const [held, cost] = ['three.vehicles.held', 'three.vehicles.running'].map((key) => agreedFact(key, disclosure))
  if (held?.figure.stated.digits !== 0n || cost === undefined || cost.figure.stated.digits === 0n) return
  if (/租用|租赁公务|租车|处置|划转|报废|移交|上缴/.test(textAround(disclosure.document, held.figure.span))) return
  yield {
    message: `公务用车保有量为0，却有公务用车运行维护费${printFigure(cost.figure)}，请核实或说明。`,
    evidence: [held.figure.span, cost.figure.span],
  }
}

/** `12辆车中有4辆由所属单位以事业收入保障，不计入财政拨款“三公”经费保有量`. */
const APART =
  /(?<number>\d{1,4})辆[^。；\d]{0,40}(?:不计入|未计入|不纳入|未纳入|不列入|未列入|不含在)[^。；，]{0,24}保有量/

interface Apart {
  readonly number: bigint
  readonly span: Span
}

/** The vehicles that a text says are not counted among those held out of fiscal money. */
function apartFrom(disclosure: Disclosure): Apart | undefined {
  const [only, second] = passagesWith(wholeText(disclosure), '保有量').flatMap(({ text, at }): Apart[] => {
    const match = APART.exec(text)
    if (match === null) return []
    const span = { ...at, start: match.index, end: match.index + match[0].length }
    return [{ number: BigInt(match.groups?.number ?? 0), span }]
  })
  return second === undefined ? only : undefined
}

/** All vehicles but those are the ones held. */
function* countedApart(disclosure: Disclosure, apart: Apart): Generator<Observation> {
  const [held, assets] = ['three.vehicles.held', 'assets.vehicles'].map((key) => agreedFact(key, disclosure))
  if (held === undefined || assets === undefined) return
  const due = assets.figure.stated.digits - apart.number
  if (due === held.figure.stated.digits || due < 0n) return
  yield {
    severity: 'error',
    message: `车辆${printFigure(assets.figure)}减去不计入保有量的${apart.number}辆为${due}辆，与公务用车保有量${printFigure(held.figure)}不符。`,
    evidence: [apart.span, held.figure.span, assets.figure.span],
  }
}

function otherVehicles({ breakdowns, document }: Disclosure): bigint {
  const list = breakdowns.find(({ total }) => total.concept.key === 'assets.vehicles')
  const listed = list?.parts ?? []
  const block = document.blocks[list?.span.block ?? -1]
  const special = listed.some(({ concept, figure }) => SPECIAL.test(concept.label) && figure.stated.digits !== 0n)
  if (!special && !(block?.kind === 'paragraph' && NO_OFFICIAL_CAR.test(block.text))) return 0n
  return listed
    .filter(({ concept }) => OTHER.test(concept.label))
    .reduce((all, { figure }) => all + figure.stated.digits, 0n)
}

function* compare(facts: ReadonlyMap<string, Fact>, others: bigint): Generator<Observation> {
  const [held, assets, bought, cost, goods] = [
    'three.vehicles.held',
    'assets.vehicles',
    'three.vehicles.bought',
    'three.vehicles.purchase',
    'procurement.goods',
  ].map((key) => facts.get(key))
  if (held !== undefined && assets !== undefined && held.figure.stated.digits !== assets.figure.stated.digits) {
    const exceeds = held.figure.stated.digits > assets.figure.stated.digits
    const explained = !exceeds && assets.figure.stated.digits - held.figure.stated.digits <= others
    if (!explained)
      yield {
        message: `公务用车保有量${printFigure(held.figure)}与国有资产中的车辆${printFigure(assets.figure)}不一致${exceeds ? '，保有量不应大于车辆总数' : '，口径不同的应予说明'}。`,
        evidence: [held.figure.span, assets.figure.span],
        severity: exceeds ? 'error' : 'info',
      }
  }
  if (cost === undefined) return
  const spent = cost.figure.stated.digits !== 0n
  if (spent && bought?.figure.stated.digits === 0n) {
    yield {
      message: `购置公务用车${printFigure(bought.figure)}与购置费${printFigure(cost.figure)}不能同时成立。`,
      evidence: [bought.figure.span, cost.figure.span],
      severity: 'error',
    }
  }
  const noGoods = goods?.figure.stated.digits === 0n
  if (spent && noGoods) {
    yield {
      message: `当年购置公务用车${printFigure(cost.figure)}，而政府采购货物支出为0，请核实采购方式并说明。`,
      evidence: [cost.figure.span, goods.figure.span],
    }
  }
}
