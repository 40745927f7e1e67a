/** A composed disclosure as a manuscript: cover, contents, headings, paragraphs, tables and charts. */
import type { SubjectNames } from '@mingzhang/accounts'
import type { Manuscript, ManuscriptBlock, ManuscriptParagraph, Run } from '@mingzhang/documents'
import type {
  ComposedBlock,
  ComposedChart,
  ComposedDisclosure,
  ComposedSection,
  ComposedTable,
} from '../compose/composed.ts'
import type { LaidTable } from './laid-table.ts'
import { completionForm, scoredForm } from './performance-forms.ts'
import { tableLayout } from './table-layout.ts'

/** A table of more columns is set across the page. */
const WIDEST_PORTRAIT = 7
const LEVELS = [1, 2, 3, 4] as const

export function present(disclosure: ComposedDisclosure, names: SubjectNames): Manuscript {
  const { title, organisation, year } = disclosure
  return {
    title,
    author: organisation,
    blocks: [
      paragraph('title', [title]),
      paragraph('subtitle', [organisation]),
      { kind: 'contents', title: '目  录', depth: 2 },
      ...disclosure.parts.flatMap((part) => sectionBlocks(part, 0, { disclosure, names, year })),
    ],
  }
}

interface Context {
  readonly disclosure: ComposedDisclosure
  readonly names: SubjectNames
  readonly year: number
}

const paragraph = (style: ManuscriptParagraph['style'], runs: readonly Run[]): ManuscriptParagraph => ({
  kind: 'paragraph',
  style,
  runs,
})

function sectionBlocks(section: ComposedSection, depth: number, context: Context): ManuscriptBlock[] {
  const { number, heading, blocks, sections } = section
  const level = LEVELS[Math.min(depth, LEVELS.length - 1)] ?? 4
  return [
    { kind: 'heading', level, number, text: heading, ...(depth === 0 ? { newPage: true } : {}) },
    ...blocks.flatMap((block, index) => blockOf(block, index > 0, context)),
    ...sections.flatMap((one) => sectionBlocks(one, depth + 1, context)),
  ]
}

/** @param follows whether another block of its section stands above it */
function blockOf(block: ComposedBlock, follows: boolean, context: Context): ManuscriptBlock[] {
  if (block.kind === 'statement') return [paragraph('body', block.runs)]
  if (block.kind === 'chart') return chartBlocks(block)
  if (block.kind === 'statutory table') return tableBlocks(block, follows, context)
  const { organisation, year } = context.disclosure
  const form = block.layout === 'completion' ? completionForm : scoredForm
  return [form(block.project, { organisation, year })]
}

const chartBlocks = ({
  caption,
  kind,
  title,
  description,
  shape,
  categories,
  series,
}: ComposedChart): ManuscriptBlock[] => [
  { kind, title, description, shape, categories, series, unit: '万元' },
  paragraph('caption', [caption]),
]

/** A statutory table (附表) begins a page; the first stands under the heading of its part. */
function tableBlocks(composed: ComposedTable, follows: boolean, { disclosure, names }: Context): ManuscriptBlock[] {
  const { title, number, position, note, explanation } = composed
  const parts = tableLayout(composed, names, disclosure.profile.printedCategories)
  const owner = `编制单位：${disclosure.organisation}　${disclosure.year}年度`
  const label = disclosure.profile.tableNumber.replace('{number}', String(position).padStart(2, '0'))
  return [
    { kind: 'heading', level: 2, number, text: title, ...(follows ? { newPage: true } : {}) },
    ...parts.flatMap((part, index) =>
      index === 0 ? partBlocks(part, title, label, owner) : partBlocks(part, `${title}（续表）`, '续表', owner),
    ),
    ...(note === '' ? [] : [paragraph('note', [note])]),
    ...(explanation === undefined || explanation === '' ? [] : [paragraph('note', [explanation])]),
  ]
}

/** @param label number of the table, or 续表; empty for none */
const partBlocks = (
  { header, rows, widths }: LaidTable,
  title: string,
  label: string,
  owner: string,
): ManuscriptBlock[] => [
  paragraph('unit', [`${label === '' ? '' : `${label}　`}单位：万元`]),
  {
    kind: 'table',
    title,
    owner,
    headerRows: header.length,
    rows: [...header, ...rows],
    widths,
    orientation: widths.length > WIDEST_PORTRAIT ? 'landscape' : 'portrait',
    statutory: true,
  },
]
