/** Reads docx: text as displayed, with automatic numbers, merged cells, text boxes, notes, and charts as cached. */
import type { Block, Place } from '../document.ts'
import { UnreadableFile } from '../unreadable.ts'
import { type Body, type BodyContext, readBody } from './docx/body.ts'
import { readChart } from './docx/chart.ts'
import { ChartWorkbooks } from './docx/chart-workbooks.ts'
import { readLists } from './docx/numbering.ts'
import { docxParts } from './docx/parts.ts'
import { readStyles } from './docx/styles.ts'
import { placedBy } from './placed-by.ts'
import type { Reader } from './reader.ts'

export const readDocx: Reader = async ({ file, bytes }) => {
  const parts = docxParts(file, bytes)
  const workbooks = new ChartWorkbooks(file)
  const context: BodyContext = {
    file,
    styles: readStyles(file, parts.named('styles')),
    lists: readLists(file, parts.named('numbering')),
    chart: (relation, place) => {
      const part = parts.chart(relation)
      if (part === undefined) return undefined
      return readChart(file, part.bytes, place, workbooks.of(relation, part, place))
    },
    note: () => [],
  }
  const readNotes = (bytes: Uint8Array | undefined): Body['notes'] =>
    bytes === undefined ? new Map() : readBody(context, bytes).notes
  const footnotes = readNotes(parts.named('footnotes'))
  const endnotes = readNotes(parts.named('endnotes'))
  const note = (reference: string, id: string, place: Place): readonly Block[] =>
    ((reference === 'w:footnoteReference' ? footnotes : endnotes).get(id) ?? []).map((block) =>
      placedBy(block, () => place),
    )
  const { blocks, gaps, contents } = readBody({ ...context, note }, parts.main)
  if (blocks.length === 0)
    throw new UnreadableFile(
      file,
      'no-text',
      `${file}：文档中没有文字，可能是扫描图片。请提供含文字的版本，或先做文字识别（OCR）。`,
    )
  return {
    file,
    format: 'docx',
    blocks,
    gaps: [...gaps, ...workbooks.gaps],
    ...(contents.length === 0 ? {} : { contents }),
  }
}
