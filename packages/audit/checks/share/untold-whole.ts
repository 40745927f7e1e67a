import { type Interval, intersect, middle, overlap, printParts, sum, UNIT_PARTS, wholeOf } from '@mingzhang/accounts'
import type { Share } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { printFigure, printLike } from '../../relations/printed.ts'
import { factValue, figureValue, isExact } from '../../relations/relation.ts'

/** What a share of money is of. */
const OF_MONEY = /支出|收入|预算|决算|采购|经费/
/** Two that contradict each other do not tell which is wrong. */
const FEWEST = 3

/** What a budget pays is one or the other. */
const KINDS = [/(?:^|\.)basic$/, /(?:^|\.)project$/]
const OF_ONE_BUDGET = /一般公共预算|财政拨款/
const ALL: Interval = { low: 100n * UNIT_PARTS, high: 100n * UNIT_PARTS }

/** A share of a whole that the text does not state, and the whole that it implies. */
interface Implied {
  readonly share: Share
  readonly whole: Interval
}

/** Shares of one whole whose amount is not told: each implies it, and the one that implies another is wrong. */
export const untoldWhole: Check = {
  id: 'shares-of-untold-whole',
  category: 'share',
  severity: 'error',
  title: '未写明合计数的，由各分项及其占比推得的合计应当一致。',
  basis: '表文关系 K03、K04：占比 = 分项 ÷ 合计 × 100%，合计 = 分项 ÷ 占比。',
  example: {
    wrong: '教育支出60.00万元，占总支出60%；卫生健康支出30.00万元，占总支出30%；住房保障支出10.00万元，占总支出12%。',
    right: '教育支出60.00万元，占总支出60%；卫生健康支出30.00万元，占总支出30%；住房保障支出10.00万元，占总支出10%。',
  },
  *run({ shares }) {
    const groups = new Map<string, Implied[]>()
    for (const share of shares) {
      const whole = impliedBy(share)
      if (whole === undefined) continue
      const { part, wholeLabel, percent } = share
      const key = `${percent.section} ${part.year} ${part.scope} ${wholeLabel.replace(/\s/g, '')}`
      groups.set(key, [...(groups.get(key) ?? []), { share, whole }])
    }
    for (const group of groups.values()) {
      yield* beyondAll(group)
      const wrong = onlyStranger(group)
      if (wrong === undefined) continue
      const { share, whole } = wrong.one
      yield {
        message: `由${share.part.concept.label}${printFigure(share.part.figure)}占${printFigure(share.percent)}推得${share.wholeLabel.trim()}为${printLike(whole, share.part.figure)}，由其他各项推得为${printLike(wrong.others, share.part.figure)}，不一致。`,
        evidence: [share.percent.span, share.part.figure.span],
      }
    }
  },
}

/** `基本支出90.00万元，占一般公共预算支出的90%；项目支出10.00万元，占一般公共预算支出的12%`: the two are no more than all. */
function* beyondAll(group: readonly Implied[]): Generator<Observation> {
  const shares = group.map(({ share }) => share)
  const isOfKinds = shares.length === KINDS.length && KINDS.every((kind, at) => kind.test(keyOf(shares[at])))
  const summed = sum(shares.map(({ percent }) => figureValue(percent)))
  const isAll = shares.every(({ wholeLabel }) => OF_ONE_BUDGET.test(wholeLabel))
  if (!isOfKinds || (isAll ? overlap(summed, ALL) : summed.low <= ALL.high)) return
  yield {
    message: `${shares.map(({ part, percent }) => `${part.concept.label}占${printFigure(percent)}`).join('、')}，合计${printParts(middle(summed), 1n, 2)}%，不是100%。`,
    evidence: shares.flatMap(({ percent, part }) => [percent.span, part.figure.span]),
  }
}

const keyOf = (share: Share | undefined): string => share?.part.concept.key ?? ''

function impliedBy({ part, whole, wholeLabel, percent }: Share): Interval | undefined {
  if (whole !== undefined || !OF_MONEY.test(wholeLabel) || part.figure.unit.measure !== 'amount') return undefined
  if (!isExact(part.figure) || !isExact(percent) || percent.stated.digits <= 0n) return undefined
  return wholeOf(factValue(part), figureValue(percent))
}

/** The only one that implies another whole than all others, and the whole that those agree on. */
function onlyStranger(group: readonly Implied[]): { readonly one: Implied; readonly others: Interval } | undefined {
  if (group.length < FEWEST) return undefined
  const strangers = group.flatMap((one) => {
    const others = commonTo(group.filter((other) => other !== one))
    return others === undefined || overlap(others, one.whole) ? [] : [{ one, others }]
  })
  return strangers.length === 1 ? strangers[0] : undefined
}

const commonTo = ([first, ...others]: readonly Implied[]): Interval | undefined =>
  others.reduce<Interval | undefined>(
    (common, { whole }) => (common === undefined ? undefined : intersect(common, whole)),
    first?.whole,
  )
