/** A manuscript as the data that the template sets. Lengths are points. */
import type { Manuscript, ManuscriptBlock, ManuscriptChart, ManuscriptParagraph } from '../../manuscript.ts'
import { textOfRuns } from '../../manuscript.ts'
import { drawChart } from '../chart/draw-chart.ts'
import { headingTitle } from '../layout/heading-title.ts'
import { leadsToTable } from '../layout/leads-to-table.ts'
import { BODY_SIZE, type PageSetup, textHeight, textWidth } from '../layout/page-setup.ts'
import { type Section, type SetBlock, sectionsOf } from '../layout/sections.ts'
import { tablePlace } from '../layout/table-place.ts'
import { printedRuns, printedText } from '../printed-lines.ts'
import { type FittedText, fitted } from './fitted-text.ts'
import { points } from './points.ts'
import { type TableData, tableData } from './table-data.ts'

export interface TypesettingData {
  readonly title: string
  readonly author: string
  readonly sections: readonly SectionData[]
}

interface SectionData {
  readonly role: Section['role']
  /** Where page numbers begin. */
  readonly first: boolean
  readonly width: number
  readonly height: number
  readonly margin: PageSetup['margin']
  readonly blocks: readonly BlockData[]
}

type BlockData =
  | { readonly kind: 'heading'; readonly level: number; readonly text: FittedText; readonly newPage: boolean }
  | {
      readonly kind: 'paragraph'
      readonly style: ManuscriptParagraph['style']
      readonly text: FittedText
      /** It stays on the page of the table behind it. */
      readonly leads: boolean
    }
  | { readonly kind: 'contents'; readonly title: FittedText; readonly depth: number }
  | TableData
  | {
      readonly kind: 'chart'
      readonly svg: string
      readonly width: number
      /** What stands for the picture where it is not seen. */
      readonly description: string
      /** A caption stands below it. */
      readonly captioned: boolean
    }

/** The family of the fonts at hand that suits small labels. */
const CHART_FONT = 'Noto Sans S Chinese'
/** A chart takes at most this part of the height of a page. */
const MOST_HEIGHT = 0.85

export async function typesettingData({ title, author, blocks }: Manuscript): Promise<TypesettingData> {
  const sections = sectionsOf(blocks)
  const firstOfBody = sections.findIndex(({ role }) => role === 'body')
  const set: SectionData[] = []
  for (const [at, { role, page, blocks: own }] of sections.entries()) {
    const { top, bottom, left, right } = page.margin
    const data: BlockData[] = []
    for (const [at, { block }] of own.entries())
      data.push(...(await blockData(block, { blocks: own, at, page, mayBreak: data.length > 0 })))
    set.push({
      role,
      first: at === firstOfBody,
      width: points(page.width),
      height: points(page.height),
      margin: { top: points(top), bottom: points(bottom), left: points(left), right: points(right) },
      blocks: data,
    })
  }
  return { title: printedText(title), author: printedText(author), sections: set }
}

/** Where a block stands. */
interface Position {
  /** Of its section. */
  readonly blocks: readonly SetBlock[]
  /** Among them. */
  readonly at: number
  readonly page: PageSetup
  /** Whether a page break may stand before it: a section begins on a new page anyway. */
  readonly mayBreak: boolean
}

async function blockData(block: ManuscriptBlock, position: Position): Promise<BlockData[]> {
  const { blocks, at, page } = position
  const fit = (text: string): FittedText => fitted(text, points(textWidth(page)), BODY_SIZE / 2)
  switch (block.kind) {
    case 'heading': {
      const text = printedText(block.text)
      if (text === '') return []
      const title = headingTitle({ number: printedText(block.number), text })
      return [
        { kind: 'heading', level: block.level, text: fit(title), newPage: position.mayBreak && block.newPage === true },
      ]
    }
    case 'paragraph': {
      const text = textOfRuns(printedRuns(block.runs))
      const leads = leadsToTable(block, nextOf(position))
      return text === '' ? [] : [{ kind: 'paragraph', style: block.style, text: fit(text), leads }]
    }
    case 'table':
      return block.rows.length === 0 ? [] : [tableData(block, tablePlace(blocks, at, page))]
    case 'chart':
      return [await chartData(block, position)]
    case 'contents':
      return [{ kind: 'contents', title: fit(printedText(block.title)), depth: block.depth }]
  }
}

const nextOf = ({ blocks, at }: Position): ManuscriptBlock | undefined => blocks[at + 1]?.block

async function chartData(chart: ManuscriptChart, position: Position): Promise<BlockData> {
  const { page } = position
  const next = nextOf(position)
  const { svg, width, height } = await drawChart(chart, CHART_FONT)
  const most = points(textHeight(page)) * MOST_HEIGHT
  return {
    kind: 'chart',
    svg,
    width: Math.min(points(textWidth(page)), (most / height) * width),
    description: [chart.title, chart.description]
      .map(printedText)
      .filter((text) => text !== '')
      .join('：'),
    captioned: next?.kind === 'paragraph' && next.style === 'caption',
  }
}
