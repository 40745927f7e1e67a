/** Sentences with placeholders: `{income}`, `{income.before}`, `{general/expenditure}`, `{compared total 收、支总计}`. */
import { allMatches } from '@mingzhang/documents'

export type Token =
  | { readonly kind: 'text'; readonly text: string }
  /** A word or a quantity, with what of it is wanted. */
  | { readonly kind: 'value'; readonly path: string }
  /** `part/whole`: a share in percent. */
  | { readonly kind: 'share'; readonly part: string; readonly whole: string }
  /** A fragment or a list by name, with its arguments. */
  | { readonly kind: 'call'; readonly name: string; readonly rest: readonly string[] }

const PLACEHOLDER = /\{([^{}]+)\}/g
const parsed = new Map<string, readonly Token[]>()

/** The tokens of a template; the same text is parsed once. */
export function tokensOf(template: string): readonly Token[] {
  const known = parsed.get(template) ?? parse(template)
  parsed.set(template, known)
  return known
}

function parse(template: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of allMatches(template, PLACEHOLDER)) {
    if (match.index > end) tokens.push({ kind: 'text', text: template.slice(end, match.index) })
    tokens.push(placeholder((match[1] ?? '').trim()))
    end = match.index + match[0].length
  }
  if (end < template.length) tokens.push({ kind: 'text', text: template.slice(end) })
  return tokens
}

function placeholder(words: string): Token {
  const [name = '', ...rest] = words.split(/\s+/)
  if (rest.length > 0) return { kind: 'call', name, rest }
  const [part = '', whole] = name.split('/')
  return whole === undefined ? { kind: 'value', path: name } : { kind: 'share', part, whole }
}
