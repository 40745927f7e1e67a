import {
  AMOUNT_UNITS,
  exactParts,
  intervalOf,
  likelySlip,
  overlap,
  parseStated,
  printStated,
  type Stated,
  scaleOf,
} from '@mingzhang/accounts'
import {
  coreName,
  type Disclosure,
  type EvaluationReport,
  type Figure,
  type FundingAmount,
} from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { isOtherYear } from '../../evaluations/other-year.ts'
import { onlyAmount, reported } from '../../evaluations/report-money.ts'
import { passagesBetween, wholeText } from '../../wording/whole-text.ts'

const TEN_THOUSAND = AMOUNT_UNITS.万元
const LEFT =
  /(?:结余|(?<!上年|年初|年度)结转|剩余|尚余|未支付|未支出|未使用)(?:的)?(?:资金|金额|下年)?(?:为|共)?(?<amount>\d[\d,]*(?:\.\d+)?)万元(?!(?:按|拟|将|计划)[^，,。；;]{0,14}(?:安排|下达|拨付))|[仍尚还]有(?<open>\d[\d,]*(?:\.\d+)?)万元(?:资金)?尚?未[支使]|(?<unpaid>\d[\d,]*(?:\.\d+)?)万元(?:资金|经费)?未能?(?:在?年内|在?当年|及时|按时|按期)*(?:支付|支出|使用)(?!公务卡)/g
/** So many characters at the end of a long name tell its project. */
const TELLING_END = 8
const MARKS = /[“”"（）()、\s]/g
const SENTENCE_END = /[。\n]/

/** What a report says is left of a project's budget, against the form or the list of projects. */
export const statedRemainder: Check = {
  id: 'stated-remainder',
  category: 'table-text',
  severity: 'error',
  title: '绩效报告所述项目结余（未支付）数，应等于该项目预算数减执行数。',
  basis: '结余=预算数-执行数；只报一处笔误（数字颠倒、错写、漏写、多写一位）即可解释的差额。',
  example: {
    wrong: '自评表：预算数80.00，执行数41.35；报告：结余38.56万元。',
    right: '自评表：预算数80.00，执行数41.35；报告：结余38.65万元。',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      for (const { text, at } of passagesBetween(wholeText(disclosure), report.start, report.end)) {
        if (at.cell !== undefined || !/余|结转|未[支使能]/.test(text)) continue
        for (const match of allMatches(text, LEFT)) {
          const before = text.slice(0, match.index)
          if (isApart(before, disclosure.year)) continue
          const told = parseStated(match.groups?.amount ?? match.groups?.open ?? match.groups?.unpaid ?? '')
          const meant = told === undefined ? undefined : meantInstead(told, disclosure, report, before)
          if (told === undefined || meant === undefined) continue
          const slip = `${likelySlip(told, meant.left) ?? `应为${printStated(meant.left)}`}万元`
          yield {
            message: `此处写${match[0]}，按预算数减执行数${slip}。`,
            evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, ...meant.spans],
            suggestion: `${slip}。`,
          }
        }
      }
    }
  },
}

/**
 * `2020年安排45万元，…结转38.65万元`, `年末结转8.65万元，其中质保金4.64万元，工程结余4.01万元`, `未支付的8.65万元中，质保金4.64万元、结余…`:
 * what another year left, or a part of it.
 */
const isApart = (before: string, year: number | undefined): boolean =>
  isOtherYear(before.split(/[。；]/).at(-1) ?? '', year) || isCarriedIn(before, year) || LEFT_OF_WHICH.test(before)

/** `2022年预算300万元，2021年结转80万元`: what came in from the year before. */
const isCarriedIn = (before: string, year: number | undefined): boolean =>
  isOtherYear(LAST_YEAR.exec(before)?.[0] ?? '', year)

const LAST_YEAR = /20\d{2}年度?$/

const LEFT_OF_WHICH =
  /(?:结转|结余|剩余|尚余|未支[付出]|未使用)[^，。；]{0,8}\d万元(?:[，,]?(?:其中|包括|分别为)|[之当]?中[，,])[^。；]*$/

/**
 * What was meant by an amount that no remainder bears out: one that a slip parts from it, one whose budget and execution
 * the sentence tells, or the project's own, whose budget or execution was told before.
 */
