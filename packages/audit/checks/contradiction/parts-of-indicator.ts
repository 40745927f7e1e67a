import { exactParts, isTransposed, parseStated, type Stated, UNIT_PARTS } from '@mingzhang/accounts'
import type { Disclosure, EvaluationReport, IndicatorRow } from '@mingzhang/disclosure'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { formOfReport } from '../../evaluations/form-of-report.ts'
import { cellSpans, shorten } from '../../evaluations/indicator-evidence.ts'
import { projectReports } from '../../evaluations/report-sentences.ts'

/** `2.社会保险补贴。`: what the item is about, and what is told of it. */
const ITEM =
  /^\s*(?:\d{1,2}[.．、]|[（(](?:\d{1,2}|[一二三四五六七八九十])[）)])\s*(?<title>[\u4e00-\u9fff]{4,14})[。：]/
/** `灵活就业人员482人，补贴142.68万元；`: the first count of each clause. */
const PART = /(?<=[。：；])[\u4e00-\u9fff]{2,20}?(?<number>\d{2,})(?<unit>[人名户个件场次])(?=[，、；。])/g
const FEWEST = 2

/** The kinds that an item of a report counts, of which one has two digits changed places against the whole that the form counts. */
export const partsOfIndicator: Check = {
  id: 'parts-of-indicator',
  category: 'contradiction',
  severity: 'error',
  title: '报告分类列出的数量之和，应等于自评表同一事项的完成值。',
  basis: '绩效自评报告与自评表反映同一项目的同一事实（L10–L12）。',
  example: {
    wrong: '2.社会保险补贴。灵活就业人员482人，……；困难人员76人，……。（自评表：享受社会保险补贴人数549人）',
    right: '2.社会保险补贴。灵活就业人员482人，……；困难人员67人，……。（自评表：享受社会保险补贴人数549人）',
  },
  *run(disclosure) {
    for (const report of projectReports(disclosure)) {
      const rows = formOfReport(disclosure, report)?.indicators ?? []
      if (rows.length > 0) yield* itemsOf(disclosure, report, rows)
    }
  },
}

function* itemsOf(
  { document }: Disclosure,
  { start, end }: EvaluationReport,
  rows: readonly IndicatorRow[],
): Generator<Observation> {
  for (const [index, paragraph] of document.blocks.slice(start, end).entries()) {
    const text = paragraph.kind === 'paragraph' ? paragraph.text : ''
    const title = ITEM.exec(text)?.groups?.title
    const [row, second] = title === undefined ? [] : rows.filter(({ indicator: { name } }) => name.includes(title))
    const outcome = row?.indicator.outcome
    const parts = allMatches(text, PART)
    const unit = parts[0]?.groups?.unit
    if (row === undefined || second !== undefined || outcome === undefined || parts.length < FEWEST) continue
    // Every clause has its part.
    if (parts.length !== text.split('；').length || parts.some(({ groups }) => groups?.unit !== unit)) continue
    if (outcome.unit !== unit) continue
    const odd = turnedPart(
      parts.flatMap(({ groups }) => parseStated(groups?.number ?? '') ?? []),
      exactParts(outcome.stated, outcome.scale) / UNIT_PARTS,
    )
    if (odd === undefined) continue
    const span: Span = { block: start + index, start: 0, end: text.length }
    yield {
      message: `各类之和与自评表“${shorten(row.indicator.name)}”的完成值${row.indicator.actual.text}不符，“${odd.digits}${unit}”疑相邻两位数字颠倒。`,
      evidence: [
        ...parts.map(({ index: from, 0: words }) => ({ ...span, start: from, end: from + words.length })),
        ...cellSpans(row, ['actual', 'name']),
      ],
    }
  }
}

/** The only part that, with two digits changed places, makes the sum right. */
function turnedPart(parts: readonly Stated[], whole: bigint): Stated | undefined {
  const sum = parts.reduce((all, { digits }) => all + digits, 0n)
  const fitting = parts.filter((part) => {
    const due = part.digits + whole - sum
    return due > 0n && isTransposed(part, { digits: due, decimals: 0 })
  })
  return sum === whole || fitting.length !== 1 ? undefined : fitting[0]
}
