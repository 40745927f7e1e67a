/** Every kind of change, for one clean disclosure. */

import { Seeded } from '@mingzhang/accounts'
import { CLEAN_DISCLOSURES, type CleanDisclosure } from './disclosures.ts'
import { digitChanges, swaps, turnedSigns } from './figure-mutations.ts'
import type { Mutation } from './mutation.ts'
import { alteredUnits, alteredYears, droppedRows, foreignParagraphs, shiftedRows } from './statement-mutations.ts'

/** At most `perKind` changes of each kind, drawn with the seed. */
export function mutationsOf(disclosure: CleanDisclosure, seed: number, perKind: number): Mutation[] {
  const random = new Seeded(seed)
  const all = [
    ...digitChanges(disclosure.content, random),
    ...swaps(disclosure.content),
    ...turnedSigns(disclosure.content),
    ...alteredYears(disclosure),
    ...alteredUnits(disclosure),
    ...droppedRows(disclosure),
    ...shiftedRows(disclosure),
    ...foreignParagraphs(disclosure, CLEAN_DISCLOSURES),
  ]
  const kinds = [...new Set(all.map(({ kind }) => kind))]
  return kinds.flatMap((kind) =>
    random.sample(
      all.filter((one) => one.kind === kind),
      perKind,
    ),
  )
}
