/** How a paragraph ends. */

/** Whether the last character that is no white space is one of `marks`. */
export const endsInAny = (text: string, marks: readonly string[]): boolean => marks.includes(text.trimEnd().slice(-1))

/** The last of `marks` in front of an offset; empty where none stands there. */
export function lastAmong(text: string, marks: string, end: number): string {
  for (let index = end - 1; index >= 0; index--) {
    const character = text.charAt(index)
    if (marks.includes(character)) return character
  }
  return ''
}

/** What stands behind the last of `marks`; all of it where none stands there. */
export function behindLast(text: string, marks: string): string {
  for (let index = text.length - 1; index >= 0; index--)
    if (marks.includes(text.charAt(index))) return text.slice(index + 1)
  return text
}
