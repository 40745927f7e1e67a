/** Numbered paragraphs (1. （一） 一、 （1）) of each section. */
import type { Disclosure, Section } from '@mingzhang/disclosure'
import { numeralValue } from '@mingzhang/disclosure'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { endsInAny } from './ending.ts'
import { wholeText } from './whole-text.ts'

const ARABIC = /^[\s　]*(\d{1,3})[ 　]?(?:[.．、](?!\d)|、(?=20\d\d年))/
const CHINESE = /^[\s　]*[（(]([一二三四五六七八九十]{1,3})[）)]/
/** What every number begins with. */
const NUMBERED = /^\s*[\d（(一二三四五六七八九十]/
/** `2.2022年…` may begin with a number and a year. */
const NUMBER = /^\s*(?:\d|[（(][\d一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)/
/** Headings of a line are counted by other rules. */
const SENTENCE = ['。', '；']
/** A sentence that leads to a list, too, is no line. */
const LEADS_ON = /\d万元[^。]*[：:]\s*$|。[^。]{0,8}[：:]\s*$/
/** A heading that runs into its paragraph: `（二）改进措施。…`. */
const RUN_IN = /^[\s　]*(?:[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、])([^，。；：\d]{2,16})。\s*\S/
const LISTED = /^[\s　]*([一二三四五六七八九十]{1,3})、/
/** `（1）甲项目`: lines that name things one after the other. */
const BRACKETED = /^[\s　]*[（(](\d{1,2})[）)]/
/** How far above the number before may stand. */
const REACH = 60
/** Longer than a heading. */
const FEWEST = 20

export interface NumberedItem {
  readonly number: number
  readonly style: 'arabic' | 'chinese' | 'listed' | 'bracketed'
  readonly block: number
  readonly length: number
  /** It heads the section: counted, not judged. */
  readonly heading: boolean
  /** The heading that runs into the paragraph. */
  readonly runIn?: string
  /** No sentence: it names something, or heads what follows. */
  readonly isLine: boolean
  /** Others of its list may be missing from it. */
  readonly unsure?: boolean
  /** The number before its own stands just before it, in a paragraph of another kind. */
  readonly led?: boolean
  /** Numbered as its own section or the next one is, of which it can be no part. */
  readonly displaced?: boolean
}

/** Numbered paragraphs of each section and style, in their order. */
export const itemsBySection = oncePerDisclosure((disclosure: Disclosure): readonly NumberedItem[][] => {
  const { sections } = disclosure
  const lists = new ItemLists()
  const headings = new Map(sections.map((section) => [section.start, section]))
  let before = ''
  for (const { text, at, section: within } of wholeText(disclosure).paragraphs) {
    const previous = before
    before = text
    if (!NUMBERED.test(text)) continue
    const section = headings.get(at.block)
    const item = itemOf(text, at.block, section !== undefined)
    if (item === undefined) lists.passOver(within, text)
    else if (!goesOnWithin(previous, item))
      lists.add(within, section, section === undefined ? withRunIn(item, text) : item)
  }
  return lists.inOrder(sections)
})

/** The number before its own stands within the paragraph before: a sentence of it, at which the line was broken. */
const goesOnWithin = (before: string, { number, style, heading }: NumberedItem): boolean =>
  style === 'arabic' &&
  !heading &&
  number > 2 &&
  (before.includes(`。${number - 1}`) || before.includes(`；${number - 1}`)) &&
  new RegExp(`[。；]${number - 1}[.．、](?!\\d)`).test(before)

function withRunIn(item: NumberedItem, text: string): NumberedItem {
  const runIn = RUN_IN.exec(text)?.[1]
  return runIn === undefined ? item : { ...item, runIn }
}

class ItemLists {
  readonly #lists = new Map<string, NumberedItem[]>()
  /** Sections, and those above them, with the style of the number that heads them. */
  readonly #ofSections = new Set<string>()
  /** The number last met in each section and style, and the list it belongs to. */
  readonly #latest = new Map<string, { readonly number: number; readonly key: string }>()
  /** Sections in which such a line stands since the last list began. */
  readonly #headed = new Set<number>()
  /** How many lists of a section began below such a line. */
  readonly #parts = new Map<number, number>()

  /** Below `（二）卫生健康支出`, a line, another list of its own begins with 1. */
  #partOf(within: number, { style, number, isLine }: NumberedItem): string {
    if (style === 'chinese') {
      if (isLine) this.#headed.add(within)
      return ''
    }
    if (style !== 'arabic') return ''
    const parts = this.#parts.get(within) ?? 0
    const begins = number === 1 && this.#headed.delete(within)
    if (begins) this.#parts.set(within, parts + 1)
    const part = begins ? parts + 1 : parts
    return part === 0 ? '' : ` part-${part}`
  }

  /** A sentence in brackets belongs to no list, but its number goes on. */
  passOver(within: number, text: string): void {
    const bracketed = BRACKETED.exec(text)?.[1]
    if (bracketed !== undefined) this.#latest.set(`${within} bracketed`, { number: Number(bracketed), key: 'sentence' })
  }

  add(within: number, heads: Section | undefined, item: NumberedItem): void {
    const place = `${within} ${item.style}`
    const part = this.#partOf(within, item)
    const key = `${place}${item.runIn === undefined ? '' : ' run-in'}${item.isLine ? ' line' : ''}${part}`
    const before = this.#latest.get(place)
    const led = before !== undefined && before.key !== key && before.number === item.number - 1
    this.#latest.set(place, { number: item.number, key })
    if (heads !== undefined) for (const id of [heads.id, heads.parent]) this.#ofSections.add(`${id} ${item.style}`)
    const own = led ? { ...item, led } : item
    const list = this.#lists.get(key)
    if (list === undefined) this.#lists.set(key, [own])
    else list.push(own)
  }

  /** Where sections are numbered in the same way, one of the list may have been taken for a section. */
  inOrder(sections: readonly Section[]): NumberedItem[][] {
    return [...this.#lists].map(([key, list]) => {
      const [section, style] = key.split(' ')
      const parent = sections[Number(section)]?.parent
      // Headings that run into some of the paragraphs of a list, not into all.
      const mixed = this.#lists.has(`${section} ${style}`) && this.#lists.has(`${section} ${style} run-in`)
      const own = mixed ? this.#withoutDisplaced(key, list, sections) : list
      const shared = mixed || [section, parent].some((id) => this.#ofSections.has(`${id} ${style}`))
      return shared && list[0]?.heading !== true ? own.map((item) => ({ ...item, unsure: true })) : own
    })
  }

  /** The only paragraph with a heading of its own, numbered like the section that it stands in or like the one behind. */
  #withoutDisplaced(key: string, list: readonly NumberedItem[], sections: readonly Section[]): NumberedItem[] {
    const [section, style] = key.split(' ')
    const [only, more] = list
    const heading = this.#lists.get(`${section} ${style}`)?.[0]
    if (only?.runIn === undefined || more !== undefined || heading?.heading !== true) return [...list]
    const end = sections[Number(section)]?.end
    const next = sections.find(({ start }) => start === end)
    const behind = next === undefined ? undefined : this.#lists.get(`${next.id} ${style}`)?.[0]
    const isTaken = only.number <= heading.number || (behind?.heading === true && behind.number === only.number)
    return isTaken ? [{ ...only, displaced: true }] : [...list]
  }
}

function itemOf(text: string, block: number, heading: boolean): NumberedItem | undefined {
  const arabic = ARABIC.exec(text)?.[1]
  const { length } = text
  const isLine = !heading && !isSentence(text)
  // sentences whose last stop is missing are no line
  const bracketed = isLine && !text.includes('。') ? BRACKETED.exec(text)?.[1] : undefined
  if (bracketed !== undefined) return { number: Number(bracketed), style: 'bracketed', block, length, heading, isLine }
  if (arabic !== undefined) return { number: Number(arabic), style: 'arabic', block, length, heading, isLine }
  const chinese = CHINESE.exec(text)?.[1]
  if (chinese !== undefined) return { number: numeralValue(chinese), style: 'chinese', block, length, heading, isLine }
  const listed = length < FEWEST ? undefined : LISTED.exec(text)?.[1]
  return listed === undefined
    ? undefined
    : { number: numeralValue(listed), style: 'listed', block, length, heading, isLine }
}

/** The nearest paragraph above that is numbered in the same way has the number before. */
export function goesOnFromAbove(
  { blocks }: Disclosure['document'],
  { block: at, style, number }: NumberedItem,
): boolean {
  for (let block = at - 1; block >= Math.max(0, at - REACH); block -= 1) {
    const above = blocks[block]
    if (above?.kind !== 'paragraph') continue
    const item = itemOf((above.number ?? '') + above.text, block, false)
    if (item?.style === style) return item.number === number - 1
  }
  return false
}

export const isNumbered = (text: string): boolean => NUMBER.test(text)

export const isSentence = (text: string): boolean =>
  endsInAny(text, SENTENCE) || (endsInAny(text, ['：', ':']) && LEADS_ON.test(text))
