/** Charts of which a text gives nothing but what stands beside their points, in a line of their own or in the caption. */
import { parseStated } from '@mingzhang/accounts'
import { allMatches, type Document } from '@mingzhang/documents'
import type { ChartPoint } from './chart-point.ts'

/** `图4数据标签：2021年 5098.47万元；2022年 5366.59万元`. */
const LABELS = /^\s*图\s?\d{1,2}\s?(?:的)?数据(?:标签)?[：:]/
const LABEL =
  /(?<=[：:；;])\s?(?<category>[^：:；;]{2,40}?)\s?(?<value>\d[\d,]*(?:\.\d+)?)\s?(?<unit>万元|[%％])(?=[；;。]|\s*$)/g
/** `（图3：支出决算结构图　基本支出60.00%，项目支出40.00%）`. */
const CAPTION = /^\s*[（(]?图\s?\d{1,2}[：:.、\s]\s*[^\s：:；;。，,\d%％]{4,40}(?=[\s：:；;])/
const LABEL_OF_CAPTION =
  /(?<=[\s：:；;，,])(?<category>20\d{2}年度?|[^\s：:；;，,。\d]{2,40})\s?(?<value>\d[\d,]*(?:\.\d+)?)\s?(?<unit>万元|[%％])(?=[；;，,。）)\s]|$)/g

/** `2021年收、支总计5098.47万元　2022年收、支总计5366.59万元`: what each of two years is of, and nothing else. */
const OF_YEAR =
  /(?<category>20\d{2}年度?(?:(?:财政拨款)?收入?[、，]?支出?(?:决算)?总计|一般公共预算财政拨款支出))(?<value>\d[\d,]*(?:\.\d+)?)(?<unit>万元)/g
const OF_YEARS = /^\s*20\d{2}年[^，。；：\s]*万元\s+20\d{2}年[^，。；：\s]*万元\s*$/

export interface TypedChart {
  readonly block: number
  /** What the caption that gives the labels calls it; empty where its points say what they are of. */
  readonly title: string | undefined
  readonly points: readonly ChartPoint[]
  readonly scale: 'amount' | 'percent'
}

/** Every line of labels that are all amounts, or all shares. */
export function typedCharts({ blocks }: Document): TypedChart[] {
  return blocks.flatMap((paragraph, block): TypedChart[] => {
    if (paragraph.kind !== 'paragraph') return []
    const labelled = labelledBy(paragraph.text)
    if (labelled === undefined) return []
    const labels = allMatches(paragraph.text, labelled.pattern)
    const points = labels.flatMap(({ 0: words, index, groups }): ChartPoint[] => {
      const { category = '', value = '', unit = '' } = groups ?? {}
      const stated = parseStated(value)
      const span = { block, start: index + words.search(/\S/), end: index + words.length }
      if (stated === undefined) return []
      return [
        {
          series: '',
          category,
          stated,
          percentSign: unit !== '万元',
          value: `${value}${unit}`,
          label: undefined,
          span,
        },
      ]
    })
    const amounts = points.filter(({ percentSign }) => !percentSign)
    if (points.length < 2 || (amounts.length > 0 && amounts.length < points.length)) return []
    return [{ title: labelled.title, block, points, scale: amounts.length > 0 ? 'amount' : 'percent' }]
  })
}

/** How a line tells its labels, and what its own words call the chart; `undefined` where it tells none. */
function labelledBy(text: string): { readonly pattern: RegExp; readonly title?: string } | undefined {
  const caption = CAPTION.exec(text)?.[0]
  if (caption !== undefined) return { pattern: LABEL_OF_CAPTION, title: caption.trim().replace(/^[（(]/, '') }
  if (LABELS.test(text)) return { pattern: LABEL }
  return OF_YEARS.test(text) ? { pattern: OF_YEAR, title: '' } : undefined
}
