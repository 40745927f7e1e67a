import { exactParts, UNIT_PARTS } from '@mingzhang/accounts'
import { type Completion, type Disclosure, type Figure, rolesOf, type SectionRole } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { isExact } from '../../relations/relation.ts'

/** Sections whose models ask for the reason of every item. */
const ITEMISED: readonly SectionRole[] = ['general-budget-detail', 'three-public-detail']
const HUNDRED = 100n * UNIT_PARTS
/** Against the budget of the year's beginning, more may well be spent. */
const INITIAL = /年初|部门预算/
/** What explains it, or says at least that it is so. */
const EXPLAINED =
  /原因|因为|由于|主要是|因.{1,20}[，,。]|追加|调增|大于|超过|超出|高于|增加预算|上年结转|持平|相当|一致|等于/

/** More spent than the budget in force, and not a word about it. */
export const overBudgetUnexplained: Check = {
  id: 'over-budget-unexplained',
  category: 'completion',
  severity: 'warning',
  title: '完成预算超过100%的，应当说明原因；其他各项未完成预算均说明原因的，每一项都应说明。',
  basis: '《预算法》第十三条：支出以经批准的预算为依据；部门决算公开范本：决算数与预算数有差异的说明原因。',
  example: {
    wrong: '行政单位医疗（项）：支出决算为15.24万元，完成预算108%。',
    right: '行政单位医疗（项）：支出决算为15.24万元，完成预算108%，决算数大于预算数的主要原因是缴费基数调整。',
  },
  *run(disclosure) {
    const { document, sections, completions } = disclosure
    // The items of a total say why.
    const totals = new Set(disclosure.breakdowns.map(({ total }) => total))
    const short: RatedCompletion[] = []
    for (const completion of completions) {
      const { rate, final, span } = completion
      if (rate === undefined || totals.has(final) || !isExact(rate)) continue
      const roles = rolesOf(sections, rate.section)
      if (!roles.includes('explanation')) continue
      if (exactParts(rate.stated) < HUNDRED && ITEMISED.some((role) => roles.includes(role)))
        short.push({ ...completion, rate })
      if (exactParts(rate.stated) <= HUNDRED) continue
      const text = textAround(document, span)
      if (INITIAL.test(text) || EXPLAINED.test(text.slice(rate.span.end))) continue
      yield {
        message: `${final.concept.label}完成预算超过100%，没有说明原因，请核对该比率。`,
        evidence: [rate.span, final.figure.span],
      }
    }
    yield* shortUnlikeOthers(disclosure, short)
  },
}

type RatedCompletion = Completion & { readonly rate: Figure }

/** A single item short of its budget without a word of why, where all others have theirs. */
function* shortUnlikeOthers({ document }: Disclosure, completions: readonly RatedCompletion[]): Generator<Observation> {
  const spent = completions.filter(({ final }) => final.figure.stated.digits !== 0n)
  const unexplained = spent.filter(({ rate }) => {
    const next = document.blocks[rate.span.block + 1]
    if (next?.kind === 'paragraph' && REASON_BELOW.test(next.text)) return false
    return NOTHING_SAID.test(textAround(document, rate.span).slice(rate.span.end))
  })
  const [only, second] = unexplained
  if (only === undefined || second !== undefined || spent.length - 1 < FEWEST_EXPLAINED) return
  yield {
    message: `${only.final.concept.label}没有完成预算，也没有说明原因，其他未完成预算的各项均有说明。`,
    evidence: [only.rate.span, only.final.figure.span],
  }
}

/** Nothing behind the rate but that it is less. */
const NOTHING_SAID = /^[，,]?(?:(?:支出)?决算数?(?:小于|低于)(?:年初|全年|调整后?)?预算数?)?[。；;]?\s*$/
/** `主要原因：…` in a line of its own. */
const REASON_BELOW = /^[^\d。]{0,12}原因/
const FEWEST_EXPLAINED = 2
