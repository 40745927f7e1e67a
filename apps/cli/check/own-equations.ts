/** A bureau's own equations (本局公式) from a file: JSON, or a workbook or csv with one equation a row. */
import { extname } from 'node:path'
import {
  EQUATION_HEADINGS,
  type OwnEquation,
  ownEquationsFromJson,
  ownEquationsFromRows,
  type PlaceOfEntry,
  type ReadEquations,
} from '@mingzhang/accounts'
import { addressOf, readDocument, type Table, UnreadableFile } from '@mingzhang/documents'
import { CannotWork } from '../failure.ts'
import { readBounded } from '../sources/json-file.ts'

const MOST_TOLD = 20

/** @throws CannotWork with every mistake: which equation, which character. */
export async function readOwnEquations(path: string): Promise<readonly OwnEquation[]> {
  const { equations, mistakes } = /^\.(?:xlsx?|csv)$/i.test(extname(path))
    ? await fromSheets(path)
    : await fromJson(path)
  if (equations !== undefined) return equations
  const told = mistakes.slice(0, MOST_TOLD).map((mistake) => `  ${mistake}`)
  const more = mistakes.length > MOST_TOLD ? `\n  ……另有${mistakes.length - MOST_TOLD}处` : ''
  throw new CannotWork(`${path}：自定公式有${mistakes.length}处错误：\n${told.join('\n')}${more}`)
}

async function fromJson(path: string): Promise<ReadEquations> {
  const bytes = await readBounded(path)
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new CannotWork(`${path}：不是 JSON 文件（UTF-8 编码），也不是 xlsx、csv 文件。`)
  }
  return ownEquationsFromJson(json)
}

async function fromSheets(path: string): Promise<ReadEquations> {
  const bytes = await readBounded(path)
  try {
    const { blocks } = await readDocument({ file: path, bytes })
    for (const block of blocks) {
      const sheet = block.kind === 'table' ? equationSheet(block) : undefined
      if (sheet !== undefined) return ownEquationsFromRows(sheet.rows, sheet.placeOf)
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw new CannotWork(error.message)
    throw error
  }
  throw new CannotWork(`${path}：没有以“编号、公式”为表头的工作表，可用的表头有：${EQUATION_HEADINGS.join('、')}。`)
}

interface EquationSheet {
  /** Objects by heading. */
  readonly rows: readonly Readonly<Record<string, string>>[]
  readonly placeOf: PlaceOfEntry
}

/** Rows under the heading; `undefined` where the table has no such heading. */
function equationSheet({ cells }: Table): EquationSheet | undefined {
  const head = cells.find(({ text }) => text.trim() === '编号')?.row
  if (head === undefined) return undefined
  const headings = new Map(
    cells.flatMap(({ row, column, text }) => (row === head ? [[column, text.trim()] as const] : [])),
  )
  const columns = new Map([...headings].map(([column, heading]) => [heading, column] as const))
  if (!columns.has('公式')) return undefined
  const rows = new Map<number, Record<string, string>>()
  for (const { row, column, text } of cells) {
    const heading = headings.get(column)
    if (row <= head || heading === undefined || text.trim() === '') continue
    rows.set(row, { ...rows.get(row), [heading]: text })
  }
  const numbers = [...rows.keys()]
  return {
    rows: [...rows.values()],
    placeOf: (index, heading) => placeIn(numbers[index] ?? 0, columns.get(heading), heading),
  }
}

/** Row and column as a spreadsheet counts them. */
const placeIn = (row: number, column: number | undefined, heading: string): string =>
  column === undefined
    ? `第${row + 1}行${heading === '' ? '' : `“${heading}”栏`}`
    : `第${row + 1}行“${heading}”栏（${addressOf(row, column)}）`
