/** What stands on the sheet of each statutory table (附表): its title, unit and notes with it. */
import {
  type Manuscript,
  type ManuscriptBlock,
  type ManuscriptParagraph,
  type ManuscriptTable,
  textOfRuns,
} from '../../manuscript.ts'
import { printedRuns, printedText } from '../printed-lines.ts'
import { sheetNames } from './sheet-names.ts'

export interface StatutorySheet {
  readonly name: string
  readonly title: string
  /** 单位：万元; empty where none is stated. */
  readonly unit: string
  readonly table: ManuscriptTable
  readonly notes: readonly string[]
}

/** Name of the sheet that lists the others. */
export const CONTENTS_SHEET = '目录'

export function statutorySheets({ blocks }: Manuscript): StatutorySheet[] {
  const sheets = blocks.flatMap((block, at): Omit<StatutorySheet, 'name'>[] => {
    if (block.kind !== 'table' || !block.statutory || block.rows.length === 0) return []
    const title = printedText(block.title)
    return [{ title, table: block, unit: textOf(blocks[at - 1], 'unit'), notes: notesAfter(blocks.slice(at + 1)) }]
  })
  const names = sheetNames(
    sheets.map(({ title }) => title),
    [CONTENTS_SHEET],
  )
  return sheets.map((sheet, index) => ({ ...sheet, name: names[index] ?? '' }))
}

function notesAfter(blocks: readonly ManuscriptBlock[]): string[] {
  const notes: string[] = []
  for (const block of blocks) {
    const note = textOf(block, 'note')
    if (note === '') break
    notes.push(note)
  }
  return notes
}

const textOf = (block: ManuscriptBlock | undefined, style: ManuscriptParagraph['style']): string =>
  block?.kind === 'paragraph' && block.style === style ? textOfRuns(printedRuns(block.runs)) : ''
