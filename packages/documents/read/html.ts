/** Reads html: headings, paragraphs, lists and tables of the page; scripts, styles and navigation are left out. */
import { UnreadableFile } from '../unreadable.ts'
import { joinBrokenParagraphs } from './broken-paragraphs.ts'
import { joinCutTables } from './cut-tables.ts'
import { decodeText } from './decode-text.ts'
import { htmlBlocks } from './html-blocks.ts'
import { parseHtml } from './html-tree.ts'
import type { Reader } from './reader.ts'

const CHARSET = /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,20})/i
const HEAD = 4096

export const readHtml: Reader = async ({ file, bytes }) => {
  const declared = CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))?.[1]
  const { blocks: printed, gaps } = htmlBlocks(file, parseHtml(file, decodeText(file, bytes, declared)))
  const blocks = joinBrokenParagraphs(joinCutTables(printed))
  if (blocks.length === 0)
    throw new UnreadableFile(
      file,
      'no-text',
      `${file}：网页中没有文字，内容可能由脚本载入。请在浏览器中打开后另存为完整网页或 pdf 再试。`,
    )
  return { file, format: 'html', blocks, gaps }
}
