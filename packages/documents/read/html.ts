/** Reads html: headings, paragraphs and tables of the page; scripts, styles and navigation are left out. */
import { parse } from 'parse5'
import type { Block, Paragraph } from '../document.ts'
import { UnreadableFile } from '../unreadable.ts'
import { decodeText } from './decode-text.ts'
import type { HtmlElement, HtmlNode, HtmlText } from './html-node.ts'
import { readHtmlTable } from './html-table.ts'
import type { Reader } from './reader.ts'

const LEFT_OUT = new Set([
  'script',
  'style',
  'nav',
  'head',
  'noscript',
  'template',
  'select',
  'button',
  'svg',
  'iframe',
])
const BLOCKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
  'center',
  'figure',
  'figcaption',
  'body',
  'html',
  'form',
  'tbody',
  'aside',
  'details',
  'summary',
  'address',
])
const DEEPEST = 400
const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*(gbk|gb2312|gb18030)/i

export const readHtml: Reader = async ({ file, bytes }) => {
  const blocks = new HtmlReader().read(parse(decodeHtml(file, bytes), { sourceCodeLocationInfo: true }).childNodes)
  if (blocks.length === 0)
    throw new UnreadableFile(file, 'no-text', `${file}：网页中没有文字，请保存完整的网页后再试。`)
  return { file, format: 'html', blocks, gaps: [] }
}

function decodeHtml(file: string, bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return CHARSET.test(head) ? new TextDecoder('gb18030').decode(bytes) : decodeText(file, bytes)
}

class HtmlReader {
  readonly #blocks: Block[] = []
  #text = ''
  #line: number | undefined
  #level: number | undefined

  read(nodes: readonly HtmlNode[]): Block[] {
    for (const node of nodes) this.#visit(node, 0)
    this.#flush()
    return this.#blocks
  }

  #visit(node: HtmlNode, depth: number): void {
    if ('value' in node) this.#write(node)
    if (!('tagName' in node) || LEFT_OUT.has(node.tagName) || depth > DEEPEST) return
    if (node.tagName === 'table') this.#table(node)
    else if (node.tagName === 'br') this.#flush()
    else if (BLOCKS.has(node.tagName)) this.#block(node, depth)
    else for (const child of node.childNodes) this.#visit(child, depth + 1)
  }

  #block(element: HtmlElement, depth: number): void {
    this.#flush()
    const outer = this.#level
    this.#level = /^h[1-6]$/.test(element.tagName) ? Number(element.tagName.slice(1)) : outer
    for (const child of element.childNodes) this.#visit(child, depth + 1)
    this.#flush()
    this.#level = outer
  }

  #table(element: HtmlElement): void {
    this.#flush()
    this.#blocks.push(...readHtmlTable(element))
  }

  #write(node: HtmlText): void {
    const text = node.value.replace(/[\s\u00a0]+/g, ' ')
    if (this.#text === '' && text.trim() !== '') this.#line = node.sourceCodeLocation?.startLine
    this.#text += text
  }

  #flush(): void {
    const text = this.#text.trim()
    this.#text = ''
    if (text === '') return
    const paragraph: Paragraph = {
      kind: 'paragraph',
      text,
      ...(this.#level === undefined ? {} : { level: this.#level }),
      place: this.#line === undefined ? {} : { line: this.#line },
    }
    this.#blocks.push(paragraph)
  }
}
