import { AMOUNT_UNITS, exactParts, intervalOf, parseStated } from '@mingzhang/accounts'
import { DEPARTMENT, type Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { printFigure } from '../../relations/printed.ts'
import { factValue } from '../../relations/relation.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NAMES: readonly (readonly [name: string, key: string])[] = [
  ['政府性基金', 'funds'],
  ['国有资本经营', 'capital'],
]
/** `全年预算412.50万元，全部为政府性基金预算资金`. */
const PAID_BY =
  /(?<amount>\d[\d,]*(?:\.\d+)?)(?<unit>万?元)[^。；\d]{0,24}?[，,（(](?:资金)?(?:来源)?(?:全部|均|都)?(?:为|由|来自|来源于|使用)(?<fund>政府性基金|国有资本经营)(?!.{0,12}[和、及].{0,6}一般公共)/g

/** `项目预算60万元，来源为政府性基金预算，实际支出58.62万元`: what was spent is told behind what was planned. */
const SPENT =
  /^[^。；\d]{0,8}[，,](?:当年|本年|全年|截至年末)?(?:实际|已|累计)?(?:支出|执行|支付|使用)(?:数|资金)?为?\s?\d/

/** What one project was paid of a fund is no more than all that the department spent of it. */
export const fundsBeyondAll: Check = {
  id: 'funds-beyond-all',
  category: 'contradiction',
  severity: 'warning',
  title: '由政府性基金（国有资本经营预算）安排的项目资金，不应大于本部门该项支出总额。',
  basis: '财政拨款按一般公共预算、政府性基金预算、国有资本经营预算分别列示，项目资金来源应与之相符。',
  example: {
    wrong: '项目预算412.50万元，全部为政府性基金预算资金。（全年政府性基金支出252.20万元）',
    right: '项目预算412.50万元，全部为一般公共预算资金。（全年政府性基金支出252.20万元）',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(
      wholeText(disclosure),
      NAMES.map(([name]) => name),
    )) {
      for (const match of allMatches(text, PAID_BY)) {
        const end = match.index + match[0].length
        if (SPENT.test(text.slice(end))) continue
        yield* beyond(disclosure, match.groups ?? {}, { ...at, start: match.index, end })
      }
    }
  },
}

function* beyond(
  { facts, absences, year }: Disclosure,
  { amount = '', unit = '', fund = '' }: Readonly<Record<string, string | undefined>>,
  span: Observation['evidence'][number],
): Generator<Observation> {
  const key = NAMES.find(([name]) => name === fund)?.[1]
  const stated = parseStated(amount)
  if (key === undefined || stated === undefined || exactParts(stated) === 0n) return
  const paid = intervalOf(stated, AMOUNT_UNITS[unit === '万元' ? '万元' : '元'])
  const all = facts.find(
    ({ concept, scope, year: told }) => concept.key === key && scope === DEPARTMENT && told === year,
  )
  const none = absences.find(({ concept }) => concept.key === key)
  if (all === undefined ? none === undefined : paid.low <= factValue(all).high) return
  yield {
    message:
      all === undefined
        ? `本年没有${fund}预算支出，此处却有${amount}${unit}由其安排。`
        : `由${fund}预算安排的${amount}${unit}，大于本年${fund}预算支出${printFigure(all.figure)}。`,
    evidence: [span, ...(all === undefined ? (none === undefined ? [] : [none.span]) : [all.figure.span])],
  }
}
