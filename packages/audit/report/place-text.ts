/** A place in the words a reader looks it up by. */
import type { Evidence, EvidencePlace } from '../report.ts'

/** Sheet, page, line or paragraph: `第42行`, `第3页`, `第17段`, `附表2!B12`. */
function position(place: EvidencePlace): string {
  if (place.address !== undefined) return place.sheet === undefined ? place.address : `${place.sheet}!${place.address}`
  if (place.sheet !== undefined) return `工作表“${place.sheet}”`
  if (place.page !== undefined) return `第${place.page}页`
  if (place.line !== undefined) return `第${place.line}行`
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

/** All that is known of a place, from the file down to the cell; empty when nothing is. */
export function placeText(place: EvidencePlace): string {
  return [place.file ?? '', position(place), place.section?.replaceAll('/', ' / ') ?? '', tablePosition(place)]
    .filter((part) => part !== '')
    .join('  ')
}

/** Quotes that stand at one place. */
export interface QuotesAtPlace {
  readonly place: string
  /** With the position of each in the finding's evidence. */
  readonly quotes: readonly { readonly quote: string; readonly index: number }[]
}

/** Consecutive evidence of one place together, so that the place is read once; empty quotes are left out. */
export function quotesByPlace(evidence: readonly Evidence[]): QuotesAtPlace[] {
  const groups: { place: string; quotes: { quote: string; index: number }[] }[] = []
  evidence.forEach(({ quote, place }, index) => {
    const text = placeText(place)
    const last = groups.at(-1)
    const group = last?.place === text ? last : { place: text, quotes: [] }
    if (group !== last) groups.push(group)
    if (quote !== '') group.quotes.push({ quote, index })
  })
  return groups
}
