import { exactParts, printStated, UNIT_PARTS } from '@mingzhang/accounts'
import type { Disclosure, Evaluation, IndicatorRow, Words } from '@mingzhang/disclosure'
import { attainmentOf } from '@mingzhang/performance'
import type { Check, Observation } from '../../check.ts'
import { cellSpans, listCells } from '../../evaluations/indicator-evidence.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

const FULL = 100n * UNIT_PARTS

/** A report or form that gives itself less than full marks has found something: `存在问题：无` leaves the deduction unexplained. */
export const noProblemsBesideDeduction: Check = {
  id: 'no-problems-beside-deduction',
  category: 'contradiction',
  severity: 'warning',
  title: '自评扣了分的，应说明扣分原因，存在的问题不应写“无”。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评报告应分析存在的问题和原因。',
  example: { wrong: '自评得分94分……存在的问题：无。', right: '自评得分94分……存在的问题：部分项目支付较慢。' },
  *run(disclosure) {
    yield* inForms(disclosure)
    for (const { score, problems } of disclosure.evaluationReports) {
      if (score === undefined || problems?.none !== true || exactParts(score.stated) >= FULL) continue
      yield {
        message: `自评得分${printStated(score.stated)}分，扣了分，存在的问题却写“${problems.words.text.replace(/。$/, '')}”。`,
        evidence: [problems.words.span, score.span],
        suggestion: '写明扣分的指标和原因。',
      }
    }
  },
}

const PROBLEMS = /^(?:存在|发现)的?(?:主要)?问题$/
const NONE = /^(?:无|没有|暂无|未发现问题|无问题|不存在问题)[。.]?$/

/** The cell 存在问题 of a form says `无`, where a target was missed and points were taken off for it. */
function* inForms(disclosure: Disclosure): Generator<Observation> {
  for (const { form, words } of problemsOfForms(disclosure)) {
    const missed = NONE.test(words.text) ? form.indicators.filter(isMissedAndDeducted) : []
    if (missed.length === 0) continue
    yield {
      message: `${listCells(missed, ({ indicator }) => `（目标${indicator.target.text}、实际${indicator.actual.text}）`)}没有达到指标值，扣了分，存在问题却写“${words.text.replace(/。$/, '')}”。`,
      evidence: [words.span, ...missed.flatMap((row) => cellSpans(row, ['actual', 'target', 'name', 'score']))],
      suggestion: '写明未达到指标值的原因和改进措施。',
    }
  }
}

/** What stands behind the label 存在问题 in forms. */
function problemsOfForms(disclosure: Disclosure): { readonly form: Evaluation; readonly words: Words }[] {
  const { document, evaluations } = disclosure
  return passagesWith(wholeText(disclosure), '问题').flatMap(({ text, at: { block, cell } }) => {
    const table = document.blocks[block]
    if (table?.kind !== 'table' || cell === undefined || !PROBLEMS.test(text.replace(/\s/g, ''))) return []
    const [label, content] = [table.cells[cell], table.cells[cell + 1]]
    const form = evaluations.find(({ start, end }) => start <= block && block <= end)
    if (form === undefined || label === undefined || content?.row !== label.row) return []
    const span = { block, cell: cell + 1, start: 0, end: content.text.length }
    return [{ form, words: { text: content.text.replace(/\s/g, ''), span } }]
  })
}

function isMissedAndDeducted({ indicator, weight, score }: IndicatorRow): boolean {
  if (weight === undefined || score === undefined || exactParts(score.stated) >= exactParts(weight.stated)) return false
  const attainment = attainmentOf(indicator)
  return attainment.comparable && attainment.result === 'missed'
}
