import { exactParts, overlap, type Stated, scaleOf } from '@mingzhang/accounts'
import type { Disclosure, Figure, FundingAmount, PrintedNumber } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { type ProjectLink, projectLinks } from '../../evaluations/project-links.ts'
import { figureInterval } from '../../evaluations/report-money.ts'
import { printFigure } from '../../relations/printed.ts'

/** A tenth of a percent: what rounding of small amounts may make of a rate. */
const NEAR = 10n

/** Amounts and rates of a report, printed to the same place as in the form, have the same last figure. */
export const printedAsInForm: Check = {
  id: 'printed-as-in-form',
  category: 'table-text',
  severity: 'info',
  title: '项目自评报告与自评表保留的小数位数相同时，预算数、支付数、执行率的末位也应相同。',
  basis: '绩效自评报告与自评表反映同一项目（L10–L12）；末位之差可能由四舍五入产生，只作提示。',
  example: {
    wrong: '自评表：执行数22.02万元；报告：支出22.03万元',
    right: '自评表：执行数22.02万元；报告：支出22.02万元',
  },
  *run(disclosure) {
    const pairs = [...amountsOf(disclosure)]
    const found = [
      ...pairs.filter(isNearby).map(({ figure, table }) => observed(figure, figure.unit.word, table)),
      ...otherRates(disclosure),
    ]
    // Where all others agree to the last place, nothing was rounded in two ways.
    const isAlone = found.length === 1 && pairs.filter(isSame).length >= FEWEST_ALIKE
    for (const one of found) yield isAlone ? { ...one, severity: 'warning' } : one
  },
}

/** One amount of a project as its report and its form print it. */
interface Pair {
  readonly figure: Figure
  readonly table: FundingAmount
}

function* amountsOf(disclosure: Disclosure): Generator<Pair> {
  for (const link of projectLinks(disclosure)) {
    if (link.money.form === undefined) continue
    for (const { amounts, table } of sidesOf(link))
      if (table !== undefined) for (const figure of amounts) yield { figure, table }
  }
}

function* otherRates(disclosure: Disclosure): Generator<Observation> {
  for (const { money, report } of projectLinks(disclosure)) {
    const rate = money.form?.funding.find(({ source }) => source === 'total')?.rate
    if (rate === undefined) continue
    for (const figure of report.rates) if (isOtherRate(figure, rate)) yield observed(figure, '%', rate)
  }
}

function sidesOf({ report, money }: ProjectLink): { amounts: Figure[]; table: FundingAmount | undefined }[] {
  const planned = (plan: 'initial' | 'adjusted'): Figure[] =>
    report.amounts.filter((amount) => amount.plan === plan).map(({ figure }) => figure)
  const paid = report.amounts.filter((amount) => amount.money === 'paid').map(({ figure }) => figure)
  return [
    { amounts: planned('initial'), table: money.initial },
    { amounts: planned('adjusted'), table: money.adjusted },
    { amounts: paid, table: money.executed },
  ]
}

const FEWEST_ALIKE = 6

const isSame = ({ figure, table }: Pair): boolean =>
  figure.stated.decimals === table.stated.decimals && exactParts(figure.stated) === exactParts(table.stated)

/** Another figure that rounding may have made of the same amount. */
const isNearby = ({ figure, table }: Pair): boolean =>
  figure.stated.decimals === table.stated.decimals &&
  figure.stated.decimals > 0 &&
  scaleOf(figure.unit) === table.scale &&
  exactParts(figure.stated) !== exactParts(table.stated) &&
  overlap(figureInterval(figure), table.interval)

function isOtherRate({ stated, span }: Figure, rate: PrintedNumber): boolean {
  if (span.cell !== undefined || stated.decimals !== rate.stated.decimals || stated.decimals === 0) return false
  const apart = stated.digits - rate.stated.digits
  return apart !== 0n && apart <= NEAR && apart >= -NEAR
}

const observed = (
  figure: Figure,
  unit: string,
  table: { readonly stated: Stated; readonly span: Figure['span'] },
): Observation => {
  const printed = `${table.stated.digits}`.padStart(table.stated.decimals + 1, '0')
  const at = printed.length - table.stated.decimals
  const shown = `${printed.slice(0, at)}.${printed.slice(at)}${unit}`
  return {
    message: `自评报告为${printFigure(figure)}，自评表为${shown}，末位不同，请核实是否由四舍五入产生。`,
    evidence: [figure.span, table.span],
    expected: shown,
    actual: printFigure(figure),
  }
}
