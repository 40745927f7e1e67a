import { exactParts, parseStated, printStated, type Stated } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches, type Span, type Table } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { printPoints } from '../../evaluations/score-points.ts'
import { SCORE_HEADING, type Scored, scoredCells, WEIGHT_HEADING } from '../../evaluations/scored-cells.ts'

const DEDUCTED = /(?<!\d)扣(?:减|除|了)?(\d{1,2}(?:\.\d{1,2})?)分/g
/** So much for each: how often is not told. */
const FOR_EACH = /[每各均][^，。；]{0,3}扣/
const REASON_HEADING = /^扣分(?:原因|说明|情况|理由)(?:及[一-龥]{2,8})?$/

/** What the reason column of a form or score table says was taken off is what the score lacks. */
export const deductionBesideScore: Check = {
  id: 'deduction-beside-score',
  category: 'score',
  severity: 'error',
  title: '评分表中写明的扣分，应等于该项分值减得分。',
  basis: '绩效评价计分：得分 = 分值 - 扣分。',
  example: { wrong: '完成进度：分值15，得分14，扣分说明“扣2分”', right: '完成进度：分值15，得分14，扣分说明“扣1分”' },
  *run(disclosure) {
    for (const row of [...rowsOfForms(disclosure), ...rowsOfScoreTables(disclosure)]) yield* unlike(row)
  },
}

interface ReasonedScore {
  readonly name: string
  readonly weight: Scored
  readonly score: Scored
  readonly reason: { readonly text: string; readonly span: Span }
}

function* unlike({ name, weight, score, reason }: ReasonedScore): Generator<Observation> {
  const told = allMatches(reason.text, DEDUCTED)
  const points = told.flatMap(([, printed]): readonly Stated[] | Stated => parseStated(printed ?? '') ?? [])
  const lacking = exactParts(weight.stated) - exactParts(score.stated)
  const lost = points.reduce((all, one) => all + exactParts(one), 0n)
  if (told.length === 0 || lost === lacking || FOR_EACH.test(reason.text)) return
  const words = told.map(([one]) => one).join('、')
  yield {
    message: `“${name}”分值${printStated(weight.stated)}分、得分${printStated(score.stated)}分，相差${printPoints(lacking)}分，扣分说明写${words}。`,
    evidence: [reason.span, score.span, weight.span],
    expected: `扣${printPoints(lacking)}分`,
    actual: words,
  }
}

const rowsOfForms = ({ evaluations }: Disclosure): ReasonedScore[] =>
  evaluations
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ weight, score, cells, indicator: { name } }) => {
      const reason = cells.get('reason')
      return weight === undefined || score === undefined || reason === undefined
        ? []
        : [{ name, weight, score, reason }]
    })

/** Rows below 分值, 得分 and 扣分原因, in tables that are not read as forms. */
function rowsOfScoreTables({ document, evaluations }: Disclosure): ReasonedScore[] {
  return document.blocks.flatMap((table, block) => {
    const rows = table.kind === 'table' ? rowsOfTable(table, block) : []
    const isForm =
      rows.length > 0 &&
      evaluations.some(({ start, end, indicators }) => indicators.length > 0 && block >= start && block <= end)
    return isForm ? [] : rows
  })
}

function rowsOfTable(table: Table, block: number): ReasonedScore[] {
  const heading = table.cells.find(({ text }) => REASON_HEADING.test(text.trim()))
  const [weightHeading, scoreHeading] = [WEIGHT_HEADING, SCORE_HEADING].map((pattern) =>
    table.cells.find(({ row, text }) => row === heading?.row && pattern.test(text.trim())),
  )
  if (heading === undefined || weightHeading === undefined || scoreHeading === undefined) return []
  const [weights, scores] = [weightHeading, scoreHeading].map(({ column }) => scoredCells(table, block, column))
  return table.cells.flatMap(({ row, column, text }, cell) => {
    const [weight, score] = [weights?.get(row), scores?.get(row)]
    if (column !== heading.column || row <= heading.row || weight === undefined || score === undefined) return []
    const name = table.cells.findLast((one) => one.row === row && one.column < weightHeading.column)?.text ?? ''
    return [{ name, weight, score, reason: { text, span: { block, cell, start: 0, end: text.length } } }]
  })
}
