/** Rows by functional or economic subjects in a stream of words: a code, its name, its figures. */
import { economicSubjects, functionalSubjects, plainSubjectName } from '@mingzhang/accounts'
import { type BrokenName, wholeNames } from './broken-names.ts'
import { apartFromEachOther } from './overprinted-names.ts'
import { isFigure, type Token } from './tokens.ts'

type Kind = 'functional' | 'economic'

export interface SubjectRow {
  /** None in the row of the total. */
  readonly code: Token | undefined
  readonly name: string
  readonly figures: readonly Token[]
  readonly first: Token
}

export interface SubjectRows {
  readonly header: readonly Token[]
  readonly rows: readonly SubjectRow[]
}

interface Draft {
  readonly first: Token
  /** Whether nothing stands before it on its line: each of its cells may have a line of its own. */
  readonly leads: boolean
  readonly code: Token | undefined
  readonly own: Token[]
  readonly figures: Token[]
  /** Words behind its figures: the rest of its name, or the beginning of that of the next row. */
  readonly behind: Token[]
}

/** A code of three digits may be a figure. */
const LEVEL_OF_CLASS = 3
const TOTAL = /^(?:合计|总计|人员经费合计|(?:日常)?公用经费合计|人员经费小计|公用经费小计)$/

/** The rows of a stream; `undefined` where figures stand that belong to no row. */
export function subjectRows(tokens: readonly Token[], kind: Kind): SubjectRows | undefined {
  const start = tokens.findIndex((_, index) => beginsRow(tokens, index, kind))
  if (start < 0) return { header: tokens, rows: [] }
  const drafts: Draft[] = []
  const header = tokens.slice(0, start)
  for (let index = start; index < tokens.length; index++) {
    const token = tokens[index]
    const last = drafts.at(-1)
    if (token === undefined) continue
    if (beginsRow(tokens, index, kind)) drafts.push(begun(token, tokens[index - 1]?.line !== token.line))
    else if (last === undefined) return undefined
    else if (isHeadingBeside(last, token)) header.push(token)
    else if (!isFigure(token)) (isOwnWord(last, token) ? last.own : last.behind).push(token)
    else if (last.behind.length === 0) last.figures.push(token)
    else if (last.figures.length > 0) return undefined
    else {
      last.own.push(...last.behind.splice(0))
      last.figures.push(token)
    }
  }
  return named(header, drafts, kind)
}

const begun = (first: Token, leads: boolean): Draft =>
  first.code === undefined
    ? { first, leads, code: undefined, own: [first], figures: [], behind: [] }
    : { first, leads, code: first, own: [], figures: [], behind: [] }

/** A code before its name, or first in its line where the name is broken around it; a total before its figures. */
function beginsRow(tokens: readonly Token[], index: number, kind: Kind): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (token === undefined) return false
  if (token.code === undefined) return TOTAL.test(token.text) && next !== undefined && isFigure(next)
  const isNamed = next !== undefined && next.line === token.line && !isFigure(next)
  if (isNamed || before?.line !== token.line) return isSubject(token.code, kind)
  return token.code.length > LEVEL_OF_CLASS && subjectsOf(kind).withCode(token.code).length > 0
}

const subjectsOf = (kind: Kind) => (kind === 'functional' ? functionalSubjects : economicSubjects)

const isSubject = (code: string, kind: Kind): boolean =>
  [code, code.slice(0, 3)].some((known) => subjectsOf(kind).withCode(known).length > 0)

/** Words on the line of a code, or on lines of their own below one that stands alone. */
const isOwnWord = ({ own, figures, behind, first, leads }: Draft, token: Token): boolean =>
  figures.length === 0 && behind.length === 0 && (token.line === first.line || (leads && own[0]?.line !== first.line))

/** Headings that were printed in the row of the total. */
const isHeadingBeside = ({ code, first }: Draft, token: Token): boolean =>
  code === undefined && token.line === first.line && /^(?:合计|小计|基本支出|项目支出)$/.test(token.text)

/** Lines above the first row that may begin its name. */
const MOST_BEFORE = 3

function named(header: readonly Token[], drafts: readonly Draft[], kind: Kind): SubjectRows {
  const above = header.slice(-MOST_BEFORE)
  const names = wholeNames(
    drafts.map(
      (draft, index): BrokenName => ({
        own: draft.own,
        before: index === 0 ? [] : looseBefore(drafts, index),
        behind: looseBehind(drafts, index),
        isKnown: (name) => isOfficial(draft.code?.text, name, kind),
      }),
    ),
  )
  const first = drafts[0]
  const ofFirst = first === undefined || names[0] !== undefined ? undefined : nameOfFirst(first, above, kind)
  const rows = drafts.map((draft, index): SubjectRow => {
    const name = index === 0 ? (ofFirst ?? names[0]) : names[index]
    return { first: draft.first, code: draft.code, figures: draft.figures, name: textOf(name ?? []) }
  })
  const printed = apartFromEachOther(
    rows.map(({ code, name }) => ({ name, official: officialNames(code?.text, kind) })),
  )
  return {
    header: header.filter((token) => ofFirst?.includes(token) !== true),
    rows: rows.map((row, index) => ({ ...row, name: printed[index] ?? row.name })),
  }
}

/** The name of the first row, whose first line stands below the headings. */
const nameOfFirst = (first: Draft, above: readonly Token[], kind: Kind): readonly Token[] | undefined =>
  [1, 2, MOST_BEFORE]
    .map((count) => [...above.slice(-count), ...first.own, ...first.behind.slice(0, count)])
    .find((name) => isOfficial(first.code?.text, textOf(name), kind))

/** Words between the line of a row and that above; the rows of two blocks stand on one line. */
function looseBefore(drafts: readonly Draft[], index: number): Token[] {
  const line = drafts[index]?.first.line
  let row = index - 1
  while (drafts[row]?.first.line === line) row--
  return drafts[row]?.behind ?? []
}

function looseBehind(drafts: readonly Draft[], index: number): Token[] {
  const line = drafts[index]?.first.line
  let row = index
  while (drafts[row + 1]?.first.line === line) row++
  return drafts[row]?.behind ?? []
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('')

const officialNames = (code: string | undefined, kind: Kind): string[] =>
  code === undefined
    ? []
    : subjectsOf(kind)
        .withCode(code)
        .map(({ name }) => name)

const isOfficial = (code: string | undefined, name: string, kind: Kind): boolean =>
  code === undefined
    ? TOTAL.test(name)
    : subjectsOf(kind)
        .withCode(code)
        .some((subject) => plainSubjectName(subject.name) === plainSubjectName(name))
