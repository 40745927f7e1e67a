/**
 * The paragraphs of `word/document.xml` with the offsets of their runs: the text is taken as the docx
 * reader takes it, and paragraphs are counted as it counts them (every `w:p`, wherever it stands).
 */
import { attributeOf, decodeXml, type Tag, xmlTags } from './xml-tags.ts'

/** A child of a run: `w:t`, `w:tab`, a drawing, … */
export interface RunChild {
  readonly start: number
  readonly end: number
  /** What it adds to the paragraph's text. */
  text: string
  /** Offsets of the characters of a `w:t` that can be divided. */
  content?: { readonly start: number; readonly end: number }
}

export interface Run {
  readonly start: number
  end: number
  /** Source of the opening tag and of the properties (`w:rPr`). */
  readonly opening: string
  properties: string
  readonly children: RunChild[]
}

export interface BodyParagraph {
  /** Offsets between the properties and the closing tag; equal to `tag` bounds where the element is empty. */
  contentStart: number
  contentEnd: number
  /** Set when the element is `<w:p/>`. */
  readonly empty: boolean
  readonly runs: Run[]
  /** The run of an outer paragraph that draws the text box this stands in: there alone a comment may hang. */
  readonly host: { readonly paragraph: BodyParagraph; readonly run: Run } | undefined
  /** Which table cell it stands in directly; `undefined` outside tables. */
  readonly cell: number | undefined
}

const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback'])

/** A paragraph being read, with the run and the run's child that are open. */
interface OpenParagraph {
  readonly paragraph: BodyParagraph
  /** Depth of the paragraph's element. */
  readonly depth: number
  run?: Run
  runDepth: number
  hidden: boolean
  child?: { start: number; text: string; contentStart: number }
}

/** The paragraph with number n (from 1) is entry n − 1. */
export function bodyParagraphs(xml: string): BodyParagraph[] {
  const scan = new BodyScan(xml)
  for (const tag of xmlTags(xml)) {
    if (tag.kind !== 'close') scan.open(tag)
    if (tag.kind !== 'open') scan.close(tag)
  }
  return scan.paragraphs
}

class BodyScan {
  readonly paragraphs: BodyParagraph[] = []
  readonly #xml: string
  readonly #open: OpenParagraph[] = []
  readonly #cells: number[] = []
  #cellCount = 0
  #depth = 0
  #skipped = 0
  #textStart = -1

  constructor(xml: string) {
    this.#xml = xml
  }

  open(tag: Tag): void {
    this.#depth++
    const current = this.#open.at(-1)
    if (SKIPPED.has(tag.name)) this.#skipped++
    if (tag.name === 'w:tc') this.#cells.push(this.#cellCount++)
    if (tag.name === 'w:p') this.#startParagraph(tag, current)
    else if (current !== undefined) this.#openWithin(tag, current)
  }

  close(tag: Tag): void {
    const current = this.#open.at(-1)
    if (current !== undefined) this.#closeWithin(tag, current)
    if (SKIPPED.has(tag.name)) this.#skipped--
    if (tag.name === 'w:tc') this.#cells.pop()
    this.#depth--
  }

  #startParagraph(tag: Tag, outer: OpenParagraph | undefined): void {
    const first = this.#open.find(({ run }) => run !== undefined)
    const host = outer?.paragraph.host ?? (first?.run && { paragraph: first.paragraph, run: first.run })
    const paragraph: BodyParagraph = {
      contentStart: tag.end,
      contentEnd: tag.end,
      empty: tag.kind === 'empty',
      runs: [],
      host,
      cell: this.#cells.at(-1),
    }
    this.paragraphs.push(paragraph)
    this.#open.push({ paragraph, depth: this.#depth, runDepth: 0, hidden: false })
  }

  #openWithin(tag: Tag, current: OpenParagraph): void {
    const { run } = current
    if (run === undefined) {
      if (tag.name === 'w:r' && tag.kind === 'open') this.#startRun(tag, current)
      return
    }
    if (this.#depth === current.runDepth + 1) current.child = { start: tag.start, text: '', contentStart: -1 }
    if (tag.name === 'w:vanish' && !isOff(this.#value(tag, 'w:val'))) current.hidden = true
    if (tag.name === 'w:t') this.#textStart = tag.end
    else this.#addText(current, this.#symbol(tag))
  }

  #startRun(tag: Tag, current: OpenParagraph): void {
    current.run = {
      start: tag.start,
      end: tag.end,
      opening: this.#xml.slice(tag.start, tag.end),
      properties: '',
      children: [],
    }
    current.runDepth = this.#depth
    current.hidden = false
    current.paragraph.runs.push(current.run)
  }

  #closeWithin(tag: Tag, current: OpenParagraph): void {
    const { paragraph, run, child } = current
    if (this.#depth === current.depth) {
      paragraph.contentEnd = tag.start
      if (paragraph.empty) paragraph.contentEnd = paragraph.contentStart
      this.#open.pop()
      return
    }
    if (run === undefined) {
      if (tag.name === 'w:pPr' && this.#depth === current.depth + 1) paragraph.contentStart = tag.end
      return
    }
    if (tag.name === 'w:t' && tag.kind === 'close') this.#endText(tag, current)
    if (this.#depth === current.runDepth + 1 && child !== undefined) this.#endChild(tag, current, run)
    else if (this.#depth === current.runDepth) {
      run.end = tag.end
      delete current.run
    }
  }

  #endText(tag: Tag, current: OpenParagraph): void {
    const source = this.#xml.slice(this.#textStart, tag.start)
    this.#addText(current, decodeXml(source.replace(/<!\[CDATA\[|\]\]>/g, '')).join(''))
    const direct = this.#depth === current.runDepth + 1
    if (direct && current.child !== undefined && !source.includes('<')) current.child.contentStart = this.#textStart
  }

  #endChild(tag: Tag, current: OpenParagraph, run: Run): void {
    const { child } = current
    if (child === undefined) return
    delete current.child
    if (tag.name === 'w:rPr') {
      run.properties = this.#xml.slice(child.start, tag.end)
      return
    }
    const content = child.contentStart < 0 ? {} : { content: { start: child.contentStart, end: tag.start } }
    run.children.push({ start: child.start, end: tag.end, text: child.text, ...content })
  }

  #addText(current: OpenParagraph, text: string): void {
    if (this.#skipped === 0 && !current.hidden && current.child !== undefined) current.child.text += text
  }

  #symbol(tag: Tag): string {
    if (tag.name === 'w:tab') return this.#value(tag, 'w:val') === undefined ? '\t' : ''
    if (tag.name === 'w:br' || tag.name === 'w:cr') return '\n'
    if (tag.name === 'w:noBreakHyphen') return '-'
    if (tag.name !== 'w:sym') return ''
    const point = Number.parseInt(this.#value(tag, 'w:char') ?? '', 16)
    const isPrivate = point >= 0xe000 && point <= 0xf8ff
    return Number.isNaN(point) || isPrivate || point > 0x10ffff ? '' : String.fromCodePoint(point)
  }

  #value(tag: Tag, name: string): string | undefined {
    return attributeOf(this.#xml.slice(tag.start, tag.end), name)
  }
}

const isOff = (value: string | undefined): boolean => value === '0' || value === 'false' || value === 'none'

/** The text of a paragraph before the reader trims it. */
export const textOf = ({ runs }: BodyParagraph): string =>
  runs.map((run) => run.children.map((child) => child.text).join('')).join('')
