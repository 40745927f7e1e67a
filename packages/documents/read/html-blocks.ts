/** Headings, paragraphs, tables and charts of a page in reading order. */
import type { Block, Gap, Paragraph, Place } from '../document.ts'
import { plainCharacters } from '../plain-characters.ts'
import { isContentsLine } from './contents-line.ts'
import { captionsOf, chartOfFigure } from './html-chart.ts'
import { attachmentsGap, isElsewhere, isOnlyLinks, leadsToFile, leadsToHeading } from './html-links.ts'
import { HtmlList } from './html-list.ts'
import {
  type HtmlElement,
  type HtmlNode,
  type HtmlText,
  isBlock,
  isElement,
  isLeftOut,
  isText,
  placeOfNode,
} from './html-node.ts'
import { isLayout, readHtmlTable } from './html-table.ts'
import { collapse } from './html-text.ts'
import { lengthOfText } from './page-end.ts'
import { TypedLines } from './typed-lines.ts'

/** A number that the author has typed although the list has its own. */
const TYPED_NUMBER = /^[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)、.．]/

/** A line break of the source with the white space around it: none of it parts cells. */
const SOURCE_BREAK = /[ \t\r\f]*\n[ \t\r\n\f]*/g

export function htmlBlocks(
  file: string,
  nodes: readonly HtmlNode[],
): { readonly blocks: readonly Block[]; readonly gaps: readonly Gap[] } {
  const reader = new HtmlReader(file)
  reader.readAll(nodes)
  return reader.finish()
}

class HtmlReader {
  readonly #file: string
  readonly #blocks: Block[] = []
  readonly #lists: HtmlList[] = []
  readonly #typed = new TypedLines()
  #attachments = 0
  #links = 0
  #text = ''
  /** What of the text leads elsewhere. */
  #linked = ''
  #place: Place | undefined
  #level: number | undefined
  #number = ''
  #preformatted = 0
  /** Whether the paragraph is an entry of a table of contents. */
  #listed = false

  constructor(file: string) {
    this.#file = file
  }

  readAll(nodes: readonly HtmlNode[]): void {
    for (const node of nodes) {
      if (isText(node)) this.#write(node)
      else if (isElement(node) && !isLeftOut(node)) this.#read(node)
    }
  }

  finish(): { blocks: Block[]; gaps: Gap[] } {
    this.#endParagraph()
    const blocks = this.#typed.withTables(this.#blocks.slice(0, lengthOfText(this.#blocks)))
    return { blocks, gaps: this.#attachments === 0 ? [] : [attachmentsGap(this.#attachments)] }
  }

  #read(element: HtmlElement): void {
    if (element.tagName === 'br') this.#endParagraph()
    else if (element.tagName === 'table' && !isLayout(element)) {
      this.#endParagraph()
      for (const block of readHtmlTable(this.#file, element)) this.#blocks.push(block)
    } else if (element.tagName === 'table' || isBlock(element)) this.#readBlock(element)
    else if (isElsewhere(element)) this.#readLink(element)
    else {
      this.#listed ||= leadsToHeading(element)
      this.readAll(element.childNodes)
    }
  }

  #readLink(element: HtmlElement): void {
    if (leadsToFile(element)) this.#attachments++
    this.#links++
    this.readAll(element.childNodes)
    this.#links--
  }

  #readBlock(element: HtmlElement): void {
    this.#endParagraph()
    const chart = element.tagName === 'figure' ? chartOfFigure(element) : undefined
    if (chart !== undefined) this.#blocks.push(chart)
    const { tagName } = element
    const outer = this.#level
    if (/^h[1-6]$/.test(tagName)) this.#level = Number(tagName.slice(1))
    if (tagName === 'ol' || tagName === 'ul') this.#lists.push(new HtmlList(element))
    if (tagName === 'li') this.#number = this.#lists.at(-1)?.numberOf(element) ?? ''
    if (tagName === 'pre') this.#preformatted++
    const above = this.#blocks.length
    this.readAll(chart === undefined ? element.childNodes : captionsOf(element))
    if (tagName === 'p' && this.#blocks.length === above) this.#endLine()
    else this.#endParagraph()
    if (tagName === 'pre') this.#preformatted--
    if (tagName === 'li') this.#number = ''
    if (tagName === 'ol' || tagName === 'ul') this.#lists.pop()
    this.#level = outer
  }

  #write(node: HtmlText): void {
    const value = plainCharacters(node.value)
    if (this.#links > 0) this.#linked += value
    if (this.#preformatted === 0) {
      if (this.#place === undefined && /\S/.test(value)) this.#place = placeOfNode(node)
      this.#text += value
      return
    }
    const first = node.sourceCodeLocation?.startLine
    value.split('\n').forEach((line, index) => {
      if (index > 0) this.#endLine()
      if (first !== undefined && /\S/.test(line)) this.#place ??= { sourceLine: first + index }
      this.#text += line
    })
  }

  /** A line of preformatted text, or a paragraph: an empty one counts. */
  #endLine(): void {
    if (this.#text.trim() === '') this.#typed.add(this.#text, this.#place ?? {})
    this.#endParagraph()
  }

  #endParagraph(): void {
    const typed = this.#text
    const linked = collapse(this.#linked)
    const text = collapse(typed)
    const place = this.#place ?? {}
    const listed = this.#listed
    this.#listed = false
    this.#text = ''
    this.#linked = ''
    this.#place = undefined
    if (text === '' || listed || isOnlyLinks(text, linked) || isContentsLine(text)) return
    // Pages saved by word processors number their headings like items, whatever their numbers were.
    const number = TYPED_NUMBER.test(text) || this.#level !== undefined ? '' : this.#number
    this.#number = ''
    const paragraph: Paragraph = {
      kind: 'paragraph',
      text,
      ...(this.#level === undefined ? {} : { level: this.#level }),
      ...(number === '' ? {} : { number }),
      place,
    }
    this.#blocks.push(paragraph)
    this.#typed.add(typed.replace(SOURCE_BREAK, ' '), place, paragraph)
  }
}
