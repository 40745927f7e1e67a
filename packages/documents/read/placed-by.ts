import type { Block, Place } from '../document.ts'

/** The same block, with each place that it names moved. */
export function placedBy(block: Block, moved: (place: Place) => Place): Block {
  const place = moved(block.place)
  if (block.kind === 'paragraph') return { ...block, place }
  if (block.kind === 'table')
    return { ...block, place, cells: block.cells.map((cell) => ({ ...cell, place: moved(cell.place) })) }
  const series = block.series.map((one) => (one.place === undefined ? one : { ...one, place: moved(one.place) }))
  return { ...block, place, series }
}
