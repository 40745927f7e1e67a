/** Headings, rows and words in each other's place, and names that lack a character. */
import { type ManuscriptCell, type ManuscriptTable, textOfRuns } from '@mingzhang/documents'
import { type Mutation, withBlocks } from './mutation.ts'
import type { MutationSource } from './source.ts'
import { wordChange, wordSites } from './word-mutations.ts'

type Row = readonly ManuscriptCell[]

/** The headings of two neighbouring columns of a statutory table, each over the other. */
export const exchangedHeadings = ({ manuscript }: MutationSource): Mutation[] =>
  manuscript.blocks.flatMap((block, index) => {
    if (block.kind !== 'table' || !block.statutory) return []
    return block.rows.slice(0, block.headerRows).flatMap((cells, row) =>
      cells.flatMap((cell, at) => {
        const next = cells[at + 1]
        if (next === undefined || !isHeading(cell) || !isHeading(next) || !isLikeSized(cell, next)) return []
        if (print(cell) === print(next)) return []
        const exchanged = cells.map((one, position) =>
          position === at ? { ...cell, runs: next.runs } : position === at + 1 ? { ...next, runs: cell.runs } : one,
        )
        const rows = block.rows.map((one, position) => (position === row ? exchanged : one))
        return [changedTable(manuscript, index, block, '附表两栏表头互换', `${print(cell)}↔${print(next)}`, rows)]
      }),
    )
  })

const isHeading = (cell: ManuscriptCell): boolean => /[\u4e00-\u9fff]{2}/.test(print(cell))
const isLikeSized = (a: ManuscriptCell, b: ManuscriptCell): boolean =>
  a.columnSpan === b.columnSpan && a.rowSpan === b.rowSpan
const print = ({ runs }: ManuscriptCell): string => textOfRuns(runs)

/** So many rows apart. */
const APART = 3

/** Two rows with codes that stand apart, each in the place of the other. */
export const exchangedFarRows = ({ manuscript }: MutationSource): Mutation[] =>
  manuscript.blocks.flatMap((block, index) => {
    if (block.kind !== 'table' || !block.statutory) return []
    return block.rows.flatMap((cells, at) => {
      const other = block.rows[at + APART]
      if (other === undefined || !isCoded(cells) || !isCoded(other)) return []
      const rows = block.rows.map((row, position) => (position === at ? other : position === at + APART ? cells : row))
      return [changedTable(manuscript, index, block, '附表隔行换位', `${codeOf(cells)}↔${codeOf(other)}`, rows)]
    })
  })

const codeOf = (cells: Row): string => textOfRuns(cells[0]?.runs ?? [])
const isCoded = (cells: Row): boolean => /^\d{3}(?:\d\d){0,2}$/.test(codeOf(cells))

const changedTable = (
  manuscript: MutationSource['manuscript'],
  index: number,
  block: ManuscriptTable,
  kind: string,
  what: string,
  rows: readonly Row[],
): Mutation => ({
  kind,
  what: `${block.title}：${what}`,
  matter: `表 ${block.title}`,
  manuscript: withBlocks(manuscript, index, () => [{ ...block, rows }]),
})

/** What there was not, said to have been, and the other way round. */
const CLAIM =
  /(?<=[年度])没有(?=[^。，]*(?:收入和支出|安排的支出)，故本表无数据)|(?<=[也均])没有(?=此项支出)|(?<=本表)无(?=数据)/g

/** 有 for 没有 in notes below empty tables and behind amounts of nothing. */
export const turnedClaims = ({ manuscript }: MutationSource): Mutation[] =>
  wordSites(manuscript).flatMap((site) =>
    [...site.run.matchAll(CLAIM)].flatMap(({ 0: word, index }) =>
      wordChange(manuscript, site, '有无颠倒', index, word, '有'),
    ),
  )

/** Left out of a name in common speech, too. */
const LEVEL = /[省市县区]/

/** The organisation's name in a sentence, without one of its characters. */
export const shortenedNames = ({ manuscript, organisation }: MutationSource): Mutation[] =>
  wordSites(manuscript).flatMap((site, number) => {
    const at = site.run.indexOf(organisation)
    const left = 1 + (number % (organisation.length - 2))
    if (manuscript.blocks[site.block]?.kind !== 'paragraph' || at < 0 || LEVEL.test(organisation.charAt(left)))
      return []
    const short = organisation.slice(0, left) + organisation.slice(left + 1)
    return wordChange(manuscript, site, '单位名称漏字', at, organisation, short)
  })

/** 收入 for 支出 in the caption under a chart. */
export const turnedCaptions = ({ manuscript }: MutationSource): Mutation[] =>
  wordSites(manuscript).flatMap((site) => {
    const block = manuscript.blocks[site.block]
    const match = block?.kind === 'paragraph' && block.style === 'caption' ? /收入|支出/.exec(site.run) : null
    if (match === null) return []
    return wordChange(manuscript, site, '图名颠倒', match.index, match[0], match[0] === '收入' ? '支出' : '收入')
  })
