/**
 * What was composed against what was understood: every figure of the text as a fact, a change, a share or a rate,
 * every cell of the statutory tables, every point of the charts.
 */
import { cellKey, filledCell, parseStated, printFen, printStated } from '@mingzhang/accounts'
import {
  type ComposedBlock,
  type ComposedDisclosure,
  type ComposedSection,
  conceptName,
  type Disclosure,
  type Figure,
} from '@mingzhang/disclosure'
import type { FigureRun, Run } from '@mingzhang/documents'

/** A composed figure that was not read as such, or read as another value. */
export interface Difference {
  readonly what: string
  readonly period: string
  readonly composed: string
  readonly read: readonly string[]
}

export interface ReadBack {
  /** Figures composed, and those of them that were read as what they state. */
  readonly composed: number
  readonly read: number
  readonly unread: readonly Difference[]
  readonly unequal: readonly Difference[]
}

/** Compare a composed disclosure with one that was understood from a file it was written to. */
export function readBack(composed: ComposedDisclosure, understood: Disclosure): ReadBack {
  const wanted = composed.parts.flatMap(blocksWithin).flatMap((block) => statedBy(block, composed.year))
  const found = foundIn(understood)
  const unread: Difference[] = []
  const unequal: Difference[] = []
  for (const { what, period, text } of wanted) {
    const values = found.get(`${what}|${period}`) ?? []
    const at = values.indexOf(plain(text))
    if (at >= 0) values.splice(at, 1)
    else if (values.length > 0) unequal.push({ what, period, composed: text, read: [...values] })
    else unread.push({ what, period, composed: text, read: [] })
  }
  return { composed: wanted.length, read: wanted.length - unread.length, unread, unequal }
}

interface StatedFigure {
  /** Kind and concept, such as `fact|general`, `share|general`, `cell|T5|201|basic`. */
  readonly what: string
  readonly period: string
  readonly text: string
}

const blocksWithin = ({ blocks, sections }: ComposedSection): ComposedBlock[] => [
  ...blocks,
  ...sections.flatMap(blocksWithin),
]

const plain = (text: string): string => {
  const stated = parseStated(text)
  return stated === undefined ? text : printStated(stated)
}

/** Zero amounts may be printed with or without decimals. */
const zeroless = (text: string): string => (/^0(?:\.0+)?$/.test(text) ? '0' : text)

function statedBy(block: ComposedBlock, year: number): StatedFigure[] {
  if (block.kind === 'statement') return block.runs.filter(isFigure).map(statement)
  if (block.kind === 'chart')
    return block.series.flatMap(({ name, values }) =>
      values.map(({ value }, index) => ({
        what: `point|${block.title}|${name}|${block.categories[index]}`,
        period: '',
        text: value,
      })),
    )
  if (block.kind !== 'statutory table') return []
  const { table } = block
  return table.rows.flatMap(({ key, code, level }) =>
    table.columns.flatMap((column) => {
      const amount = filledCell(table, key, column.key)
      const isPrinted = table.form.rows.kind !== 'economic' || code !== undefined || level > 0 || key !== 'total'
      if (amount === 0n || !isPrinted) return []
      const what = `cell|${table.form.id}|${cellKey(key, column.key)}`
      return [{ what, period: String(year), text: printFen(amount, '万元') }]
    }),
  )
}

const isFigure = (run: Run): run is FigureRun => typeof run !== 'string'

const PREFIXES = ['budget', 'change', 'growth', 'share', 'completion'] as const

/** A figure of the text: of a concept where the catalogue or the list of subjects has it, else by its value alone. */
function statement({ concept, period = '', text }: FigureRun): StatedFigure {
  const prefix = PREFIXES.find((one) => concept.startsWith(`${one}:`))
  const key = prefix === undefined ? concept : concept.slice(prefix.length + 1)
  const part = prefix === 'share' ? (key.split('/')[0] ?? key) : key
  const known = part.startsWith('subject:') || conceptName(part) !== part
  if (!known) return { what: 'figure', period: '', text: zeroless(text) }
  return { what: `${prefix ?? 'fact'}|${part}`, period: prefix === undefined ? period : '', text: zeroless(text) }
}

/** A category that is named without its level mark is the same subject. */
const canonical = (key: string): string =>
  key.startsWith('label:') ? `subject:${key.slice('label:'.length).replace(/支出$/, '')}` : key

function foundIn(disclosure: Disclosure): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const add = (what: string, period: string, text: string): void => {
    const key = `${what}|${period}`
    const list = found.get(key)
    if (list === undefined) found.set(key, [text])
    else list.push(text)
  }
  addStatements(disclosure, add)
  for (const figure of disclosure.figures) if (figure.span.cell === undefined) add('figure', '', printed(figure))
  for (const { form, cells } of disclosure.statutoryTables)
    for (const [key, { stated }] of cells)
      if (stated !== undefined) add(`cell|${form.id}|${key}`, String(disclosure.year), printStated(stated))
  for (const block of disclosure.document.blocks)
    if (block.kind === 'chart')
      for (const { name, points } of block.series)
        for (const { category, value } of points) add(`point|${block.title}|${name}|${category}`, '', plain(value))
  return found
}

const printed = ({ stated }: Figure): string => zeroless(printStated(stated))

function addStatements(disclosure: Disclosure, add: (what: string, period: string, text: string) => void): void {
  for (const fact of disclosure.facts)
    add(`fact|${canonical(fact.concept.key)}`, String(fact.year ?? ''), printed(fact.figure))
  for (const { part, percent } of disclosure.shares) add(`share|${canonical(part.concept.key)}`, '', printed(percent))
  for (const { subject, amount, rate } of disclosure.changes) {
    if (amount !== undefined) add(`change|${canonical(subject.concept.key)}`, '', printed(amount))
    if (rate !== undefined) add(`growth|${canonical(subject.concept.key)}`, '', printed(rate))
  }
  for (const { final, budget, rate } of disclosure.completions) {
    const key = canonical(final.concept.key)
    if (budget !== undefined) add(`budget|${key}`, '', printed(budget.figure))
    if (rate !== undefined) add(`completion|${key}`, '', printed(rate))
  }
}
