/** Disclosures of a wanted length: an invented example, said again until it is long enough. */
import type { Block, Content } from '../examples/source/content.ts'
import { sichuan } from '../examples/source/form/sichuan.ts'
import { qinglan } from '../examples/source/units/qinglan-agriculture.ts'
import { writeText } from '../examples/source/write/text.ts'

/** How much of a disclosure is said again: `whole` repeats its tables too, `narrative` its headings and paragraphs alone. */
export type Kind = 'whole' | 'narrative'

/** Content whose text takes about `bytes` bytes in UTF-8; all its statements agree with each other. */
export function contentOf(bytes: number, kind: Kind = 'whole'): Content {
  const { title, blocks } = sichuan(qinglan)
  const repeated =
    kind === 'whole' ? blocks : blocks.filter((block) => block.kind !== 'table' && block.kind !== 'chart')
  const long: Block[] = []
  let length = 0
  for (let index = 0; length < bytes; index = (index + 1) % repeated.length) {
    const block = repeated[index]
    if (block === undefined) break
    long.push(block)
    length += Buffer.byteLength(writeText({ title, blocks: [block] }))
  }
  return { title, blocks: long }
}

export const textOf = (bytes: number, kind?: Kind): Uint8Array => Buffer.from(writeText(contentOf(bytes, kind)))
