import type { Block, Place } from '../document.ts'

/** The same block at another place; its cells with it. */
export function placedAt(block: Block, place: Place): Block {
  if (block.kind !== 'table') return { ...block, place }
  return { ...block, place, cells: block.cells.map((cell) => ({ ...cell, place })) }
}
