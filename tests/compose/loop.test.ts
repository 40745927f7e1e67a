/** compile → audit → nothing, for some random departments; `npm run loop` does it for hundreds. */
import { sampleAccounts } from '@mingzhang/accounts'
import { PROFILE_NAMES } from '@mingzhang/disclosure'
import { documentOf, type ManuscriptBlock, readDocument, readTogether, writeDocument } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { closeLoop, closeLoopOf, composed, presented, YEAR_OF } from './closed-loop.ts'

const SEEDS = [1, 2, 5, 14, 24, 66]

const accountsFor = (seed: number, profile: string) => sampleAccounts({ seed, year: YEAR_OF[profile] ?? 2023 })

describe.each(PROFILE_NAMES)('%s', (profile) => {
  it.each(SEEDS)('department %i: the audit finds nothing, and every figure is read back as what it states', (seed) => {
    const { findings, unread, unequal, composed } = closeLoopOf(accountsFor(seed, profile), profile)
    expect({ findings, unread, unequal }).toEqual({ findings: [], unread: [], unequal: [] })
    expect(composed).toBeGreaterThan(200)
  })
})

describe('through files', () => {
  const accounts = accountsFor(5, '四川-2022')
  const disclosure = composed(accounts, '四川-2022')
  const manuscript = presented(disclosure, accounts)

  it.each(['docx', 'html'] as const)('%s', async (format) => {
    const document = await readDocument({ file: `决算.${format}`, bytes: await writeDocument(format, manuscript) })
    const { findings, unread, unequal } = closeLoop(disclosure, document)
    expect({ findings, unread, unequal }).toEqual({ findings: [], unread: [], unequal: [] })
  })

  it('docx with the workbook of its tables', async () => {
    const documents = [
      await readDocument({ file: '决算.docx', bytes: await writeDocument('docx', manuscript) }),
      await readDocument({ file: '附表.xlsx', bytes: await writeDocument('xlsx', manuscript) }),
    ]
    const { findings, unread, unequal } = closeLoop(disclosure, readTogether(documents))
    expect({ findings, unread, unequal }).toEqual({ findings: [], unread: [], unequal: [] })
  })
})

describe('the comparison', () => {
  const accounts = accountsFor(1, '通用')
  const disclosure = composed(accounts, '通用')
  const manuscript = presented(disclosure, accounts)
  const read = (blocks: readonly ManuscriptBlock[]) => closeLoop(disclosure, documentOf({ ...manuscript, blocks }))

  it('tells a figure that is read as another', () => {
    const changed = manuscript.blocks.map((block): ManuscriptBlock => {
      if (block.kind !== 'paragraph') return block
      const runs = block.runs.map((run) =>
        typeof run !== 'string' && run.concept === 'general.basic' ? { ...run, text: '123456.78' } : run,
      )
      return { ...block, runs }
    })
    expect(read(changed).unequal.map(({ what }) => what)).toContain('fact|general.basic')
  })

  it('tells a figure that is not read', () => {
    const without = manuscript.blocks.filter(
      (block) =>
        block.kind !== 'paragraph' || !block.runs.some((run) => typeof run !== 'string' && run.concept === 'total'),
    )
    expect(read(without).unread.map(({ what }) => what)).toContain('fact|total')
  })
})
