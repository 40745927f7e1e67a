/** The figures of a year that the text of the next one compares with. */
import type { PreviousYear } from '../final-accounts/accounts.ts'
import { isFiscal } from '../final-accounts/values.ts'
import { type Fen, totalFen } from '../money.ts'
import { type Draft, type DraftLine, linesOf } from './draft.ts'

export interface YearFigures extends PreviousYear {
  readonly operating: Fen
}

export const NO_FIGURES: YearFigures = {
  total: 0n,
  fiscalTotal: 0n,
  general: 0n,
  funds: 0n,
  capital: 0n,
  closing: 0n,
  fiscalClosing: 0n,
  operating: 0n,
}

const sumOf = (lines: readonly DraftLine[], wanted: (line: DraftLine) => boolean): Fen => {
  let sum = 0n
  for (const line of lines) if (wanted(line)) sum += line.amount
  return sum
}

export function figuresOf(draft: Draft): YearFigures {
  const lines = linesOf(draft)
  const spent = (source: DraftLine['source']): Fen => sumOf(lines, (line) => line.source === source)
  const closing = totalFen(draft.pots.map((pot) => pot.closing))
  const fiscalClosing = totalFen(draft.pots.filter(({ source }) => isFiscal(source)).map((pot) => pot.closing))
  const [general, funds, capital] = [spent('general'), spent('funds'), spent('capital')]
  return {
    total: sumOf(lines, () => true) + closing + totalFen(draft.pots.map(({ distributed }) => distributed)),
    fiscalTotal: general + funds + capital + fiscalClosing,
    general,
    funds,
    capital,
    closing,
    fiscalClosing,
    operating: sumOf(lines, ({ operating }) => operating),
  }
}
