import { overlap } from '@mingzhang/accounts'
import type { Disclosure, Evaluation } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** Where anything is said of why a budget was changed in the year. */
const EXPLAINED = /追加|追减|调[整增减剂]|核[减增]|压减|结转|收回|统筹|下达|增加预算|减少预算|新增|节约/
/** Labels of the form that say these words, too. */
const LABEL = /^(?:年中|调整后|全年)?(?:预算)?(?:调整|追加)?(?:后)?(?:预算)?数?(?:[（(].*[）)])?$|调整后预算|年初结转/

/** The only form whose budget changed within the year without a word of why. */
export const adjustmentUnexplained: Check = {
  id: 'adjustment-unexplained',
  category: 'completeness',
  severity: 'info',
  title: '项目年初预算与调整后预算不同的，应说明调整原因；其他项目均有说明的，不应缺一项。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评表应反映预算调整情况及原因。',
  example: {
    wrong: '（其他项目均写明调整原因）年初预算168万元，调整后预算156.30万元，全表没有说明',
    right: '年初预算168万元，经批准调减11.70万元，调整后预算156.30万元',
  },
  *run(disclosure) {
    const changed = disclosure.evaluations.flatMap((form) => changeOf(form))
    const silent = changed.filter(({ form }) => !isExplained(disclosure, form))
    const [only, second] = silent
    if (only === undefined || second !== undefined || changed.length === silent.length) return
    yield {
      message: `“${only.form.name?.text ?? '该项目'}”的年初预算与调整后预算不同，没有说明调整原因，其他有调整的项目均有说明。`,
      evidence: only.places,
    }
  },
}

function changeOf(form: Evaluation): { readonly form: Evaluation; readonly places: readonly Span[] }[] {
  const total = form.kind === 'project' ? form.funding.find(({ source }) => source === 'total') : undefined
  if (total?.initial === undefined || total.budget === undefined) return []
  if (total.initial.stated.digits === 0n || overlap(total.initial.interval, total.budget.interval)) return []
  return [{ form, places: [total.budget.span, total.initial.span] }]
}

/** In the form, or in the report on the project. */
function isExplained(disclosure: Disclosure, form: Evaluation): boolean {
  const reports = disclosure.evaluationReports.filter(({ evaluations }) => evaluations.includes(form.id))
  return [{ start: form.start, end: form.end + 1 }, ...reports].some(({ start, end }) =>
    passagesBetween(wholeText(disclosure), start, end).some(
      ({ text }) => EXPLAINED.test(text) && !LABEL.test(text.replace(/\s/g, '')),
    ),
  )
}
