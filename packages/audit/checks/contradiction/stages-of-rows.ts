import type { Span, Table } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type GridRow, gridRows, wordsIn } from '../../table-relations/grid-rows.ts'

/** What is dated, the first first: a work, a period, an application, a fault. */
const LADDERS: readonly (readonly RegExp[])[] = [
  [/立项/, /招标|开标|中标|成交/, /签订|签约/, /开工|动工|进场/, /完工|竣工|到货|交货|供货/, /验收|移交|投入使用/],
  [/开始|起始|启动|开工/, /结束|终止|截止|完成|完工/],
  [/申请|申报|受理/, /审批|批准|审核/, /发放|拨付|支付|办结/],
  [/发现|检查|交办/, /整改|复查|复验|销号/],
]
const LABEL = /^[一-龥（）()]{0,10}(?:日期|时间|年月|[工收订标])(?:[（(][^（）()]{1,6}[）)])?$/
const LONGEST_LABEL = 16
/** Of both, or of the accounts of a work. */
const NO_LABEL = /[及至和]|[决结]算|审[计定]/
/** What was agreed or planned is compared with its like alone. */
const PLANNED = /计划|预计|约定|合同(?!签)|拟|应|原定|要求|目标/
const DATE = /^(20\d{2})[年.\-/](\d{1,2})(?:[月.\-/](?:(\d{1,2})日?)?)?$/
const MONTHS = 12

interface Label {
  readonly words: string
  readonly isPlanned: boolean
  /** How far on it is on each ladder; less than nothing where it does not stand on it. */
  readonly ranks: readonly number[]
}

interface Dated {
  readonly label: Label
  /** Of another label in the row, such as that of the next work, where it stands as far behind its label. */
  readonly offset: number | undefined
  readonly words: string
  readonly month: number
  readonly day: number | undefined
  readonly span: Span
}

/** What a table dates of a work, a period or a case in one row follows in time as its stages do. */
export const stagesOfRows: Check = {
  id: 'stages-of-rows',
  category: 'contradiction',
  severity: 'error',
  title: '表格同一行（同一事项）所列开工、竣工、验收（签订、到货，开始、结束，受理、办结）的日期应当先后相符。',
  basis: '公开内容应当真实、准确（财预〔2016〕143号）。',
  example: {
    wrong: '项目 开工日期 竣工日期；东渠 2023年6月18日 2023年5月30日',
    right: '项目 开工日期 竣工日期；东渠 2023年6月18日 2023年8月30日',
  },
  *run({ document }) {
    for (const [block, table] of document.blocks.entries())
      if (table.kind === 'table' && table.cells.some(({ text }) => labelIn(text) !== undefined))
        for (const dates of datesTogether(table, block)) yield* reversed(dates)
  },
}

function labelIn(text: string): Label | undefined {
  if (text.length > LONGEST_LABEL) return undefined
  const words = text.replace(/\s/g, '')
  if (!LABEL.test(words) || NO_LABEL.test(words)) return undefined
  const ranks = LADDERS.map((ladder) => ladder.findLastIndex((stage) => stage.test(words)))
  return ranks.every((rank) => rank < 0) ? undefined : { words, isPlanned: PLANNED.test(words), ranks }
}

/** The dates of each row under their headings, and those of all rows that stand as far behind their labels. */
function datesTogether(table: Table, block: number): Dated[][] {
  const headings = new Map<number, Label>()
  const behindLabels = new Map<number, Dated[]>()
  const rows = gridRows(table).map((row) => {
    const dates = datesOf(row, block, headings)
    for (const dated of dates) {
      if (dated.offset === undefined) continue
      const behind = behindLabels.get(dated.offset)
      if (behind === undefined) behindLabels.set(dated.offset, [dated])
      else behind.push(dated)
    }
    return dates.filter(({ offset }) => offset === undefined)
  })
  return [...rows, ...behindLabels.values()].filter(
    (dates) => dates.length > 1 && new Set(dates.map(({ label }) => label.words)).size === dates.length,
  )
}

/** The dates of a row; its own labels are headings of what stands below. */
function datesOf(row: GridRow, block: number, headings: Map<number, Label>): Dated[] {
  let beside: { readonly label: Label; readonly column: number } | undefined
  const dates: Dated[] = []
  for (const [column, { cell, at }] of row) {
    if (cell.column !== column) continue
    const label = labelIn(cell.text)
    const [words, year, month, day] = DATE.exec(wordsIn(row, column)) ?? []
    if (label !== undefined) {
      beside = { label, column }
      headings.set(column, label)
    } else if (words === undefined) beside = undefined
    else {
      const own = beside?.label ?? headings.get(column)
      if (own === undefined) continue
      dates.push({
        label: own,
        offset: beside === undefined ? undefined : column - beside.column,
        words,
        month: Number(year) * MONTHS + Number(month),
        day: day === undefined ? undefined : Number(day),
        span: { block, cell: at, start: 0, end: cell.text.length },
      })
    }
  }
  return dates
}

/** The first stage that is dated before one that comes before it. */
function* reversed(dates: readonly Dated[]): Generator<Observation> {
  for (const later of dates) {
    const earlier = dates.find((one) => isBefore(one.label, later.label) && isEarlier(later, one))
    if (earlier === undefined) continue
    yield {
      message: `${later.label.words}${later.words}早于${earlier.label.words}${earlier.words}，先后颠倒。`,
      evidence: [later.span, earlier.span],
      actual: later.words,
    }
    return
  }
}

const isBefore = (one: Label, other: Label): boolean =>
  one.isPlanned === other.isPlanned &&
  one.ranks.some((rank, ladder) => rank >= 0 && rank < (other.ranks[ladder] ?? rank))

const isEarlier = (one: Dated, other: Dated): boolean =>
  one.month < other.month ||
  (one.month === other.month && one.day !== undefined && other.day !== undefined && one.day < other.day)
