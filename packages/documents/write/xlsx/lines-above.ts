/** The lines between the title of a sheet and its table: whose it is at the left, number and unit at the right. */
import type { ManuscriptCell } from '../../manuscript.ts'
import { halvesOf } from '../text-width.ts'
import { roomOf } from './sheet-measure.ts'

/** A text over merged columns, the last of them not included. */
export interface LinePiece {
  readonly text: string
  readonly align: ManuscriptCell['align']
  readonly from: number
  readonly to: number
}

/** One line where the columns leave room for both; none for what is empty. */
export function linesAbove(owner: string, unit: string, widths: readonly number[]): LinePiece[][] {
  const columns = widths.length
  const left = (to: number): LinePiece => ({ text: owner, align: 'left', from: 0, to })
  const right = (from: number): LinePiece => ({ text: unit, align: 'right', from, to: columns })
  if (unit === '') return owner === '' ? [] : [[left(columns)]]
  if (owner === '') return [[right(0)]]
  const split = widths.findLastIndex((_, column) => roomOf(widths, column) > halvesOf(unit))
  return split > 0 ? [[left(split), right(split)]] : [[left(columns)], [right(0)]]
}
