/** The table of contents (目录): each entry leads to the bookmark in a heading. */
import type { Block, ContentsEntry, Place } from '../../document.ts'

/** How word processors name the bookmarks of headings. */
const OF_HEADINGS = /^_Toc/
const PAGE = /^\d{1,4}$/
const TITLE = /^目\s*[录次]$/
/** So many entries that lead to headings make what leads nowhere none of them. */
const FEWEST_LEADING = 10

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

  /** Words among the entries, in a paragraph that is none of them. */
  writeBeside(text: string, place: Place): void {
    if (this.#open !== undefined) return
    const last = this.#entries.at(-1)
    if (last?.anchor === '' && last.place.paragraph === place.paragraph) last.text += text
    else this.#entries.push({ text, anchor: '', place })
  }

  endEntry(): void {
    this.#open = undefined
  }

  /** The entries, each with the page that it names and the block that it leads to. */
  entriesIn(blocks: readonly Block[]): ContentsEntry[] {
    const found = new Map(blocks.map(({ place }, block) => [place.paragraph, block]))
    const leading = this.#entries.filter(({ anchor }) => anchor !== '')
    const listed = leading.length < FEWEST_LEADING ? leading : this.#entries.filter(({ text }) => isEntry(text))
    return listed.map(({ text, anchor, place }) => {
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

const isEntry = (text: string): boolean => text.trim() !== '' && !TITLE.test(text.trim())
