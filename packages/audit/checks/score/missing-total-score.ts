import { exactParts, UNIT_PARTS } from '@mingzhang/accounts'
import type { Evaluation } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'

const ENOUGH_SCORES = 3

/** A scored form without a total: its like print one, or its weights are all there. */
export const missingTotalScore: Check = {
  id: 'missing-total-score',
  category: 'score',
  severity: 'warning',
  title: '打分的自评表应有总分。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评总分为各项指标得分与预算执行率得分之和。',
  example: { wrong: '三张自评表中两张有“总分”行，一张没有', right: '三张自评表均有“总分”行' },
  *run({ evaluations }) {
    for (const form of evaluations) {
      const scored = form.indicators.filter(({ score }) => score !== undefined)
      if (scored.length > 0 && (scored.length === form.indicators.length || scored.length >= ENOUGH_SCORES))
        yield* blankTotal(form)
      if (scored.length < ENOUGH_SCORES) continue
      if (form.totalScore !== undefined || form.totalCells.length > 0) continue
      const like = evaluations.find((other) => other.totalScore !== undefined && columnsOf(other) === columnsOf(form))
      if (like === undefined && !isWhole(form)) continue
      yield {
        // A form of its own may do without.
        ...(like === undefined ? { severity: 'info' as const } : {}),
        message: `“${shorten(form.name?.text ?? form.title?.text ?? '')}”自评表各项指标有得分，没有总分。`,
        evidence: [placeOf(form), ...scored.flatMap(({ score }) => score?.span ?? []), ...totalOf(like)],
      }
    }
  },
}

/** The row 总分 with nothing under 分值 or 得分. */
function* blankTotal({ name, title, totalCells }: Evaluation): Generator<Observation> {
  const blank = totalCells.filter(({ text }) => text === '')
  if (blank.length === 0) return
  yield {
    message: `“${shorten(name?.text ?? title?.text ?? '')}”自评表“总分”行没有填全。`,
    evidence: [...blank, ...totalCells].map(({ span }) => span),
  }
}

/** Its weights make up the hundred points that a total would sum. */
const isWhole = ({ indicators, funding }: Evaluation): boolean =>
  [...indicators, ...funding].reduce(
    (all, { weight }) => all + (weight === undefined ? 0n : exactParts(weight.stated)),
    0n,
  ) ===
  100n * UNIT_PARTS

const totalOf = (form: Evaluation | undefined): Span[] => (form?.totalScore === undefined ? [] : [form.totalScore.span])

const columnsOf = ({ columns }: Evaluation): string => [...columns.keys()].join()

const placeOf = ({ end }: Evaluation): Span => ({ block: end, start: 0, end: 0 })
