import { type Interval, intervalOf, overlap, scaleOf, subtract, sum } from '@mingzhang/accounts'
import { DEPARTMENT, type Disclosure, type Fact } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { impliedBase } from '../../relations/growth.ts'
import { printFigure, printLike } from '../../relations/printed.ts'
import { wholeText } from '../../wording/whole-text.ts'

/** The text says that the opening balance was adjusted. */
const ADJUSTED = /年初[^。；\n]{0,40}调整|调整[^。；\n]{0,10}年初/

/** This year opens with what last year closed with. */
export const openingBalance: Check = {
  id: 'opening-balance',
  category: 'yoy',
  severity: 'warning',
  title: '本年年初结转应与上年年末结转（由同比增减额推得）衔接，否则应说明年初调整。',
  basis: '跨年关系 A14、D13：年初结转和结余 = 上年年末结转和结余 ± 年初调整。',
  example: {
    wrong:
      '财政拨款收、支总计110万元，比上年增加10万元；财政拨款收入90万元；一般公共预算财政拨款支出105万元，比上年增加20万元。',
    right:
      '财政拨款收、支总计110万元，比上年增加10万元；财政拨款收入95万元；一般公共预算财政拨款支出105万元，比上年增加20万元。',
  },
  *run(disclosure) {
    for (const observation of [...toldOpening(disclosure), ...fiscalOpening(disclosure)])
      if (!ADJUSTED.test(wholeText(disclosure).text)) yield observation
  },
}

/** What was carried over in fact, beside what last year closed with: what this year closes with, less its growth. */
function* toldOpening(disclosure: Disclosure): Generator<Observation> {
  const closing = changeOf(disclosure, 'closing')
  const opening = disclosure.facts.find(
    ({ concept, scope, year }) => concept.key === 'opening' && scope === DEPARTMENT && year === disclosure.year,
  )
  const before = closing === undefined ? undefined : impliedBase(closing)
  if (closing === undefined || opening === undefined || before === undefined) return
  const carried = amountOf(opening)
  if (overlap(carried, before)) return
  yield {
    message: `由同比增减额推得上年年末结转和结余为${printLike(before, closing.subject.figure)}，本年年初结转和结余却为${printFigure(opening.figure)}，文中未说明年初调整。`,
    evidence: [opening.figure.span, closing.subject.figure.span, closing.span],
    expected: printLike(before, opening.figure),
    actual: printFigure(opening.figure),
    supposed: 'deduction',
  }
}

/** What the totals of fiscal money leave for an opening balance: more than last year closed with cannot have been carried over. */
function* fiscalOpening(disclosure: Disclosure): Generator<Observation> {
  const total = changeOf(disclosure, 'fiscal.total')
  const spent = changeOf(disclosure, 'general')
  const income = fiscalIncome(disclosure)
  if (total === undefined || spent === undefined || income === undefined) return
  const totalBefore = impliedBase(total)
  const spentBefore = impliedBase(spent)
  if (totalBefore === undefined || spentBefore === undefined) return
  const opening = subtract(amountOf(total.subject), income.value)
  const closing = subtract(totalBefore, spentBefore)
  if (opening.low <= closing.high) return
  const figure = total.subject.figure
  yield {
    message: `由同比增减额推得上年年末财政拨款结转最多为${printLike(closing, figure)}，而本年年初结转（财政拨款总计减本年财政拨款收入）为${printLike(opening, figure)}，大于上年年末数，文中未说明年初调整。`,
    evidence: [total.span, spent.span, ...income.facts.map((fact) => fact.figure.span), figure.span],
    expected: printLike(closing, figure),
    actual: printLike(opening, figure),
    supposed: 'deduction',
  }
}

const amountOf = (fact: Fact): Interval =>
  intervalOf(fact.figure.stated, scaleOf(fact.figure.unit), fact.figure.decimals)

const changeOf = (disclosure: Disclosure, key: string) =>
  disclosure.changes.find((change) => change.subject.concept.key === key && change.subject.scope === DEPARTMENT)

function fiscalIncome(disclosure: Disclosure): { value: Interval; facts: readonly Fact[] } | undefined {
  const listed = disclosure.breakdowns.find(
    (breakdown) => breakdown.total.concept.key === 'income' && breakdown.total.scope === DEPARTMENT,
  )
  const facts =
    listed?.parts.filter((part) => /^income\.(?:general|funds|capital)$|^fiscal\.income$/.test(part.concept.key)) ?? []
  return facts.length === 0 ? undefined : { value: sum(facts.map(amountOf)), facts }
}
