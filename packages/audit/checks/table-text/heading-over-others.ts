import { economicSubjects, TABLE_HEADINGS, type TableForm, type TableHeading } from '@mingzhang/accounts'
import type { Block, Cell, Table } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { withoutColumnLines } from '../../table-relations/inferred-columns.ts'
import { printedForms } from '../../table-relations/printed-forms.ts'

type Content = 'code' | 'name' | 'amount'

const CODE_HEADING = /^(?:支出)?(?:功能|经济)?(?:分类)?科目(?:编码|代码)$/
const NAME_HEADING = /^(?:支出)?(?:功能|经济)?(?:分类)?科目名称$|^项目$/
const AMOUNT_HEADING = /(?:收入|支出)(?:合计)?$|(?:结转和结余|决算数|预算数|财政拨款)$/
const CODE = /^\d{3}(?:\d{2}){0,2}$/
const AMOUNT = /^-?[\d,]+(?:\.\d+)?$/
const DECIMAL = /^\s*-?[\d,]+\.\d+\s*$/
/** `二、政府性基金预算财政拨款收入`. */
const LINE = /^\s*[一二三四五六七八九十]{1,3}、/
/** So many cells tell what a column holds. */
const ENOUGH = 2
const CALLED: Readonly<Record<Content, string>> = { code: '科目编码', name: '科目名称', amount: '金额' }

/** A heading over a column that holds something else: codes, names or amounts. */
export const headingOverOthers: Check = {
  id: 'heading-over-others',
  category: 'table-text',
  severity: 'error',
  title: '表头“科目编码”“科目名称”“项目”之下应是编码、名称，不应是其他栏的内容。',
  basis: '部门决算公开格式：编码、名称、金额各在其栏。',
  example: {
    wrong: '表头“科目名称”之下：208、20805、2080505',
    right: '表头“科目编码”之下：208、20805、2080505',
  },
  cannotRun: withoutColumnLines,
  *run(disclosure) {
    const { document, statutoryTables } = disclosure
    const forms = new Map(printedForms(disclosure).map(({ form, block }) => [block, form]))
    for (const block of forms.keys()) yield* rowsAboveHeadings(document.blocks[block], block)
    const ofForms = new Set(statutoryTables.flatMap(({ blocks }) => blocks))
    for (const [block, table] of document.blocks.entries()) {
      if (table.kind !== 'table') continue
      const wrong = [...wrongHeadings(table)]
      if (wrong.length === 0) {
        const apart = ofForms.has(block) ? [...namesApartFromCodes(table, block)] : []
        yield* apart.length > 0 ? apart : amountOverCodes(table, block, forms.get(block))
      }
      for (const { heading, index, due, held } of wrong) {
        // Other tables may call anything 项目.
        if (heading === '项目' && !ofForms.has(block)) continue
        yield {
          message: `表头“${heading}”之下是${CALLED[held]}，疑表头互换。`,
          evidence: [{ block, cell: index, start: 0, end: table.cells[index]?.text.length ?? 0 }],
          expected: CALLED[held],
          actual: CALLED[due],
        }
      }
    }
  },
}

/** Codes stand directly in front of names, also where nothing stands below. */
function* namesApartFromCodes(table: Table, block: number): Generator<Observation> {
  const heads = table.cells.flatMap((cell, index) =>
    cell.row <= LAST_HEADING_ROW ? [{ cell, index, due: dueUnder(cell.text.replace(/\s/g, '')) }] : [],
  )
  const [code, secondCode] = heads.filter(({ due }) => due === 'code')
  const [name, secondName] = heads.filter(({ due }) => due === 'name')
  if (code === undefined || name === undefined || secondCode !== undefined || secondName !== undefined) return
  if (code.cell.row !== name.cell.row) return
  const isEmpty = [code, name].every(({ cell }) => textsBelow(table, cell).length === 0)
  // Cells merged elsewhere may stand as empty ones behind the heading.
  const between = table.cells.filter(
    ({ row, column }) => row === code.cell.row && column > code.cell.column && column < name.cell.column,
  )
  const isApart =
    code.cell.column + code.cell.columnSpan !== name.cell.column &&
    (code.cell.column > name.cell.column || between.some(({ text }) => text.trim() !== ''))
  if (!isApart || !(isEmpty || hasAmountBetween(heads, code.cell, name.cell))) return
  yield {
    message: '表头“科目编码”应在“科目名称”之前，疑表头互换。',
    evidence: [code, name].map(({ cell, index }) => ({ block, cell: index, start: 0, end: cell.text.length })),
  }
}

