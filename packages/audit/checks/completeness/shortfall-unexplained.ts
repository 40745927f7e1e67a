import { exactParts, UNIT_PARTS } from '@mingzhang/accounts'
import { type Disclosure, type Fact, type Figure, rolesOf, type SectionRole } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { isExact } from '../../relations/relation.ts'

/** Sections whose models ask for the reason of every item. */
const ITEMISED: readonly SectionRole[] = ['general-budget-detail', 'three-public-detail', 'government-funds']
const HUNDRED = 100n * UNIT_PARTS
const LESS = '(?:年初|全年|调整后?)?预算数?'
const BY_AMOUNT = '\\s?\\d[\\d,.]*\\s?万元'
/** Nothing behind the rate but that it is less, and by how much: `，决算数小于预算数31.25万元`, `，比预算减少3.20万元`. */
const NOTHING_SAID = new RegExp(
  `^[，,。]?(?:(?:支出)?决算数?(?:小于|低于|少于)${LESS}(?:${BY_AMOUNT})?|(?:支出)?(?:决算数?)?[比较]${LESS}(?:减少|少|低|节约)了?${BY_AMOUNT})?(?:[，,](?:未执行|结余|差额为?|减少)${BY_AMOUNT})?[。；;]?\\s*$`,
)
/** `主要原因：…` in a line of its own. */
const REASON_BELOW = /^[^\d。]{0,12}原因/
const FEWEST_EXPLAINED = 2
/** Where a tenth and more of the budget was left, one other that is explained shows what is expected. */
const FAR_SHORT = 90n * UNIT_PARTS

/** A single item short of its budget without a word of why, where all others have theirs. */
export const shortfallUnexplained: Check = {
  id: 'shortfall-unexplained',
  category: 'completeness',
  severity: 'warning',
  title: '其他各项未完成预算均说明原因的，每一项都应说明。',
  basis: '部门决算公开范本：决算数与预算数有差异的说明原因。',
  example: {
    wrong: '行政运行、住房公积金未完成预算均有原因；行政单位医疗（项）：支出决算为8.00万元，完成预算80%。',
    right: '行政单位医疗（项）：支出决算为8.00万元，完成预算80%，决算数小于预算数的主要原因是人员调出。',
  },
  *run(disclosure) {
    const short = shortItems(disclosure)
    const [only, second] = short.filter(({ rate }) => !isExplained(disclosure, rate))
    if (only === undefined || second !== undefined) return
    const fewest = exactParts(only.rate.stated) < FAR_SHORT ? 1 : FEWEST_EXPLAINED
    if (short.length - 1 < fewest) return
    yield {
      message: `${only.final.concept.label}没有完成预算，也没有说明原因，其他未完成预算的各项均有说明。`,
      evidence: [only.rate.span, only.final.figure.span],
    }
  },
}

/** Items of which something, but not all that was planned, was spent; totals have their reasons in their items. */
function shortItems({ sections, completions, breakdowns }: Disclosure): { rate: Figure; final: Fact }[] {
  const totals = new Set(breakdowns.map(({ total }) => total))
  return completions.flatMap(({ rate, final }) => {
    if (rate === undefined || totals.has(final) || final.figure.stated.digits === 0n) return []
    const roles = rolesOf(sections, rate.section)
    const isItem = roles.includes('explanation') && ITEMISED.some((role) => roles.includes(role))
    return isItem && isExact(rate) && exactParts(rate.stated) < HUNDRED ? [{ rate, final }] : []
  })
}

function isExplained({ document }: Disclosure, { span }: Figure): boolean {
  const next = document.blocks[span.block + 1]
  if (next?.kind === 'paragraph' && REASON_BELOW.test(next.text)) return true
  return !NOTHING_SAID.test(textAround(document, span).slice(span.end))
}
