import { printStated, scaleOf } from '@mingzhang/accounts'
import { type Disclosure, type Figure, rolesOf } from '@mingzhang/disclosure'
import { type Span, textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { printFigure } from '../../relations/printed.ts'
import { unitSlip } from './yuan-for-ten-thousand.ts'

/** Amounts in 万元 that make it the unit of the document. */
const ENOUGH = 8
/** A price, a standard, an amount for each person: in 元 with good reason. */
const PRICE = /每|[批次人户亩件场期车班日月]均|平均|标准|单价|均价|单位成本|补贴标准|以[上下]|限额/
const PER = /^\s?[/／]|^[^，。；]{0,2}每|^的标准/
/** So many tell it where amounts in 万元 stand in the same paragraph. */
const TELLING_AMONG = 100n
/** Fewer digits may be two amounts that happen to be alike. */
const TELLING = 1000n
/** So many tell it in a short report, too. */
const TELLING_ANYWHERE = 100_000n
const TEN_THOUSAND = 10_000n
/** An amount in 元 is hardly smaller than this and written to the 分. */
const SMALL = 1000n

/** `收入合计358.20元` in a document that counts in 万元. */
export const yuanAmongTenThousands: Check = {
  id: 'yuan-among-ten-thousands',
  category: 'unit',
  severity: 'error',
  title: '以万元为单位的决算说明中，不应把万元误写为元或亿元。',
  basis: '部门决算公开以万元为单位。',
  example: { wrong: '本年收入合计1,358.20元（收入决算表：1,358.20万元）', right: '本年收入合计1,358.20万元' },
  *run(disclosure) {
    const suspects = disclosure.figures.filter((figure) => isSuspect(disclosure, figure))
    if (suspects.length === 0) return
    const tenThousands = placesInTenThousands(disclosure)
    const countsInTenThousands = tenThousands.size >= ENOUGH
    const stated = figuresStated(disclosure)
    const greatest = disclosure.figures.reduce(
      (most, { unit, stated: { digits, decimals } }) =>
        unit.word === '万元' && digits / 10n ** BigInt(decimals) > most ? digits / 10n ** BigInt(decimals) : most,
      0n,
    )
    const amongTenThousands = new Set(
      disclosure.figures.flatMap(({ unit, span }) =>
        unit.word === '万元' && span.cell === undefined ? [span.block] : [],
      ),
    )
    for (const figure of suspects) {
      if (isAmongHundredMillions(disclosure, figure)) continue
      const number = printStated(figure.stated)
      const same = tenThousands.get(number)
      if (same !== undefined && isOfSomethingElse(disclosure, figure, same)) continue
      const beside = amongTenThousands.has(figure.span.block)
      const doubtful =
        countsInTenThousands &&
        (stated.has(figure.id) || isAdjustment(disclosure, figure) || (beside && isOfFunds(disclosure, figure))) &&
        figure.stated.decimals === 2 &&
        (isSmall(figure) || isBeyond(figure, greatest))
      const among = figure.stated.digits >= TELLING_AMONG && beside
      const telling =
        figure.stated.digits >= TELLING_ANYWHERE ||
        (countsInTenThousands && (figure.stated.digits >= TELLING || among || stated.has(figure.id)))
      if (!(same !== undefined && telling) && !doubtful) continue
      yield {
        message:
          same === undefined
            ? `全文以万元为单位，此处为${number}${figure.unit.word}，疑${unitSlip(figure)}。`
            : `此处为${number}${figure.unit.word}，他处同一数为${number}万元，${unitSlip(figure)}。`,
        evidence: [figure.span, ...(same === undefined ? [] : [same])],
        expected: `${number}万元`,
        actual: printFigure(figure),
        ...(same === undefined ? { severity: 'warning' as const } : {}),
      }
    }
  },
}

/** `彩票销量86.40亿元，比上年增加14.40亿元`: all amounts of the sentence are as large. */
function isAmongHundredMillions({ document, figures }: Disclosure, { unit, span }: Figure): boolean {
  if (unit.word !== '亿元') return false
  const text = textAround(document, span)
  const [start, end] = [text.lastIndexOf('。', span.start) + 1, text.indexOf('。', span.end)]
  const beside = figures.filter(
    ({ span: one, unit: { measure } }) =>
      one.block === span.block && one.start >= start && (end < 0 || one.end <= end) && measure === 'amount',
  )
  return beside.length > 1 && beside.every((one) => one.unit.word === '亿元')
}

/**
 * What a check of its own compares, or `旅游总收入218.60亿元` beside `工程支出218.60万元`: hundreds of millions are often no money
 * of the department.
 */
const isOfSomethingElse = (disclosure: Disclosure, { span, unit }: Figure, same: Span): boolean =>
  inOneReport(disclosure, span, same) || (unit.word === '亿元' && !isNamedAlike(disclosure, span, same))

/** The same words in front of both, or a cell, which is named by its row. */
function isNamedAlike({ document }: Disclosure, one: Span, other: Span): boolean {
  const [name, again] = [one, other].map((span) =>
    /[一-龥]*$/
      .exec(
        textAround(document, span)
          .slice(0, span.start)
          .replace(/[为是共计达\s]+$/, ''),
      )?.[0]
      .slice(-LONGEST_NAME),
  )
  return other.cell !== undefined || name === again
}

const LONGEST_NAME = 3

/** Within one report the unit is compared by a check of its own. */
const inOneReport = ({ evaluationReports }: Disclosure, one: Span, other: Span): boolean =>
  evaluationReports.some(({ start, end }) => [one, other].every(({ block }) => block >= start && block < end))

/** Where each number is printed in 万元, in paragraphs and statutory tables. */
function placesInTenThousands({ figures, statutoryTables }: Disclosure): Map<string, Span> {
  const places = new Map<string, Span>()
  for (const { unit, stated, span } of figures)
    if (unit.word === '万元' && stated.digits !== 0n) places.set(printStated(stated), span)
  for (const { unit, cells } of statutoryTables) {
    if (unit !== '万元') continue
    for (const { stated, span } of cells.values())
      if (stated !== undefined && stated.digits !== 0n && !places.has(printStated(stated)))
        places.set(printStated(stated), span)
  }
  return places
}

/** Figures that state something of the accounts: an amount, a budget, a change. */
function figuresStated({ facts, changes, completions }: Disclosure): Set<number> {
  return new Set([
    ...facts.filter(({ concept }) => !concept.key.startsWith('label:')).map(({ figure }) => figure.id),
    ...changes.flatMap(({ amount }) => amount?.id ?? []),
    ...completions.flatMap(({ budget }) => budget?.figure.id ?? []),
  ])
}

/** An amount in 元 or 亿元 with places after the point, in the explanation or a report, that is no price. */
function isSuspect({ document, sections }: Disclosure, figure: Figure): boolean {
  const { unit, stated, span, qualifier } = figure
  if (
    (unit.word !== '元' && unit.word !== '亿元') ||
    stated.decimals === 0 ||
    stated.digits === 0n ||
    qualifier !== 'exact'
  )
    return false
  if (span.cell !== undefined) return false
  const roles = rolesOf(sections, figure.section)
  if (roles.includes('glossary')) return false
  const text = textAround(document, span)
  const before = text.slice(Math.max(0, span.start - 16), span.start)
  return !PRICE.test(before) && !PER.test(text.slice(span.end, span.end + 6))
}

/** Said of money planned or spent; hundreds of millions may be what a court, a bank or a trade is about. */
const isOfFunds = ({ document }: Disclosure, { span, unit }: Figure): boolean =>
  (unit.word === '元' ? OF_FUNDS : OF_BUDGET).test(
    textAround(document, span).slice(Math.max(0, span.start - 16), span.start),
  )

/** `年初结转和结余调增0.51元`: what the opening balance was adjusted by. */
const isAdjustment = ({ document }: Disclosure, { span }: Figure): boolean =>
  /调[增减]$/.test(textAround(document, span).slice(0, span.start))

const OF_FUNDS = /(?:预算|资金|经费|支出|收入|执行|金额|总额)[^，。；]{0,4}$/
const OF_BUDGET = /(?:预算|经费|支出|决算|收入)[^，。；]{0,4}$/

/** More than any amount in 万元 that the disclosure tells. */
const isBeyond = ({ stated, unit }: Figure, greatest: bigint): boolean =>
  unit.word === '亿元' && stated.digits * TEN_THOUSAND > (greatest + 1n) * 10n ** BigInt(stated.decimals)

const isSmall = ({ stated, unit }: Figure): boolean =>
  unit.word === '元' && (stated.digits * scaleOf(unit)) / 10n ** BigInt(stated.decimals) < SMALL
