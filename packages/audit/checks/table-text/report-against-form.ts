import { exactParts, overlap } from '@mingzhang/accounts'
import type { Disclosure, Figure, FundingAmount, ReportAmount } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { printFunding } from '../../evaluations/funding-print.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import { isOtherYear } from '../../evaluations/other-year.ts'
import { type ProjectLink, projectLinks } from '../../evaluations/project-links.ts'
import { figureInterval, figuresBetween, reported } from '../../evaluations/report-money.ts'
import { printFigure } from '../../relations/printed.ts'

/** Below this the two names may mean different projects: then it is only a warning. */
const SURELY_SAME = 0.75

/** Budget and payment of a project in its report against its form or the project list. */
export const reportAgainstForm: Check = {
  id: 'report-against-form',
  category: 'table-text',
  severity: 'error',
  title: '项目自评报告中的预算数、支付数应与自评表一致。',
  basis: '绩效自评报告与自评表反映同一项目（L10–L12），差额在四舍五入区间之内的不报。',
  example: {
    wrong: '自评表：预算30万元、执行23.56万元；报告：经费7万元，已支付7万元',
    right: '自评表：预算30万元、执行23.56万元；报告：经费30万元，已支付23.56万元',
  },
  *run(disclosure) {
    for (const link of projectLinks(disclosure)) {
      const { initial, adjusted } = link.money
      const sides = [
        {
          word: '年初预算',
          stated: planned(link, 'initial'),
          table: initial === undefined ? [] : [initial, ...withoutCarried(link)],
          all: true,
        },
        {
          word: '调整后预算',
          stated: planned(link, 'adjusted'),
          table: adjusted === undefined ? [] : [adjusted],
          all: true,
        },
        {
          word: '预算',
          stated: budgetsTold(link),
          table: [...link.money.budgets, ...withoutCarried(link)],
          all: false,
        },
        {
          word: '支付',
          stated: reported(link.report, 'paid'),
          table: link.money.executed === undefined ? [] : [link.money.executed],
          all: false,
        },
      ]
      for (const side of sides) {
        const observation = compare(disclosure, link, side)
        // `专项资金1200万元，其中市本级执行480万元`: the form of a name that is only alike may be that of a part.
        if (observation === undefined || (isUnsure(link, side) && tellsFigures(disclosure, link, side))) continue
        yield observation
        break
      }
    }
  },
}

/** Budgets of which the report says whether they are those of the year's start; both columns of the form must be filled. */
const planned = ({ report, money }: ProjectLink, plan: ReportAmount['plan']): Figure[] =>
  money.initial === undefined || money.adjusted === undefined
    ? []
    : report.amounts.filter((amount) => amount.plan === plan).map(({ figure }) => figure)

/** `年初预算60万元；上年结转5万元`: what was planned for the year, where the form's total holds carried money as well. */
function withoutCarried({ money: { form } }: ProjectLink): FundingAmount[] {
  const funding = form?.funding ?? []
  const carries = funding.some(({ source, initial }) => source === 'carried' && (initial?.stated.digits ?? 0n) > 0n)
  return carries ? funding.flatMap(({ source, initial }) => (source === 'fiscal' ? (initial ?? []) : [])) : []
}

/** A form of one budget may tell that of the year, which is not what it was at the start. */
const budgetsTold = ({ report, money }: ProjectLink): Figure[] =>
  report.amounts
    .filter(({ money: kind, plan }) => kind === 'budget' && (plan !== 'initial' || money.initial !== undefined))
    .map(({ figure }) => figure)

/** `2021年预算325.58万元，支付199.20万元`: the sentence tells of another year alone. */
function isOfOtherYear({ document, year }: Disclosure, { span }: Figure): boolean {
  const sentence = textAround(document, span).slice(0, span.start).split('。').at(-1) ?? ''
  return isOtherYear(sentence, year) && !sentence.includes(`${year}年`)
}

/** The names are only alike, or the report tells several: `当年下达1200万元，加上结转后可用1250万元`. */
const isUnsure = ({ likeness }: ProjectLink, { word, stated }: Side): boolean =>
  likeness < SURELY_SAME || (word === '预算' && differ(stated))

const differ = (figures: readonly Figure[]): boolean =>
  new Set(figures.map((figure) => figureInterval(figure).low)).size > 1

/** Whether the report tells one of the form's figures as well, of whatever it is. */
const tellsFigures = (disclosure: Disclosure, { report }: ProjectLink, { table }: Side): boolean =>
  figuresBetween(disclosure, report.start, report.end).some(
    (figure) =>
      figure.unit.measure === 'amount' && table.some(({ interval }) => overlap(interval, figureInterval(figure))),
  )

interface Side {
  readonly word: string
  readonly stated: readonly Figure[]
  readonly table: readonly FundingAmount[]
  /** Said to be this very budget: no statement may differ. */
  readonly all: boolean
}

function compare(
  disclosure: Disclosure,
  link: ProjectLink,
  { word, stated, table, all }: Side,
): Observation | undefined {
  const [first] = stated
  const [amount] = table
  if (first === undefined || amount === undefined) return undefined
  const isPrinted = (figure: Figure): boolean => table.some(({ interval }) => overlap(interval, figureInterval(figure)))
  const agrees = all ? stated.every(isPrinted) : stated.some(isPrinted)
  const onlyUnit = stated.some((figure) => !isPrinted(figure) && table.some((one) => sameDigits(figure, one)))
  if (agrees || onlyUnit || first.qualifier !== 'exact' || areParts(stated, amount)) return undefined
  if (isOfOtherYear(disclosure, first)) return undefined
  const sure = link.likeness >= SURELY_SAME && !differ(stated)
  return {
    ...(sure ? {} : { severity: 'warning' as const }),
    message: `“${shorten(link.name.text)}”的${word}数不一致：自评表为${printFunding(amount)}，项目自评报告为${printFigure(stated.find((figure) => !isPrinted(figure)) ?? first)}。`,
    evidence: [...stated.map(({ span }) => span), amount.span, link.money.name.span],
    expected: printFunding(amount),
    actual: printFigure(first),
  }
}

/** `甲处支付180万元，乙处支付153万元，丙处支付104万元`: what each of several was paid is less than all. */
const areParts = (stated: readonly Figure[], { interval }: FundingAmount): boolean =>
  stated.length >= FEWEST_PARTS &&
  differ(stated) &&
  stated.every((figure) => figureInterval(figure).high < interval.low)

const FEWEST_PARTS = 3

/** 元 written for 万元 is a finding of its own. */
const sameDigits = (figure: Figure, amount: FundingAmount): boolean =>
  exactParts(figure.stated) === exactParts(amount.stated)
