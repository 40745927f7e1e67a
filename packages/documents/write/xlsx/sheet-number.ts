/** A printed figure as a number that its format displays as printed. */
import type { Run } from '../../manuscript.ts'

export interface SheetNumber {
  readonly value: number
  readonly format: string
}

const FIGURE = /^-?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.(\d+))?$/
/** Digits that a workbook's numbers keep. */
const MOST_DIGITS = 15

/** `undefined` where no number is displayed like that: it stays a text. */
export function sheetNumber(runs: readonly Run[]): SheetNumber | undefined {
  const [run, ...more] = runs
  if (run === undefined || typeof run === 'string' || more.length > 0) return undefined
  const match = FIGURE.exec(run.text)
  const digits = run.text.replace(/\D/g, '')
  if (match === null || digits.replace(/^0+/, '').length > MOST_DIGITS) return undefined
  const value = Number(run.text.replaceAll(',', ''))
  if (Object.is(value, -0)) return undefined
  const decimals = match[1] === undefined ? '' : `.${'0'.repeat(match[1].length)}`
  const isUngrouped = Math.abs(value) >= 1000 && !run.text.includes(',')
  return { value, format: (isUngrouped ? '0' : '#,##0') + decimals }
}
