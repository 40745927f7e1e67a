import type { Disclosure, StatutoryTable } from '@mingzhang/disclosure'
import { numeralValue } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'

/** `十七、援助其他地区支出`. */
const NUMBERED = /^\s*([一二三四五六七八九十]{1,3})、/
/** Forms that print only what was spent leave out most of their lines. */
const FEWEST_LINES = 10

/** The lines of a table that are numbered one by one: where one number alone is missing, so is its line. */
export const numberedLines: Check = {
  id: 'numbered-lines',
  category: 'completeness',
  severity: 'warning',
  title: '附表中逐行编号的各类支出应当连续，不缺行。',
  basis: '部门决算公开格式：收入支出决算总表按支出功能分类逐类列示，没有数的类也保留。',
  example: {
    wrong: '收入支出决算总表：十六、金融支出；十八、自然资源海洋气象等支出',
    right: '收入支出决算总表：十六、金融支出；十七、援助其他地区支出；十八、自然资源海洋气象等支出',
  },
  *run(disclosure) {
    for (const table of disclosure.statutoryTables) {
      const columns = columnsOf(disclosure, table)
      for (const { line, due } of columns.flatMap(oddNumbers))
        yield {
          message: `《${table.form.title}》的各类支出逐行编号，此行前后为第${due - 1}、${due + 1}行，编号却是第${line.number}。`,
          evidence: [line.span],
        }
      for (const line of columns.flatMap((lines) => movedLine(lines, columns)))
        yield {
          message: `《${table.form.title}》第${line.number}行的名称不在名称一栏，疑该行单元格错位。`,
          evidence: [line.span],
        }
      yield* behindTotal(disclosure, table)
      yield* printedTwice(disclosure, table)
      yield* lastLine(disclosure, table)
      for (const lines of columns.flatMap(countedUp)) yield* lostLine(disclosure, table, lines)
    }
  },
}

/** Where one number alone is missing. */
function* lostLine(disclosure: Disclosure, { form }: StatutoryTable, lines: readonly Line[]): Generator<Observation> {
  const gaps = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    return line.number === (before?.number ?? 0) + 1 ? [] : [[before, line] as const]
  })
  const [[before, behind] = []] = gaps
  if (lines.length < FEWEST_LINES || gaps.length !== 1 || behind === undefined) return
  if (behind.number !== (before?.number ?? 0) + 2) return
  const stranger = strangerBetween(disclosure, before, behind)
  const follows = stranger === undefined ? `直接是第${behind.number}行，疑漏一行` : `是“${stranger.name}”`
  yield {
    message: `《${form.title}》的各类支出逐行编号，${before === undefined ? '缺少第一行' : `第${before.number}行之后${follows}`}。`,
    evidence: [stranger, behind, before].flatMap((one) => one?.span ?? []),
  }
}

/** What stands in the place of the line that is missing. */
function strangerBetween(
  { document }: Disclosure,
  before: Line | undefined,
  { span: { block, cell: end = 0 } }: Line,
): { name: string; span: Span } | undefined {
  const table = document.blocks[block]
  if (table?.kind !== 'table' || before?.span.block !== block) return undefined
  const column = table.cells[end]?.column
  const index = table.cells.findIndex(
    (cell, at) => at > (before.span.cell ?? 0) && at < end && cell.column === column && cell.text.trim() !== '',
  )
  const text = table.cells[index]?.text ?? ''
  return index < 0 ? undefined : { name: text.trim(), span: { block, cell: index, start: 0, end: text.length } }
}

/** The last line of the list that the other table of these lines prints on its own account. */
function* lastLine(disclosure: Disclosure, table: StatutoryTable): Generator<Observation> {
  const other = disclosure.statutoryTables.find(({ form }) => form !== table.form && form.rows.kind === 'lines')
  if (other === undefined || table.form.rows.kind !== 'lines') return
  const [own, due] = [table, other].map((one) => longestOf(disclosure, one))
  const [last, left] = [own?.at(-1), due?.at(-1)]
  if (own === undefined || due === undefined || last === undefined || left === undefined) return
  if (own.length < FEWEST_LINES || due.length !== own.length + 1) return
  yield {
    message: `《${table.form.title}》的各类支出列到第${last.number}行，《${other.form.title}》列有第${left.number}行，疑漏一行。`,
    evidence: [last.span, left.span],
  }
}

