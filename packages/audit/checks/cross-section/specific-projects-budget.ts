import { AMOUNT_UNITS, type Interval, intervalOf, overlap, parseStated, sum } from '@mingzhang/accounts'
import type { Disclosure, FundingAmount } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { printFundingLike } from '../../evaluations/funding-print.ts'
import { passagesBetween, wholeText } from '../../wording/whole-text.ts'

const CLASS = '特定目标类项目'
/** A heading tells what the paragraph below it is about. */
const LONGEST_HEADING = 30
const AMOUNT = '\\d[\\d,]*(?:\\.\\d+)?'
/** `预算安排特定目标类项目经费139.44万元，预算执行139.44万元`. */
const BOTH = new RegExp(
  `预算(?:安排|数)?[^。；，,\\d\\n]{0,20}(?<budget>${AMOUNT})万元[，,；;][^。；，,\\d\\n]{0,8}(?:执行|支出)数?[^。；，,\\d\\n]{0,4}(?<executed>${AMOUNT})万元`,
)
/** One form alone may be that of one project among several. */
const FEWEST_FORMS = 2

/** Where the forms together spent what all 特定目标类项目 are said to have spent, they have their budget, too. */
export const specificProjectsBudget: Check = {
  id: 'specific-projects-budget',
  category: 'cross-section',
  severity: 'warning',
  title: '特定目标类项目的执行数等于所附各项目自评表执行数之和的，预算数也应等于其预算数之和。',
  basis: '部门整体绩效报告与项目自评表反映同一组项目（L10–L12）。',
  example: {
    wrong:
      '特定目标类项目预算安排35.00万元，预算执行35.00万元。（两张自评表：预算数合计40.00万元，执行数合计35.00万元）',
    right:
      '特定目标类项目预算安排40.00万元，预算执行35.00万元。（两张自评表：预算数合计40.00万元，执行数合计35.00万元）',
  },
  *run(disclosure) {
    const forms = totalsOfForms(disclosure)
    if (forms === undefined) return
    for (const { start, end, kind } of disclosure.evaluationReports)
      if (kind === 'whole') yield* against(disclosure, forms, start, end)
  },
}

interface Totals {
  readonly budgets: readonly FundingAmount[]
  readonly budget: Interval
  readonly executed: Interval
}

/** What the forms of all projects have and spent; undefined where one of them does not tell. */
function totalsOfForms({ evaluations }: Disclosure): Totals | undefined {
  // a report may print the money of a form once more, without its indicators
  const forms = evaluations.filter(({ kind, indicators }) => kind === 'project' && indicators.length > 0)
  const totals = forms.flatMap(({ funding }) => {
    const { budget, executed } = funding.find(({ source }) => source === 'total') ?? {}
    return budget === undefined || executed === undefined ? [] : [{ budget, executed }]
  })
  if (totals.length < FEWEST_FORMS || totals.length < forms.length) return undefined
  const budgets = totals.map(({ budget }) => budget)
  return {
    budgets,
    budget: sum(budgets.map(({ interval }) => interval)),
    executed: sum(totals.map(({ executed }) => executed.interval)),
  }
}

function* against(disclosure: Disclosure, forms: Totals, start: number, end: number): Generator<Observation> {
  const passages = passagesBetween(wholeText(disclosure), start, end).filter(({ at }) => at.cell === undefined)
  for (const [index, passage] of passages.entries()) {
    if (!passage.text.includes(CLASS)) continue
    const told = passage.text.length > LONGEST_HEADING ? passage : passages[index + 1]
    const match = told === undefined ? null : BOTH.exec(told.text)
    const [budget, executed] = [match?.groups?.budget, match?.groups?.executed].map((one) => parseStated(one ?? ''))
    const [first] = forms.budgets
    if (told === undefined || match === null || budget === undefined || executed === undefined || first === undefined)
      continue
    const isOfForms = overlap(intervalOf(executed, AMOUNT_UNITS.万元), forms.executed)
    if (!isOfForms || overlap(intervalOf(budget, AMOUNT_UNITS.万元), forms.budget)) continue
    const printed = printFundingLike(forms.budget, first)
    yield {
      message: `${CLASS}的执行数与所附${forms.budgets.length}张自评表的合计相符，预算数${match.groups?.budget}万元却不是其预算数合计${printed}。`,
      evidence: [
        { ...told.at, start: match.index, end: match.index + match[0].length },
        ...forms.budgets.map(({ span }) => span),
      ],
      expected: printed,
      actual: `${match.groups?.budget}万元`,
    }
    return
  }
}
