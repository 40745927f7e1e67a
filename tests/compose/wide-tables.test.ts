/** Tables of more columns than a page or Word can hold go on in parts (续表), and are read back as one. */
import { type Accounts, economicSubjects, isInForce, sampleAccounts } from '@mingzhang/accounts'
import { documentOf, readDocument, writeDocument } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { returnedFrom } from '../extract/returned.ts'
import { closeLoop, composed, presented } from './closed-loop.ts'

const YEAR = 2022
/** What is shown elsewhere too: “三公”, meetings, training, cars. */
const ELSEWHERE = new Set(['30212', '30215', '30216', '30217', '30231', '30913', '31013'])
/** 0.01万元. */
const PART = 10_000n

/** Categories that projects may be spent on. */
const OF_PROJECTS = ['309', '310', '311', '312', '313', '399']

/** The largest amount of each category, and that of the projects, goes in small parts to every 款. */
function widened(accounts: Accounts): Accounts {
  const { expenditure } = accounts
  if (expenditure.level !== 'economic') throw new Error('no economic subjects')
  let entries = expenditure.entries
  const spread = (of: (entry: (typeof entries)[number]) => boolean, categories: readonly string[]): void => {
    const [largest] = entries.filter(of).sort((a, b) => (a.amount < b.amount ? 1 : -1))
    if (largest === undefined) return
    const parts = categories
      .flatMap((category) => economicSubjects.under(category))
      .filter((subject) => isInForce(subject, YEAR) && !ELSEWHERE.has(subject.code))
      .map(({ code }) => ({ ...largest, economic: code, amount: PART }))
    const rest = { ...largest, amount: largest.amount - PART * BigInt(parts.length) }
    entries = entries.flatMap((entry) => (entry === largest ? [rest, ...parts] : [entry]))
  }
  for (const category of ['301', '302', '303'])
    spread(({ economic = '', nature }) => nature === 'basic' && economic.startsWith(category), [category])
  spread(({ nature, source }) => nature === 'project' && source === 'general', OF_PROJECTS)
  return { ...accounts, expenditure: { ...expenditure, entries } }
}

const accounts = widened(sampleAccounts({ seed: 5, year: YEAR }))
const disclosure = composed(accounts, '四川-2022')
const manuscript = presented(disclosure, accounts)

it('no table is wider than Word can open; the parts of one have the same rows', () => {
  const tables = manuscript.blocks.flatMap((block) => (block.kind === 'table' && block.statutory ? [block] : []))
  expect(Math.max(...tables.map(({ widths }) => widths.length))).toBeLessThanOrEqual(63)
  const [first, second] = tables.filter(({ title }) => title.startsWith('财政拨款支出决算明细表'))
  expect(second?.title).toBe('财政拨款支出决算明细表（续表）')
  expect(second?.rows.length).toBe(first?.rows.length)
})

describe('the audit finds nothing, and every figure is read back', () => {
  it('without files', () => {
    const { findings, unread, unequal } = closeLoop(disclosure, documentOf(manuscript))
    expect({ findings, unread, unequal }).toEqual({ findings: [], unread: [], unequal: [] })
  })
  it.each(['docx', 'html', 'xlsx', 'pdf'] as const)('through %s', async (format) => {
    const document = await readDocument({ file: `决算.${format}`, bytes: await writeDocument(format, manuscript) })
    const { findings, unread, unequal } = closeLoop(disclosure, document)
    // A workbook has the tables alone, and a pdf its charts as pictures.
    const said = unread.filter(({ what }) => format !== 'xlsx' && !(format === 'pdf' && what.startsWith('point|')))
    expect({ findings: format === 'xlsx' ? [] : findings, said, unequal }).toEqual({
      findings: [],
      said: [],
      unequal: [],
    })
  })
})

it('the tables of the accounts extracted from it are those of the accounts', () => {
  expect(returnedFrom(accounts, disclosure, documentOf(manuscript)).cells).toEqual([])
})
