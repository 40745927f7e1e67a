/** Items of the list by subjects (科目) that run on in one paragraph: `…8.40万元。20、…（类）…（款）…（项）支出…`. */
import { allMatches } from '@mingzhang/documents'

const OPENS_ITEM =
  /(?<=[。；;]\s?)[（(]?\d{1,3}\s?[）)、.．](?!\d)\s?(?=[“"]?[^，,。；;：:（()）\d]{2,30}[（(](?:\d{3})?类[）)])/g
/** A level mark: most paragraphs have none. */
const MARK = /类[）)]/
/** Every item is read from a text as long as the whole, so a paragraph beyond all measure is read as one. */
const LONGEST = 6000

/** A paragraph's text with the other items of it blanked out: every figure keeps its offset. */
export interface RunOnItem {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The items of a paragraph in their order; all of it where it holds one. */
export function runOnItems(text: string): readonly RunOnItem[] {
  const whole = { text, start: 0, end: text.length }
  if (text.length > LONGEST || !MARK.test(text)) return [whole]
  const starts = allMatches(text, OPENS_ITEM).map(({ index }) => index)
  if (starts.length === 0) return [whole]
  return [0, ...starts].map((start, index) => {
    const end = starts[index] ?? text.length
    return { text: `${' '.repeat(start)}${text.slice(start, end)}`, start, end }
  })
}
