/** Parse a formula such as `收入决算表.合计.本年收入合计 = 收入支出决算总表.本年收入合计.决算数`. */
import { parseFen } from '../money.ts'
import { isAmountUnit } from '../unit.ts'
import { type Formula, FormulaMistake, type FormulaTerm, type Ratio } from './formula.ts'
import { cellNamed } from './names.ts'
import { type Sign, type Token, tokensOf } from './tokens.ts'

const ONE: Ratio = { numerator: 1n, denominator: 1n }
const MINUS_ONE: Ratio = { numerator: -1n, denominator: 1n }
const RELATIONS: readonly Sign[] = ['=', '≥', '≤']
const DEEPEST = 10

/** @throws FormulaMistake */
export function parseFormula(text: string): Formula {
  const reader = new TokenReader(tokensOf(text), text.length + 1)
  const left = sumOf(reader, 0)
  const relation = reader.next()
  if (relation?.kind !== 'sign' || (relation.sign !== '=' && relation.sign !== '≥' && relation.sign !== '≤'))
    throw new FormulaMistake('公式中应有一个“=”“≥”或“≤”', relation?.position ?? reader.end)
  const right = sumOf(reader, 0)
  const rest = reader.next()
  if (rest !== undefined) throw new FormulaMistake(`多余的${told(rest)}`, rest.position)
  const formula: Formula = { left, relation: relation.sign, right }
  mustSpeakOfCells(formula)
  return formula
}

class TokenReader {
  readonly end: number
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[], end: number) {
    this.#tokens = tokens
    this.end = end
  }

  peek(): Token | undefined {
    return this.#tokens[this.#at]
  }

  next(): Token | undefined {
    return this.#tokens[this.#at++]
  }

  /** Take the next token where it is this sign. */
  take(sign: Sign): boolean {
    const token = this.peek()
    if (token?.kind !== 'sign' || token.sign !== sign) return false
    this.#at++
    return true
  }
}

const told = (token: Token): string => {
  if (token.kind === 'sign') return `“${token.sign}”`
  return token.kind === 'number' ? `“${token.text}${token.unit}”` : `“${token.segments.join('.')}”`
}

/** Terms joined by + and −. */
function sumOf(reader: TokenReader, depth: number): FormulaTerm[] {
  const terms: FormulaTerm[] = []
  let sign: Ratio | undefined = reader.take('−') ? MINUS_ONE : ONE
  while (sign !== undefined) {
    const by: Ratio = sign
    terms.push(...productOf(reader, depth).map((term) => scaled(term, by)))
    if (reader.take('+')) sign = ONE
    else sign = reader.take('−') ? MINUS_ONE : undefined
  }
  return terms
}

/** `数 × 项`, `项 × 数`, or one of them. */
function productOf(reader: TokenReader, depth: number): FormulaTerm[] {
  let terms = factorOf(reader, depth)
  while (reader.take('×')) {
    const position = reader.peek()?.position ?? reader.end
    const other = factorOf(reader, depth)
    const [first, second] = [constantOf(terms), constantOf(other)]
    if (first !== undefined) terms = other.map((term) => scaled(term, first))
    else if (second !== undefined) terms = terms.map((term) => scaled(term, second))
    else throw new FormulaMistake('“×”的一边应是数，例如“30% × 表.行.栏”', position)
  }
  return terms
}

const constantOf = ([only, ...more]: readonly FormulaTerm[]): Ratio | undefined =>
  only !== undefined && only.cell === undefined && more.length === 0 ? only.factor : undefined

const scaled = ({ factor, cell }: FormulaTerm, by: Ratio): FormulaTerm => ({
  factor: { numerator: factor.numerator * by.numerator, denominator: factor.denominator * by.denominator },
  cell,
})

function factorOf(reader: TokenReader, depth: number): FormulaTerm[] {
  const token = reader.next()
  if (token === undefined) throw new FormulaMistake('公式不完整', reader.end)
  if (token.kind === 'number') return [{ factor: numberOf(token), cell: undefined }]
  if (token.kind === 'cell') return [cellTerm(token, false)]
  if (token.sign === '(') return bracketed(reader, token.position, depth)
  if (token.sign === 'Σ') return summed(reader, token.position)
  throw new FormulaMistake(
    RELATIONS.includes(token.sign) ? `“${token.sign}”前缺少内容` : `“${token.sign}”的位置不对`,
    token.position,
  )
}

function bracketed(reader: TokenReader, position: number, depth: number): FormulaTerm[] {
  if (depth >= DEEPEST) throw new FormulaMistake('括号层次太多', position)
  const inner = sumOf(reader, depth + 1)
  if (!reader.take(')')) throw new FormulaMistake('括号没有闭合', position)
  return inner
}

/** `Σ表.208*.栏`, with or without brackets. */
function summed(reader: TokenReader, position: number): FormulaTerm[] {
  const open = reader.take('(')
  const token = reader.next()
  if (token?.kind !== 'cell')
    throw new FormulaMistake('“Σ”后应是“表.编码前缀*.栏”，例如“Σ支出决算表.208*.基本支出”', position)
  if (open && !reader.take(')')) throw new FormulaMistake('括号没有闭合', position)
  return [cellTerm(token, true)]
}

function cellTerm({ segments, position }: Extract<Token, { kind: 'cell' }>, sum: boolean): FormulaTerm {
  const cell = cellNamed(segments, position)
  if (sum !== (cell.row.kind === 'prefix'))
    throw new FormulaMistake(
      sum ? '“Σ”只用于编码前缀，例如“208*”' : `编码前缀前应写“Σ”，例如“Σ${segments.join('.')}”`,
      position,
    )
  return { factor: ONE, cell }
}

/** Amounts in 分; percentages and plain numbers as they are. */
function numberOf({ text, unit, position }: Extract<Token, { kind: 'number' }>): Ratio {
  if (isAmountUnit(unit)) {
    const amount = parseFen(text, unit)
    if (amount === undefined) throw new FormulaMistake(`“${text}${unit}”不足一分`, position)
    return { numerator: amount, denominator: 1n }
  }
  const [whole = '', fraction = ''] = text.split('.')
  const power = 10n ** BigInt(fraction.length)
  return { numerator: BigInt(whole + fraction), denominator: unit === '%' ? power * 100n : power }
}

/** A formula over constants alone says nothing of accounts. */
function mustSpeakOfCells({ left, right }: Formula): void {
  if ([...left, ...right].every(({ cell }) => cell === undefined)) throw new FormulaMistake('公式没有引用任何表', 1)
}
