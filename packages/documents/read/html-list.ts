/** Numbered lists of html. */
import { attributeOf, type HtmlElement } from './html-node.ts'
import { formatNumber } from './number-format.ts'

interface Style {
  readonly format: string
  readonly suffix: string
}

const DECIMAL: Style = { format: 'decimal', suffix: '.' }
const CHINESE: Style = { format: 'chineseCounting', suffix: '、' }
const NONE: Style = { format: 'none', suffix: '' }

/** By the attribute `type`, or by `list-style-type`. */
const STYLES: Readonly<Record<string, Style>> = {
  a: { format: 'lowerLetter', suffix: '.' },
  A: { format: 'upperLetter', suffix: '.' },
  i: { format: 'lowerRoman', suffix: '.' },
  I: { format: 'upperRoman', suffix: '.' },
  'lower-alpha': { format: 'lowerLetter', suffix: '.' },
  'upper-alpha': { format: 'upperLetter', suffix: '.' },
  'lower-roman': { format: 'lowerRoman', suffix: '.' },
  'upper-roman': { format: 'upperRoman', suffix: '.' },
  'decimal-leading-zero': { format: 'decimalZero', suffix: '.' },
  'cjk-ideographic': CHINESE,
  'simp-chinese-informal': CHINESE,
  'trad-chinese-informal': CHINESE,
  'simp-chinese-formal': { format: 'chineseLegalSimplified', suffix: '、' },
  'cjk-heavenly-stem': { format: 'ideographTraditional', suffix: '、' },
  none: NONE,
}

/** Counts the items of a list. */
export class HtmlList {
  readonly #style: Style
  #next: number

  constructor(element: HtmlElement) {
    this.#next = integer(attributeOf(element, 'start')) ?? 1
    this.#style = element.tagName === 'ol' ? styleOf(element) : NONE
  }

  /** The number of an item; empty in a list without numbers. */
  numberOf(item: HtmlElement): string {
    const value = integer(attributeOf(item, 'value')) ?? this.#next
    this.#next = value + 1
    const { format, suffix } = this.#style
    return formatNumber(value, format) + suffix
  }
}

function styleOf(element: HtmlElement): Style {
  const css = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attributeOf(element, 'style') ?? '')?.[1]?.toLowerCase()
  const key = css ?? attributeOf(element, 'type') ?? ''
  return (Object.hasOwn(STYLES, key) ? STYLES[key] : undefined) ?? DECIMAL
}

function integer(text: string | undefined): number | undefined {
  const value = Number.parseInt(text ?? '', 10)
  return Number.isSafeInteger(value) ? value : undefined
}
