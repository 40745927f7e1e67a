/** The numbered paragraphs below the opening of a list: those that give its parts, and those within one of them. */
import type { Numbering, NumberingStyle } from '../numbering.ts'

export interface ItemsOfList {
  /** How the paragraphs that give the parts are numbered. */
  readonly style: NumberingStyle
  /** The last of them gave a part. */
  readonly given: boolean
  /** How the paragraphs within that one are numbered, while they go on. */
  readonly below: NumberingStyle
}

export const NO_ITEMS: ItemsOfList = { style: 'none', given: false, below: 'none' }

/** Numbers from the highest level down. */
const LEVELS: readonly NumberingStyle[] = ['part', 'chinese', 'bracketed-chinese', 'arabic', 'bracketed-arabic']
const FIRST = /^[（(]?\s?[一1]\s?[、.．）)]/

/** Whether one numbering stands within another. */
export const isDeeper = (style: NumberingStyle, than: NumberingStyle): boolean =>
  LEVELS.indexOf(style) > LEVELS.indexOf(than)

/** `1.财政拨款收入…`, `（1）一般公共预算…`, `（2）政府性基金…`, `2.事业收入…`: where the next paragraph stands. */
export function itemsAt(items: ItemsOfList, { style, text }: Numbering): ItemsOfList {
  if (style === 'none') return items
  if (items.style === 'none') return { ...items, style }
  if (!isDeeper(style, items.style)) return { ...items, below: 'none' }
  return items.given && FIRST.test(text) ? { ...items, below: style } : items
}
