import { type Interval, overlap } from '@mingzhang/accounts'
import { type Disclosure, type Fact, plainLabel } from '@mingzhang/disclosure'
import { type Span, textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { agreedFact } from '../../relations/agreed-fact.ts'
import { printFigure, printLike } from '../../relations/printed.ts'
import { factValue, isExact } from '../../relations/relation.ts'

/** `车均维护费`, `车均运行维护费`, `平均每辆公车`. */
const PER_VEHICLE =
  /^(?:车均(?:公务用车)?(?:(?:运行)?(?:维护)?费用?(?:支出)?)?|(?:平均每辆|每辆平均)(?:公务)?(?:用|公)?车?(?:运行)?(?:维护)?(?:费用?)?)$/

/** Words without which no average is told. */
const NAMES_EACH = /车均|每辆/

/** What running a vehicle cost on average follows from the whole cost and the vehicles held. */
export const costPerVehicle: Check = {
  id: 'cost-per-vehicle',
  category: 'contradiction',
  severity: 'warning',
  title: '车均运行维护费应等于公务用车运行维护费除以公务用车保有量。',
  basis: '平衡关系 G08：车均运行维护费 = 公务用车运行维护费 ÷ 公务用车保有量。',
  example: {
    wrong: '公务用车运行维护费12.00万元，公务用车保有量4辆，车均运行维护费2.00万元。',
    right: '公务用车运行维护费12.00万元，公务用车保有量4辆，车均运行维护费3.00万元。',
  },
  *run(disclosure) {
    const average = disclosure.facts.find(
      ({ concept: { label }, figure }) =>
        figure.unit.measure === 'amount' &&
        NAMES_EACH.test(label) &&
        PER_VEHICLE.test(plainLabel(label)) &&
        !isPrice(disclosure, figure.span),
    )
    if (average === undefined || !isExact(average.figure)) return
    const [running, whole, held] = ['three.vehicles.running', 'three.vehicles', 'three.vehicles.held'].map((key) =>
      agreedFact(key, disclosure),
    )
    const cost = running ?? (isInYuan(average, whole, held) ? whole : undefined)
    if (cost === undefined || held === undefined) return
    const vehicles = held.figure.stated.digits
    if (vehicles <= 0n || overlap(times(factValue(average), vehicles), factValue(cost))) return
    const { low, high } = factValue(cost)
    const should = printLike({ low: low / vehicles, high: high / vehicles }, average.figure)
    const together = [cost, held].every(({ figure }) => figure.span.block === average.figure.span.block)
    yield {
      ...(together ? { severity: 'error' as const } : {}),
      message: `车均运行维护费应为${should}：${printFigure(cost.figure)} ÷ ${printFigure(held.figure)}，文中为${printFigure(average.figure)}。`,
      evidence: [average.figure.span, cost.figure.span, held.figure.span],
      expected: should,
      actual: printFigure(average.figure),
    }
  },
}

/** `购置公务用车2辆，平均每辆28万元`: what one was bought for, nothing of running or holding it being told since. */
const isPrice = ({ document }: Disclosure, span: Span): boolean =>
  textAround(document, span).slice(0, span.start).match(OF_VEHICLES)?.at(-1) === BOUGHT

const BOUGHT = '购置'
const OF_VEHICLES = /购置|运行|维护|维修|保有/g

const YUAN = 10_000n

/** `17.90万元` for three vehicles and `车均5.97元`: the whole is that of running them, and the average says 元 for 万元. */
function isInYuan(average: Fact, whole: Fact | undefined, held: Fact | undefined): boolean {
  if (whole === undefined || held === undefined || average.figure.unit.word !== '元') return false
  return overlap(times(factValue(average), held.figure.stated.digits * YUAN), factValue(whole))
}

const times = ({ low, high }: Interval, count: bigint): Interval => ({ low: low * count, high: high * count })
