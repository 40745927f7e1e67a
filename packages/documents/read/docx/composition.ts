/** Puts paragraphs, tables and what hangs on them into blocks in reading order. */
import type { Block, Paragraph, Place } from '../../document.ts'
import { TypedLines } from '../typed-lines.ts'
import { type ParagraphDraft, paragraphDraft } from './paragraph-draft.ts'
import { separateLines } from './soft-breaks.ts'
import { TableDraft } from './table-draft.ts'

/** What takes blocks: the body, a cell of a table, a text box, a note. */
interface Holder {
  readonly blocks: Block[]
  /** Set for a cell: paragraphs are its lines, all else stands behind the table. */
  readonly table: TableDraft | undefined
  readonly origin: Paragraph['origin']
  /** Its own paragraphs as they were typed. */
  readonly typed: TypedLines
  /** A paragraph that goes on in the next one. */
  carried: ParagraphDraft | undefined
}

const holderOf = (blocks: Block[], table?: TableDraft, origin?: Paragraph['origin']): Holder => ({
  blocks,
  table,
  origin,
  typed: new TypedLines(),
  carried: undefined,
})

/** What the styles and lists make of a paragraph. */
export interface Look {
  readonly level: number | undefined
  readonly number: string
  readonly isContents: boolean
}

export class Composition {
  readonly #holders: Holder[]
  readonly #paragraphs: ParagraphDraft[] = []
  readonly #tables: TableDraft[] = []
  readonly #look: (draft: ParagraphDraft) => Look
  #count = 0

  constructor(look: (draft: ParagraphDraft) => Look) {
    this.#look = look
    this.#holders = [holderOf([])]
  }

  /** The innermost open paragraph. */
  get paragraph(): ParagraphDraft | undefined {
    return this.#paragraphs.at(-1)
  }

  /** The innermost open table. */
  get table(): TableDraft | undefined {
    return this.#tables.at(-1)
  }

  /** How many `w:p` elements have begun. */
  get count(): number {
    return this.#count
  }

  /** A paragraph that is not read is counted all the same. */
  countParagraph(): void {
    this.#count++
  }

  startParagraph(): void {
    this.#count++
    const holder = this.#holder()
    this.#paragraphs.push(paragraphDraft(this.#count, holder.carried))
    holder.carried = undefined
  }

  endParagraph(): void {
    const draft = this.#paragraphs.pop()
    if (draft === undefined) return
    const holder = this.#holder()
    if (draft.endDeleted) holder.carried = draft
    else this.#settle(draft, holder)
  }

  startTable(): void {
    this.#tables.push(new TableDraft({ paragraph: this.#count + 1 }))
  }

  endTable(): void {
    const draft = this.#tables.pop()
    if (draft === undefined) return
    const table = draft.arrangesOthers ? undefined : draft.finish()
    put(
      this.#holder(),
      draft.arrangesOthers ? draft.inOrder : table === undefined ? draft.after : [table, ...draft.after],
    )
  }

  startCell(): void {
    const table = this.table
    table?.startCell()
    const { blocks, origin } = this.#holder()
    this.#holders.push(holderOf(table?.after ?? blocks, table, origin))
  }

  endCell(): void {
    this.#close()
  }

  /** A text box or a note. */
  startBox(origin: Paragraph['origin']): void {
    this.#holders.push(holderOf([], undefined, origin))
  }

  /** What stood in the box. */
  endBox(): readonly Block[] {
    return this.#close()
  }

  /** Blocks that stand behind the paragraph now read. */
  hang(blocks: readonly Block[]): void {
    const { paragraph } = this
    if (paragraph === undefined) put(this.#holder(), blocks)
    else append(paragraph.after, blocks)
  }

  finish(): Block[] {
    return this.#close()
  }

  #close(): Block[] {
    const holder = this.#holder()
    if (this.#holders.length > 1) this.#holders.pop()
    if (holder.carried !== undefined) this.#settle(holder.carried, holder)
    return holder.typed.withTables(holder.blocks)
  }

  #holder(): Holder {
    const holder = this.#holders.at(-1)
    if (holder === undefined) throw new RangeError('a composition without a body')
    return holder
  }

  #settle(draft: ParagraphDraft, holder: Holder): void {
    const look = this.#look(draft)
    const place = { paragraph: draft.index }
    if (holder.table !== undefined) holder.table.addLine(numbered(look.number, draft.text.trim()), place)
    // A heading goes on behind a break, whatever it says.
    const lines = look.level === undefined ? separateLines(draft.text) : [draft.text]
    lines.forEach((line, index) => {
      settleLine(holder, line, place, index === 0 ? look : { ...look, number: '' })
    })
    put(holder, draft.after)
  }
}

function settleLine(holder: Holder, typed: string, place: Place, { level, number, isContents }: Look): void {
  const text = typed.trim()
  const paragraph: Paragraph = {
    kind: 'paragraph',
    text,
    ...(level === undefined ? {} : { level }),
    ...(number === '' ? {} : { number }),
    ...(holder.origin === undefined ? {} : { origin: holder.origin }),
    place,
  }
  if (holder.table !== undefined) {
    if (text !== '') holder.table.hold([paragraph])
  } else if (text === '') holder.typed.add(typed, place)
  else if (!isContents) {
    holder.blocks.push(paragraph)
    holder.typed.add(typed, place, paragraph)
  }
}

/** Blocks that follow what a holder already has. */
function put({ blocks, table }: Holder, more: readonly Block[]): void {
  append(blocks, more)
  table?.hold(more)
}

/** In a cell the number is part of the text, apart from it where the two would run into each other. */
const numbered = (number: string, text: string): string =>
  /[0-9A-Za-z]$/.test(number) && text !== '' ? `${number} ${text}` : number + text

function append(blocks: Block[], more: readonly Block[]): void {
  for (const block of more) blocks.push(block)
}
