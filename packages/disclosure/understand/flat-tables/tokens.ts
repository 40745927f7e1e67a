/** The words and figures of printed lines, in their order. */
import { economicSubjects, functionalSubjects, parseStated, type Stated } from '@mingzhang/accounts'
import type { Place } from '@mingzhang/documents'
import { readAmount } from '../statutory-tables/amount-text.ts'

/** A line of a flat table, with the block that holds it. */
export interface PrintedLine {
  readonly block: number
  readonly text: string
  readonly place: Place
}

export interface Token {
  readonly text: string
  /** Index of the line that it stands on. */
  readonly line: number
  /** 类款项 or 类款 code that could begin a row. */
  readonly code: string | undefined
  /** What it states as an amount; a dash states nothing and yet stands in its column. */
  readonly amount: Stated | 'blank' | undefined
  readonly place: Place
}

const CODE = /^\d{3}(?:\d{2}){0,2}$/
const CODE_AND_NAME = /^(\d{3}(?:\d{2}){0,2})([\p{Script=Han}].*)$/u
/** The number of a line that stands apart from its words. */
const NUMBER_APART = /([一二三四五六七八九十]{1,3}、)\s+(?=\S)/g
/** 类, 款 and 项 in cells of their own, in front of a name or of the figures of a name that is broken around them. */
const CODE_APART = /(?<!\S)(\d{3}) (\d\d)(?: (\d\d))?(?= (?:\p{Script=Han}|-?[\d,]*\d\.\d))/gu
/** Marks within a figure from which scanning set its digits apart. */
const MARK_APART = /(?<=\d)(?: ?, (?=\d{3}(?!\d))| , ?(?=\d{3}(?!\d))| \.(?=\d\d(?!\d))|\. (?=\d\d(?!\d)))/g
const BLANK = /^[-—–－―]+$/

export const tokensOf = (lines: readonly PrintedLine[]): Token[] =>
  lines.flatMap(({ text, place }, line) =>
    text
      .normalize('NFKC')
      .replace(NUMBER_APART, '$1')
      .replace(CODE_APART, wholeCode)
      .replace(MARK_APART, (mark) => mark.trim())
      .split(/\s+/)
      .filter((word) => word !== '')
      .flatMap((word) => partsOf(word))
      .map((word): Token => tokenOf(word, line, place)),
  )

function wholeCode(printed: string): string {
  const code = printed.replaceAll(' ', '')
  return [economicSubjects, functionalSubjects].some((subjects) => subjects.withCode(code).length > 0) ? code : printed
}

const partsOf = (word: string): string[] => {
  const [, code, name] = CODE_AND_NAME.exec(word) ?? []
  return code === undefined || name === undefined ? [word] : [code, name]
}

function tokenOf(text: string, line: number, place: Place): Token {
  const code = CODE.test(text) ? text : undefined
  return { text, line, code, amount: BLANK.test(text) ? 'blank' : amountOf(text), place }
}

function amountOf(text: string): Stated | undefined {
  const read = /^[-(\d]/.test(text) ? readAmount(text) : undefined
  return read === undefined || read === 'blank' ? parseStated(text) : read.stated
}

/** Whether most figures stand on the lines of their labels: where they do not, the cells may have been told in another order. */
export function isByLine(rows: readonly { readonly first: Token; readonly figures: readonly Token[] }[]): boolean {
  const apart = rows.flatMap(({ first, figures }) => figures.map(({ line }) => line !== first.line))
  return apart.filter((isApart) => isApart).length * 2 <= apart.length
}

export const isFigure = ({ amount }: Token): boolean => amount !== undefined
