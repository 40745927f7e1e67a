/** Where the values of an entry workbook stand, by their path in the JSON form of the accounts. */
import type { SheetCell } from '@mingzhang/accounts'
import type { Cell } from '@mingzhang/documents'
import { entriesOfRow } from '../form/income-rows.ts'
import type { ReadBlock, ReadItem } from './read-block.ts'

/** Paths such as `carryOver.0.opening`; `carryOver.0` is the first cell of the item. */
export function entryPlaces(blocks: readonly ReadBlock[]): ReadonlyMap<string, SheetCell> {
  const places = new Map<string, SheetCell>()
  for (const { block, items } of blocks) {
    if (block.kind === 'form') for (const { cells } of items) placeCells(block.path, cells, places)
    else if (block.kind === 'grid')
      for (const [index, { key }] of block.rows.entries())
        placeCells(joined(block.path, key), items[index]?.cells ?? new Map(), places)
    else if (block.shape === 'income') placeIncome(block.path, items, places)
    else if (block.shape === 'items')
      for (const [index, { cells }] of items.entries()) placeCells(joined(block.path, String(index)), cells, places)
  }
  return places
}

const joined = (path: string, key: string): string => (path === '' ? key : key === '' ? path : `${path}.${key}`)

function put(path: string, cell: Cell | undefined, places: Map<string, SheetCell>): void {
  const { sheet, address } = cell?.place ?? {}
  if (path !== '' && sheet !== undefined && address !== undefined && !places.has(path))
    places.set(path, { sheet, address })
}

function placeCells(path: string, cells: ReadItem['cells'], places: Map<string, SheetCell>): void {
  for (const [key, cell] of cells) {
    put(joined(path, key), cell, places)
    put(path, cell, places)
  }
}

/** One row holds an entry for each kind of income that it states. */
function placeIncome(path: string, items: readonly ReadItem[], places: Map<string, SheetCell>): void {
  let index = 0
  for (const { item, cells } of items)
    for (const { kind } of entriesOfRow(item)) {
      put(`${path}.${index}.amount`, cells.get(kind), places)
      put(`${path}.${index}.subject`, cells.get('subject'), places)
      put(`${path}.${index}`, cells.get('subject'), places)
      index++
    }
}
