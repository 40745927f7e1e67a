/** Writes html: one file that needs nothing else, no script, to be read by eye and ear, on any screen and in print. */
import { createHash } from 'node:crypto'
import type { Manuscript } from '../manuscript.ts'
import { blocksMarkup } from './html/blocks-markup.ts'
import { element } from './html/markup.ts'
import pageStyle from './html/page.css?raw' with { type: 'text' }
import printStyle from './html/print.css?raw' with { type: 'text' }
import { WIDE_LANDSCAPE } from './layout/page-setup.ts'
import { type Section, sectionsOf } from './layout/sections.ts'
import { escaped } from './markup.ts'
import { printedText } from './printed-lines.ts'
import type { Writer } from './writer.ts'

const STYLE = pageStyle + printStyle

/** Nothing is loaded, run or sent; of styles there is only the sheet with this hash. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

export const htmlWriter: Writer = {
  format: 'html',
  write: async (manuscript) => new TextEncoder().encode(await pageOf(manuscript)),
}

async function pageOf({ title, author, blocks }: Manuscript): Promise<string> {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${escaped(printedText(author))}">
<title>${escaped(printedText(title))}</title>
<style>${STYLE}</style>
</head>
<body>
<nav aria-label="跳转">${element('a', { class: 'skip', href: '#main' }, '跳到正文')}</nav>
${await bodyOf(blocks)}
</body>
</html>
`
}

/** Cover, table of contents and main part; what stands on turned pages is kept together for print. */
async function bodyOf(blocks: Manuscript['blocks']): Promise<string> {
  const written = await blocksMarkup(blocks)
  const parts: Record<Section['role'], string[]> = { cover: [], contents: [], body: [] }
  for (const section of sectionsOf(blocks)) {
    const content = section.blocks.flatMap(({ index }) => written[index] || []).join('\n')
    const kind = section.page === WIDE_LANDSCAPE ? 'turned widest' : section.page.landscape ? 'turned' : undefined
    parts[section.role].push(kind === undefined ? content : element('div', { class: kind }, `\n${content}\n`))
  }
  const { cover, contents, body } = parts
  return [
    ...(cover.length === 0 ? [] : [element('header', {}, `\n${cover.join('\n')}\n`)]),
    ...contents,
    element('main', { id: 'main', tabindex: -1 }, `\n${body.join('\n')}\n`),
  ].join('\n')
}