/** The first column of a table by subjects is headed by a title of one of its columns of amounts. */
function* amountOverCodes(table: Table, block: number, form: TableForm | undefined): Generator<Observation> {
  if (form?.rows.kind !== 'functional') return
  const classes = form.economicColumns === true ? economicSubjects.under('').map(({ name }) => name) : []
  const titles = [...titlesOf(TABLE_HEADINGS[form.id]), ...classes]
  const isTitle = ({ text }: Cell): boolean => titles.includes(text.replace(/\s/g, ''))
  const top = table.cells.filter(({ row, text }) => row === 0 && text.trim() !== '')
  const [first, ...others] = top
  if (first === undefined || first.column > 0 || !isTitle(first) || others.filter(isTitle).length < ENOUGH) return
  yield {
    message: `《${form.title}》第一栏的表头写作“${first.text.trim()}”，应是科目编码或项目，疑表头误植。`,
    evidence: [{ block, cell: table.cells.indexOf(first), start: 0, end: first.text.length }],
  }
}

const titlesOf = (headings: readonly TableHeading[]): string[] =>
  headings.flatMap(({ title, under = [] }) => [title, ...titlesOf(under)])

/** A row of figures or of a numbered line that stands above the headings of its columns. */
function* rowsAboveHeadings(table: Block | undefined, block: number): Generator<Observation> {
  if (table?.kind !== 'table') return
  const heads = table.cells.flatMap((cell, index) =>
    cell.row > 0 && cell.row <= LAST_HEADING_ROW && isNameOrCode(cell) ? [{ cell, index }] : [],
  )
  const [head] = heads
  if (head === undefined) return
  const above = table.cells.flatMap((cell, index) =>
    cell.row < head.cell.row && (DECIMAL.test(cell.text) || LINE.test(cell.text)) ? [{ cell, index }] : [],
  )
  if (above.length === 0) return
  yield {
    message: `“${above[0]?.cell.text.trim() ?? ''}”一行列在表头“${head.cell.text.trim()}”之上，疑有错行。`,
    evidence: [...above, head].map(({ cell, index }) => ({ block, cell: index, start: 0, end: cell.text.length })),
  }
}

const isNameOrCode = ({ text }: Cell): boolean => ['code', 'name'].includes(dueUnder(text.replace(/\s/g, '')) ?? '')

/** The heading of an amount stands between the two. */
const hasAmountBetween = (
  heads: readonly { readonly cell: Cell; readonly due: Content | undefined }[],
  a: Cell,
  b: Cell,
): boolean =>
  heads.some(
    ({ cell, due }) =>
      due === 'amount' &&
      cell.column > Math.min(a.column, b.column) - 1 &&
      cell.column < Math.max(a.column, b.column) &&
      cell.row === a.row,
  )

function* wrongHeadings(table: Table) {
  const rowsOfData = new Set(
    table.cells.flatMap(({ row, text }) => (row <= LAST_HEADING_ROW && DECIMAL.test(text) ? [row] : [])),
  )
  for (const [index, cell] of table.cells.entries()) {
    if (cell.row > LAST_HEADING_ROW) return
    // The total (合计) heads its own row.
    if (rowsOfData.has(cell.row)) continue
    const heading = cell.text.replace(/\s/g, '')
    const due = dueUnder(heading)
    if (due === undefined || cell.columnSpan > 1) continue
    const below = textsBelow(table, cell)
    const held = below.map(contentOf)
    if (due === 'amount' && !holdsTree(below)) continue
    const [only, ...others] = new Set(held)
    if (held.length >= ENOUGH && only !== undefined && others.length === 0 && only !== due)
      yield { heading, index, due, held: only }
  }
}

function dueUnder(heading: string): Content | undefined {
  if (CODE_HEADING.test(heading)) return 'code'
  if (NAME_HEADING.test(heading)) return 'name'
  return AMOUNT_HEADING.test(heading) ? 'amount' : undefined
}

/** Headings stand in the first rows. */
const LAST_HEADING_ROW = 5

/** What the cells below a heading hold; further headings (栏次), totals and notes are left out. */
function textsBelow({ cells }: Table, heading: Cell): string[] {
  return cells.flatMap(({ row, column, columnSpan, text }) => {
    const plain = text.replace(/\s/g, '')
    if (row <= heading.row || column !== heading.column || columnSpan > 1 || plain === '') return []
    return /^(?:合计|总计|栏次|行次|\d{1,2}|[类款项])$|^(?:注|说明|备注)[:：]/.test(plain) ? [] : [plain]
  })
}

function contentOf(text: string): Content {
  if (CODE.test(text)) return 'code'
  return AMOUNT.test(text) ? 'amount' : 'name'
}

/** A 类, its 款 and its 项: amounts without decimals are no such tree. */
const holdsTree = (texts: readonly string[]): boolean =>
  texts.some((text, index) => {
    const [next = '', last = ''] = texts.slice(index + 1)
    return text.length === 3 && next.length === 5 && next.startsWith(text) && last.startsWith(next)
  })
