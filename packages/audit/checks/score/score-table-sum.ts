import { asCounted, exactParts, sum } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import type { Cell } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { printPoints } from '../../evaluations/score-points.ts'
import { SCORE_HEADING, type Scored, scoredCells, WEIGHT_HEADING } from '../../evaluations/scored-cells.ts'
import { wholeText } from '../../wording/whole-text.ts'

const TOTAL = /^(?:合计|总计|总分|总得分)$/
const FEWEST_ROWS = 3

interface ScoreTable {
  readonly weights: readonly Scored[]
  readonly scores: readonly Scored[]
  readonly weight: Scored
  readonly score: Scored
}

/** A table of nothing but aspects, weights and scores: the scores add up as the weights do. */
export const scoreTableSum: Check = {
  id: 'score-table-sum',
  category: 'score',
  severity: 'error',
  title: '得分表各项分值之和等于合计的，各项得分之和也应等于合计得分。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：总分为各项得分之和。',
  example: {
    wrong: '目标实现 25 24.50；支出控制 10 9.50；信息公开 5 5.00；合计 40 38.00',
    right: '目标实现 25 23.50；支出控制 10 9.50；信息公开 5 5.00；合计 40 38.00',
  },
  *run(disclosure) {
    const read = new Set(
      disclosure.evaluations.flatMap(({ totalScore }) => (totalScore === undefined ? [] : [totalScore.span.block])),
    )
    for (const { text, at } of wholeText(disclosure).passages)
      if (at.cell !== undefined && !read.has(at.block) && SCORE_HEADING.test(text.trim()))
        yield* unequal(scoreTable(disclosure, at.block, at.cell))
  },
}

function* unequal(table: ScoreTable | undefined): Generator<Observation> {
  if (table === undefined || table.scores.length < FEWEST_ROWS) return
  const { weights, scores, weight, score } = table
  if (summed(weights) !== exactParts(weight.stated)) return
  const all = summed(scores)
  if (all === exactParts(score.stated)) return
  yield {
    message: `各项得分之和为${printPoints(all)}分，与合计${printPoints(exactParts(score.stated))}分不符。`,
    evidence: [score.span, ...scores.map(({ span }) => span)],
    expected: `${printPoints(all)}分`,
    actual: `${printPoints(exactParts(score.stated))}分`,
  }
}

const summed = (items: readonly Scored[]): bigint => sum(items.map(({ stated }) => asCounted(stated))).low

/** The rows below a heading 得分 beside 分值, each with both, down to their total. */
function scoreTable({ document }: Disclosure, block: number, heading: number): ScoreTable | undefined {
  const table = document.blocks[block]
  const head = table?.kind === 'table' ? table.cells[heading] : undefined
  if (table?.kind !== 'table' || head === undefined) return undefined
  const weightHead = table.cells.find(({ row, text }) => row === head.row && WEIGHT_HEADING.test(text.trim()))
  if (weightHead === undefined) return undefined
  const end = table.cells.find(({ row, text }) => row > head.row && TOTAL.test(text.replace(/\s/g, '')))
  if (end === undefined) return undefined
  const column = ({ column: at }: Cell): Map<number, Scored> => scoredCells(table, block, at)
  const [weights, scores] = [column(weightHead), column(head)]
  const rows = Array.from({ length: end.row - head.row - 1 }, (_, index) => head.row + 1 + index)
  const [weight, score] = [weights.get(end.row), scores.get(end.row)]
  const both = rows.flatMap((row) => {
    const [one, other] = [weights.get(row), scores.get(row)]
    return one === undefined || other === undefined ? [] : [{ weight: one, score: other }]
  })
  if (weight === undefined || score === undefined || both.length < rows.length) return undefined
  return { weights: both.map((one) => one.weight), scores: both.map((one) => one.score), weight, score }
}
