/** The words of a formula: cells, numbers, signs. */
import { FormulaMistake } from './formula.ts'

export type Token =
  | { readonly kind: 'sign'; readonly sign: Sign; readonly position: number }
  | { readonly kind: 'number'; readonly text: string; readonly unit: string; readonly position: number }
  /** Segments between the dots: `收入决算表`, `合计`, `本年收入合计`. */
  | { readonly kind: 'cell'; readonly segments: readonly string[]; readonly position: number }

export type Sign = '+' | '−' | '×' | '(' | ')' | '=' | '≥' | '≤' | 'Σ'

const LONGEST_FORMULA = 2000
/** Each with all the ways in which it is typed. */
const SIGNS: readonly (readonly [Sign, RegExp])[] = [
  ['≥', /^(?:≥|≧|>=|＞＝|＞=)/],
  ['≤', /^(?:≤|≦|<=|＜＝|＜=)/],
  ['=', /^[=＝]/],
  ['+', /^[+＋]/],
  ['−', /^[-−–－]/],
  ['×', /^×/],
  ['(', /^\(/],
  [')', /^\)/],
  ['Σ', /^(?:Σ|∑|求和)/],
]
const NUMBER = /^(\d+(?:\.\d+)?)\s*(%|％|亿元|万元|元)?/
/** A cell ends where a sign or white space begins; brackets in full width belong to names. */
const CELL = /^[^\s+＋−–－\-=＝≥≧≤≦<>＜＞×()]+/

export function tokensOf(text: string): Token[] {
  if (text.length > LONGEST_FORMULA) throw new FormulaMistake(`公式超过${LONGEST_FORMULA}个字符`, LONGEST_FORMULA)
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const rest = text.slice(at)
    const position = at + 1
    const space = /^\s+/.exec(rest)
    if (space !== null) {
      at += space[0].length
      continue
    }
    const token = signAt(rest, position) ?? numberAt(rest, position) ?? cellAt(rest, position)
    if (token === undefined) throw new FormulaMistake(`不认识的符号“${rest.slice(0, 1)}”`, position)
    tokens.push(token.token)
    at += token.length
  }
  return tokens
}

interface Read {
  readonly token: Token
  readonly length: number
}

function signAt(rest: string, position: number): Read | undefined {
  for (const [sign, pattern] of SIGNS) {
    const match = pattern.exec(rest)
    if (match !== null) return { token: { kind: 'sign', sign, position }, length: match[0].length }
  }
  return undefined
}

function numberAt(rest: string, position: number): Read | undefined {
  const match = NUMBER.exec(rest)
  if (match === null) return undefined
  const [whole, text = '', unit = ''] = match
  return { token: { kind: 'number', text, unit: unit === '％' ? '%' : unit, position }, length: whole.length }
}

function cellAt(rest: string, position: number): Read | undefined {
  const match = CELL.exec(rest)
  if (match === null) return undefined
  const segments = match[0].split(/[.．]/)
  return { token: { kind: 'cell', segments, position }, length: match[0].length }
}
