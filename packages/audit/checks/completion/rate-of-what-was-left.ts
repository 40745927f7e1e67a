import {
  AMOUNT_UNITS,
  add,
  type Interval,
  intervalOf,
  isTransposed,
  likelySlip,
  overlap,
  parseStated,
  percentOf,
  type Stated,
} from '@mingzhang/accounts'
import type { Disclosure, Fact, Figure, FundingAmount } from '@mingzhang/disclosure'
import { type Span, textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { printFunding } from '../../evaluations/funding-print.ts'
import { oncePerDisclosure } from '../../once-per-disclosure.ts'
import { printFigure, printPercent } from '../../relations/printed.ts'
import { factValue, figureValue, isExact } from '../../relations/relation.ts'

/** `节约资金4.00万元`, `结余4.00万元结转下年`: what was left of the budget. */
const LEFT =
  /(?:节约|节余|结余|剩余|尚有|未支付|未支出|未执行)(?:的)?(?:资金|经费)?(?:为|共|共计)?(?<amount>\d[\d,]*\.\d+)万元/

/** Ends what is said of one rate. */
const REST_OF_SENTENCE = /[。；;]|\d[%％]/

/** Where no budget is told: the rate of what was spent and left, or of the project that spent as much. */
export const rateOfWhatWasLeft: Check = {
  id: 'rate-of-what-was-left',
  category: 'completion',
  severity: 'error',
  title: '未列预算数的，完成预算的百分比应与文中所述的节余、支出相同的项目的预算相符。',
  basis: '文内关系 K09：完成预算% = 决算 ÷ 预算 × 100%，预算 = 决算 + 节余。',
  example: {
    wrong: '支出决算为388.00万元，完成预算的79.00%，主要原因是招标节约12.00万元。',
    right: '支出决算为388.00万元，完成预算的97.00%，主要原因是招标节约12.00万元。',
  },
  *run(disclosure) {
    for (const { final, budget, rate, of } of disclosure.completions) {
      if (budget !== undefined || rate === undefined || of === 'initial' || final.figure.stated.digits === 0n) continue
      if (![final.figure, rate].every(isExact) || final.figure.unit.measure !== 'amount') continue
      const known = [leftBehind(disclosure, final, rate), spentByProject(disclosure, final)].flatMap((one) => one ?? [])
      const computed = known.flatMap((one) => {
        const percent = percentOf(factValue(final), one.budget)
        return percent === undefined ? [] : [{ ...one, percent, printed: printPercent(percent, rate) }]
      })
      if (computed.some(({ percent }) => overlap(percent, figureValue(rate)))) continue
      const slip = computed.find(({ printed, isSlip }) => {
        const right = parseStated(printed.replace(/[%％]/, ''))
        return right !== undefined && isSlip(rate.stated, right)
      })
      if (slip === undefined) continue
      yield {
        message: `${final.concept.label}完成预算应为${slip.printed}（决算${printFigure(final.figure)}，${slip.words}），文中为${printPercent(figureValue(rate), rate)}。`,
        evidence: [rate.span, final.figure.span, ...slip.spans],
        expected: slip.printed,
        actual: printPercent(figureValue(rate), rate),
      }
    }
  },
}

interface KnownBudget {
  readonly budget: Interval
  readonly words: string
  readonly spans: readonly Span[]
  /** What left may be a part alone: then no other digit will do. */
  readonly isSlip: (stated: Stated, right: Stated) => boolean
}

/** What the reason behind the rate says was left. */
function leftBehind({ document }: Disclosure, final: Fact, rate: Figure): KnownBudget | undefined {
  const [behind = ''] = textAround(document, rate.span).slice(rate.span.end).split(REST_OF_SENTENCE)
  const match = LEFT.exec(behind)
  const stated = parseStated(match?.groups?.amount ?? '')
  if (match === null || stated === undefined) return undefined
  const start = rate.span.end + match.index
  return {
    budget: add(factValue(final), intervalOf(stated, AMOUNT_UNITS.万元)),
    words: match[0],
    spans: [{ ...rate.span, start, end: start + match[0].length }],
    isSlip: isTransposed,
  }
}

/** The budget of the only project whose form executed as much. */
function spentByProject(disclosure: Disclosure, final: Fact): KnownBudget | undefined {
  const [only, second] = formsByExecution(disclosure).get(final.figure.stated.digits) ?? []
  if (only === undefined || second !== undefined || !overlap(only.executed.interval, factValue(final))) return undefined
  return {
    budget: only.budget.interval,
    words: `支出相同的项目“${only.name}”预算${printFunding(only.budget)}`,
    spans: [only.budget.span, only.executed.span],
    isSlip: (stated, right) => likelySlip(stated, right) !== undefined,
  }
}

interface Executed {
  readonly name: string
  readonly executed: FundingAmount
  readonly budget: FundingAmount
}

const formsByExecution = oncePerDisclosure(({ evaluations }): ReadonlyMap<bigint, readonly Executed[]> => {
  const forms = new Map<bigint, Executed[]>()
  for (const { kind, name, funding } of evaluations) {
    const { executed, budget } = funding.find(({ source }) => source === 'total') ?? {}
    if (kind !== 'project' || executed === undefined || budget === undefined) continue
    const { digits } = executed.stated
    forms.set(digits, [...(forms.get(digits) ?? []).slice(0, 1), { name: name?.text ?? '', executed, budget }])
  }
  return forms
})
