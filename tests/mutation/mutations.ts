/** Every kind of change, for one clean disclosure. */

import { Seeded } from '@mingzhang/accounts'
import { digitChanges, swaps } from './figure-mutations.ts'
import type { Mutation } from './mutation.ts'
import { droppedRows, foreignParagraphs, shiftedRows } from './row-mutations.ts'
import type { MutationSource } from './source.ts'
import { alteredCodes, alteredIndicators, alteredUnits, alteredYears, turnedSigns } from './word-mutations.ts'

/** At most `perKind` changes of each kind, drawn with the seed; foreign paragraphs come from the `others`. */
export function mutationsOf(
  source: MutationSource,
  others: readonly MutationSource[],
  seed: number,
  perKind: number,
): Mutation[] {
  const random = new Seeded(seed)
  const all = [
    ...digitChanges(source, random),
    ...swaps(source),
    ...turnedSigns(source),
    ...alteredYears(source),
    ...alteredUnits(source),
    ...alteredCodes(source, random),
    ...alteredIndicators(source, random),
    ...droppedRows(source),
    ...shiftedRows(source),
    ...foreignParagraphs(source, others),
  ]
  const kinds = [...new Set(all.map(({ kind }) => kind))]
  return kinds.flatMap((kind) =>
    random.sample(
      all.filter((one) => one.kind === kind),
      perKind,
    ),
  )
}
