/** Content as a plain page of a portal site. */
import type { Block, Cell, Content } from '../content.ts'
import { textOf } from '../content.ts'

export const writeHtml = ({ title, blocks }: Content): string => `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${escape(title)}</title></head>
<body>
<h1>${escape(title)}</h1>
${blocks.map(blockHtml).join('\n')}
</body>
</html>
`

function blockHtml(block: Block): string {
  if (block.kind === 'heading') return `<h${block.level + 1}>${escape(block.number + block.text)}</h${block.level + 1}>`
  if (block.kind === 'paragraph') return `<p>${escape(textOf(block.pieces))}</p>`
  if (block.kind === 'chart') return `<p>（${escape(block.title)}）</p>`
  const rows = block.rows.map((cells, index) => `<tr>${cells.map((cell) => cellHtml(cell, index < block.headerRows)).join('')}</tr>`)
  return `<table border="1">\n${rows.join('\n')}\n</table>`
}

function cellHtml(cell: Cell, header: boolean): string {
  const tag = header ? 'th' : 'td'
  const span = `${cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : ''}${cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ''}`
  return `<${tag}${span}>${escape(textOf(cell.pieces))}</${tag}>`
}

export const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
