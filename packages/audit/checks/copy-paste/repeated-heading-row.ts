import { TABLE_HEADINGS, type TableForm, type TableHeading } from '@mingzhang/accounts'
import type { Cell } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type IndexedCell, indexedRows } from '../../table-relations/indexed-rows.ts'
import { printedForms } from '../../table-relations/printed-forms.ts'

/** Headings stand in the first rows. */
const MOST_HEADINGS = 4
const WORDS = /[\u4e00-\u9fff]{2}/
const FIGURE = /\d/
/** A caption or a line that names the unit is no heading. */
const CAPTION = /单位[:：]|表$/
const FEWEST_CELLS = 2

/** One row of headings of several once more, among the headings or the rows below. */
export const repeatedHeadingRow: Check = {
  id: 'repeated-heading-row',
  category: 'copy-paste',
  severity: 'warning',
  title: '附表的栏目各行只在表头列一次，其间不夹其他行；跨页重复的表头应当完整。',
  basis: '部门决算公开格式（财决公开01—09表）规定的栏目。',
  example: {
    wrong: '表头：收入、支出／项目、决算数……数据行之间又有一行：项目、决算数、项目、决算数',
    right: '表头：收入、支出／项目、决算数；其下各行均为数据',
  },
  *run(disclosure) {
    for (const { form, block } of printedForms(disclosure)) {
      const table = disclosure.document.blocks[block]
      if (table?.kind !== 'table') continue
      const rows = indexedRows(table.cells).map((cells) => ({ cells, words: wordsOf(cells) }))
      const headings = rows.slice(0, MOST_HEADINGS).filter(({ words }) => words !== undefined)
      const again = rows.flatMap((row) => {
        const first = row.words === undefined ? undefined : headings.find(({ words }) => words === row.words)
        return first === undefined || first === row ? [] : [{ row, first }]
      })
      yield* rowsBetween(form, block, rows)
      const [only, second] = again
      // Where pages repeat the headings, they repeat all of them.
      if (only === undefined || second !== undefined || headings.length < 2) continue
      yield {
        message: `《${form.title}》的栏目“${only.row.words?.split('|').slice(0, 4).join('、')}”列了两行，疑误入。`,
        evidence: [...only.row.cells, ...only.first.cells].flatMap(({ cell, index }) =>
          cell.text.trim() === '' ? [] : [{ block, cell: index, start: 0, end: cell.text.length }],
        ),
        suggestion: '删去多余的一行栏目。',
      }
    }
  },
}

interface HeadingRow {
  readonly cells: readonly IndexedCell[]
  readonly words: string | undefined
}

/** A row without a word between the rows of headings: it belongs below them. */
function* rowsBetween({ id, title }: TableForm, block: number, rows: readonly HeadingRow[]): Generator<Observation> {
  const titles = new Set(titlesOf(TABLE_HEADINGS[id]))
  const last = rows.findLastIndex(
    ({ words }, row) => row < MOST_HEADINGS && words?.split('|').every((word) => titles.has(word)) === true,
  )
  const first = rows.findIndex(({ words }) => words !== undefined)
  for (const { cells } of rows.slice(first + 1, Math.max(last, first + 1)))
    if (cells.length > 1 && cells.every(({ cell }) => !WORDS.test(cell.text)))
      yield {
        message: `《${title}》的表头各行之间夹有一行没有栏目的内容，疑有错行。`,
        evidence: [...cells, ...(rows[last]?.cells ?? [])]
          .slice(0, MOST_CELLS)
          .map(({ cell, index }) => ({ block, cell: index, start: 0, end: cell.text.length })),
      }
}

const MOST_CELLS = 16

const titlesOf = (headings: readonly TableHeading[]): string[] =>
  headings.flatMap(({ title, under = [] }) => [title, ...titlesOf(under)])

/** What a row of headings says; `undefined` for a row with figures, and one of a single heading. */
function wordsOf(cells: readonly IndexedCell[]): string | undefined {
  const filled = cells.map(({ cell }) => plain(cell)).filter((text) => text !== '')
  const isHeading =
    filled.length >= FEWEST_CELLS &&
    filled.every((text) => WORDS.test(text) && !FIGURE.test(text) && !CAPTION.test(text))
  return isHeading ? filled.join('|') : undefined
}

const plain = ({ text }: Cell): string => text.replace(/\s/g, '')
