/** Every kind of change, for one clean disclosure. */

import { Seeded } from '@mingzhang/accounts'
import { blankedCells, slips } from './cell-mutations.ts'
import { turnedDefinitions } from './definition-mutations.ts'
import {
  exchangedFarRows,
  exchangedHeadings,
  shortenedNames,
  turnedCaptions,
  turnedClaims,
} from './exchange-mutations.ts'
import { digitChanges, swaps } from './figure-mutations.ts'
import { besideTheirLike, foreignParagraphs, inPlaceOfTheirLike } from './foreign-paragraphs.ts'
import { alteredMeasures, alteredNames, alteredScores, blankedScores, formsLeftOut } from './form-mutations.ts'
import { notesOfOtherTables, rowsInOthersPlace, rowsOfOtherTables, turnedHeadings } from './misplaced-rows.ts'
import type { Mutation } from './mutation.ts'
import {
  droppedRows,
  duplicatedRows,
  exchangedRows,
  movedSideways,
  shiftedColumns,
  shiftedRows,
} from './row-mutations.ts'
import { alteredDates, alteredNumbers, droppedPoints, swapsOfParagraphs, turnedReasons } from './slip-mutations.ts'
import type { MutationSource } from './source.ts'
import { emptiedTables, exchangedSubjects, foreignTables, renumbered, retitled } from './table-mutations.ts'
import {
  alteredCodes,
  alteredCounts,
  alteredIndicators,
  alteredUnits,
  alteredYears,
  turnedSigns,
} from './word-mutations.ts'

/** At most `perKind` changes of each kind, drawn with the seed; foreign paragraphs and tables come from the `others`. */
export function mutationsOf(
  source: MutationSource,
  others: readonly MutationSource[],
  seed: number,
  perKind: number,
  wanted = /(?:)/,
): Mutation[] {
  const random = new Seeded(seed)
  const all = [
    ...digitChanges(source, random),
    ...swaps(source),
    ...slips(source),
    ...blankedCells(source),
    ...turnedSigns(source),
    ...alteredYears(source),
    ...alteredUnits(source),
    ...alteredCodes(source, random),
    ...exchangedSubjects(source, random),
    ...alteredCounts(source, random),
    ...alteredIndicators(source, random),
    ...alteredScores(source, random),
    ...blankedScores(source),
    ...alteredMeasures(source, random),
    ...alteredNames(source),
    ...droppedRows(source),
    ...duplicatedRows(source),
    ...exchangedRows(source),
    ...shiftedRows(source),
    ...shiftedColumns(source),
    ...movedSideways(source),
    ...rowsInOthersPlace(source),
    ...rowsOfOtherTables(source, random),
    ...turnedHeadings(source),
    ...notesOfOtherTables(source),
    ...emptiedTables(source),
    ...foreignTables(source, others),
    ...renumbered(source),
    ...retitled(source),
    ...foreignParagraphs(source, others),
    ...besideTheirLike(source, others),
    ...inPlaceOfTheirLike(source, others),
    ...turnedDefinitions(source),
    ...formsLeftOut(source),
    ...alteredDates(source, random),
    ...alteredNumbers(source, random),
    ...turnedReasons(source),
    ...droppedPoints(source),
    ...swapsOfParagraphs(source),
    ...exchangedHeadings(source),
    ...exchangedFarRows(source),
    ...turnedClaims(source),
    ...shortenedNames(source),
    ...turnedCaptions(source),
  ].filter(({ kind }) => wanted.test(kind))
  const kinds = [...new Set(all.map(({ kind }) => kind))]
  return kinds.flatMap((kind) =>
    random.sample(
      all.filter((one) => one.kind === kind),
      perKind,
    ),
  )
}
