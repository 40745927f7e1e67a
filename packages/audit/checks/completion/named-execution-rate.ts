import { intervalOf, overlap, parseStated, percentOf } from '@mingzhang/accounts'
import { coreName, type Evaluation } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { printRate } from '../../evaluations/funding-print.ts'
import { formsByName } from '../../evaluations/project-at-head.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `泵站检修项目执行率只有82.93%`: the rate directly behind the name. */
const NAMED_RATE =
  /(?<name>[^，,。；;：:、\d]{4,40}?)(?:预算|资金)?执行率(?:只有|仅有?|仅为|为|达到?|是)?(?<rate>\d{1,3}(?:\.\d+)?)[%％]/g

/** The execution rate that a sentence gives a project by its name, against the project's form. */
export const namedExecutionRate: Check = {
  id: 'named-execution-rate',
  category: 'completion',
  severity: 'error',
  title: '文字所述项目的执行率，应等于该项目自评表的执行数除以预算数。',
  basis: '预算执行率=（全年执行数÷全年预算数）×100%。',
  example: {
    wrong: '泵站检修项目执行率只有92.83%（自评表：预算820万元、执行680万元）',
    right: '泵站检修项目执行率只有82.93%（自评表：预算820万元、执行680万元）',
  },
  *run(disclosure) {
    const forms = formsByName(disclosure.evaluations)
    if (forms.size === 0) return
    for (const { text, at } of passagesWith(wholeText(disclosure), '执行率')) {
      if (at.cell !== undefined) continue
      for (const match of allMatches(text, NAMED_RATE)) {
        const form = formNamed(forms, coreName(match.groups?.name ?? ''))
        const total = form?.funding.find(({ source }) => source === 'total')
        const budget = total?.budget ?? total?.initial
        const rate = parseStated(match.groups?.rate ?? '')
        if (budget === undefined || total?.executed === undefined || rate === undefined) continue
        const computed = percentOf(total.executed.interval, budget.interval)
        if (computed === undefined || overlap(computed, intervalOf(rate))) continue
        yield {
          message: `此处写执行率${match.groups?.rate}%，“${form?.name?.text ?? ''}”自评表的执行数÷预算数为${printRate(computed)}%。`,
          evidence: [
            { ...at, start: match.index, end: match.index + match[0].length },
            total.executed.span,
            budget.span,
          ],
          expected: `${printRate(computed)}%`,
          actual: `${match.groups?.rate}%`,
        }
      }
    }
  },
}

/** A shorter beginning is that of many names. */
const SHORTEST_BEGINNING = 6

/** The form of that name, or the only one whose name begins so: `教育发展资金` for `教育发展资金（某园迁建）`. */
function formNamed(forms: ReadonlyMap<string, Evaluation>, name: string): Evaluation | undefined {
  const known = forms.get(name)
  if (known !== undefined || name.length < SHORTEST_BEGINNING) return known
  const [only, another] = [...forms].filter(([full]) => full.startsWith(name)).map(([, form]) => form)
  return another === undefined ? only : undefined
}
