/** A text beside its earlier form: what was taken out and what was put in, by words. */
import { align } from './align.ts'
import type { Change, Piece } from './revision.ts'
import { withoutFigures, wordsOf } from './words.ts'

/** Of the words of both texts, the least part in hundredths that stays; with less, one replaces the other. */
const LEAST_KEPT = 40

/** The pieces of both texts: without the inserted ones they are `before`, without the deleted ones `after`. */
export function revisedText(before: string, after: string): Piece[] {
  if (before === after) return pieces(['', after])
  const compared = comparison(before, after)
  return keptPart(compared, before, after) < LEAST_KEPT ? replaced(before, after) : withoutFragments(compared)
}

/** Whether a text is another one changed, and not one written anew. */
export const isAkin = (before: string, after: string): boolean =>
  before === after || keptPart(comparison(before, after), before, after) >= LEAST_KEPT

/** A text that only one version has. */
export const changedText = (text: string, change: Change): Piece[] => pieces([change, text])

const replaced = (before: string, after: string): Piece[] => pieces(['deleted', before], ['inserted', after])

/** Pieces with text. */
const pieces = (...all: readonly (readonly [Change | '', string])[]): Piece[] =>
  all.flatMap(([change, text]) => (text === '' ? [] : [change === '' ? { text } : { text, change }]))

/** Figures do not count: the same is said of other amounts. */
function keptPart(compared: readonly Stretch[], before: string, after: string): number {
  const kept = compared.reduce((total, stretch) => total + withoutFigures(stretch.kept).length, 0)
  const all = withoutFigures(before).length + withoutFigures(after).length
  return all === 0 ? 100 : (200 * kept) / all
}

/** What is taken out, what is put in there, and what then stays. */
interface Stretch {
  deleted: string
  inserted: string
  kept: string
}

const stretch = (): Stretch => ({ deleted: '', inserted: '', kept: '' })

function comparison(before: string, after: string): Stretch[] {
  const stretches = [stretch()]
  for (const word of align(wordsOf(before), wordsOf(after), [(text) => text])) {
    const changed = word.before === undefined || word.after === undefined
    let last = stretches.at(-1)
    if (last === undefined || (changed && last.kept !== '')) {
      last = stretch()
      stretches.push(last)
    }
    if (!changed) last.kept += word.after
    else {
      last.deleted += word.before ?? ''
      last.inserted += word.after ?? ''
    }
  }
  return stretches
}

/** What stays between two changes and is shorter than both makes them harder to read: it is taken out and put in again. */
function withoutFragments(stretches: readonly Stretch[]): Piece[] {
  const joined: Stretch[] = []
  for (const one of stretches) {
    const last = joined.at(-1)
    if (last !== undefined && isFragment(last, one)) {
      last.deleted += last.kept + one.deleted
      last.inserted += last.kept + one.inserted
      last.kept = one.kept
    } else joined.push({ ...one })
  }
  return joined.flatMap(({ deleted, inserted, kept }) =>
    pieces(['deleted', deleted], ['inserted', inserted], ['', kept]),
  )
}

const isFragment = (before: Stretch, after: Stretch): boolean =>
  before.deleted + before.inserted !== '' &&
  after.deleted + after.inserted !== '' &&
  !before.kept.includes('\n') &&
  before.kept.length <= Math.max(1, Math.min(wordsChanged(before), wordsChanged(after)))

/** Characters changed in words: figures change while the words about them stay. */
const wordsChanged = ({ deleted, inserted }: Stretch): number =>
  Math.max(withoutFigures(deleted).length, withoutFigures(inserted).length)
