import { type Disclosure, understand } from '@mingzhang/disclosure'
import { type Document, quote } from '@mingzhang/documents'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balancedDocument, type SampleAccounts } from './balanced-document.ts'
import { observeFault } from './fault-text.ts'
import { analyseTables } from './table-analysis.ts'

const amount = fc.bigInt({ min: 1_000_000n, max: 90_000_000_000n })
const money = fc.oneof(fc.constant(0n), amount)

const accounts: fc.Arbitrary<SampleAccounts> = fc.record({
  subjects: fc.tuple(amount, money, money, money, amount, amount, money, money).map(([a, b, c, d, e, f, g, left]) => [
    { code: '2010301', name: '行政运行', basic: a, project: 0n, funds: 0n, other: 0n, left: 0n },
    { code: '2010302', name: '一般行政管理事务', basic: 0n, project: b, funds: 0n, other: c, left },
    { code: '2080501', name: '行政单位离退休', basic: d, project: 0n, funds: 0n, other: 0n, left: 0n },
    { code: '2120804', name: '农村基础设施建设支出', basic: 0n, project: 0n, funds: e, other: 0n, left: 0n },
    { code: '2210203', name: '购房补贴', basic: f, project: g, funds: 0n, other: 0n, left: 0n },
  ]),
  opening: money,
  personnel: fc.bigInt({ min: 20n, max: 90n }),
  threePublic: fc.array(fc.tuple(money, money), { minLength: 4, maxLength: 4 }),
})

const analysed = (document: Document): { disclosure: Disclosure; analysis: ReturnType<typeof analyseTables> } => {
  const disclosure = understand(document)
  return { disclosure, analysis: analyseTables(disclosure) }
}

/** The same document with one printed amount replaced. */
function replaced(document: Document, block: number, cell: number, text: string): Document {
  const blocks = document.blocks.map((one, index) =>
    index === block && one.kind === 'table'
      ? { ...one, cells: one.cells.map((value, at) => (at === cell ? { ...value, text } : value)) }
      : one,
  )
  return { ...document, blocks }
}

const printedAmounts = (document: Document): { block: number; cell: number; text: string }[] =>
  document.blocks.flatMap((block, index) =>
    block.kind === 'table'
      ? block.cells.flatMap(({ text }, cell) => (/^\d+\.\d\d$/.test(text) ? [{ block: index, cell, text }] : []))
      : [],
  )

describe('tables printed from accounts that balance', () => {
  it('are all recognised, and break no relation however they are rounded', () => {
    fc.assert(
      fc.property(accounts, (sample) => {
        const { disclosure, analysis } = analysed(balancedDocument(sample))
        expect(disclosure.statutoryTables.map((table) => table.form.id)).toEqual([
          'T1',
          'T2',
          'T3',
          'T4',
          'T5',
          'T6',
          'T7',
          'T8',
          'T9',
        ])
        expect(disclosure.statutoryTables.flatMap((table) => table.unread)).toEqual([])
        expect(analysis.relations.length).toBeGreaterThan(100)
        expect(analysis.faults.map((fault) => observeFault(fault).message)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('give one finding that names the cell when one printed amount is changed', () => {
    fc.assert(
      fc.property(accounts, fc.nat(), fc.integer({ min: 50, max: 99_999 }), (sample, pick, more) => {
        const document = balancedDocument(sample)
        const amounts = printedAmounts(document)
        const chosen = amounts[pick % amounts.length]
        if (chosen === undefined) throw new Error('the sample prints no amount')
        const digits = (BigInt(chosen.text.replace('.', '')) + BigInt(more)).toString().padStart(3, '0')
        const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`
        const { disclosure, analysis } = analysed(replaced(document, chosen.block, chosen.cell, text))
        expect(analysis.faults).toHaveLength(1)
        const [fault] = analysis.faults
        if (fault === undefined) throw new Error('no fault')
        const evidence = observeFault(fault).evidence
        expect(evidence.some((span) => span.block === chosen.block && span.cell === chosen.cell)).toBe(true)
        expect(evidence.every((span) => quote(disclosure.document, span) !== '' || span.start === span.end)).toBe(true)
        if (fault.culprit?.proved === true)
          expect(fault.culprit.quantity.span).toMatchObject({ block: chosen.block, cell: chosen.cell })
      }),
      { numRuns: 80 },
    )
  })
})
