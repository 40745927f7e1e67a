/** The figures of a drafted year that the accounts of the next one compare with. */
import type { PreviousYear } from '../final-accounts/accounts.ts'
import { yearFigures } from '../final-accounts/year-figures.ts'
import { type Fen, totalFen } from '../money.ts'
import { type Draft, linesOf } from './draft.ts'

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

/** 机关运行经费. */
export const operatingOf = (draft: Draft): Fen =>
  totalFen(linesOf(draft).flatMap(({ operating, amount }) => (operating ? [amount] : [])))

export const figuresOf = (draft: Draft): YearFigures => ({
  ...yearFigures({
    expenditure: { level: 'economic', entries: linesOf(draft) },
    carryOver: draft.pots,
    surplusDistributed: totalFen(draft.pots.map(({ distributed }) => distributed)),
  }),
  operating: operatingOf(draft),
})
