/**
 * The body of a docx (its main part), or its notes: paragraphs, tables, text boxes, notes and charts in order.
 * `Place.paragraph` counts every `w:p` element of the main part from 1 in document order: those in tables, in
 * text boxes, in deleted content and in fallback content too, so that a writer finds the paragraph by counting
 * start tags. A note has the place of the paragraph that refers to it.
 */
import type { Block, ContentsEntry, Gap, Place } from '../../document.ts'
import { plainCharacters } from '../../plain-characters.ts'
import { UnreadableFile } from '../../unreadable.ts'
import { joinBrokenParagraphs } from '../broken-paragraphs.ts'
import { parseXml } from '../xml.ts'
import { AutomaticNumbers } from './automatic-numbers.ts'
import { Composition, type Look } from './composition.ts'
import { Contents } from './contents.ts'
import { Fields } from './fields.ts'
import type { List } from './numbering.ts'
import type { ParagraphDraft } from './paragraph-draft.ts'
import type { Styles } from './styles.ts'
import { characterOf } from './symbols.ts'
import { UnreadParts } from './unread-parts.ts'

export interface BodyContext {
  readonly file: string
  readonly styles: Styles
  readonly lists: ReadonlyMap<string, List>
  /** The chart behind a relationship id; `undefined` when there is none. */
  readonly chart: (relation: string, place: Place) => Block | undefined
  /** The note that a reference element names. */
  readonly note: (reference: string, id: string, place: Place) => readonly Block[]
}

export interface Body {
  readonly blocks: readonly Block[]
  /** Blocks of each note, by its id. */
  readonly notes: ReadonlyMap<string, readonly Block[]>
  readonly gaps: readonly Gap[]
  readonly contents: readonly ContentsEntry[]
}

/** @throws UnreadableFile when it is no well-formed XML or too large. */
export function readBody(context: BodyContext, bytes: Uint8Array): Body {
  const reader = new BodyReader(context, true)
  parse(context.file, bytes, reader)
  if (reader.fieldsAreClosed) return reader.finish()
  // A field that never ends would swallow the rest of the document.
  const lenient = new BodyReader(context, false)
  parse(context.file, bytes, lenient)
  return lenient.finish()
}

const parse = (file: string, bytes: Uint8Array, reader: BodyReader): void =>
  parseXml(file, bytes, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  })

