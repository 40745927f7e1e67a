import type { Evaluation, IndicatorRow } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { listNames, rowSpans } from '../../evaluations/indicator-evidence.ts'

/** Score cells left blank where others of the form are filled. */
export const blankScores: Check = {
  id: 'blank-scores',
  category: 'score',
  severity: 'warning',
  title: '自评表中各项指标均应打分。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评采取打分评价形式，每项指标计分。',
  example: { wrong: '生态效益指标组得分为空，其余各组均有得分', right: '各指标组均有得分' },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      yield* blankExecution(evaluation)
      yield* nothingScored(evaluation)
      yield* scoredWithoutWeight(evaluation)
      const blank = blankRows(evaluation)
      if (blank.length === 0) continue
      yield {
        message: `${listNames(blank.map(({ indicator }) => indicator.levels[1] || indicator.name))}没有打分，其余指标均有得分。`,
        evidence: rowSpans(blank, ['kind', 'name', 'actual']),
      }
    }
  },
}

/** The execution rate has its weight and no score. */
function* blankExecution({ funding, indicators }: Evaluation): Generator<Observation> {
  if (indicators.every(({ score }) => score === undefined)) return
  for (const { weight, cells, rate } of funding) {
    const cell = cells.get('score')
    if (weight === undefined || cell?.text !== '') continue
    yield {
      message: '预算执行率设有分值，没有打分，其余指标有得分。',
      evidence: [cell.span, weight.span, ...(rate === undefined ? [] : [rate.span])],
    }
  }
}

/** A form with weights and a column for scores, none of which was filled. */
function* nothingScored({ columns, indicators, totalCells, totalScore, funding }: Evaluation): Generator<Observation> {
  const heading = columns.get('score')
  const weighted = indicators.filter(({ weight }) => weight !== undefined)
  const none = indicators.every(({ score, cells }) => score === undefined && cells.get('score')?.text === '')
  if (heading === undefined || weighted.length < FEWEST_ROWS || !none || totalScore !== undefined) return
  yield {
    message: '自评表设有分值和得分，各项指标均没有打分。',
    evidence: [
      heading.span,
      ...[...indicators, ...funding].flatMap(({ cells }) => {
        const cell = cells.get('score')
        return cell?.text === '' ? [cell.span] : []
      }),
      ...totalCells.filter(({ text }) => text === '').map(({ span }) => span),
      ...weighted.flatMap(({ cells }) => cells.get('name')?.span ?? []),
    ],
  }
}

/** The only scored row whose weight is a dash, where all others have weights. */
function* scoredWithoutWeight({ indicators }: Evaluation): Generator<Observation> {
  const [only, second] = indicators.filter(({ weight }) => weight === undefined)
  if (only === undefined || second !== undefined || indicators.length <= FEWEST_ROWS || only.score === undefined) return
  const cell = only.cells.get('weight')
  if (cell === undefined || !/^[-—–/]$/.test(cell.text.trim())) return
  yield {
    message: `${listNames([only.indicator.name])}有得分，没有分值，其余指标均有分值。`,
    evidence: [cell.span, ...rowSpans([only], ['score', 'name'])],
  }
}

const FEWEST_ROWS = 2

/** Unscored rows where most rows have scores, or the first rows of unscored groups where most groups have one. */
function blankRows({ indicators }: Evaluation): IndicatorRow[] {
  const scored = indicators.filter(({ score }) => score !== undefined)
  if (scored.length < 3) return []
  const blank = indicators.filter(({ score }) => score === undefined)
  if (blank.length * 2 <= indicators.length) return blank
  const groups = new Set(scored.map(({ cluster }) => cluster))
  const open = indicators.filter(
    (row, index) => !groups.has(row.cluster) && indicators[index - 1]?.cluster !== row.cluster,
  )
  return open.length < groups.size ? open : []
}
