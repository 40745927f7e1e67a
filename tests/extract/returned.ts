/** Accounts that were compiled, against those that were extracted of the compiled report: what is not returned. */
import { type Accounts, checkAccounts, filledCell, fillTables, printFen, type TableId } from '@mingzhang/accounts'
import { type ComposedDisclosure, gatherDisclosure, understand } from '@mingzhang/disclosure'
import {
  type Block,
  type Document,
  documentOf,
  type Manuscript,
  readDocument,
  readTogether,
  type WrittenFormat,
  writeDocument,
} from '@mingzhang/documents'
import { composed, presented } from '../compose/closed-loop.ts'

export const WAYS = ['docx', 'pdf', 'html', 'docx with xlsx'] as const
export type Way = (typeof WAYS)[number]

export interface Returned {
  /** Cells of the statutory tables that print another amount, and equations that the extracted accounts break. */
  readonly cells: readonly string[]
  /** Paragraphs and cells of the report that the extracted accounts compile to in other words or figures. */
  readonly texts: readonly string[]
  readonly compared: number
}

/** Reads what was written one way. */
export async function readBackBy(way: Way, manuscript: Manuscript): Promise<Document> {
  const read = async (format: WrittenFormat): Promise<Document> =>
    readDocument({ file: `决算.${format}`, bytes: await writeDocument(format, manuscript) })
  return way === 'docx with xlsx' ? readTogether([await read('docx'), await read('xlsx')]) : read(way)
}

export function returnedFrom(accounts: Accounts, disclosure: ComposedDisclosure, document: Document): Returned {
  const { accounts: extracted, report } = gatherDisclosure(understand(document))
  if (extracted === undefined) {
    const why = report.notes.filter(({ severity }) => severity === 'refused').map(({ message }) => message)
    return { cells: why, texts: [], compared: 0 }
  }
  const { profile } = disclosure
  const before = textsOf(accounts, profile.name)
  const after = new Set(textsOf(extracted, profile.name).map(plain))
  return {
    cells: [...otherCells(accounts, extracted, profile.tables), ...contradictionsOf(extracted)],
    texts: before.filter((text) => !after.has(plain(text))),
    compared: before.length,
  }
}

/** Accounts that contradict themselves could not be compiled again. */
const contradictionsOf = (accounts: Accounts): string[] =>
  checkAccounts(accounts)
    .violations.filter(({ severity }) => severity === 'error')
    .map(({ equation, message }) => `${equation}: ${message}`)

function otherCells(before: Accounts, after: Accounts, ids: readonly TableId[]): string[] {
  const extracted = fillTables(after, ids)
  return [...fillTables(before, ids)].flatMap(([id, table]) =>
    table.rows.flatMap(({ key, name }) =>
      table.columns.flatMap(({ key: column }) => {
        // the table of basic expenditure prints two totals, and not their sum
        if (table.form.rows.kind === 'economic' && key === 'total') return []
        const other = extracted.get(id)
        const [was, is] = [filledCell(table, key, column), other === undefined ? 0n : filledCell(other, key, column)]
        return printFen(was, '万元') === printFen(is, '万元')
          ? []
          : [`${id} ${key} ${name} ${column}: ${printFen(was, '万元')} became ${printFen(is, '万元')}`]
      }),
    ),
  )
}

function textsOf(accounts: Accounts, profile: string): string[] {
  const written = (block: Block): string[] => {
    if (block.kind === 'paragraph') return [block.text]
    return block.kind === 'table' ? block.cells.map(({ text }) => text) : []
  }
  return documentOf(presented(composed(accounts, profile), accounts)).blocks.flatMap(written)
}

/**
 * What follows from rounded amounts need not come out as from exact ones: percentages, and the note that parts do
 * not add up for rounding. Kinds of units are published by their number alone.
 */
const plain = (text: string): string =>
  text
    .replace(/\d+(?:\.\d+)?%/g, '%')
    .replace('部分数据因四舍五入存在尾差。', '')
    .replace(/下属二级预算单位(\d+)个(?:，其中：.*|。【须填写：单位性质】)$/, '下属二级预算单位$1个')
