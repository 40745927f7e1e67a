/**
 * The body of a docx (word/document.xml, or its footnotes): paragraphs, tables, text boxes and charts in order.
 * `Place.paragraph` counts every `w:p` element from 1 in document order, those in tables, text boxes and
 * fallback content included, so that a writer finds the paragraph again by counting.
 */
import type { Block, Paragraph } from '../../document.ts'
import { parseXml } from '../xml.ts'
import type { Numbering } from './numbering.ts'
import { type ParagraphDraft, paragraphDraft } from './paragraph-draft.ts'
import type { ParagraphStyle } from './styles.ts'
import { TableDraft } from './table-draft.ts'

export interface BodyContext {
  readonly file: string
  readonly styles: ReadonlyMap<string, ParagraphStyle>
  readonly numbering: Numbering
  readonly origin: Paragraph['origin']
  /** The chart behind a relationship id; `undefined` when there is none. */
  readonly chart: (relation: string, paragraph: number) => Block | undefined
}

const isOff = (value: string | undefined): boolean => value === '0' || value === 'false' || value === 'none'

export function readBody(context: BodyContext, bytes: Uint8Array): Block[] {
  const reader = new BodyReader(context)
  parseXml(context.file, bytes, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  })
  return reader.blocks
}

class BodyReader {
  readonly blocks: Block[] = []
  readonly #context: BodyContext
  readonly #paragraphs: ParagraphDraft[] = []
  readonly #tables: TableDraft[] = []
  /** How many tables were open where a text box began: its text belongs to them or to none. */
  readonly #fields: { contents: boolean }[] = []
  #waiting: Block[] = []
  #count = 0
  #skipped = 0
  #boxes = 0
  #inRunProperties = false
  #hidden = false
  #collecting = false
  #contentsBlocks: boolean[] = []

