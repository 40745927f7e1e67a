/** Shares of a whole as printed. */

/** The share that a value has of the sum of all: exact, rounded half up to two decimals, such as `12.35%`. Plain decimals. */
export function shareText(value: string, all: readonly string[]): string {
  const decimals = Math.max(...all.map((text) => text.split('.')[1]?.length ?? 0))
  const whole = all.reduce((sum, text) => sum + scaled(text, decimals), 0n)
  const hundredths = (scaled(value, decimals) * 20_000n + whole) / (whole * 2n)
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}%`
}

function scaled(text: string, decimals: number): bigint {
  const [integer = '0', fraction = ''] = text.split('.')
  return BigInt(integer + fraction.padEnd(decimals, '0'))
}
