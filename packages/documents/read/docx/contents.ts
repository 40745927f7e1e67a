/** The table of contents (目录): each entry leads to the bookmark in a heading. */
import type { Block, ContentsEntry, Place } from '../../document.ts'

/** How word processors name the bookmarks of headings. */
const OF_HEADINGS = /^_Toc/
const PAGE = /^\d{1,4}$/

export class Contents {
  readonly #entries: { text: string; readonly anchor: string; readonly place: Place }[] = []
  /** Paragraph that holds each bookmark. */
  readonly #bookmarks = new Map<string, number>()
  #open: { text: string } | undefined

  bookmark(name: string, paragraph: number): void {
    if (OF_HEADINGS.test(name)) this.#bookmarks.set(name, paragraph)
  }

  startEntry(anchor: string, place: Place): void {
    if (!OF_HEADINGS.test(anchor)) return
    const entry = { text: '', anchor, place }
    this.#entries.push(entry)
    this.#open = entry
  }

  write(text: string): void {
    if (this.#open !== undefined) this.#open.text += text
  }

  endEntry(): void {
    this.#open = undefined
  }

  /** The entries, each with the page that it names and the block that it leads to. */
  entriesIn(blocks: readonly Block[]): ContentsEntry[] {
    const found = new Map(blocks.map(({ place }, block) => [place.paragraph, block]))
    return this.#entries.map(({ text, anchor, place }) => {
      const block = found.get(this.#bookmarks.get(anchor))
      const [title = '', ...behind] = text.split('\t')
      const page = PAGE.exec(behind.at(-1)?.trim() ?? '')?.[0]
      return {
        text: title.trim(),
        ...(page === undefined ? {} : { page: Number(page) }),
        ...(block === undefined ? {} : { block }),
        place,
      }
    })
  }
}