/** The longest column of lines that counts up from one without a gap. */
function longestOf(disclosure: Disclosure, table: StatutoryTable): Line[] {
  const whole = columnsOf(disclosure, table)
    .flatMap(countedUp)
    .filter((lines) => lines.every(({ number }, index) => number === index + 1))
  return whole.sort((a, b) => b.length - a.length)[0] ?? []
}

/** One line of a long list, with its number, twice in a column. */
function* printedTwice({ document }: Disclosure, { form, blocks }: StatutoryTable): Generator<Observation> {
  for (const block of blocks) {
    const table = document.blocks[block]
    if (table?.kind !== 'table') continue
    const lines = table.cells.flatMap((cell, index) => {
      const numeral = NUMBERED.exec(cell.text)?.[1]
      return numeral === undefined
        ? []
        : [{ cell, index, word: cell.text.replace(/\s/g, ''), isFirst: numeralValue(numeral) <= MOST_REPEATED }]
    })
    if (lines.length < FEWEST_LINES) continue
    const known = new Map<string, (typeof lines)[number]>()
    for (const line of lines) {
      const place = `${line.cell.column} ${line.word}`
      const before = known.get(place)
      known.set(place, before ?? line)
      if (before === undefined || (line.isFirst && line.cell.row > before.cell.row + 1)) continue
      yield {
        message: `《${form.title}》的“${line.word}”列有两行，疑有一行误入。`,
        evidence: [line, before].map(({ cell, index }) => ({ block, cell: index, start: 0, end: cell.text.length })),
      }
    }
  }
}

/** The first lines are numbered again below the total. */
const MOST_REPEATED = 8
const TOTAL = /^本年(?:收入|支出)合计$/

/** A line that goes on counting below the total of the year. */
function* behindTotal({ document }: Disclosure, { form, blocks }: StatutoryTable): Generator<Observation> {
  for (const block of blocks) {
    const table = document.blocks[block]
    if (table?.kind !== 'table') continue
    const total = table.cells.find(({ text }) => TOTAL.test(text.replace(/\s/g, '')))
    if (total === undefined) continue
    const lines = table.cells.flatMap((cell, index) => {
      const numeral = NUMBERED.exec(cell.text)?.[1]
      return numeral === undefined ? [] : [{ cell, index, number: numeralValue(numeral) }]
    })
    for (const { cell, index, number } of lines) {
      const before = lines.findLast(({ cell: one }) => one.column === cell.column && one.row < total.row)
      if (cell.row < total.row || number < FEWEST_LINES || before?.number !== number - 1) continue
      yield {
        message: `《${form.title}》“${cell.text.trim()}”一行列在“${total.text.trim()}”之后，疑有错行。`,
        evidence: [{ block, cell: index, start: 0, end: cell.text.length }],
      }
    }
  }
}

/** The only numbered line of its column, which a long column of them leaves out. */
function movedLine(lines: readonly Line[], columns: readonly (readonly Line[])[]): Line[] {
  const [only, second] = lines
  if (only === undefined || second !== undefined) return []
  const isLeftOut = columns.some(
    (others) => others.length >= FEWEST_LINES && !others.some(({ number }) => number === only.number),
  )
  return isLeftOut ? [only] : []
}

interface Line {
  readonly number: number
  readonly span: Span
}

/** A line whose number alone does not stand between those around it. */
const oddNumbers = (lines: readonly Line[]): { line: Line; due: number }[] =>
  lines.flatMap((line, index) => {
    const [before, after] = [lines[index - 1], lines[index + 1]]
    const due = (before?.number ?? 0) + 1
    const isBetween = lines.length >= FEWEST_LINES && after?.number === due + 1
    return isBetween && line.number !== due ? [{ line, due }] : []
  })

/** A column that begins anew counts other things. */
function countedUp(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run === undefined || last === undefined || line.number <= last.number) runs.push([line])
    else run.push(line)
  }
  return runs
}

/** Numbered cells of each column, in the order of the rows. */
function columnsOf({ document }: Disclosure, { blocks }: StatutoryTable): Line[][] {
  const columns = new Map<number, Line[]>()
  for (const block of blocks) {
    const table = document.blocks[block]
    if (table?.kind !== 'table') continue
    for (const [cell, { text, column }] of table.cells.entries()) {
      const numeral = NUMBERED.exec(text)?.[1]
      if (numeral === undefined) continue
      const line = { number: numeralValue(numeral), span: { block, cell, start: 0, end: text.length } }
      columns.set(column, [...(columns.get(column) ?? []), line])
    }
  }
  return [...columns.values()]
}
