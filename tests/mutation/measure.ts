/** Whether the audit finds a mutation: at its place, elsewhere, or not at all. */
import { audit, type EvidencePlace, type Finding } from '@mingzhang/audit'
import { understand } from '@mingzhang/disclosure'
import type { Block, Document, Place } from '@mingzhang/documents'
import type { Mutation } from './mutation.ts'
import type { MutationSource } from './source.ts'

export type Verdict = 'at-place' | 'elsewhere' | 'missed'

export interface Measured {
  readonly source: MutationSource
  readonly mutation: Mutation
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
}

/** What the audit says of a document. */
const allFindingsOf = (document: Document): readonly Finding[] => audit(understand(document)).findings

/** The same without remarks (提示): what a clean document must be free of. */
export const findingsOf = (document: Document): Finding[] =>
  allFindingsOf(document).filter(({ severity }) => severity !== 'info')

export async function measure(source: MutationSource, mutations: readonly Mutation[]): Promise<Measured[]> {
  const before = await source.read(source.manuscript)
  const known = new Set(allFindingsOf(before).map(({ id }) => id))
  const measured: Measured[] = []
  for (const mutation of mutations) {
    const after = await source.read(mutation.manuscript)
    const findings = allFindingsOf(after).filter(({ id }) => !known.has(id))
    const changed = changedPlaces(before, after)
    const atPlace = findings.some(
      ({ evidence, message }) =>
        evidence.some(({ place }) => changed.has(keyOf(place))) ||
        (mutation.gone !== undefined && unquoted(message).includes(unquoted(mutation.gone))),
    )
    const verdict = findings.length === 0 ? 'missed' : atPlace ? 'at-place' : 'elsewhere'
    measured.push({ source, mutation, verdict, findings })
  }
  return measured
}

/** Titles are quoted in messages, and quotations within quotations in marks of their own. */
const unquoted = (text: string): string => text.replace(/[“”‘’]/g, '')

const keyOf = ({ line, page, paragraph, sheet, address, row, column }: EvidencePlace): string =>
  [line, page, paragraph, sheet, address, row, column].join()

/** Places of the blocks of `after` that differ from those of `before`; in a table of the same cells, of those cells. */
function changedPlaces(before: Document, after: Document): Set<string> {
  const [first, fromEnd] = commonEnds(before.blocks.map(wordsOf), after.blocks.map(wordsOf))
  const [old, changed] = [before.blocks, after.blocks].map((blocks) => blocks.slice(first, blocks.length - fromEnd))
  const places = (changed ?? []).flatMap((block, index) =>
    placesIn(block, old?.length === changed?.length ? old?.[index] : undefined),
  )
  const next = after.blocks[first]
  return new Set([...places, ...(places.length === 0 && next !== undefined ? [keyOf(next.place)] : [])])
}

function placesIn(block: Block, old: Block | undefined): string[] {
  if (block.kind !== 'table') return [keyOf(block.place)]
  const same = old?.kind === 'table' && old.cells.length === block.cells.length ? old.cells : undefined
  return [
    ...(same === undefined ? [keyOf(block.place)] : []),
    ...block.cells
      .filter(({ text }, index) => same?.[index]?.text !== text)
      .map(({ place, row, column }) => keyOf({ ...place, row: row + 1, column: column + 1 })),
  ]
}

const wordsOf = (block: Block): string =>
  JSON.stringify(block, (key, value: unknown): unknown => (key === 'place' ? undefined : value))

/** How many items the two have in common at their beginning and at their end. */
function commonEnds(before: readonly string[], after: readonly string[]): [number, number] {
  const shorter = Math.min(before.length, after.length)
  let first = 0
  while (first < shorter && after[first] === before[first]) first += 1
  let fromEnd = 0
  while (fromEnd < shorter - first && after.at(-1 - fromEnd) === before.at(-1 - fromEnd)) fromEnd += 1
  return [first, fromEnd]
}

/** A document that no file gave places: each block is told by its position. */
export const placedByPosition = (document: Document): Document => ({
  ...document,
  blocks: document.blocks.map((block, index): Block => {
    const place: Place = { paragraph: index + 1 }
    if (block.kind !== 'table') return { ...block, place }
    return { ...block, place, cells: block.cells.map((cell) => ({ ...cell, place })) }
  }),
})
