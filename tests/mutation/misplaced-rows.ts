/** Rows, headings and notes of tables that stand where others belong; no figure of them is changed. */
import type { Seeded } from '@mingzhang/accounts'
import { type Manuscript, type ManuscriptCell, type ManuscriptTable, textOfRuns } from '@mingzhang/documents'
import { type Mutation, withBlocks } from './mutation.ts'
import { tableKind } from './row-mutations.ts'
import { isFigure } from './sites.ts'
import type { MutationSource } from './source.ts'
import { wordChange, wordSites } from './word-mutations.ts'

type Row = readonly ManuscriptCell[]

/** Two neighbouring rows with codes, each in the place of the other. */
export const rowsInOthersPlace = ({ manuscript }: MutationSource): Mutation[] =>
  statutory(manuscript).flatMap(({ block, index }) =>
    block.rows.flatMap((cells, at) => {
      const next = block.rows[at + 1]
      if (next === undefined || !isCoded(cells) || !isCoded(next)) return []
      const rows = block.rows.map((row, position) => (position === at ? next : position === at + 1 ? cells : row))
      return [changed(manuscript, index, '附表两行换位', `${print(cells)}↔${print(next)}`, { ...block, rows })]
    }),
  )

/** A row with figures copied into another table, which knows nothing of it. */
export const rowsOfOtherTables = ({ manuscript }: MutationSource, random: Seeded): Mutation[] => {
  const tables = statutory(manuscript)
  return tables.flatMap(({ block }) =>
    block.rows.flatMap((cells) => {
      if (!isCoded(cells) || !cells.some(({ runs }) => runs.some(isFigure))) return []
      const other = random.pick(tables.filter(({ block: one }) => !one.rows.some(isCoded) && one.rows.length > 6))
      if (other === undefined) return []
      const at = other.block.headerRows + 2
      const columns = other.block.widths.length
      const blank: ManuscriptCell = { runs: [], columnSpan: 1, rowSpan: 1, align: 'right' }
      const fitted = Array.from({ length: columns }, (_, column) => cells[column] ?? blank)
      const rows = [...other.block.rows.slice(0, at), fitted, ...other.block.rows.slice(at)]
      return [changed(manuscript, other.index, '附表夹入他表的行', print(cells), { ...other.block, rows })]
    }),
  )
}

const OPPOSITES: Readonly<Record<string, string>> = {
  本年: '上年',
  年初: '年末',
  年末: '年初',
  预算数: '决算数',
  决算数: '预算数',
  分值: '得分',
  得分: '分值',
}
const TURNED = /本年|年初|年末|(?<=^)(?:预算数|决算数)$|^分值$|^得分$/

/** 年末 for 年初, 决算数 for 预算数, 得分 for 分值 in a heading. */
export const turnedHeadings = ({ manuscript }: MutationSource): Mutation[] =>
  wordSites(manuscript).flatMap((site) => {
    const block = manuscript.blocks[site.block]
    if (block?.kind !== 'table' || site.run.length > 12 || !isHeading(block, site.path[0] ?? 0)) return []
    const match = TURNED.exec(site.run)
    if (match === null) return []
    const kind = `${tableKind(block)}表头词颠倒`
    return wordChange(manuscript, site, kind, match.index, match[0], OPPOSITES[match[0]] ?? match[0])
  })

/** Above the rows of a statutory table; in a form, beside no figure. */
const isHeading = ({ statutory: isStatutory, headerRows, rows }: ManuscriptTable, row: number): boolean =>
  isStatutory ? row < headerRows : rows[row]?.every(({ runs }) => !runs.some(isFigure)) === true

const NOTE = /^注：本表反映/

/** The note below a table replaced by that of the next one. */
export const notesOfOtherTables = ({ manuscript }: MutationSource): Mutation[] => {
  const notes = manuscript.blocks.flatMap((block, index) => {
    const text = block.kind === 'paragraph' ? textOfRuns(block.runs) : ''
    return NOTE.test(text) ? [{ index, text }] : []
  })
  return notes.flatMap(({ index, text }, at) => {
    const next = notes[at + 1]
    // Details of one table are told as those of the whole.
    if (next === undefined || /明细|财政拨款支出情况/.test(text + next.text)) return []
    return [
      {
        kind: '表注换成他表的',
        what: `${text}→${next.text}`,
        matter: '表注',
        manuscript: withBlocks(manuscript, index, (block) =>
          block.kind === 'paragraph' ? [{ ...block, runs: [next.text] }] : [block],
        ),
      },
    ]
  })
}

const statutory = ({ blocks }: Manuscript): { readonly block: ManuscriptTable; readonly index: number }[] =>
  blocks.flatMap((block, index) => (block.kind === 'table' && block.statutory ? [{ block, index }] : []))

const isCoded = (cells: Row): boolean => /^\d{3}(?:\d\d){0,2}$/.test(textOfRuns(cells[0]?.runs ?? []))

const print = (cells: Row): string => cells.map(({ runs }) => textOfRuns(runs)).join('|')

const changed = (
  manuscript: Manuscript,
  index: number,
  kind: string,
  what: string,
  block: ManuscriptTable,
): Mutation => ({
  kind,
  what: `${block.title}：${what}`,
  matter: `表 ${block.title}`,
  manuscript: withBlocks(manuscript, index, () => [block]),
})
