/** What the page knows of each figure: its facts, its interval, the equations it is part of. */
import { exactParts, intervalOf, printParts, scaleOf } from '@mingzhang/accounts'
import { conceptName, type Disclosure, type Figure, type Qualifier } from '@mingzhang/disclosure'
import { placeOf, quote } from '@mingzhang/documents'
import type { Equation, EquationRole } from '../../equation.ts'
import { placeText } from '../place-text.ts'
import type { FigureStatus } from './marked-text.ts'

interface FigureData {
  /** As printed, with its unit. */
  readonly text: string
  readonly value: string
  readonly unit: string
  /** How exactly it was stated, in words. */
  readonly precision: string
  /** Bounds of what was printed, in its own unit. */
  readonly minimum: string
  readonly maximum: string
  readonly qualifier?: string
  readonly place: string
  readonly section: number
  /** What it states: positions in `statements`. */
  readonly statements: readonly number[]
  /** Positions in `equations`. */
  readonly equations: readonly number[]
}

/** One concept in one period and every figure that states it. */
interface StatementData {
  /** The words of the document at the first occurrence. */
  readonly label: string
  /** The name of the concept. */
  readonly concept: string
  readonly period: string
  readonly figures: readonly number[]
}

interface EquationData {
  readonly label: string
  readonly holds: boolean
  readonly minimum: string
  readonly maximum: string
  readonly terms: readonly { readonly figure: number; readonly sign: 1 | -1; readonly role: string }[]
}

/** What the page's script reads. */
export interface PageData {
  readonly figures: readonly FigureData[]
  readonly statements: readonly StatementData[]
  readonly equations: readonly EquationData[]
  readonly sections: readonly string[]
}

const QUALIFIERS: Readonly<Record<Exclude<Qualifier, 'exact'>, string>> = {
  approximate: '约数',
  'at-least': '不少于',
  'at-most': '不超过',
  'more-than': '多于',
  'less-than': '少于',
}

const ROLES: Readonly<Record<EquationRole, string>> = {
  result: '结果',
  term: '分项',
  whole: '总体',
  rate: '比率',
  base: '基数',
}

/** Thousands separators in the whole part. */
function grouped(number: string): string {
  const [whole = '', fraction] = number.split('.')
  const digits = whole.replace(/^-/, '')
  const groups: string[] = []
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end))
  return `${whole.startsWith('-') ? '-' : ''}${groups.join(',')}${fraction === undefined ? '' : `.${fraction}`}`
}

/** Zeros at the end that only pad are dropped, down to `kept` decimals. */
function withoutPadding(number: string, kept: number): string {
  const [whole = '', fraction = ''] = number.split('.')
  const shown = fraction.slice(0, kept) + fraction.slice(kept).replace(/0+$/, '')
  return shown === '' ? whole : `${whole}.${shown}`
}

/** A bound in the unit of a figure, with as many decimals as it needs. */
const printed = (parts: bigint, { stated, unit }: Figure, decimals: number): string =>
  grouped(withoutPadding(printParts(parts, scaleOf(unit), decimals), stated.decimals))

/** Decimals up to which a bound is printed. */
const finest = ({ stated }: Figure): number => stated.decimals + 4

function precisionOf({ stated, decimals, unit }: Figure): string {
  if (unit.measure === 'count' || unit.measure === 'date') return '准确数'
  const places = (count: number): string => (count === 0 ? '整数' : `${count} 位小数`)
  return decimals === stated.decimals ? places(decimals) : `${places(stated.decimals)}，按全文习惯作 ${decimals} 位`
}

function statementsOf({ facts }: Disclosure, positions: ReadonlyMap<number, number>): StatementData[] {
  const statements = new Map<string, { label: string; concept: string; period: string; figures: number[] }>()
  for (const { concept, year, figure } of facts) {
    const position = positions.get(figure.id)
    // A fact that the text gives no name says nothing of what it shares with others.
    if (position === undefined || conceptName(concept.key) === '') continue
    const key = `${concept.key}|${year ?? ''}`
    const period = year === undefined ? '未注明' : `${year}年`
    const statement = statements.get(key) ?? {
      label: concept.label,
      concept: conceptName(concept.key),
      period,
      figures: [],
    }
    if (!statement.figures.includes(position)) statement.figures.push(position)
    statements.set(key, statement)
  }
  return [...statements.values()]
}

/** For each figure the positions of the entries that name it. */
function entriesByFigure(entries: readonly { figures: readonly number[] }[], figures: number): number[][] {
  const positions = Array.from({ length: figures }, (): number[] => [])
  entries.forEach((entry, index) => {
    for (const figure of new Set(entry.figures)) positions[figure]?.push(index)
  })
  return positions
}

function equationData(
  equation: Equation,
  disclosure: Disclosure,
  positions: ReadonlyMap<number, number>,
): EquationData | undefined {
  const terms = equation.terms.flatMap(({ figure, sign, role }) => {
    const position = positions.get(figure)
    return position === undefined ? [] : [{ figure: position, sign, role: ROLES[role] }]
  })
  const result = disclosure.figures[terms[0]?.figure ?? -1]
  if (result === undefined || terms.length !== equation.terms.length) return undefined
  const { label, holds, minimum, maximum } = equation
  const decimals = finest(result)
  return {
    label,
    holds,
    minimum: printed(minimum, result, decimals),
    maximum: printed(maximum, result, decimals),
    terms,
  }
}

export function pageData(disclosure: Disclosure, equations: readonly Equation[]): PageData {
  const { document, figures, sections } = disclosure
  const positions = new Map(figures.map((figure, position) => [figure.id, position]))
  const statements = statementsOf(disclosure, positions)
  const usable = equations.flatMap((equation) => equationData(equation, disclosure, positions) ?? [])
  const statementsByFigure = entriesByFigure(statements, figures.length)
  const equationsByFigure = entriesByFigure(
    usable.map(({ terms }) => ({ figures: terms.map((term) => term.figure) })),
    figures.length,
  )
  const sectionPositions = new Map(sections.map((section, position) => [section.id, position]))
  return {
    figures: figures.map((figure, position): FigureData => {
      const { stated, unit, decimals, qualifier } = figure
      const { low, high } = intervalOf(stated, scaleOf(unit), decimals)
      return {
        text: quote(document, figure.span),
        value: printed(exactParts(stated, scaleOf(unit)), figure, finest(figure)),
        unit: unit.word,
        precision: precisionOf(figure),
        minimum: printed(low, figure, finest(figure)),
        maximum: printed(high, figure, finest(figure)),
        ...(qualifier === 'exact' ? {} : { qualifier: QUALIFIERS[qualifier] }),
        place: placeText(placeOf(document, figure.span)),
        section: sectionPositions.get(figure.section) ?? -1,
        statements: statementsByFigure[position] ?? [],
        equations: equationsByFigure[position] ?? [],
      }
    }),
    statements,
    equations: usable,
    sections: sections.map(({ title }) => title),
  }
}

/** How well each figure is known: confirmed by an equation that holds, understood as a fact, or only seen. */
export function figureStatuses({ figures, equations }: PageData): FigureStatus[] {
  return figures.map((figure) => {
    if (figure.equations.some((index) => equations[index]?.holds === true)) return 'confirmed'
    return figure.statements.length > 0 || figure.equations.length > 0 ? 'understood' : 'seen'
  })
}
