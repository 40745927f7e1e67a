import {
  intervalOf,
  middle,
  overlap,
  parseStated,
  percentOf,
  printParts,
  printStated,
  type Stated,
  sum,
} from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
/** `招标控制价340.00万元，……节约12.00万元，节约率3.53%`. */
const TOLD = new RegExp(
  `(?<base>${NUMBER})万元[，,]?(?:共|累计)?(?:节约|节省|节支|审减|核减)(?:资金|金额)?(?:了|共)?(?<saved>${NUMBER})万元[，,](?:资金)?(?:节约|节省|节支|审减|核减)率(?:为|达到?)?(?<rate>\\d{1,3}(?:\\.\\d+)?)%`,
  'g',
)

/** The rate of what was saved follows from it and from what it would have cost. */
export const savingRate: Check = {
  id: 'saving-rate',
  category: 'share',
  severity: 'error',
  title: '节约率（审减率）应等于节约额除以预算（控制价、送审）数。',
  basis: '节约率＝节约额÷预算数×100%。',
  example: {
    wrong: '中标价328.00万元，比控制价340.00万元节约12.00万元，节约率6.18%。',
    right: '中标价328.00万元，比控制价340.00万元节约12.00万元，节约率3.53%。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), [
      '节约率',
      '节省率',
      '节支率',
      '审减率',
      '核减率',
    ])) {
      for (const match of allMatches(text, TOLD)) {
        const [base, saved, rate] = ['base', 'saved', 'rate'].map((name) => parseStated(match.groups?.[name] ?? ''))
        if (base === undefined || saved === undefined || rate === undefined) continue
        const sentence = text.slice(text.lastIndexOf('。', match.index) + 1, match.index)
        const others = basesIn(sentence)
        // `预算30万元，支出25万元，节约5万元`: what was saved is of the budget, not of what was spent.
        const budget = others.find((other) =>
          overlap(sum([base, saved].map((one) => intervalOf(one))), intervalOf(other)),
        )
        const whole = budget ?? base
        const computed = percentOf(intervalOf(saved), intervalOf(whole))
        if (computed === undefined || isRateOf(rate, saved, whole)) continue
        if (budget === undefined && others.some((other) => isRateOf(rate, saved, other))) continue
        const should = `${printParts(middle(computed), 1n, Math.max(2, rate.decimals))}%`
        yield {
          message: `${match.groups?.saved} ÷ ${printStated(whole)} = ${should}，文中为${match.groups?.rate}%。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
          expected: should,
          actual: `${match.groups?.rate}%`,
        }
      }
    }
  },
}

const AMOUNT = new RegExp(`(${NUMBER})万元`, 'g')

/** `预算150万元，实际采购120万元，节约资金30万元，节约率20%`: the rate may be of an amount further in front. */
const basesIn = (words: string): Stated[] =>
  allMatches(words, AMOUNT).flatMap(([, number = '']) => parseStated(number) ?? [])

function isRateOf(rate: Stated, saved: Stated, base: Stated): boolean {
  const computed = percentOf(intervalOf(saved), intervalOf(base))
  return computed !== undefined && overlap(computed, intervalOf(rate))
}
