/** What every writer keeps to: what it wrote, the reader of its format reads as {@link documentOf} the manuscript. */
import { describe, expect, test } from 'vitest'
import type { Block } from '../document.ts'
import type { Manuscript } from '../manuscript.ts'
import { readDocument } from '../read/read-document.ts'
import { documentOf } from './document-of.ts'
import { SAMPLE_MANUSCRIPTS } from './sample-manuscripts.ts'
import type { Writer } from './writer.ts'

/** What a format cannot carry. */
interface Carried {
  /** What of the manuscript is written at all; everything where not given. */
  readonly expected?: (manuscript: Manuscript) => readonly Block[]
  /** What a block keeps, of those expected and of those read; `undefined` drops it. */
  readonly kept?: (block: Block) => Block | undefined
}

export function writerContract(writer: Writer, { expected = blocksOf, kept = (block) => block }: Carried = {}): void {
  const file = `样本.${writer.format}`
  const compared = (blocks: readonly Block[]): unknown[] =>
    blocks.flatMap((block) => {
      const rest = kept(block)
      return rest === undefined ? [] : [comparable(rest)]
    })

  describe.each(SAMPLE_MANUSCRIPTS)(`${writer.format}: $title`, (manuscript) => {
    test('reads back as the same document', async () => {
      const document = await readDocument({ file, bytes: await writer.write(manuscript) })
      expect(document.format).toBe(writer.format)
      expect(document.gaps).toEqual([])
      expect(compared(document.blocks)).toEqual(compared(expected(manuscript)))
    })
    test('is the same file when written again', async () => {
      const [first, second] = [await writer.write(manuscript), await writer.write(structuredClone(manuscript))]
      expect(Buffer.compare(first, second)).toBe(0)
    })
  })
}

const blocksOf = (manuscript: Manuscript): readonly Block[] => documentOf(manuscript).blocks

/** A block without its place; the number of a heading as it is displayed, whether it is automatic or typed. */
export function comparable(block: Block): unknown {
  if (block.kind === 'paragraph') {
    const { level, number = '', text } = block
    return { level, text: (number + text).replaceAll(/\s/g, '') }
  }
  if (block.kind === 'chart') return { title: block.title, series: block.series }
  const { rows, columns, cells } = block
  return {
    rows,
    columns,
    cells: cells.map(({ row, column, rowSpan, columnSpan, text }) => ({ row, column, rowSpan, columnSpan, text })),
  }
}
