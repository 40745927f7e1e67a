/** Paragraphs as they were typed: where they are the lines of a text, they hold tables without a frame as a text does. */
import type { Block, Place, Table } from '../document.ts'
import { withoutExtractionMarks } from './extraction-marks.ts'
import { placedBy } from './placed-by.ts'
import { withTabbedTables } from './tabbed-rows.ts'
import { readChartRun } from './text-charts.ts'
import { readCellRun } from './text-tables.ts'

interface TypedLine {
  readonly text: string
  readonly place: Place
  /** Absent where it prints nothing: an empty line, or a cell that is empty. */
  readonly block?: Block
}

const SENTENCE_END = /[。；]\s*$/

/** A table has so many rows of several cells; less may be paragraphs that begin with a tab. */
const FEWEST_ROWS = 3

export class TypedLines {
  /** Paragraphs that hold tabs. */
  readonly #typed = new Map<Block, string>()
  /** The lines above a paragraph that print nothing. */
  readonly #above = new Map<Block, readonly TypedLine[]>()
  #pending: TypedLine[] = []
  #holdsCells = false
  /** Sentences that begin with a tab, less those that do not: where most do, the tab is an indent (首行缩进). */
  #indented = 0

  /** The next paragraph as typed, and the block that it made. */
  add(typed: string, place: Place, block?: Block): void {
    const text = withoutExtractionMarks(typed)
    if (block === undefined) {
      this.#pending.push({ text, place })
      return
    }
    if (this.#pending.length > 0) this.#above.set(block, this.#pending)
    this.#pending = []
    if (SENTENCE_END.test(text)) this.#indented += text.startsWith('\t') ? 1 : -1
    if (!text.includes('\t')) return
    this.#typed.set(block, text)
    this.#holdsCells ||= text.startsWith('\t')
  }

  /** The blocks, with the tables that the lines make. */
  withTables(blocks: Block[]): Block[] {
    if (this.#typed.size === 0) return blocks
    return withTabbedTables(this.#holdsCells && this.#indented <= 0 ? this.#withCellRuns(blocks) : blocks, this.#typed)
  }

  /** With tables whose cells are a line each, and the data of charts, as extractors leave them. */
  #withCellRuns(blocks: readonly Block[]): Block[] {
    const lines = blocks.flatMap((block) => this.#linesOf(block))
    const texts = lines.map(({ text }) => text)
    const laid: Block[] = []
    for (let index = 0; index < lines.length; ) {
      const { block, next } = readChartRun(texts, index) ?? readCellRun(texts, index) ?? { next: index + 1 }
      const held = lines.slice(index, next).flatMap((line) => line.block ?? [])
      const isWhole = held.every(({ kind }) => kind === 'paragraph')
      if (isWhole && (block?.kind === 'chart' || (block?.kind === 'table' && isTable(block))))
        laid.push(placedBy(block, ({ line }) => lines[(line ?? 0) - 1]?.place ?? {}))
      else laid.push(...held)
      index = next
    }
    return laid
  }

  #linesOf(block: Block): TypedLine[] {
    const above = this.#above.get(block) ?? []
    if (block.kind === 'paragraph')
      return [...above, { text: this.#typed.get(block) ?? block.text, place: block.place, block }]
    // A table or a chart parts what stands around it.
    const parting = { text: '', place: block.place }
    return [parting, parting, { ...parting, block }]
  }
}

function isTable({ cells, rows }: Table): boolean {
  const several = new Set(cells.filter(({ column }) => column > 0).map(({ row }) => row)).size
  return several >= FEWEST_ROWS && 2 * several >= rows
}
