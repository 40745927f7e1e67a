/** The number format that displays figures as they are printed: with as many decimals, thousands grouped or not. */
export function printedFormat(texts: readonly string[]): string {
  const decimals = texts.reduce((most, text) => Math.max(most, /\.(\d+)$/.exec(text)?.[1]?.length ?? 0), 0)
  const isUngrouped = texts.some((text) => /\d{4}/.test(text.replace(/\..*$/, '')))
  return (isUngrouped ? '0' : '#,##0') + (decimals === 0 ? '' : `.${'0'.repeat(decimals)}`)
}
