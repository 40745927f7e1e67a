/** Points in the cells below the headings 分值 and 得分 of a table that is no form. */
import { parseStated, type Stated } from '@mingzhang/accounts'
import type { Span, Table } from '@mingzhang/documents'

export const WEIGHT_HEADING = /^(?:分值|权重|满分|标准分)(?:[（(]分[）)])?$/
export const SCORE_HEADING = /^(?:自评|评价|实际|复核)?得分(?:[（(]分[）)])?$/

export interface Scored {
  readonly stated: Stated
  readonly span: Span
}

/** The points of a column, by row. */
export function scoredCells({ cells }: Table, block: number, column: number): Map<number, Scored> {
  const found = new Map<number, Scored>()
  for (const [cell, { row, column: at, text }] of cells.entries()) {
    const stated = at === column ? parseStated(text.trim().replace(/分$/, '')) : undefined
    if (stated !== undefined) found.set(row, { stated, span: { block, cell, start: 0, end: text.length } })
  }
  return found
}
