import { exactParts, intervalOf, overlap, parseStated, printParts, type Stated } from '@mingzhang/accounts'
import { coreName, type Disclosure, type Evaluation } from '@mingzhang/disclosure'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { sentenceAround } from '../../wording/sentence-around.ts'
import { passagesBetween, passagesWith, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** Where anything is said of why a budget was changed in the year. */
const EXPLAINED = /追加|追减|调[整增减剂]|核[减增]|压减|结转|收回|统筹|下达|增加预算|减少预算|新增|节约/
/** `执行数比全年预算数少4.00万元，系压减会议费`: why less was spent is not why the budget was changed. */
const OF_EXECUTION = /[^，。；]*(?:执行数|支出数|实际支出)(?:比|较|小于|少于|低于)[^。；]*/g
/** Labels of the form that say these words, too. */
const LABEL =
  /^(?:年中|调整后|全年)?(?:预算)?(?:调整|追加)?(?:后)?(?:预算)?数?(?:[（(].*[）)])?$|调整后预算|年初结转|^(?:其中[：:])?上年结转(?:结余)?(?:资金)?(?:[（(].*[）)])?$/

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
    yield* withoutReason(disclosure)
    const changed = disclosure.evaluations.flatMap((form) => changeOf(form))
    const silent = changed.filter(({ form, apart }) => !isExplained(disclosure, form) && !isTold(disclosure, apart))
    const [only, second] = silent
    if (only === undefined || second !== undefined || changed.length === silent.length) return
    yield {
      message: `“${only.form.name?.text ?? '该项目'}”的年初预算与调整后预算不同，没有说明调整原因，其他有调整的项目均有说明。`,
      evidence: only.places,
    }
  },
}

/** `年初预算60.00万元，年中调整为50.00万元`: both amounts in a report on a project. */
const TOLD =
  /年初预算(?:数|安排)?(?:为)?(?<before>\d[\d,]*(?:\.\d+)?)万元[，,；](?:[年执][度行]?中)(?:预算)?(?:调整|调减|调增|核减|追减)(?:为|至|到)(?<after>\d[\d,]*(?:\.\d+)?)万元/g
const REASON = /因|由于|原因|系|主要是|根据|按照|依据|批准|批复|文件|收回|压减|结余|新增|测算/

/** A budget that a report says was changed within the year, with no word of why in its sentence or anywhere of the difference. */
function* withoutReason(disclosure: Disclosure): Generator<Observation> {
  const whole = wholeText(disclosure)
  for (const { text, at } of passagesWithAny(whole, ['中调', '中预算调', '中核减', '中追减']))
    for (const match of allMatches(text, TOLD)) {
      const [before, after] = [match.groups?.before ?? '', match.groups?.after ?? ''].map(parseStated)
      if (before === undefined || after === undefined || overlap(intervalOf(before), intervalOf(after))) continue
      if (
        REASON.test(sentenceAround(text, match.index)) ||
        passagesWith(whole, `${differenceOf(before, after)}万元`).length > 0
      )
        continue
      yield {
        message: `年初预算${match.groups?.before}万元，年中调整为${match.groups?.after}万元，没有说明调整原因和批复依据。`,
        evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      }
    }
}

/** As the text would print it. */
function differenceOf(one: Stated, other: Stated): string {
  const apart = exactParts(one) - exactParts(other)
  return printParts(apart < 0n ? -apart : apart, 1n, Math.max(one.decimals, other.decimals))
}

/** Whether an amount is told anywhere, not as the end of a larger one. */
const isTold = (disclosure: Disclosure, amount: string): boolean =>
  passagesWith(wholeText(disclosure), amount).some(({ text }) =>
    new RegExp(`(?<![\\d.,])${amount.replace('.', '\\.')}`).test(text),
  )

interface ChangedBudget {
  readonly form: Evaluation
  readonly places: readonly Span[]
  /** How far apart both budgets are, as the text would tell it. */
  readonly apart: string
}

function changeOf(form: Evaluation): ChangedBudget[] {
  const total = form.kind === 'project' ? form.funding.find(({ source }) => source === 'total') : undefined
  if (total?.initial === undefined || total.budget === undefined) return []
  if (total.initial.stated.digits === 0n || overlap(total.initial.interval, total.budget.interval)) return []
  const apart = `${differenceOf(total.initial.stated, total.budget.stated)}万元`
  return [{ form, places: [total.budget.span, total.initial.span], apart }]
}

/** `预算执行说明：年中追加6.00万元`, right below the form. */
const NOTE = /^\s*(?:预算执行|预算调整|资金使用|资金|预算)?(?:情况)?(?:说明|备注|注)[：:]/

const hasNote = ({ document }: Disclosure, { end }: Evaluation): boolean => {
  const below = document.blocks[end + 1]
  return below?.kind === 'paragraph' && NOTE.test(below.text)
}

/** In the form and the note below it, or in a report; in that on the whole department under its name, where the form has a note of its own. */
function isExplained(disclosure: Disclosure, form: Evaluation): boolean {
  const name = coreName(form.name?.text ?? '')
  const isNoted = hasNote(disclosure, form)
  const own = { start: form.start, end: form.end + (isNoted ? 2 : 1), kind: 'project' }
  const reports = disclosure.evaluationReports.filter(({ evaluations }) => evaluations.includes(form.id))
  return [own, ...reports].some(({ start, end, kind }) =>
    passagesBetween(wholeText(disclosure), start, end).some(
      ({ text }) =>
        EXPLAINED.test(text.replace(OF_EXECUTION, '')) &&
        !LABEL.test(text.replace(/\s/g, '')) &&
        (kind === 'project' || !isNoted || text.includes(name)),
    ),
  )
}
