import { exactParts } from '@mingzhang/accounts'
import type { Span, Table } from '@mingzhang/documents'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { pointsOf, printPoints } from '../../evaluations/score-points.ts'
import { gridRows, type PrintedCell, printedAt, wordsIn } from '../../table-relations/grid-rows.ts'
import { otherTables } from '../../table-relations/other-tables.ts'
import { type Passage, passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** `（三）产出。…`: the aspect that a paragraph goes on to speak of. */
const HEADED =
  /^[（(]?[一二三四五六七八九\d]{1,2}[）)、.．]\s?(?<name>[\u4e00-\u9fff]{2,8}?)(?:类?指标|情况|方面|分析)*[。：:]/
const DEDUCTION = /扣(?:减|除|了)?\s?(\d{1,2}(?:\.\d{1,2})?)\s?分/g
/** What is taken off by rule, or not all that was. */
const BY_RULE = /每[^，。；]{1,10}扣|扣完|其中|合计扣|共扣|等(?:原因|问题)?[，,]?(?:共)?扣/
const FULL = /^(?:分值|满分|权重)(?:（分）)?$/
const SCORE = /^(?:自评|评价|实际)?得分(?:（分）)?$/
const FEWEST_ASPECTS = 3

interface Aspect {
  readonly full: PrintedCell
  readonly score: PrintedCell
}

/** What a report takes off where it speaks of an aspect is what its small table of aspects lacks of the full points. */
export const deductionsOfAspect: Check = {
  id: 'deductions-of-aspect',
  category: 'score',
  severity: 'error',
  title: '评价报告分方面说明的扣分，应等于得分表中该方面的分值减得分。',
  basis: '得分 = 分值 - 扣分；评价报告应与评分表一致。',
  example: {
    wrong: '得分表：产出 40 39.00；“（三）产出。……扣2分。”',
    right: '得分表：产出 40 39.00；“（三）产出。……扣1分。”',
  },
  *run(disclosure) {
    const { document, evaluationReports } = disclosure
    const tables = otherTables(disclosure)
    for (const { start, end } of evaluationReports) {
      const aspects = tables.flatMap(({ block }) => {
        const table = document.blocks[block]
        return block > start && block < end && table?.kind === 'table' ? [aspectsOf(table, block)] : []
      })
      const [scored, second] = aspects.filter(({ size }) => size >= FEWEST_ASPECTS)
      if (scored === undefined || second !== undefined) continue
      for (const passage of passagesBetween(wholeText(disclosure), start, end)) yield* unlike(passage, scored)
    }
  },
}

/** The rows of a table that has a column of full points and one of scores, by their names. */
function aspectsOf(table: Table, block: number): ReadonlyMap<string, Aspect> {
  const [head, ...rows] = gridRows(table)
  const columns = [...(head?.keys() ?? [])]
  const [full, score] = [FULL, SCORE].map((name) =>
    columns.find((column) => head !== undefined && name.test(wordsIn(head, column))),
  )
  if (full === undefined || score === undefined) return new Map()
  const aspects = new Map<string, Aspect>()
  for (const row of rows) {
    const [points, reached] = [full, score].map((column) => printedAt(row, block, column))
    const name = plain(wordsIn(row, 0))
    // A form of indicators has several rows of one aspect.
    if (aspects.has(name)) return new Map()
    if (name !== '' && points !== undefined && reached !== undefined)
      aspects.set(name, { full: points, score: reached })
  }
  return aspects
}

const plain = (name: string): string => name.replace(/类?指标$/, '')

function* unlike({ text, at }: Passage, scored: ReadonlyMap<string, Aspect>): Generator<Observation> {
  if (at.cell !== undefined || !text.includes('扣')) return
  const name = HEADED.exec(text)?.groups?.name ?? ''
  const aspect = scored.get(plain(name))
  const taken = allMatches(text, DEDUCTION)
  if (aspect === undefined || taken.length === 0 || BY_RULE.test(text)) return
  const told = taken.reduce((all, [, points]) => all + pointsOf(points), 0n)
  const lost = exactParts(aspect.full.stated) - exactParts(aspect.score.stated)
  if (told === lost) return
  const spans = taken.map((match): Span => ({ ...at, start: match.index, end: match.index + match[0].length }))
  yield {
    // Other deductions may be untold.
    ...(told < lost ? { severity: 'warning' as const } : {}),
    message: `“${name}”部分说明扣${printPoints(told)}分，得分表中分值减得分为${printPoints(lost)}分，不相符。`,
    evidence: [...spans, aspect.score.span, aspect.full.span],
    expected: `扣${printPoints(lost)}分`,
    actual: `扣${printPoints(told)}分`,
  }
}
