import { exactParts, printParts, printStated, scaleOf, significantDigits } from '@mingzhang/accounts'
import type { Disclosure, Figure } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { printFigure } from '../../relations/printed.ts'
import { isExact } from '../../relations/relation.ts'

/** Rounder amounts are alike by chance. */
const FEWEST_DIGITS = 3
/** So many characters directly before an amount tell what it is. */
const NAMED = 5
const NAME = /^[一-龥]{5}$/
/** A price or a standard may be a round part of the whole. */
const PRICE = /每|[户人亩件场期]均|平均|标准|单价|以[上下]|限额/
const PER = /^\s?[/／]|^[^，。；]{0,2}每|^的标准/
const LONGEST_LEAD = 12

/** An amount told in 元 here and in 万元 elsewhere, with the same digits and too many or too few noughts. */
export const noughtsOfYuan: Check = {
  id: 'noughts-of-yuan',
  category: 'unit',
  severity: 'error',
  title: '同一金额一处以元、一处以万元表示的，不应多写或少写0。',
  basis: '1万元=10000元；数字相同而位数不同的，为换算时多写、少写0。',
  example: {
    wrong: '计划：监测仪器购置费23.65万元……实际支出：监测仪器购置费23650元',
    right: '计划：监测仪器购置费23.65万元……实际支出：监测仪器购置费236500元',
  },
  *run(disclosure) {
    const inYuan = disclosure.figures.filter((figure) => isTelling(disclosure, figure, '元'))
    if (inYuan.length === 0) return
    const named = new Map<string, Figure[]>()
    for (const figure of disclosure.figures) {
      if (!isTelling(disclosure, figure, '万元')) continue
      const name = nameOf(disclosure, figure)
      named.set(name, [...(named.get(name) ?? []), figure])
    }
    for (const figure of inYuan) {
      const alike = (named.get(nameOf(disclosure, figure)) ?? []).filter(
        (other) => digitsOf(other) === digitsOf(figure),
      )
      const [other] = alike
      if (other === undefined || alike.some((one) => isOneAmount(one, figure))) continue
      const due = `${printParts(amountOf(other), 1n, 0)}元`
      yield {
        message: `“${printFigure(other)}”为${due}，此处为${printFigure(figure)}，多写或少写了0。`,
        evidence: [figure.span, other.span],
        expected: due,
        actual: printFigure(figure),
      }
    }
  },
}

/** An exact amount of a unit with digits enough, which is no price. */
function isTelling({ document }: Disclosure, figure: Figure, unit: string): boolean {
  const { stated, span, unit: own } = figure
  if (own.word !== unit || !isExact(figure) || significantDigits(stated) < FEWEST_DIGITS) return false
  if (unit === '元' && stated.decimals > 0) return false
  const text = textAround(document, span)
  const before = text.slice(Math.max(0, span.start - LONGEST_LEAD), span.start)
  return NAME.test(before.slice(-NAMED)) && !PRICE.test(before) && !PER.test(text.slice(span.end, span.end + NAMED))
}

const nameOf = ({ document }: Disclosure, { span }: Figure): string =>
  textAround(document, span).slice(span.start - NAMED, span.start)

/** The digits without noughts around them. */
const digitsOf = ({ stated }: Figure): string => stated.digits.toString().replace(/0+$/, '')

const amountOf = ({ stated, unit }: Figure): bigint => exactParts(stated, scaleOf(unit))

/** The same amount, or the same number in a wrong unit, which other checks find. */
const isOneAmount = (one: Figure, other: Figure): boolean =>
  amountOf(one) === amountOf(other) || printStated(one.stated) === printStated(other.stated)
