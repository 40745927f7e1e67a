import { add, overlap, percentOf, subtract } from '@mingzhang/accounts'
import type { Completion, Disclosure, Fact, Figure } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { completionRelations } from '../../relations/completions.ts'
import { printPercent } from '../../relations/printed.ts'
import { factValue, figureValue, isPadded } from '../../relations/relation.ts'

/** A completion rate must follow from budget and final accounts. */
export const completionRate: Check = {
  id: 'completion-rate',
  category: 'completion',
  severity: 'error',
  title: '完成预算的百分比应等于决算数除以预算数；预算数为0的不应列完成率。',
  basis: '文内关系 K09：完成预算% = 决算 ÷ 预算 × 100%，预算为0时不列。',
  example: {
    wrong: '年初预算为50.00万元，支出决算为40.00万元，完成年初预算的90%。',
    right: '年初预算为50.00万元，支出决算为40.00万元，完成年初预算的80%。',
  },
  *run(disclosure) {
    for (const { relation, completion } of completionRelations(disclosure)) {
      const { rate, final } = completion
      if (relation.holds || rate === undefined || isOfTotal(disclosure, completion)) continue
      if (isOfAllGranted(disclosure, completion) || isOfAdjusted(disclosure, completion)) continue
      yield {
        message: `${final.concept.label}完成预算应为${printPercent(relation.computed, rate)}：${relation.arithmetic}，文中为${printPercent(relation.stated, rate)}。`,
        evidence: relation.spans,
        expected: printPercent(relation.computed, rate),
        actual: printPercent(relation.stated, rate),
        ...(isPadded(rate, relation) ? { severity: 'info' as const } : {}),
      }
    }
    for (const completion of disclosure.completions) {
      const { final, budget, rate } = completion
      if (budget?.figure.stated.digits !== 0n || rate === undefined) continue
      if (isOfAllGranted(disclosure, completion)) continue
      yield {
        // Where nothing was planned and nothing spent, a rate (完成0%) is idle, not wrong.
        ...(final.figure.stated.digits === 0n ? { severity: 'info' as const } : {}),
        message: `${final.concept.label}的预算数为0，却列有完成预算的百分比。`,
        evidence: [rate.span, budget.figure.span, final.figure.span],
        suggestion: '核对是否应以全年（调整）预算数为基数；预算为0时删去完成率。',
      }
    }
  },
}

/** `预算1200万元…；实际支出1140万元，其中基本支出…，项目支出…，预算执行率95%`: behind the last part stands the rate of the whole. */
function isOfTotal({ breakdowns, facts, budgets }: Disclosure, { final, rate }: Completion): boolean {
  const total = breakdowns.find(({ parts }) => parts.length > 1 && parts.at(-1) === final)?.total
  if (total === undefined || rate === undefined) return false
  return [...facts, ...budgets.map(({ fact }) => fact)].some((fact) => isRateOf(rate, total, fact))
}

/**
 * `年初预算1800万元，连同追加和结转，全年可用资金2400万元。支付2160万元，预算执行率90%`: of all that there was to spend;
 * `年初预算为0，追加320万元，支出318万元，执行率99.38%`: of what came to the budget.
 */
function isOfAllGranted({ facts }: Disclosure, { final, rate, of }: Completion): boolean {
  if (rate === undefined || of !== 'any') return false
  return facts.some((fact) => ALL_GRANTED.test(fact.concept.label) && isRateOf(rate, final, fact))
}

const ALL_GRANTED = /可(?:用|使用|支配|支出)(?:资金|财力)|(?:实际|全年|累计)(?:到位|下达)|追加/

const CHANGED = /追加|追减|调[增减]|核[增减]/
const TAKEN_OFF = /减$|减(?:预算|资金|经费|指标)/

/** `年初预算220万元，年中追加100万元，支出300万元，执行率93.75%`: of the budget as what is told between the two changed it. */
function isOfAdjusted({ facts }: Disclosure, { final, budget, rate, of }: Completion): boolean {
  if (rate === undefined || budget === undefined || of !== 'any') return false
  const [from, to] = [budget.figure.span, final.figure.span]
  const changes = facts.filter(
    ({ concept, figure: { span, unit } }) =>
      span.block === from.block &&
      span.start >= from.end &&
      span.end <= to.start &&
      unit.measure === 'amount' &&
      CHANGED.test(concept.label),
  )
  const adjusted = changes.reduce(
    (all, fact) => (TAKEN_OFF.test(fact.concept.label) ? subtract : add)(all, factValue(fact)),
    factValue(budget),
  )
  const computed = changes.length === 0 ? undefined : percentOf(factValue(final), adjusted)
  return computed !== undefined && overlap(computed, figureValue(rate))
}

/** Whether a rate is that of a figure to another of its paragraph. */
function isRateOf(rate: Figure, part: Fact, { figure }: Fact): boolean {
  if (figure.span.block !== part.figure.span.block || figure.unit.measure !== 'amount') return false
  const computed = percentOf(factValue(part), figureValue(figure))
  return computed !== undefined && overlap(computed, figureValue(rate))
}
