import type { Block, Span } from '@mingzhang/documents'
import { chartsOf } from '../../chart-relations/charts.ts'
import type { Check } from '../../check.ts'
import { oppositesOf } from '../../wording/opposites.ts'

/** `图2：收入决算结构图（单位：万元）`, also in brackets. */
const CAPTION = /^[（(]?图\s?\d{1,2}\s?[:：.、]?\s*(?<title>.+?)(?:[（(]单位[^）)]*[）)])?[）)]?$/
const OPPOSITES = [
  ['收入', '支出'],
  ['基本支出', '项目支出'],
  ['本年', '上年'],
  ['年初', '年末'],
  ['预算', '决算'],
] as const
/** So many charts titled as their captions say tell that the titles of a disclosure do. */
const FEWEST_ALIKE = 3

/** A chart's title and its caption do not say opposite things, nor anything else where all others agree; none alone lacks a caption. */
export const chartCaptions: Check = {
  id: 'chart-captions',
  category: 'chart-text',
  severity: 'warning',
  title: '图表的标题与图下的图名一致，每张图都有图名。',
  basis: '图文一致关系 K16：图1至图7各有所示内容。',
  example: {
    wrong: '图表标题“支出决算结构图”，图名“图2：收入决算结构图”',
    right: '图表标题“收入决算结构图”，图名“图2：收入决算结构图”',
  },
  *run(disclosure) {
    const { blocks } = disclosure.document
    const charts = chartsOf(disclosure)
    const captioned = charts.flatMap(({ chart, block }) => {
      const caption = [block + 1, block - 1].flatMap((at) => captionAt(blocks[at], at))[0]
      return caption === undefined ? [] : [{ chart, block, caption }]
    })
    const [bare, another] = charts.filter(({ block }) => !captioned.some((one) => one.block === block))
    if (bare !== undefined && another === undefined && captioned.length >= FEWEST_ALIKE)
      yield {
        message: `图表“${bare.chart.title}”没有图名，其余${captioned.length}张图都有，疑漏列。`,
        evidence: [{ block: bare.block, start: 0, end: bare.chart.title.length }],
        suggestion: '补上图号和图名。',
      }
    const others = captioned.filter(({ chart, caption }) => plain(chart.title) !== plain(caption.title))
    const isOdd = others.length === 1 && captioned.length > FEWEST_ALIKE
    for (const { chart, block, caption } of others) {
      if (!isOdd && !oppositesOf(plain(chart.title), OPPOSITES).includes(plain(caption.title))) continue
      yield {
        message: `图表标题为“${chart.title}”，图名为“${caption.title}”，两者不一致。`,
        evidence: [{ block, start: 0, end: chart.title.length }, caption.span],
        suggestion: '核对图表所示的数据，改正标题或者图名。',
      }
    }
  },
}

function captionAt(block: Block | undefined, at: number): { title: string; span: Span }[] {
  const title = block?.kind === 'paragraph' ? CAPTION.exec(block.text.trim())?.groups?.title : undefined
  return title === undefined || block?.kind !== 'paragraph'
    ? []
    : [{ title, span: { block: at, start: 0, end: block.text.length } }]
}

const plain = (text: string): string => text.replace(/[\s“”"]/g, '')
