/** A place in the words a reader looks it up by. */
import type { Evidence, EvidencePlace } from '../report.ts'

/** Sheet, page, line or paragraph: `第42行`, `第3页`, `第17段`, `附表2!B12`; in html the line of the source. */
function position(place: EvidencePlace): string {
  if (place.address !== undefined) return place.sheet === undefined ? place.address : `${place.sheet}!${place.address}`
  if (place.sheet !== undefined) return `工作表“${place.sheet}”`
  if (place.page !== undefined) return `第${place.page}页`
  if (place.line !== undefined) return `第${place.line}行`
  if (place.sourceLine !== undefined) return `源代码第${place.sourceLine}行`
  if (place.paragraph !== undefined) return `第${place.paragraph}段`
  return ''
}

/** Table and cell: `《支出决算表》第4行第2列`. */
function tablePosition(place: EvidencePlace): string {
  const table = place.table === undefined ? '' : `《${place.table.replace(/^《|》$/g, '')}》`
  const row = place.row === undefined ? '' : `第${place.row}行`
  const column = place.column === undefined ? '' : `第${place.column}列`
  const cell = row + column
  return table === '' && cell !== '' ? `表格${cell}` : table + cell
}

/** The way to a place from the outside: file and section titles. */
const sectionText = ({ file, section }: EvidencePlace): string =>
  [file ?? '', section?.replaceAll('/', ' / ') ?? ''].filter((part) => part !== '').join('  ')

/** Where in its section it stands: page, line or paragraph, table and cell. */
const positionText = (place: EvidencePlace): string =>
  [position(place), tablePosition(place)].filter((part) => part !== '').join(' ')

/** All that is known of a place, from the line to the section; empty when nothing is. */
export const placeText = (place: EvidencePlace): string =>
  [positionText(place), sectionText(place)].filter((part) => part !== '').join('  ')

/** Quotes that stand in one section, by their position in it. */
export interface CitedSection {
  readonly section: string
  readonly positions: readonly {
    readonly position: string
    /** With the index of each in the finding's evidence; empty where only the place is known. */
    readonly quotes: readonly { readonly quote: string; readonly index: number }[]
  }[]
}

/** Evidence in its order, neighbours of one section and one position together, so that each is read once. */
export function citedSections(evidence: readonly Evidence[]): CitedSection[] {
  const sections: { section: string; positions: { position: string; quotes: { quote: string; index: number }[] }[] }[] =
    []
  evidence.forEach(({ quote, place }, index) => {
    const section = sectionText(place)
    let cited = sections.at(-1)
    if (cited?.section !== section) {
      cited = { section, positions: [] }
      sections.push(cited)
    }
    let last = cited.positions.at(-1)
    if (last?.position !== positionText(place)) {
      last = { position: positionText(place), quotes: [] }
      cited.positions.push(last)
    }
    if (quote !== '') last.quotes.push({ quote, index })
  })
  return sections
}
