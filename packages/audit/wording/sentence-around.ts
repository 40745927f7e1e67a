/** The sentence of a text that holds an offset. */
export function sentenceAround(text: string, offset: number): string {
  const end = text.indexOf('。', offset)
  return text.slice(text.lastIndexOf('。', offset) + 1, end < 0 ? text.length : end)
}
