/** A printed figure as a number that its format displays as printed. */
import type { Run } from '../../manuscript.ts'
import { printedFormat } from '../printed-format.ts'

export interface SheetNumber {
  readonly value: number
  readonly format: string
}

const FIGURE = /^-?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.\d+)?$/
/** Digits that a workbook's numbers keep. */
const MOST_DIGITS = 15

/** `undefined` where no number is displayed like that: it stays a text. */
export function sheetNumber(runs: readonly Run[]): SheetNumber | undefined {
  const [run, ...more] = runs
  if (run === undefined || typeof run === 'string' || more.length > 0) return undefined
  const digits = run.text.replace(/\D/g, '').replace(/^0+/, '')
  if (!FIGURE.test(run.text) || digits.length > MOST_DIGITS) return undefined
  const value = Number(run.text.replaceAll(',', ''))
  return Object.is(value, -0) ? undefined : { value, format: printedFormat([run.text]) }
}
