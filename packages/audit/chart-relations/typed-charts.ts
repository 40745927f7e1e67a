/** Charts of which a text gives nothing but what stands beside their points: `图4数据标签：2021年 5098.47万元；2022年 5366.59万元`. */
import { parseStated } from '@mingzhang/accounts'
import { allMatches, type Document } from '@mingzhang/documents'
import type { ChartPoint } from './chart-point.ts'

const LABELS = /^\s*图\s?\d{1,2}\s?(?:的)?数据(?:标签)?[：:]/
const LABEL =
  /(?<=[：:；;])\s?(?<category>[^：:；;]{2,40}?)\s?(?<value>\d[\d,]*(?:\.\d+)?)\s?(?<unit>万元|[%％])(?=[；;。]|\s*$)/g

export interface TypedChart {
  readonly block: number
  readonly points: readonly ChartPoint[]
  readonly scale: 'amount' | 'percent'
}

/** Every line of labels that are all amounts, or all shares. */
export function typedCharts({ blocks }: Document): TypedChart[] {
  return blocks.flatMap((paragraph, block): TypedChart[] => {
    if (paragraph.kind !== 'paragraph' || !LABELS.test(paragraph.text)) return []
    const labels = allMatches(paragraph.text, LABEL)
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
    return [{ block, points, scale: amounts.length > 0 ? 'amount' : 'percent' }]
  })
}
