/** Names of subjects by code, from the tables of an official list (xlsx, xls, csv). */
import { plainSubjectName } from '@mingzhang/accounts'
import type { Document } from '@mingzhang/documents'
import { type Grid, gridOf } from '../understand/statutory-tables/grid.ts'
import { NOWHERE, type NotedCell, type Notes } from './import-report.ts'

const WHOLE = /^\d{3}(?:\d{2}){0,2}$/
const CODE_AND_NAME = /^(\d{3}(?:\d{2}){0,2})(\D.*)$/
const PART = /^\d{2}$/
const LONGEST_NAME = 60

/** Codes stand whole, or 类 款 项 in columns of their own, where a level may stand in its first row alone. */
export function officialNames(document: Document, notes: Notes): Map<string, string> {
  const names = new Map<string, string>()
  for (const block of document.blocks) {
    if (block.kind !== 'table') continue
    const grid = gridOf(block)
    if (grid === undefined) {
      notes.refuse({ place: block.place, text: '' }, '表格过大，没有读取', '请删除多余的行和列后再试')
      continue
    }
    const reader = new ListReader(grid, names, notes)
    for (let row = 0; row < grid.rows; row++) reader.read(row)
  }
  return names
}

class ListReader {
  readonly #grid: Grid
  readonly #names: Map<string, string>
  readonly #notes: Notes
  /** The levels above, of codes in parts. */
  #above: string[] = []

  constructor(grid: Grid, names: Map<string, string>, notes: Notes) {
    this.#grid = grid
    this.#names = names
    this.#notes = notes
  }

  read(row: number): void {
    const cells = this.#grid.startingIn(row).filter(({ plain }) => plain !== '')
    const together = CODE_AND_NAME.exec(cells[0]?.plain ?? '')
    if (together?.[1] !== undefined && together[2] !== undefined) {
      this.#add(together[1], together[2], cells[0]?.cell)
      return
    }
    const texts = cells.map(({ plain }) => plain)
    const end = texts.findIndex((text) => !WHOLE.test(text) && !PART.test(text))
    if (end < 1) return
    const code = this.#codeOf(cells.slice(0, end).map(({ plain, cell }) => ({ text: plain, column: cell.column })))
    if (code !== undefined) this.#add(code, cells[end]?.cell.text ?? '', cells[end]?.cell)
  }

  #codeOf(parts: readonly { readonly text: string; readonly column: number }[]): string | undefined {
    const whole = parts.find(({ text }) => WHOLE.test(text))
    const lowest = parts.filter(({ text }) => PART.test(text))
    if (whole !== undefined && lowest.length === 0) {
      this.#above = [whole.text.slice(0, 3), ...(whole.text.slice(3).match(/../g) ?? [])]
      return whole.text
    }
    if (whole !== undefined) this.#above = [whole.text, ...lowest.map(({ text }) => text)]
    else {
      const [first] = lowest
      const level = first === undefined ? 0 : Math.min(this.#above.length, Math.max(1, first.column))
      this.#above = [...this.#above.slice(0, level), ...lowest.map(({ text }) => text)]
    }
    const code = this.#above.join('')
    return WHOLE.test(code) ? code : undefined
  }

  #add(code: string, printed: string, at: NotedCell | undefined): void {
    const name = plainSubjectName(printed)
    if (name === '') return
    const place = at ?? NOWHERE
    if (name.length > LONGEST_NAME) this.#notes.refuse(place, '科目名称过长', '请核对这一行')
    const earlier = this.#names.get(code)
    if (earlier === undefined) this.#names.set(code, name)
    else if (earlier !== name)
      this.#notes.refuse(place, `编码 ${code} 出现两次：“${earlier}”和“${name}”`, '请只保留一个')
  }
}