function meantInstead(
  told: Stated,
  disclosure: Disclosure,
  report: EvaluationReport,
  before: string,
): Remainder | undefined {
  const sentence = before.split(SENTENCE_END).at(-1) ?? ''
  const remainders = remaindersOf(disclosure, report, sentence)
  const value = intervalOf(told, TEN_THOUSAND)
  if (remainders.some(({ left }) => overlap(intervalOf(left, TEN_THOUSAND), value))) return undefined
  return (
    remainders.find(({ left }) => likelySlip(told, left) !== undefined) ??
    remainders.find(({ printed }) => printed.every((amount) => sentence.includes(amount))) ??
    remainders.find(({ isOwn, printed }) => isOwn && printed.some((amount) => toldIn(before, amount)))
  )
}

/** `费用225.25万元。因节约经费，资金剩余…`: told in the sentences before. */
const toldIn = (before: string, amount: string): boolean =>
  new RegExp(`(?<![\\d.])${amount.replace('.', '\\.')}万元`).test(before)

type Amount = Pick<FundingAmount, 'stated' | 'span' | 'scale'>

interface Money {
  readonly budget: Amount | undefined
  readonly executed: Amount | undefined
}

interface Remainder {
  /** Of the report's own project. */
  readonly isOwn: boolean
  readonly left: Stated
  readonly spans: readonly Span[]
  /** Budget and execution as the form prints them. */
  readonly printed: readonly string[]
}

/** What is left of the report's own project, or of those of the list that the sentence names. */
function remaindersOf({ evaluations }: Disclosure, report: EvaluationReport, sentence: string): Remainder[] {
  const own = evaluations
    .filter(({ id, kind }) => report.kind === 'project' && kind === 'project' && report.evaluations.includes(id))
    .flatMap(({ funding }) => funding.filter(({ source }) => source === 'total'))
  const listed = evaluations
    .flatMap(({ projects }) => projects)
    .filter(({ name }) => name.text.length >= 4 && (sentence.includes(name.text) || isOwn(name.text, report)))
    .map(({ budget, executed }) => ({ budget: budget.total, executed: executed.total }))
  const named = evaluations
    .filter(({ kind, name }) => kind === 'project' && name !== undefined && isNamedIn(sentence, coreName(name.text)))
    .flatMap(({ funding }) => funding.filter(({ source }) => source === 'total'))
  const ofProject = own.length > 0 ? own : toldByReport(report)
  const all: readonly Money[] = [...ofProject, ...listed, ...named]
  return all.flatMap(({ budget, executed }, index) => {
    const left = budget === undefined || executed === undefined ? undefined : difference(budget, executed)
    return left === undefined || budget === undefined || executed === undefined
      ? []
      : [
          {
            isOwn: index < ofProject.length,
            left,
            spans: [budget.span, executed.span],
            printed: [printStated(budget.stated), printStated(executed.stated)],
          },
        ]
  })
}

/** What a report without a form tells of its money, where all of it is one budget and one sum paid. */
function toldByReport(report: EvaluationReport): Money[] {
  if (report.kind !== 'project') return []
  const budget = onlyAmount([...reported(report, 'budget'), ...reported(report, 'arrived')])
  const executed = onlyAmount(reported(report, 'paid'))
  return budget === undefined || executed === undefined
    ? []
    : [{ budget: amountOf(budget), executed: amountOf(executed) }]
}

const amountOf = ({ stated, unit, span }: Figure): Amount => ({ stated, span, scale: scaleOf(unit) })

const isOwn = (name: string, report: EvaluationReport): boolean =>
  report.kind === 'project' && report.name !== undefined && coreName(report.name.text) === coreName(name)

const isNamedIn = (sentence: string, name: string): boolean =>
  name.length >= 4 && sentence.replace(MARKS, '').includes(name.length > TELLING_END ? name.slice(-TELLING_END) : name)

function difference(budget: Amount, executed: Amount): Stated | undefined {
  if (budget.scale !== TEN_THOUSAND || executed.scale !== TEN_THOUSAND) return undefined
  const decimals = Math.max(budget.stated.decimals, executed.stated.decimals)
  const unit = exactParts({ digits: 1n, decimals })
  const digits = (exactParts(budget.stated) - exactParts(executed.stated)) / unit
  return digits > 0n ? { digits, decimals } : undefined
}
