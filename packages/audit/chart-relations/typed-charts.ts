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

export interface TypedChart {
  readonly block: number
  /** What the caption that gives the labels calls it. */
  readonly title?: string
  readonly points: readonly ChartPoint[]
  readonly scale: 'amount' | 'percent'
}

/** Every line of labels that are all amounts, or all shares. */
export function typedCharts({ blocks }: Document): TypedChart[] {
  return blocks.flatMap((paragraph, block): TypedChart[] => {
    if (paragraph.kind !== 'paragraph') return []
    const caption = CAPTION.exec(paragraph.text)?.[0]
    if (caption === undefined && !LABELS.test(paragraph.text)) return []
    const labels = allMatches(paragraph.text, caption === undefined ? LABEL : LABEL_OF_CAPTION)
    const points = labels.flatMap(({ 0: words, index, groups }): ChartPoint[] => {
      const { category = '', value = '', unit = '' } = groups ?? {}
      const stated = parseStated(value)
      const span = { block, start: index + words.search(/\S/), end: index + words.length }
      if (stated === undefined) return []
      return [
        { series: '', category, stated, percentSign: unit !== '万元', value: words.trim(), label: undefined, span },
      ]
    })
    const amounts = points.filter(({ percentSign }) => !percentSign)
    if (points.length < 2 || (amounts.length > 0 && amounts.length < points.length)) return []
    const title = caption === undefined ? {} : { title: caption.trim().replace(/^[（(]/, '') }
    return [{ ...title, block, points, scale: amounts.length > 0 ? 'amount' : 'percent' }]
  })
}
