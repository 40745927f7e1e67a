/** Tables typed as lines with tabs between their cells, where each line is a paragraph of its own. */
import type { Block } from '../document.ts'
import { tableOfTexts } from './table-of-texts.ts'

/** Paragraphs that hold tabs, as they were typed. */
export type TypedLines = ReadonlyMap<Block, string>

/** The captions above a table are fewer, and lines of a table of contents have one tab. */
const FEWEST_LINES = 3
const FEWEST_TABS = 2
const TAB = '\t'

/** The blocks with each run of lines that have equally many tabs as a table. */
export function withTabbedTables(blocks: readonly Block[], typed: TypedLines): Block[] {
  const laid: Block[] = []
  for (let start = 0; start < blocks.length; ) {
    const tabs = tabsIn(blocks[start], typed)
    let end = start + 1
    if (tabs >= FEWEST_TABS) while (tabsIn(blocks[end], typed) === tabs) end++
    const run = blocks.slice(start, end)
    if (run.length < FEWEST_LINES) laid.push(...run)
    else laid.push(tableOfTexts(run.map((block) => cellsOf(block, typed))))
    start = end
  }
  return laid
}

const tabsIn = (block: Block | undefined, typed: TypedLines): number =>
  block === undefined ? 0 : (typed.get(block)?.split(TAB).length ?? 1) - 1

const cellsOf = (block: Block, typed: TypedLines) =>
  (typed.get(block) ?? '').split(TAB).map((text) => ({ text: text.trim(), place: block.place }))
