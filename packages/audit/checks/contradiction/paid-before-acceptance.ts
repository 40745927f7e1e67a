import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { formOfReport } from '../../evaluations/form-of-report.ts'
import { passagesBetween, wholeText } from '../../wording/whole-text.ts'

const DAY = '(?:(?<year>20\\d{2})年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日'
/** `合同约定验收合格后支付80%，即42.24万元，已于12月12日支付`. */
const PAID = new RegExp(
  `验收(?:合格|通过)?(?:之)?后[^，。；]{0,6}(?:支付|付款|拨付)[^。；]{0,40}?(?:已)?于${DAY}[^，。；]{0,4}(?:支付|付款|拨付|付清)`,
  'g',
)
/** `12月16日通过验收`, `验收延至12月16日`. */
const ACCEPTED = [
  new RegExp(`${DAY}[^，。；\\d]{0,8}(?:竣工|最终|终)?验收`, 'g'),
  new RegExp(`验收[^，。；\\d]{0,6}(?:延至|延到|推迟[至到]|时间为|定于)${DAY}`, 'g'),
]
const DAYS_OF_MONTH = 31

/** What was to be paid behind the acceptance was paid before it. */
export const paidBeforeAcceptance: Check = {
  id: 'paid-before-acceptance',
  category: 'contradiction',
  severity: 'warning',
  title: '合同约定验收合格后支付的款项，支付日期不应早于验收日期。',
  basis: '《政府采购需求管理办法》（财库〔2021〕22号）：履约验收是支付合同资金的依据；同一项目的日期应当先后相符。',
  example: {
    wrong: '合同约定验收合格后支付80%，已于12月12日支付。……12月16日通过验收。',
    right: '合同约定验收合格后支付80%，已于12月22日支付。……12月16日通过验收。',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports)
      if (report.kind === 'project') yield* paidEarly(disclosure, report)
  },
}

interface Dated {
  readonly days: number
  readonly year: string | undefined
  readonly words: string
  readonly span: Span
}

function* paidEarly(disclosure: Disclosure, report: EvaluationReport): Generator<Observation> {
  const [paid, another] = datedIn(disclosure, report.start, report.end, [PAID])
  if (paid === undefined || another !== undefined) return
  const form = formOfReport(disclosure, report)
  const accepted = [
    ...datedIn(disclosure, report.start, report.end, ACCEPTED),
    ...(form === undefined ? [] : datedIn(disclosure, form.start, form.end + 1, ACCEPTED)),
  ].filter(({ span }) => span.block !== paid.span.block || span.start < paid.span.start || span.end > paid.span.end)
  const isSameYear = accepted.every(({ year }) => year === undefined || paid.year === undefined || year === paid.year)
  if (accepted.length === 0 || !isSameYear || accepted.some(({ days }) => days <= paid.days)) return
  yield {
    message: `合同约定验收后支付的款项“${paid.words.slice(-16)}”，验收却在其后：“${accepted[0]?.words ?? ''}”。`,
    evidence: [paid.span, ...accepted.map(({ span }) => span)],
  }
}

const datedIn = (disclosure: Disclosure, start: number, end: number, patterns: readonly RegExp[]): Dated[] =>
  passagesBetween(wholeText(disclosure), start, end).flatMap(({ text, at }) =>
    text.includes('验收')
      ? patterns.flatMap((pattern) =>
          allMatches(text, pattern).map(({ 0: words, index, groups }) => ({
            days: Number(groups?.month) * DAYS_OF_MONTH + Number(groups?.day),
            year: groups?.year,
            words,
            span: { ...at, start: index, end: index + words.length },
          })),
        )
      : [],
  )
