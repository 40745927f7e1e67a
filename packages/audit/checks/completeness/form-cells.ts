import type { Evaluation, IndicatorRow } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { listNames } from '../../evaluations/indicator-evidence.ts'

const ENOUGH_ROWS = 3

/** Columns and cells of performance forms that were left blank. */
export const formCells: Check = {
  id: 'form-cells',
  category: 'completeness',
  severity: 'warning',
  title: '绩效自评表各栏应填写完整。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）自评表填报要求。',
  example: { wrong: '数量指标所在行的一级指标单元格为空', right: '数量指标所在行的一级指标为“产出指标”' },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      yield* blankGroups(evaluation)
      yield* blankReview(evaluation)
      yield* bareContents(evaluation)
    }
  },
}

function* blankGroups({ columns, indicators }: Evaluation): Generator<Observation> {
  const heading = columns.get('group')
  // `预算执行|100%|99%`: a row that stands under no level at all has none to fill.
  const blank = indicators.filter(({ indicator: { levels } }) => levels[0] === '' && levels[1] !== '')
  const named = indicators.filter(({ indicator: { levels } }) => levels[0] !== '').length
  if (heading === undefined || blank.length === 0 || named === 0) return
  const kinds = new Map<number, IndicatorRow>()
  for (const row of blank) if (!kinds.has(row.cluster)) kinds.set(row.cluster, row)
  yield {
    message: `${listNames([...kinds.values()].map(({ indicator }) => indicator.levels[1] ?? ''))}的“一级指标”单元格为空，其余指标均已填写。`,
    evidence: [heading.span, ...[...kinds.values()].flatMap(({ cells }) => cells.get('kind')?.span ?? [])],
  }
}

function* blankReview({ columns, indicators }: Evaluation): Generator<Observation> {
  const heading = columns.get('review-score')
  const filled = indicators.some(({ cells }) => (cells.get('review-score')?.text ?? '') !== '')
  if (heading === undefined || filled || indicators.length < ENOUGH_ROWS) return
  yield { severity: 'info', message: `“${heading.text}”一栏全部空白，没有反映复评结果。`, evidence: [heading.span] }
}

function* bareContents({ projects }: Evaluation): Generator<Observation> {
  const bare = projects.filter(({ name, content }) => content !== undefined && content.text === name.text)
  if (bare.length === 0) return
  yield {
    severity: 'info',
    message: `${bare.length}个项目的“主要内容”只是重复项目名称：${listNames(bare.map(({ name }) => name.text))}。`,
    evidence: bare.flatMap(({ name, content }) => [name.span, ...(content === undefined ? [] : [content.span])]),
  }
}