/** What is not part of the text as accepted, and what a changed property was before. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:tblGridChange',
  'w:numberingChange',
  'w:rt',
  'mc:Fallback',
])
const MOST_ELEMENTS = 300_000

const isOff = (value: string | undefined): boolean => value === '0' || value === 'false' || value === 'none'

type Attributes = Readonly<Record<string, string>>

class BodyReader {
  readonly #context: BodyContext
  readonly #composition: Composition
  readonly #numbers: AutomaticNumbers
  readonly #fields = new Fields()
  readonly #trustFields: boolean
  readonly #unread = new UnreadParts()
  readonly #notes = new Map<string, readonly Block[]>()
  readonly #openings: ReadonlyMap<string, (attributes: Attributes, place: Place) => void>
  readonly #closings: ReadonlyMap<string, () => void>
  /** For each open run, whether it is hidden. */
  readonly #runs: boolean[] = []
  /** For each open content control, whether it holds the table of contents. */
  readonly #inContents: boolean[] = []
  readonly #contents = new Contents()
  #skipped = 0
  #elements = 0
  #collecting: 'text' | 'code' | undefined
  #inParagraphProperties = false
  #inRowProperties = false
  #note = ''

  constructor(context: BodyContext, trustFields: boolean) {
    this.#context = context
    this.#trustFields = trustFields
    this.#numbers = new AutomaticNumbers(context.lists)
    this.#composition = new Composition((draft) => this.#look(draft))
    this.#openings = new Map(Object.entries(this.#structureOpenings()))
    this.#closings = new Map(Object.entries(this.#structureClosings()))
  }

  get fieldsAreClosed(): boolean {
    return this.#fields.areClosed
  }

  finish(): Body {
    const blocks = joinBrokenParagraphs(this.#composition.finish())
    return { blocks, notes: this.#notes, gaps: this.#unread.gaps(), contents: this.#contents.entriesIn(blocks) }
  }

  open(name: string, attributes: Attributes): void {
    if (SKIPPED.has(name)) this.#skip(name)
    if (this.#skipped > 0) {
      if (name === 'w:p') this.#composition.countParagraph()
      return
    }
    if (this.#inParagraphProperties) this.#paragraphProperty(name, attributes['w:val'])
    else if (!this.#openText(name, attributes)) this.#openStructure(name, attributes)
  }

  close(name: string): void {
    if (SKIPPED.has(name)) this.#skipped--
    else if (this.#skipped > 0) return
    else if (name === 'w:t' || name === 'm:t' || name === 'w:instrText') this.#collecting = undefined
    else if (name === 'w:r') this.#runs.pop()
    else if (name === 'w:pPr') this.#inParagraphProperties = false
    else this.#closings.get(name)?.()
  }

  text(text: string): void {
    if (this.#skipped > 0 || this.#collecting === undefined) return
    if (this.#collecting === 'code') this.#fields.code(text)
    else this.#write(plainCharacters(text))
  }

  #openStructure(name: string, attributes: Attributes): void {
    const place = { paragraph: this.#composition.count }
    const opening = this.#openings.get(name)
    if (opening === undefined) this.#unread.see(name, attributes, place)
    else opening(attributes, place)
  }

  /** A deletion within properties deletes the paragraph's end, or the row. */
  #skip(name: string): void {
    if (this.#skipped === 0 && (name === 'w:del' || name === 'w:moveFrom')) {
      const { paragraph, table } = this.#composition
      if (this.#inParagraphProperties && paragraph !== undefined) paragraph.endDeleted = true
      else if (this.#inRowProperties) table?.dropRow()
    }
    this.#skipped++
  }

  #openText(name: string, attributes: Attributes): boolean {
    const value = attributes['w:val']
    if (name === 'w:t' || name === 'm:t') this.#collecting = 'text'
    else if (name === 'w:instrText') this.#collecting = 'code'
    else if (name === 'w:r') this.#runs.push(this.#styleOf(this.#composition.paragraph)?.hidden === true)
    else if (name === 'w:vanish') this.#hide(!isOff(value))
    else if (name === 'w:rStyle') this.#hide(this.#context.styles.byId.get(value ?? '')?.hidden === true)
    else if (name === 'w:pPr') this.#inParagraphProperties = true
    else if (name === 'w:fldChar') this.#fields.mark(attributes['w:fldCharType'])
    else {
      const character = characterOf(name, attributes)
      if (character === undefined) return false
      this.#write(character)
    }
    return true
  }

  #structureOpenings(): Record<string, (attributes: Attributes, place: Place) => void> {
    const composition = this.#composition
    const openNote = ({ 'w:id': id = '' }: Attributes): void => {
      this.#note = id
      composition.startBox('footnote')
    }
    const referTo = (reference: string) => (attributes: Attributes, place: Place) =>
      composition.hang(this.#context.note(reference, attributes['w:id'] ?? '', place))
    return {
      'w:p': () => {
        this.#bound()
        composition.startParagraph()
      },
      'w:tbl': () => composition.startTable(),
      'w:tblCaption': () => composition.table?.setCaption(),
      'w:tr': () => composition.table?.startRow(),
      'w:trPr': () => {
        this.#inRowProperties = true
      },
      'w:hidden': ({ 'w:val': value }) => {
        if (this.#inRowProperties && !isOff(value)) composition.table?.dropRow()
      },
      'w:gridBefore': ({ 'w:val': value }) => composition.table?.skipColumns(Number(value)),
      'w:tc': () => {
        this.#bound()
        composition.startCell()
      },
      'w:gridSpan': ({ 'w:val': value }) => composition.table?.spanColumns(Number(value)),
      'w:vMerge': ({ 'w:val': value }) => composition.table?.mergeRows(value),
      'w:hMerge': ({ 'w:val': value }) => composition.table?.mergeColumns(value),
      'w:txbxContent': () => composition.startBox('text-box'),
      'w:sdt': () => {
        this.#inContents.push(false)
      },
      'w:docPartGallery': ({ 'w:val': value }) => {
        if (value === 'Table of Contents') this.#inContents.splice(-1, 1, true)
      },
      'w:bookmarkStart': ({ 'w:name': name = '' }, { paragraph = 0 }) => this.#contents.bookmark(name, paragraph),
      'w:hyperlink': ({ 'w:anchor': anchor = '' }, place) => {
        if (this.#inContents.includes(true) || this.#fields.leaveOut || this.#isOfContents())
          this.#contents.startEntry(anchor, place)
      },
      'w:fldSimple': ({ 'w:instr': code = '' }) => this.#fields.begin(code),
      'c:chart': ({ 'r:id': relation }, place) => this.#takeChart(relation, place),
      'w:footnote': openNote,
      'w:endnote': openNote,
      'w:footnoteReference': referTo('w:footnoteReference'),
      'w:endnoteReference': referTo('w:endnoteReference'),
    }
  }

  #structureClosings(): Record<string, () => void> {
    const composition = this.#composition
    const closeNote = (): void => {
      this.#notes.set(this.#note, composition.endBox())
    }
    return {
      'w:p': () => composition.endParagraph(),
      'w:tbl': () => composition.endTable(),
      'w:tr': () => composition.table?.endRow(),
      'w:trPr': () => {
        this.#inRowProperties = false
      },
      'w:tc': () => composition.endCell(),
      'w:txbxContent': () => composition.hang(composition.endBox()),
      'w:sdt': () => {
        this.#inContents.pop()
      },
      'w:hyperlink': () => this.#contents.endEntry(),
      'w:fldSimple': () => this.#fields.end(),
      'w:footnote': closeNote,
      'w:endnote': closeNote,
      'w:object': () => this.#unread.endObject(),
    }
  }

  #paragraphProperty(name: string, value: string | undefined): void {
    const paragraph = this.#composition.paragraph
    if (paragraph === undefined || value === undefined) return
    if (name === 'w:pStyle') paragraph.style = value
    else if (name === 'w:numId') paragraph.list.id = value
    else if (name === 'w:ilvl') paragraph.list.level = Number(value)
    else if (name === 'w:outlineLvl') paragraph.outline = Number(value)
  }

  #write(text: string): void {
    this.#contents.write(text)
    const paragraph = this.#composition.paragraph
    if (paragraph === undefined || this.#runs.includes(true)) return
    if (this.#inContents.includes(true)) {
      if (!this.#isOfContents()) this.#contents.writeBeside(text, { paragraph: this.#composition.count })
      return
    }
    if (!this.#trustFields || !this.#fields.leaveOut) paragraph.text += text
  }

  #hide(hidden: boolean): void {
    if (this.#runs.length > 0) this.#runs[this.#runs.length - 1] = hidden
  }

  #styleOf(draft: ParagraphDraft | undefined) {
    const { byId, usual } = this.#context.styles
    return draft?.style === undefined ? usual : byId.get(draft.style)
  }

  #isOfContents(): boolean {
    return this.#styleOf(this.#composition.paragraph)?.isContents === true
  }

  #look(draft: ParagraphDraft): Look {
    const style = this.#styleOf(draft)
    const level = draft.outline === undefined ? style?.level : draft.outline < 9 ? draft.outline + 1 : undefined
    const list = draft.list.id ?? style?.numbering?.list
    const isContents = style?.isContents === true
    if (list === undefined || list === '0') return { level, number: '', isContents }
    const within = draft.list.level ?? style?.numbering?.level ?? this.#numbers.levelOfStyle(list, style?.id ?? '')
    return { level, number: this.#numbers.next(list, within), isContents }
  }

  #takeChart(relation: string | undefined, place: Place): void {
    const chart = relation === undefined ? undefined : this.#context.chart(relation, place)
    if (chart === undefined) this.#unread.add('图表', place)
    else this.#composition.hang([chart])
  }

  #bound(): void {
    if (++this.#elements <= MOST_ELEMENTS) return
    const { file } = this.#context
    throw new UnreadableFile(
      file,
      'too-large',
      `${file}：段落和单元格超过 ${MOST_ELEMENTS / 10_000} 万个，已停止读取。请拆分文件后再试。`,
    )
  }
}
