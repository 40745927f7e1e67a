import type { Disclosure, Fact } from '@mingzhang/disclosure'
import { type Chart, type Document, textAround } from '@mingzhang/documents'
import type { ReadChart } from '../../chart-relations/chart-values.ts'
import { chartsOf } from '../../chart-relations/charts.ts'
import { type StructureMatch, structureMatches } from '../../chart-relations/structure-charts.ts'
import type { Check, Observation } from '../../check.ts'
import { printFigure } from '../../relations/printed.ts'

/** A chart shows all that the sentence beside it lists, and as much of each year. */
export const missingPoints: Check = {
  id: 'chart-missing-points',
  category: 'chart-text',
  severity: 'warning',
  title: '结构图应包括正文所列的各项，两年对比图各年的项目应当相同。',
  basis: '图文一致关系 K16：图1、图4、图5为两年数，图2、图3、图6、图7为结构数。',
  example: {
    wrong: '正文“基本支出60.00万元，占60%；项目支出40.00万元，占40%”，图3只有基本支出',
    right: '正文“基本支出60.00万元，占60%；项目支出40.00万元，占40%”，图3有基本支出和项目支出',
  },
  *run(disclosure) {
    for (const { chart, block } of chartsOf(disclosure)) yield* unevenSeries(chart, block)
    const matched = structureMatches(disclosure)
    for (const chart of new Set(matched.map((match) => match.chart))) {
      const matches = matched.filter((match) => match.chart === chart)
      const left = partsLeftOut(disclosure, chart, matches)
      if (left.length === 0) continue
      yield {
        message: `图表“${chart.title}”没有正文所列的${left.map(({ concept, figure }) => `“${concept.label}”${printFigure(figure)}`).join('、')}。`,
        evidence: [{ block: chart.block, start: 0, end: 0 }, ...left.map(({ figure }) => figure.span)],
        suggestion: '补全图表数据。',
      }
    }
  },
}

/** Series of one chart have the same categories; none is empty. */
function* unevenSeries({ series, title }: Chart, block: number): Generator<Observation> {
  const most = series.reduce((longest, { points }) => Math.max(longest, points.length), 0)
  for (const { name, points } of series) {
    if (points.length > 0 && points.length === most) continue
    yield {
      message:
        points.length === 0
          ? `图表“${title}”的系列“${name}”没有数据。`
          : `图表“${title}”的系列“${name}”只有${points.length}项，其他系列有${most}项。`,
      evidence: [{ block, start: 0, end: 0 }],
    }
  }
}

/** Parts of the list that a chart draws, other than zero, that it leaves out; none where it shows them under other names. */
function partsLeftOut(
  { document, breakdowns }: Disclosure,
  { points }: ReadChart,
  matches: readonly StructureMatch[],
): Fact[] {
  if (matches.length !== points.length || matches.some(({ agrees }) => !agrees)) return []
  const shown = new Set(matches.map(({ fact }) => fact.figure.id))
  const drawn = breakdowns.find(({ parts }) => parts.filter(({ figure }) => shown.has(figure.id)).length === shown.size)
  return partsOfWhole(document, drawn?.parts ?? []).filter(
    ({ figure }) => !shown.has(figure.id) && figure.stated.digits !== 0n,
  )
}

/** `…；其他收入6.19万元，占0.63%，包括奖补资金6万元`: what an item itself consists of is no part of the whole. */
function partsOfWhole(document: Document, parts: readonly Fact[]): readonly Fact[] {
  const first = parts.findIndex(({ figure: { span } }, index) => {
    const before = parts[index - 1]?.figure.span
    if (before === undefined || before.block !== span.block) return false
    return CONSISTS_OF.test(textAround(document, span).slice(before.end, span.start))
  })
  return first < 0 ? parts : parts.slice(0, first)
}

const CONSISTS_OF = /[，,（(](?:主要)?(?:包括|包含|其中|由)/
