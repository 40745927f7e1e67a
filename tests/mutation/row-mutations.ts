/** Changes of whole rows of tables, and of a column's values against its rows. */
import { type ManuscriptCell, type ManuscriptTable, textOfRuns } from '@mingzhang/documents'
import { type Mutation, withBlocks } from './mutation.ts'
import { isFigure } from './sites.ts'
import type { MutationSource } from './source.ts'
import { areOpenSources, isOpenWithinParent } from './undetermined-rows.ts'

type Row = readonly ManuscriptCell[]

/** A row with amounts left out of a table. */
export const droppedRows = (source: MutationSource): Mutation[] =>
  tableChanges(source, '缺行', (block, cells, row) => {
    if (!isCounted(block, cells) || reachesBeyond(cells, block, row)) return undefined
    return { what: print(cells), rows: block.rows.filter((_, position) => position !== row) }
  })

/** A row with amounts printed twice. */
export const duplicatedRows = (source: MutationSource): Mutation[] =>
  tableChanges(source, '重复行', (block, cells, row) => {
    if (!isCounted(block, cells) || reachesBeyond(cells, block, row)) return undefined
    return { what: print(cells), rows: block.rows.flatMap((one, at) => (at === row ? [one, one] : [one])) }
  })

/** The values of a row and of the next one, exchanged. */
export const exchangedRows = (source: MutationSource): Mutation[] =>
  tableChanges(source, '两行数值对调', (block, cells, row) => {
    const next = block.rows[row + 1]
    if (next?.length !== cells.length || !hasAmount(cells)) return undefined
    if (areOpenSources(source.manuscript, block, cells, next)) return undefined
    const rows = block.rows.map((one, at) =>
      at === row ? withFiguresOf(cells, next) : at === row + 1 ? withFiguresOf(next, cells) : one,
    )
    return { what: `${print(cells)}↔${print(next)}`, rows }
  })

/** From a row on, the values of a table one row too low against their labels. */
export const shiftedRows = (source: MutationSource): Mutation[] =>
  tableChanges(source, '错行', (block, first, at) => {
    const next = block.rows[at + 1]
    if (!hasAmount(first) || next?.length !== first.length) return undefined
    const rows = block.rows.map((cells, row) =>
      row < at ? cells : withFiguresOf(cells, row === at ? [] : block.rows[row - 1]),
    )
    return { what: `自“${print(first).slice(0, 40)}”起数值下移一行`, rows }
  })

/** From a row on, the values of one column one row too low, and one row too high, against their labels. */
export const shiftedColumns = (source: MutationSource): Mutation[] =>
  ([1, -1] as const).flatMap((offset) =>
    tableChanges(source, `一栏${offset === 1 ? '下' : '上'}移一行`, (block, first, at) => {
      const column = first.findLastIndex(({ runs }) => runs.some(isFilledFigure))
      const next = block.rows[at + 1]
      if (column < 0 || next?.length !== first.length) return undefined
      const rows = block.rows.map((cells, row) => {
        const from = block.rows[row - offset]
        if (row < at || cells.length !== first.length) return cells
        const source = from?.length === cells.length && row - offset >= at ? from : undefined
        const runs = source?.[column]?.runs.some(isFigure) === true ? (source[column]?.runs ?? []) : []
        const own = cells[column]
        return own !== undefined && isAmount(own) ? replaced(cells, column, { ...own, runs }) : cells
      })
      return { what: `第${column + 1}栏自“${print(first).slice(0, 40)}”起`, rows }
    }),
  )

/** A figure moved to the blank cell beside it. */
export const movedSideways = (source: MutationSource): Mutation[] =>
  tableChanges(source, '数值错栏', (block, cells) => {
    const column = cells.findIndex(
      (cell, at) => isAmountCell(cell) && (cells[at + 1]?.runs.length ?? 1) === 0 && cells[at + 1]?.columnSpan === 1,
    )
    const [own, beside] = [cells[column], cells[column + 1]]
    if (own === undefined || beside === undefined) return undefined
    const moved = replaced(replaced(cells, column, { ...own, runs: [] }), column + 1, { ...beside, runs: own.runs })
    return {
      what: `${print(cells)} 第${column + 1}栏右移`,
      rows: block.rows.map((one) => (one === cells ? moved : one)),
    }
  })

interface ChangedRows {
  readonly what: string
  readonly rows: readonly Row[]
}

/** One change for each row below the header that `change` applies to. */
function tableChanges(
  { manuscript }: MutationSource,
  kind: string,
  change: (block: ManuscriptTable, cells: Row, row: number) => ChangedRows | undefined,
): Mutation[] {
  return manuscript.blocks.flatMap((block, index) => {
    if (block.kind !== 'table') return []
    return block.rows.flatMap((cells, row) => {
      const changed = row < block.headerRows ? undefined : change(block, cells, row)
      if (changed === undefined || sameText(changed.rows, block.rows)) return []
      if (isOpenWithinParent(manuscript, block, changed.rows)) return []
      return [
        {
          kind: `${tableKind(block)}${kind}`,
          what: `${block.title}：${changed.what}`,
          matter: `表 ${block.title}`,
          manuscript: withBlocks(manuscript, index, () => [{ ...block, rows: changed.rows }]),
        },
      ]
    })
  })
}

/** Its labels kept, its figures those of another row of the same shape. */
function withFiguresOf(cells: Row, source: Row = []): Row {
  return cells.map((cell, column) => {
    const other = source[column]
    if (!isAmount(cell)) return cell
    return { ...cell, runs: source.length === cells.length && isAmount(other) ? (other?.runs ?? []) : [] }
  })
}

const isAmount = (one: ManuscriptCell | undefined): boolean =>
  one !== undefined && (one.runs.some(isFigure) || textOfRuns(one.runs) === '')

const replaced = (cells: Row, column: number, cell: ManuscriptCell): Row =>
  cells.map((one, at) => (at === column ? cell : one))

const sameText = (a: readonly Row[], b: readonly Row[]): boolean => a.map(print).join('\n') === b.map(print).join('\n')

const print = (cells: Row): string => cells.map(({ runs }) => textOfRuns(runs)).join('|')

const isFilledFigure = (run: ManuscriptCell['runs'][number]): boolean => isFigure(run) && !/^0(?:\.0+)?$/.test(run.text)

const isAmountCell = ({ runs }: ManuscriptCell): boolean => runs.some(isFilledFigure)

const hasAmount = (cells: Row): boolean => cells.some(isAmountCell)

/** A row with amounts; in a performance form, one with a number of its own: an indicator, the total score. */
const isCounted = ({ statutory }: ManuscriptTable, cells: Row): boolean =>
  hasAmount(cells) || (!statutory && cells.slice(1).some(({ runs }) => /^[≥≤＝]?\d/.test(textOfRuns(runs))))

/** A row whose cells are merged with others cannot be left out alone. */
const reachesBeyond = (cells: Row, { rows }: ManuscriptTable, at: number): boolean =>
  cells.some(({ rowSpan }) => rowSpan > 1) ||
  rows.slice(0, at).some((above, row) => above.some(({ rowSpan }) => row + rowSpan > at))

export const tableKind = ({ statutory }: ManuscriptTable): string => (statutory ? '附表' : '绩效表')
