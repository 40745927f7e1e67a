/** The labelled lines of a two-sided table in a stream of words, each with its figures. */
import { functionalSubjects, type LineForm, plainSubjectName, type SideForm } from '@mingzhang/accounts'
import { plainText } from '../statutory-tables/grid.ts'
import { type BrokenName, wholeNames } from './broken-names.ts'
import { isFigure, type Token } from './tokens.ts'

export interface SidedLine {
  readonly side: SideForm['key']
  readonly key: string
  readonly label: string
  readonly first: Token
  readonly figures: readonly Token[]
}

interface Draft {
  readonly own: Token[]
  readonly figures: Token[]
  /** Words behind its figures, or on the lines below it. */
  readonly behind: Token[]
}

const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/
/** So many characters of a label tell it where the rest stands on another line. */
const SHORTEST_BEGINNING = 4

export const isNumbered = (text: string): boolean => NUMBERED.test(text)

/** How the figures behind two labels on one line belong to them; `undefined` where that is not known. */
export type Parted = (left: string, right: string, figures: readonly Token[]) => number | undefined

export function sidedLines(
  tokens: readonly Token[],
  sides: readonly SideForm[],
  parted: Parted,
): SidedLine[] | undefined {
  const drafts = draftsOf(tokens, sides)
  const labels = sides.flatMap((side) => side.lines.map(({ label }) => label))
  const isKnown = (name: string): boolean => {
    const label = plainText(name).replace(NUMBERED, '')
    return labels.some((known) => known.test(label)) || isCategory(label)
  }
  const names = wholeNames(
    drafts.map(
      ({ own }, index): BrokenName => ({
        own,
        before: [],
        behind: [
          ...(drafts[index]?.behind ?? []),
          ...(isBeside(drafts, index + 1) ? (drafts[index + 1]?.behind ?? []) : []),
        ],
        isKnown,
      }),
    ),
  ).map((name) => name?.map(({ text }) => text).join(''))
  if (
    drafts.some(({ own, figures }, index) => own[0] === undefined || (names[index] === undefined && figures.length > 0))
  )
    return undefined
  if (!partFigures(drafts, names, parted)) return undefined
  return sided(drafts, names, sides)
}

/** Whether a label stands beside the one before, on its line. */
const isBeside = (drafts: readonly Draft[], index: number): boolean =>
  drafts[index] !== undefined && drafts[index]?.own[0]?.line === drafts[index - 1]?.own[0]?.line

function draftsOf(tokens: readonly Token[], sides: readonly SideForm[]): Draft[] {
  const lines = sides.flatMap((side) => side.lines)
  const drafts: Draft[] = []
  for (const token of tokens) {
    const last = drafts.at(-1)
    if (isFigure(token)) last?.figures.push(token)
    else if (last === undefined || begins(token.text, lines)) drafts.push({ own: [token], figures: [], behind: [] })
    else if (last.figures.length === 0 && last.own[0]?.line === token.line) last.own.push(token)
    else last.behind.push(token)
  }
  return drafts
}

const begins = (text: string, lines: readonly LineForm[]): boolean => {
  const plain = plainText(text)
  if (NUMBERED.test(plain)) return true
  return lines.some(
    ({ label, title }) => label.test(plain) || (plain.length >= SHORTEST_BEGINNING && title.startsWith(plain)),
  )
}

/** Gives the left of two labels on one line its share of the figures that stand on a line below both. */
function partFigures(drafts: readonly Draft[], names: readonly (string | undefined)[], parted: Parted): boolean {
  for (const [index, left] of drafts.entries()) {
    const right = drafts[index + 1]
    const [first] = right?.figures ?? []
    if (right === undefined || first === undefined || !isBeside(drafts, index + 1)) continue
    if (left.figures.length > 0 || first.line === right.own[0]?.line) continue
    const count = parted(names[index] ?? '', names[index + 1] ?? '', right.figures)
    if (count === undefined) return false
    left.figures.push(...right.figures.splice(0, count))
  }
  return true
}

/** The side of each line; `undefined` where one is unknown. What both sides print stands at the left first. */
function sided(
  drafts: readonly Draft[],
  names: readonly (string | undefined)[],
  sides: readonly SideForm[],
): SidedLine[] | undefined {
  const taken = new Set<string>()
  const result: SidedLine[] = []
  for (const [index, { own, figures }] of drafts.entries()) {
    const [first] = own
    const label = names[index] ?? own.map(({ text }) => text).join('')
    const plain = plainText(label).replace(NUMBERED, '')
    const line = lineOf(plain, sides, taken)
    if (line !== undefined) taken.add(`${line.side} ${line.key}`)
    const found = line ?? categoryOf(plain)
    if (first === undefined || (found === undefined && figures.length > 0)) return undefined
    if (found !== undefined) result.push({ ...found, label, first, figures })
  }
  return result
}

type Found = Pick<SidedLine, 'side' | 'key'>

function lineOf(label: string, sides: readonly SideForm[], taken: ReadonlySet<string>): Found | undefined {
  for (const { key: side, lines } of sides) {
    const isTaken = ({ key }: LineForm): boolean => taken.has(`${side} ${key}`)
    const last = lines.findLastIndex(isTaken)
    const line = lines.find((candidate, index) => index > last && candidate.label.test(label))
    if (line !== undefined) return { side, key: line.key }
  }
  return undefined
}

const isCategory = (label: string): boolean => {
  const plain = plainSubjectName(label)
  return functionalSubjects.namedPlainly(plain).some(({ level }) => level === '类')
}

const categoryOf = (label: string): Found | undefined =>
  isCategory(label) || /支出$/.test(label) ? { side: 'expenditure', key: `category:${label}` } : undefined
