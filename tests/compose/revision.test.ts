/** Two versions of random accounts in one docx: accepted and rejected it is the one and the other, whatever changed. */
import { type Accounts, accountsFromJson, accountsToJson, sampleYears } from '@mingzhang/accounts'
import { PROFILE_NAMES } from '@mingzhang/disclosure'
import {
  type Block,
  documentOf,
  type Manuscript,
  type ManuscriptBlock,
  readDocument,
  writeRevisedDocument,
} from '@mingzhang/documents'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settledChanges } from '../../packages/documents/write/docx/settled-changes.ts'
import { closeLoop, composed, presented, YEAR_OF } from './closed-loop.ts'

const SEEDS = Number(process.env.REVISION_DEPARTMENTS ?? 2)
const DATE = new Date('2024-09-01T00:00:00Z')

const manuscriptOf = (accounts: Accounts, profile: string): Manuscript =>
  presented(composed(accounts, profile), accounts)

/** Texts and tables without their places; a number stands before its heading, automatic or typed. */
const contents = (blocks: readonly Block[]): unknown[] =>
  blocks.flatMap((block): unknown[] => {
    if (block.kind === 'chart') return []
    if (block.kind === 'paragraph') return [`${block.number ?? ''}${block.text}`.replaceAll(/\s/g, '')]
    return [block.cells.map(({ row, column, rowSpan, columnSpan, text }) => [row, column, rowSpan, columnSpan, text])]
  })

const charts = (blocks: readonly Block[]): unknown[] =>
  blocks.flatMap((block) => (block.kind === 'chart' ? [[block.title, block.series]] : []))

async function blocksOf(bytes: Uint8Array): Promise<readonly Block[]> {
  const { blocks, gaps } = await readDocument({ file: '修订.docx', bytes })
  expect(gaps).toEqual([])
  return blocks
}

/** @returns the revised docx, when both versions were in it */
async function expectBoth(before: Manuscript, after: Manuscript): Promise<Uint8Array> {
  const bytes = await writeRevisedDocument(before, after, DATE)
  const [earlier, later] = [documentOf(before).blocks, documentOf(after).blocks]
  const accepted = await blocksOf(bytes)
  expect(contents(accepted)).toEqual(contents(later))
  expect(charts(accepted)).toEqual(charts(later))
  expect(contents(await blocksOf(settledChanges(bytes, 'accepted')))).toEqual(contents(later))
  expect(contents(await blocksOf(settledChanges(bytes, 'rejected')))).toEqual(contents(earlier))
  return bytes
}

describe.each(PROFILE_NAMES)('%s', (profile) => {
  const seeds = Array.from({ length: SEEDS }, (_, index) => 3 * index + 1)

  it.each(seeds)('department %i: a year beside the one before; accepted, the audit finds nothing', async (seed) => {
    const { current, last } = sampleYears({ seed, year: YEAR_OF[profile] ?? 2023 })
    const disclosure = composed(current, profile)
    const after = presented(disclosure, current)
    const bytes = await expectBoth(manuscriptOf(last ?? { ...current, year: current.year - 1 }, profile), after)
    const document = await readDocument({ file: '决算.docx', bytes: settledChanges(bytes, 'accepted') })
    const { findings, unread, unequal } = closeLoop(disclosure, document)
    expect({ findings, unread, unequal }).toEqual({ findings: [], unread: [], unequal: [] })
  })

  it.each(seeds)('department %i: before and after random corrections', async (seed) => {
    const { current } = sampleYears({ seed, year: YEAR_OF[profile] ?? 2023 })
    for (const changes of fc.sample(fc.array(CHANGE, { minLength: 4, maxLength: 12 }), { seed, numRuns: 2 })) {
      const corrected = changed(current, changes)
      const versions = [manuscriptOf(current, profile), manuscriptOf(corrected, profile)] as const
      expect(documentOf(versions[1])).not.toEqual(documentOf(versions[0]))
      const [before, after] = changes.length % 2 === 0 ? versions : [versions[1], versions[0]]
      await expectBoth(before, after)
    }
  })

  it('department 1: blocks that come, go and change places', async () => {
    const { current } = sampleYears({ seed: 1, year: YEAR_OF[profile] ?? 2023 })
    const after = manuscriptOf(current, profile)
    for (const keys of fc.sample(fc.array(fc.nat(999), { minLength: 5, maxLength: 30 }), { seed: 1, numRuns: 2 }))
      await expectBoth({ ...after, blocks: disturbed(after.blocks, keys) }, after)
  })
})

/** A random change: which of the values, and how. */
interface Change {
  readonly at: number
  readonly digit: number
  readonly drops: boolean
}
const CHANGE = fc.record<Change>({ at: fc.nat(1_000_000), digit: fc.integer({ min: 1, max: 9 }), drops: fc.boolean() })

/** Accounts with changed texts and amounts and without some entries; a change that makes no accounts is left out. */
function changed(accounts: Accounts, changes: readonly Change[]): Accounts {
  return changes.reduce((before, change) => {
    const json = structuredClone(accountsToJson(before))
    apply(json, change)
    return accountsFromJson(json).accounts ?? before
  }, accounts)
}

type Slot = { readonly drop: () => void } | { readonly text: string; readonly set: (text: string) => void }

function apply(json: unknown, { at, digit, drops }: Change): void {
  const slots = slotsOf(json).filter((slot) => 'drop' in slot === drops)
  const slot = slots[at % slots.length]
  if (slot === undefined) return
  if ('drop' in slot) slot.drop()
  else slot.set(/^-?\d+\.\d\d$/.test(slot.text) ? `${digit}${slot.text.replace('-', '')}` : `${slot.text}第${digit}次`)
}

/** Every text that may change and every entry of a list that may go. */
function slotsOf(value: unknown): Slot[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => [
      { drop: () => value.splice(index, 1) },
      ...(typeof item === 'string'
        ? [{ text: item, set: (text: string) => value.splice(index, 1, text) }]
        : slotsOf(item)),
    ])
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    typeof item === 'string'
      ? [{ text: item, set: (text: string) => Object.assign(value, { [key]: text }) }]
      : slotsOf(item),
  )
}

/** Some blocks are left out, said twice, or put elsewhere. */
function disturbed(blocks: readonly ManuscriptBlock[], keys: readonly number[]): ManuscriptBlock[] {
  const result = [...blocks]
  for (const key of keys) {
    const [block] = result.splice(key % result.length, 1)
    if (block === undefined || key % 3 === 0) continue
    const places = key % 3 === 1 ? [key * 7] : [key % result.length, key * 7]
    for (const place of places) result.splice(place % result.length, 0, block)
  }
  return result
}
