/** How a paragraph ends. */

/** Whether the last character that is no white space is one of `marks`. */
export const endsInAny = (text: string, marks: readonly string[]): boolean => marks.includes(text.trimEnd().slice(-1))
