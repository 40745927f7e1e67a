/** Changes of years, of units, of table rows, and paragraphs from another department. */
import type { Cell, Content, Table } from '../../examples/source/content.ts'
import { cell, textOf } from '../../examples/source/content.ts'
import type { CleanDisclosure } from './disclosures.ts'
import type { Mutation } from './mutation.ts'
import { isFigure, sitesOf, withBlock, withPiece } from './sites.ts'

/** The reported year, or the one before it, set back by one in a statement that names it once. */
export function alteredYears({ content, year }: CleanDisclosure): Mutation[] {
  return content.blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph') return []
    const text = textOf(block.pieces)
    return [year, year - 1].flatMap((named) => {
      const places = text.split(`${named}年`).length - 1
      if (places !== 1 || !/决算|总计|支出|收入/.test(text)) return []
      const changed = text.replace(`${named}年`, `${named - 1}年`)
      return [
        {
          kind: '年份改动',
          what: changed.slice(0, 60),
          content: withBlock(content, index, (old) => ({ ...old, kind: 'paragraph', pieces: [changed] })),
        },
      ]
    })
  })
}

/** 元 for 万元 after a figure of a sentence. */
export function alteredUnits({ content }: CleanDisclosure): Mutation[] {
  const sites = sitesOf(content)
  return sites.flatMap((site, index) => {
    const previous = sites[index - 1]
    if (typeof site.piece !== 'string' || !site.piece.startsWith('万元') || previous?.block !== site.block) return []
    if (!isFigure(previous.piece) || /^0\.00$/.test(previous.piece.text) || previous.piece.slack === undefined)
      return []
    const what = `${previous.piece.text}万元→${previous.piece.text}元`
    return [{ kind: '单位改动', what, content: withPiece(content, site, site.piece.slice(1)) }]
  })
}

/** A row of a subject (项) left out of a statutory table. */
export function droppedRows({ content }: CleanDisclosure): Mutation[] {
  return subjectTables(content).flatMap(({ table, index }) =>
    table.rows.flatMap((cells, row) => {
      if (!isItemRow(cells)) return []
      const rest = { ...table, rows: table.rows.filter((_, position) => position !== row) }
      return [
        {
          kind: '表格缺行',
          what: `${table.statutory}：${cells.map((one) => textOf(one.pieces)).join('|')}`,
          content: withBlock(content, index, () => rest),
        },
      ]
    }),
  )
}

/** Values of a statutory table one row too low against their labels. */
export function shiftedRows({ content }: CleanDisclosure): Mutation[] {
  return subjectTables(content).map(({ table, index }) => {
    const first = table.rows.findIndex(isItemRow)
    const rows = table.rows.map((cells, row) => {
      if (row < first) return cells
      const source = row === first ? undefined : table.rows[row - 1]
      return cells.map((own, column) => (column < 2 ? own : (source?.[column] ?? cell(''))))
    })
    return {
      kind: '表格错行',
      what: `${table.statutory}：自第${first + 1}行起数值下移一行`,
      content: withBlock(content, index, () => ({ ...table, rows })),
    }
  })
}

/** Paragraphs about named subjects or projects of another department, put after one of this. */
export function foreignParagraphs({ content, name }: CleanDisclosure, others: readonly CleanDisclosure[]): Mutation[] {
  const home = content.blocks.findIndex(
    (block) =>
      (block.kind === 'paragraph' && textOf(block.pieces).startsWith('1.财政拨款收入')) ||
      (block.kind === 'paragraph' && textOf(block.pieces).startsWith('一、财政拨款收入')),
  )
  return others
    .filter((other) => other.name !== name)
    .flatMap((other) =>
      other.content.blocks.flatMap((block) => {
        if (block.kind !== 'paragraph' || home < 0) return []
        const text = textOf(block.pieces)
        if (!text.includes(other.name) || text.length < 30) return []
        const blocks = [...content.blocks.slice(0, home - 1), block, ...content.blocks.slice(home - 1)]
        return [{ kind: '串入其他部门段落', what: text.slice(0, 60), content: { ...content, blocks } }]
      }),
    )
}

const subjectTables = (content: Content): { table: Table; index: number }[] =>
  content.blocks.flatMap((block, index) =>
    block.kind === 'table' && block.statutory !== undefined && block.rows.some(isItemRow)
      ? [{ table: block, index }]
      : [],
  )

/** A row that starts with the code of a functional 项 and has an amount. */
const isItemRow = (cells: readonly Cell[]): boolean =>
  /^\d{7}$/.test(textOf(cells[0]?.pieces ?? [])) && cells.some(({ pieces }) => pieces.some(isFigure))
