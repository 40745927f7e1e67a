import { rolesOf } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { passagesOfReasons, reasonsIn, type ToldReason } from '../../wording/told-reasons.ts'

const RISE = /增加|增长|增多|上升|提高/g
const FALL = /减少|下降|降低/g
const WAY = '±'
const FEWEST_WORDS = 9
/** The budget is another measure than last year. */
const BESIDE_BUDGET = /预算数?[^，。；]{0,6}$/
const NUMBER = /^\s*(?:\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[）)]|[一二三四五六七八九]是)\s*/
/** Budgets of their own have reasons of their own. */
const OWN_BUDGETS = new Set(['government-funds', 'state-capital'])

interface Sided {
  readonly told: ToldReason
  readonly key: string
  readonly rises: boolean
  readonly words: string
}

/** One matter that explains the changes of several sections cannot have risen in one and fallen in another. */
export const reasonBothWays: Check = {
  id: 'reason-both-ways',
  category: 'direction',
  severity: 'warning',
  title: '各节用同一事项说明与上年相比的变动原因时，该事项的增减方向应当一致。',
  basis: '文内关系 K02、K18：同一事项的变动方向只有一个。',
  example: {
    wrong: '收、支总计减少……主要原因是泵站维修经费减少。……一般公共预算支出减少……主要原因是泵站维修经费增加。',
    right: '收、支总计减少……主要原因是泵站维修经费减少。……一般公共预算支出减少……主要原因是泵站维修经费减少。',
  },
  *run(disclosure) {
    const reasons = passagesOfReasons(disclosure).flatMap((passage) =>
      rolesOf(disclosure.sections, passage.section).some((role) => OWN_BUDGETS.has(role)) ? [] : reasonsIn(passage),
    )
    const known = new Map<string, Sided[]>()
    for (const told of reasons)
      if (!BESIDE_BUDGET.test(told.passage.text.slice(0, told.start)))
        for (const sided of sidedOf(told)) known.set(sided.key, [...(known.get(sided.key) ?? []), sided])
    const judged = new Set<ToldReason>()
    for (const alike of known.values()) {
      const [rising, falling] = [true, false].map((way) => alike.filter(({ rises }) => rises === way))
      const [odd, usual] = [rising ?? [], falling ?? []].toSorted((a, b) => a.length - b.length)
      const [one, other] = [odd?.[0], usual?.[0]]
      if (one === undefined || other === undefined || judged.has(one.told)) continue
      judged.add(one.told)
      yield {
        message: `同一事项的变动方向不一致：此处为“${one.words}”，另一处为“${other.words}”。`,
        evidence: [one, other].map(({ told: { passage, start, end } }) => ({ ...passage.at, start, end })),
        expected: other.words,
        actual: one.words,
      }
    }
  },
}

/** The reason as a whole, and each of its clauses, where they say which way something went. */
function sidedOf(told: ToldReason): Sided[] {
  return [...new Set([told.reason, ...told.reason.split(/[；;，,]/)])].flatMap((part) => {
    const words = part.replace(NUMBER, '').trim()
    const [rises, falls] = [words.match(RISE) ?? [], words.match(FALL) ?? []]
    if (rises.length + falls.length !== 1) return []
    const key = words.replace(RISE, WAY).replace(FALL, WAY)
    return key.length < FEWEST_WORDS ? [] : [{ told, key, rises: rises.length === 1, words }]
  })
}
