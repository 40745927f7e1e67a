/** Quotation marks within quotation marks (GB/T 15834): for readers single ones within double ones; JSON keeps words as they stand. */

const NESTED = /“[^”]*“/

/** A text whose inner “…” are ‘…’; as it is where its marks do not pair. */
export function nestedQuotes(text: string): string {
  if (!NESTED.test(text)) return text
  let depth = 0
  let nested = ''
  for (const character of text) {
    if (character === '“') nested += ++depth > 1 ? '‘' : character
    else if (character === '”') nested += depth-- > 1 ? '’' : character
    else nested += character
    if (depth < 0) return text
  }
  return depth === 0 ? nested : text
}
