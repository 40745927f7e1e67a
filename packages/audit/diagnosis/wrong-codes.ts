/** What a wrong code of a row brings about: its place among the others, its parent, the sum of the classes that it joins. */
import type { Disclosure } from '@mingzhang/disclosure'
import type { Cell, Span } from '@mingzhang/documents'
import { MergedObservations } from './merged-observations.ts'
import { joined, type Observed, severityOf } from './observed.ts'

const WRONG_CODE = 'table-subject-code'
/** Checks that speak of the row first that they name. */
const OF_ROW: ReadonlySet<string> = new Set(['row-order', 'table-rows-above', 'economic-rows'])
const SUM = 'table-sum'
/** What names the rows that a total of classes (类) is told of. */
const CLASS_OR_TOTAL = /^\d{3}$|合\s*计/

/** The code of a subject (科目编码). */
const SUBJECT = /^\d{3}(?:\d{2}){0,2}$/

/** With the consequences of each wrong code put to it. */
export function withConsequences(observed: readonly Observed[], disclosure: Disclosure): Observed[] {
  const codes = observed.filter((one) => one.check.id === WRONG_CODE && severityOf(one) === 'error')
  if (codes.length === 0) return [...observed]
  const rows = new PrintedRows(disclosure)
  const merged = new MergedObservations()
  for (const code of codes) {
    const [culprit] = code.observation.evidence
    if (culprit === undefined) continue
    const wrong = new Set([
      ...rows.of(code.observation.evidence),
      ...rows.below(culprit.block, code.observation.expected),
    ])
    const following = observed.filter((one) => !merged.has(one) && follows(one, wrong, rows))
    if (following.length === 0) continue
    merged.merge(joined(code, following, '编码有误还使另外', culprit), [code, ...following])
  }
  return merged.toldOf(observed)
}

function follows({ check, observation }: Observed, wrong: ReadonlySet<string>, rows: PrintedRows): boolean {
  const cited = rows.of(observation.evidence)
  if (OF_ROW.has(check.id)) return cited.slice(0, 1).some((row) => wrong.has(row))
  const others = cited.filter((row) => !wrong.has(row))
  return (
    check.id === SUM && others.length > 0 && others.length < cited.length && others.every((row) => rows.isTotal(row))
  )
}

/** The rows of printed tables, by block and number. */
class PrintedRows {
  readonly #disclosure: Disclosure
  readonly #totals = new Map<number, ReadonlySet<string>>()

  constructor(disclosure: Disclosure) {
    this.#disclosure = disclosure
  }

  /** The row of each span that stands in a table. */
  of(spans: readonly Span[]): string[] {
    return spans.flatMap(({ block, cell }) => {
      const at = cell === undefined ? undefined : this.#cells(block)[cell]
      return at === undefined ? [] : [rowKey(block, at)]
    })
  }

  /** The rows of a table that lost the one above them (上级科目), for its code is not `code` any more. */
  below(block: number, code: string | undefined): string[] {
    if (code === undefined) return []
    const isBelow = (text: string): boolean => SUBJECT.test(text) && text.startsWith(code) && text.length > code.length
    return this.#cells(block).flatMap((cell) => (isBelow(cell.text.trim()) ? [rowKey(block, cell)] : []))
  }

  /** Whether a row is one of a class, or a total. */
  isTotal(row: string): boolean {
    const block = Number(row.split(' ')[0])
    const known = this.#totals.get(block)
    const totals =
      known ??
      new Set(
        this.#cells(block).flatMap((cell) => (CLASS_OR_TOTAL.test(cell.text.trim()) ? [rowKey(block, cell)] : [])),
      )
    if (known === undefined) this.#totals.set(block, totals)
    return totals.has(row)
  }

  #cells(block: number): readonly Cell[] {
    const table = this.#disclosure.document.blocks[block]
    return table?.kind === 'table' ? table.cells : []
  }
}

const rowKey = (block: number, { row }: Cell): string => `${block} ${row}`
