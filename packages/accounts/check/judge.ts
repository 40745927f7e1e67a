/** Carry out the judgements of the catalogue (逻辑性, 核实性) over accounts. */
import type { CellTerm } from '../equations/equation.ts'
import type { JudgementShape, TableJudgement } from '../equations/judgement.ts'
import { type Fen, printFen } from '../money.ts'
import { LISTED_YEARS } from '../subjects/subject.ts'
import { functionalSubjects } from '../subjects/subjects.ts'
import type { CellFigure, FigureTables } from './cell-figures.ts'
import { cellOf } from './cell-figures.ts'
import type { ExactTables } from './exact-tables.ts'
import { NOTHING_TO_RELATE } from './execute-equations.ts'
import { tableTitle } from './table-names.ts'
import { type NotExecuted, referenceTo, type Violation, violationOf } from './violation.ts'

/** Chinese reason why a judgement cannot be carried out, or what it found: how many cases, which of them fail. */
type Verdict = { readonly reason: string } | { readonly cases: number; readonly failures: readonly Failure[] }

interface Failure {
  /** Chinese. */
  readonly message: string
  readonly figures: readonly CellFigure[]
}

interface Judged {
  readonly violations: readonly Violation[]
  readonly notExecuted: readonly NotExecuted[]
  readonly cases: number
}

export interface JudgedTables {
  readonly exact: ExactTables
  readonly figures: FigureTables
  readonly year: number
}

export function judge(judgement: TableJudgement, tables: JudgedTables): Judged {
  if (judgement.until !== undefined && tables.year > judgement.until)
    return notExecuted(judgement, `不适用：只适用于${judgement.until}年度及以前`)
  const verdict = carryOut(judgement.shape, tables)
  if ('reason' in verdict) return notExecuted(judgement, verdict.reason)
  return {
    violations: verdict.failures.map(({ message, figures }) =>
      violationOf(judgement, { message: `${message}（${judgement.formula}）。`, cells: figures.map(cellOf) }),
    ),
    notExecuted: [],
    cases: verdict.cases,
  }
}

const notExecuted = (judgement: TableJudgement, reason: string): Judged => ({
  violations: [],
  notExecuted: [{ ...referenceTo(judgement), reason }],
  cases: 0,
})

function carryOut(shape: JudgementShape, tables: JudgedTables): Verdict {
  if (shape.kind === 'not-negative') return notNegative(shape, tables)
  if (shape.kind === 'zero-together') return zeroTogether(shape, tables)
  if (shape.kind === 'implies') return implies(shape, tables)
  if (shape.kind === 'at-most-share') return atMostShare(shape, tables)
  return shape.kind === 'band' ? band(shape, tables) : subjectsOf(shape, tables)
}

type Shape<K extends JudgementShape['kind']> = Extract<JudgementShape, { kind: K }>

/** An amount; zero for an optional cell that is absent, a Chinese reason where a required one is. */
function amountOf({ table: id, row, column, optional }: CellTerm, { exact }: JudgedTables): Fen | string {
  const table = exact.single(id)
  if (table === undefined) return exact.absence(id)
  return table.cell(row, column) ?? (optional === true ? 0n : NOTHING_TO_RELATE)
}

function amountsOf(cells: readonly CellTerm[], tables: JudgedTables): readonly Fen[] | string {
  const amounts: Fen[] = []
  for (const term of cells) {
    const amount = amountOf(term, tables)
    if (typeof amount === 'string') return amount
    amounts.push(amount)
  }
  return amounts
}

const figuresOf = (cells: readonly CellTerm[], { figures }: JudgedTables): CellFigure[] =>
  cells.flatMap(({ table, row, column }) => figures.single(table)?.cell(row, column) ?? [])

const shown = (figure: CellFigure): string =>
  `${figure.name}为${figure.counted ? figure.amount.toString() : `${printFen(figure.amount)}元`}`

