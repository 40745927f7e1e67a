/** Changes of whole rows of tables, and paragraphs from another department. */
import { type ManuscriptCell, type ManuscriptTable, textOfRuns } from '@mingzhang/documents'
import { type Mutation, withBlocks } from './mutation.ts'
import { isFigure } from './sites.ts'
import type { MutationSource } from './source.ts'

/** A row with amounts left out of a table. */
export function droppedRows({ manuscript }: MutationSource): Mutation[] {
  return manuscript.blocks.flatMap((block, index) => {
    if (block.kind !== 'table') return []
    return block.rows.flatMap((cells, row) => {
      if (row < block.headerRows || !hasAmount(cells) || reachesBeyond(cells, block, row)) return []
      const rows = block.rows.filter((_, position) => position !== row)
      return [
        {
          kind: `${tableKind(block)}缺行`,
          what: `${block.title}：${print(cells)}`,
          matter: `表 ${block.title}`,
          manuscript: withBlocks(manuscript, index, () => [{ ...block, rows }]),
        },
      ]
    })
  })
}

/** From a row on, the values of a table one row too low against their labels. */
export function shiftedRows({ manuscript }: MutationSource): Mutation[] {
  return manuscript.blocks.flatMap((block, index) => {
    if (block.kind !== 'table') return []
    return block.rows.flatMap((first, at) => {
      const next = block.rows[at + 1]
      if (at < block.headerRows || !hasAmount(first) || next?.length !== first.length) return []
      const rows = block.rows.map((cells, row) =>
        row < at ? cells : withFiguresOf(cells, row === at ? [] : block.rows[row - 1]),
      )
      if (sameText(rows, block.rows)) return []
      return [
        {
          kind: `${tableKind(block)}错行`,
          what: `${block.title}：自“${print(first).slice(0, 40)}”起数值下移一行`,
          matter: `表 ${block.title}`,
          manuscript: withBlocks(manuscript, index, () => [{ ...block, rows }]),
        },
      ]
    })
  })
}

/** Its labels kept, its figures those of another row of the same shape. */
function withFiguresOf(cells: readonly ManuscriptCell[], source: readonly ManuscriptCell[] = []): ManuscriptCell[] {
  return cells.map((cell, column) => {
    const other = source[column]
    const isAmount = (one: ManuscriptCell | undefined): boolean =>
      one !== undefined && (one.runs.some(isFigure) || textOfRuns(one.runs) === '')
    if (!isAmount(cell)) return cell
    return { ...cell, runs: source.length === cells.length && isAmount(other) ? (other?.runs ?? []) : [] }
  })
}

const sameText = (a: readonly (readonly ManuscriptCell[])[], b: readonly (readonly ManuscriptCell[])[]): boolean =>
  a.map(print).join('\n') === b.map(print).join('\n')

const print = (cells: readonly ManuscriptCell[]): string => cells.map(({ runs }) => textOfRuns(runs)).join('|')

const hasAmount = (cells: readonly ManuscriptCell[]): boolean =>
  cells.some(({ runs }) => runs.some((run) => isFigure(run) && !/^0(?:\.0+)?$/.test(run.text)))

/** A row whose cells are merged with others cannot be left out alone. */
const reachesBeyond = (cells: readonly ManuscriptCell[], { rows }: ManuscriptTable, at: number): boolean =>
  cells.some(({ rowSpan }) => rowSpan > 1) ||
  rows.slice(0, at).some((above, row) => above.some(({ rowSpan }) => row + rowSpan > at))

const tableKind = ({ statutory }: ManuscriptTable): string => (statutory ? '附表' : '绩效表')

/** Paragraphs that name another department or state figures of it, put behind one of this. */
export function foreignParagraphs(source: MutationSource, others: readonly MutationSource[]): Mutation[] {
  const { manuscript } = source
  const own = new Set(
    manuscript.blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOfRuns(block.runs)] : [])),
  )
  const homes = manuscript.blocks.flatMap((block, index) =>
    block.kind === 'paragraph' && block.style === 'body' ? [index] : [],
  )
  const foreign = others
    .filter(({ organisation }) => organisation !== source.organisation)
    .flatMap(({ organisation, manuscript: { blocks } }) =>
      blocks.flatMap((block) => {
        if (block.kind !== 'paragraph' || block.style !== 'body') return []
        const text = textOfRuns(block.runs)
        const tells =
          text.includes(organisation) || block.runs.some((run) => isFigure(run) && !/^0(?:\.0+)?$/.test(run.text))
        return tells && text.length >= 30 && !own.has(text) ? [{ block, text }] : []
      }),
    )
  return foreign.map(({ block, text }, index) => ({
    kind: '串入其他部门段落',
    what: text.slice(0, 70),
    matter: block.runs.find(isFigure)?.concept.replace(/subject:[^/]*/g, 'subject') ?? '名称',
    manuscript: withBlocks(manuscript, homes[(index * 7) % homes.length] ?? 0, (home) => [home, block]),
  }))
}
