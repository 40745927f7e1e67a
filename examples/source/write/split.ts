/** An explanation published apart from its tables (附表). */
import type { Content } from '../content.ts'

/** The content without the statutory tables, which stand in a workbook of their own. */
export function explanationOnly(content: Content): Content {
  const blocks = content.blocks.filter((block) => block.kind !== 'table' || block.statutory === undefined)
  return { ...content, blocks }
}