function notNegative({ table: id, rows }: Shape<'not-negative'>, tables: JudgedTables): Verdict {
  const table = tables.exact.single(id)
  if (table === undefined) return { reason: tables.exact.absence(id) }
  const failures: Failure[] = []
  let cases = 0
  table.rows.forEach(({ key }, row) => {
    if (rows !== undefined && !rows.includes(key) && !key.startsWith('category:')) return
    for (let column = 0; column < table.columns.length; column++) {
      cases++
      const amount = table.at(row, column)
      const figure = amount === undefined || amount >= 0n ? undefined : tables.figures.single(id)?.at(row, column)
      if (figure !== undefined) failures.push({ message: `${shown(figure)}，是负数`, figures: [figure] })
    }
  })
  return { cases, failures }
}

function zeroTogether({ cells }: Shape<'zero-together'>, tables: JudgedTables): Verdict {
  const amounts = amountsOf(cells, tables)
  if (typeof amounts === 'string') return { reason: amounts }
  const zeros = amounts.filter((amount) => amount === 0n).length
  if (zeros === 0 || zeros === amounts.length) return { cases: 1, failures: [] }
  const figures = figuresOf(cells, tables)
  return { cases: 1, failures: [{ message: figures.map(shown).join('，'), figures }] }
}

function implies({ when, needs }: Shape<'implies'>, tables: JudgedTables): Verdict {
  const amounts = amountsOf([when, ...needs], tables)
  if (typeof amounts === 'string') return { reason: amounts }
  const [cause = 0n, ...conditions] = amounts
  if (cause <= 0n || conditions.some((amount) => amount !== 0n)) return { cases: 1, failures: [] }
  const figures = figuresOf([when, ...needs], tables)
  return { cases: 1, failures: [{ message: figures.map(shown).join('，'), figures }] }
}

function atMostShare({ part, whole, percent }: Shape<'at-most-share'>, tables: JudgedTables): Verdict {
  const amounts = amountsOf([part, whole], tables)
  if (typeof amounts === 'string') return { reason: amounts }
  const [share = 0n, all = 0n] = amounts
  if (share * 100n <= all * percent) return { cases: 1, failures: [] }
  const figures = figuresOf([part, whole], tables)
  return { cases: 1, failures: [{ message: figures.map(shown).join('，'), figures }] }
}

function band({ amount, per, least, most }: Shape<'band'>, tables: JudgedTables): Verdict {
  const amounts = amountsOf([amount, per], tables)
  if (typeof amounts === 'string') return { reason: amounts }
  const [total = 0n, count = 0n] = amounts
  if (total === 0n || count === 0n) return { reason: NOTHING_TO_RELATE }
  if (total >= least * count && total <= most * count) return { cases: 1, failures: [] }
  const figures = figuresOf([amount, per], tables)
  const each = `${figures.map(shown).join('，')}，平均${printFen(total / count)}元`
  return { cases: 1, failures: [{ message: each, figures }] }
}

/** Only what the lists know for certain is held against a subject. */
function subjectsOf({ table: id, books }: Shape<'subjects-of'>, tables: JudgedTables): Verdict {
  const { year } = tables
  if (year < LISTED_YEARS.first || year > LISTED_YEARS.last) return { reason: `没有${year}年度的科目表` }
  const table = tables.exact.single(id)
  if (table === undefined) return { reason: tables.exact.absence(id) }
  const failures: Failure[] = []
  let cases = 0
  table.rows.forEach(({ code, name }, row) => {
    const subject = code === undefined ? undefined : functionalSubjects.inYear(code, year)
    if (code?.length !== 7 || subject === undefined || subject.confidence !== 'h') return
    cases++
    const filled = table.columns.findIndex((_, column) => table.at(row, column) !== 0n)
    if (books.includes(subject.book) || filled < 0) return
    const figure = tables.figures.single(id)?.at(row, filled)
    failures.push({
      message: `《${tableTitle(id)}》列有${subject.book}科目“${code} ${name}”`,
      figures: figure === undefined ? [] : [figure],
    })
  })
  return cases === 0 ? { reason: NOTHING_TO_RELATE } : { cases, failures }
}