  constructor(context: BodyContext) {
    this.#context = context
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'w:p') this.#startParagraph()
    if (name === 'w:del' || name === 'w:moveFrom' || name === 'mc:Fallback') this.#skipped++
    if (this.#skipped > 0) return
    const value = attributes['w:val']
    switch (name) {
      case 'w:t':
        this.#collecting = true
        break
      case 'w:tab':
        if (!this.#inRunProperties && this.#paragraphs.length > 0 && value === undefined) this.#write('\t')
        break
      case 'w:br':
      case 'w:cr':
        this.#write('\n')
        break
      case 'w:noBreakHyphen':
        this.#write('-')
        break
      case 'w:sym':
        this.#write(symbol(attributes['w:char']))
        break
      case 'w:rPr':
        this.#inRunProperties = true
        break
      case 'w:vanish':
        if (this.#inRunProperties && !isOff(value)) this.#hidden = true
        break
      case 'w:txbxContent':
        this.#boxes++
        break
      case 'w:sdt':
        this.#contentsBlocks.push(false)
        break
      case 'w:docPartGallery':
        if (value === 'Table of Contents') this.#contentsBlocks[this.#contentsBlocks.length - 1] = true
        break
      case 'w:fldChar':
        this.#field(attributes['w:fldCharType'])
        break
      case 'c:chart':
        this.#takeChart(attributes['r:id'])
        break
      default:
        this.#openTable(name, value)
        this.#property(name, value)
    }
    if (name === 'w:instrText') this.#collecting = false
  }

  close(name: string): void {
    if (name === 'w:p') this.#endParagraph()
    if (name === 'w:del' || name === 'w:moveFrom' || name === 'mc:Fallback') this.#skipped--
    if (this.#skipped > 0) return
    if (name === 'w:t') this.#collecting = false
    else if (name === 'w:rPr') this.#inRunProperties = false
    else if (name === 'w:r') this.#hidden = false
    else if (name === 'w:txbxContent') this.#boxes--
    else if (name === 'w:sdt') this.#contentsBlocks.pop()
    else if (name === 'w:tc') this.#tables.at(-1)?.endCell()
    else if (name === 'w:tbl') this.#endTable()
  }

  text(text: string): void {
    if (this.#skipped > 0) return
    if (this.#collecting) this.#write(text)
    else if (/^\s*TOC\b/.test(text)) {
      const field = this.#fields.at(-1)
      if (field === undefined) return
      field.contents = true
      const paragraph = this.#paragraphs.at(-1)
      if (paragraph !== undefined) paragraph.contents = true
    }
  }

  #write(text: string): void {
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph !== undefined && !this.#hidden) paragraph.text += text
  }

  #startParagraph(): void {
    this.#count++
    const contents = this.#fields.some((field) => field.contents) || this.#contentsBlocks.includes(true)
    this.#paragraphs.push(paragraphDraft(this.#count, this.#boxes > 0, contents))
    this.#hidden = false
  }

  #endParagraph(): void {
    const draft = this.#paragraphs.pop()
    if (draft === undefined || this.#skipped > 0) return
    const style = draft.style === undefined ? undefined : this.#context.styles.get(draft.style)
    const number = this.#numberOf(draft, style)
    const text = draft.text.trim()
    const place = { paragraph: draft.index }
    const table = this.#tables.at(-1)
    if (table !== undefined) table.addLine(`${number}${text}`, place)
    else if (text !== '' && !draft.contents && style?.isContents !== true) {
      const level = draft.outline ?? style?.level
      const origin = draft.boxed ? 'text-box' : this.#context.origin
      const paragraph: Paragraph = {
        kind: 'paragraph',
        text,
        ...(level === undefined ? {} : { level }),
        ...(number === '' ? {} : { number }),
        ...(origin === undefined ? {} : { origin }),
        place,
      }
      if (this.#paragraphs.length > 0) this.#waiting.push(paragraph)
      else this.blocks.push(paragraph)
    }
    if (this.#paragraphs.length === 0 && table === undefined) this.#flush()
  }

  #numberOf({ list }: ParagraphDraft, style: ParagraphStyle | undefined): string {
    const id = list.id ?? style?.numbering?.list
    return id === undefined || id === '0'
      ? ''
      : this.#context.numbering.next(id, list.level ?? style?.numbering?.level ?? 0)
  }

  #flush(): void {
    this.blocks.push(...this.#waiting)
    this.#waiting = []
  }

  #openTable(name: string, value: string | undefined): void {
    const table = this.#tables.at(-1)
    if (name === 'w:tbl') this.#tables.push(new TableDraft({ paragraph: this.#count + 1 }))
    else if (name === 'w:tr') table?.startRow()
    else if (name === 'w:gridBefore') table?.skipColumns(Number(value ?? 0))
    else if (name === 'w:tc') table?.startCell()
    else if (name === 'w:gridSpan') table?.spanColumns(Number(value ?? 1))
    else if (name === 'w:vMerge') table?.mergeRows(value)
  }

  #endTable(): void {
    const table = this.#tables.pop()?.finish()
    if (table === undefined) return
    if (this.#tables.length > 0 || this.#paragraphs.length > 0) this.#waiting.push(table)
    else {
      this.blocks.push(table)
      this.#flush()
    }
  }

  #property(name: string, value: string | undefined): void {
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph === undefined || value === undefined) return
    if (name === 'w:pStyle') paragraph.style = value
    else if (name === 'w:numId') paragraph.list.id = value
    else if (name === 'w:ilvl') paragraph.list.level = Number(value)
    else if (name === 'w:outlineLvl' && Number(value) < 9) paragraph.outline = Number(value) + 1
  }

  #field(type: string | undefined): void {
    if (type === 'begin') this.#fields.push({ contents: false })
    else if (type === 'end') this.#fields.pop()
  }

  #takeChart(relation: string | undefined): void {
    const chart = relation === undefined ? undefined : this.#context.chart(relation, this.#count)
    if (chart !== undefined) this.#waiting.push(chart)
  }
}

/** A character of a symbol font; those in the private area have no text of their own. */
function symbol(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16)
  return Number.isNaN(point) || (point >= 0xe000 && point <= 0xf8ff) || point > 0x10ffff
    ? ''
    : String.fromCodePoint(point)
}
