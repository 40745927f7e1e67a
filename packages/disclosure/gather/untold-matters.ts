/** What of “三公”经费 was paid for and is not told: published tables print the money alone, and not every text says more. */
import { type ThreePublic, UNTOLD_MATTERS, type UntoldMatter } from '@mingzhang/accounts'

const isUntold: Readonly<Record<UntoldMatter, (items: ThreePublic) => boolean>> = {
  overseas: ({ overseas, overseasGroups, overseasPersons }) =>
    overseas.final !== 0n && (overseasGroups === 0 || overseasPersons === 0),
  purchased: ({ purchase, purchased }) => purchase.final !== 0n && purchased.length === 0,
  held: ({ running, held }) => running.final !== 0n && held.length === 0,
  reception: ({ reception, domestic, foreign }) =>
    reception.final !== 0n &&
    (domestic.amount + foreign.amount === 0n ||
      [domestic, foreign].some(({ amount, batches, persons }) => amount !== 0n && (batches === 0 || persons === 0))),
}

/** With the matters that it does not tell, where there are such. */
export function withUntold({ untold: _, ...items }: ThreePublic): ThreePublic {
  const untold = UNTOLD_MATTERS.filter((matter) => isUntold[matter](items))
  return untold.length === 0 ? items : { ...items, untold }
}
