/** Where the runs of a manuscript stand, and how to put another run there. */
import {
  type FigureRun,
  type Manuscript,
  type ManuscriptBlock,
  type ManuscriptCell,
  type Run,
  textOfRuns,
} from '@mingzhang/documents'
import { withBlocks } from './mutation.ts'

/** Indices from the block inward: run of a paragraph; row, cell, run of a table; series, value of a chart. */
export interface Site {
  readonly block: number
  readonly path: readonly number[]
  readonly run: Run
}

export interface FigureSite extends Site {
  readonly run: FigureRun
}

export const sitesOf = (manuscript: Manuscript): Site[] =>
  manuscript.blocks.flatMap((block, index) => sitesIn(block).map((site) => ({ block: index, ...site })))

export const figureSites = (manuscript: Manuscript): FigureSite[] => sitesOf(manuscript).filter(isFigureSite)

export const isFigure = (run: Run): run is FigureRun => typeof run !== 'string'

const isFigureSite = (site: Site): site is FigureSite => isFigure(site.run)

function sitesIn(block: ManuscriptBlock): Omit<Site, 'block'>[] {
  switch (block.kind) {
    case 'paragraph':
      return block.runs.map((run, index) => ({ path: [index], run }))
    case 'chart':
      return block.series.flatMap(({ values }, series) => values.map((run, value) => ({ path: [series, value], run })))
    case 'table':
      return block.rows.flatMap((cells, row) =>
        cells.flatMap(({ runs }, cell) => runs.map((run, index) => ({ path: [row, cell, index], run }))),
      )
    case 'heading':
      return [{ path: [0], run: block.text }]
    case 'contents':
      return []
  }
}

export const withRun = (manuscript: Manuscript, { block, path }: Site, run: Run): Manuscript =>
  withBlocks(manuscript, block, (old) => [changedBlock(old, path, run)])

function changedBlock(block: ManuscriptBlock, [first, second, third]: readonly number[], run: Run): ManuscriptBlock {
  if (block.kind === 'paragraph') return { ...block, runs: replaced(block.runs, first, () => run) }
  if (block.kind === 'heading' && !isFigure(run)) return { ...block, text: run }
  if (block.kind === 'chart' && isFigure(run)) {
    return {
      ...block,
      series: replaced(block.series, first, (one) => ({ ...one, values: replaced(one.values, second, () => run) })),
    }
  }
  if (block.kind !== 'table') return block
  const inCell = (cell: ManuscriptCell): ManuscriptCell => ({ ...cell, runs: replaced(cell.runs, third, () => run) })
  return { ...block, rows: replaced(block.rows, first, (cells) => replaced(cells, second, inCell)) }
}

const replaced = <T>(items: readonly T[], index: number | undefined, change: (item: T) => T): T[] =>
  items.map((item, position) => (position === index ? change(item) : item))

const CONTEXT = 24

/** The change in its surroundings. */
export function describe(manuscript: Manuscript, { block: index, path, run }: Site, after: string): string {
  const block = manuscript.blocks[index]
  const change = `【${textOfRuns([run])}→${after}】`
  if (block?.kind === 'paragraph') {
    const lead = textOfRuns(block.runs.slice(0, path[0])).slice(-CONTEXT)
    return `…${lead}${change}${textOfRuns(block.runs.slice((path[0] ?? 0) + 1)).slice(0, CONTEXT)}…`
  }
  if (block?.kind === 'chart') return `${block.title}${change}`
  if (block?.kind !== 'table') return change
  const row = (block.rows[path[0] ?? 0] ?? []).map((cell, at) => (at === path[1] ? change : textOfRuns(cell.runs)))
  return `${block.title}：${row.join('|')}`
}

/** Concept of a figure, or the table or chart that it stands in. */
export function matterOf(manuscript: Manuscript, { block: index, run }: Site): string {
  const block = manuscript.blocks[index]
  if (block?.kind === 'table') return `表 ${block.title}`
  if (block?.kind === 'chart') return `图 ${block.title}`
  return isFigure(run) ? run.concept.replace(/subject:[^/]*/g, 'subject') : (block?.kind ?? '')
}
