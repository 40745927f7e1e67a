import { intervalOf, overlap, parseStated, percentOf } from '@mingzhang/accounts'
import { coreName, type Disclosure, type Evaluation, type ProjectRow } from '@mingzhang/disclosure'
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
  title: '文字所述项目的执行率，应等于该项目自评表（清单）的执行数除以预算数。',
  basis: '预算执行率=（全年执行数÷全年预算数）×100%。',
  example: {
    wrong: '泵站检修项目执行率只有92.83%（自评表：预算820万元、执行680万元）',
    right: '泵站检修项目执行率只有82.93%（自评表：预算820万元、执行680万元）',
  },
  *run(disclosure) {
    const forms = formsByName(disclosure.evaluations)
    const rows = rowsByName(disclosure)
    if (forms.size + rows.size === 0) return
    for (const { text, at } of passagesWith(wholeText(disclosure), '执行率')) {
      if (at.cell !== undefined) continue
      for (const match of allMatches(text, NAMED_RATE)) {
        const name = coreName(
          (match.groups?.name ?? '')
            .replace(BEHIND_RATE, '')
            .replace(LEADS, '')
            .replace(/[（(]$/, ''),
        )
        const form = formNamed(forms, name)
        const total = form?.funding.find(({ source }) => source === 'total')
        const row = total?.executed === undefined ? rows.get(name) : undefined
        const budget = row?.budget.total ?? total?.budget ?? total?.initial
        const executed = row?.executed.total ?? total?.executed
        const rate = parseStated(match.groups?.rate ?? '')
        if (budget === undefined || executed === undefined || rate === undefined) continue
        const computed = percentOf(executed.interval, budget.interval)
        if (computed === undefined || overlap(computed, intervalOf(rate))) continue
        yield {
          message: `此处写执行率${match.groups?.rate}%，“${row?.name.text ?? form?.name?.text ?? ''}”${row === undefined ? '自评表' : '清单'}的执行数÷预算数为${printRate(computed)}%。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, executed.span, budget.span],
          expected: `${printRate(computed)}%`,
          actual: `${match.groups?.rate}%`,
        }
      }
    }
  },
}

/** `分别是泵站检修经费（执行率`, `%）和渠道清淤经费（执行率`: words and marks in front of a name. */
const BEHIND_RATE = /^[^%％]*[%％][）)]?/
const LEADS = /^(?:的|其中|分别[是为]|以及|和|及|与)+/

/** The rows of the lists of projects; of two rows of one name neither is known. */
function rowsByName({ evaluations }: Disclosure): ReadonlyMap<string, ProjectRow> {
  const rows = new Map<string, ProjectRow>()
  const twice = new Set<string>()
  for (const row of evaluations.flatMap(({ projects }) => projects)) {
    // Without a rate of its own a row may print another budget than the rate is of.
    if (row.rate === undefined) continue
    const name = coreName(row.name.text)
    if (rows.has(name)) twice.add(name)
    rows.set(name, row)
  }
  for (const name of twice) rows.delete(name)
  return rows
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
