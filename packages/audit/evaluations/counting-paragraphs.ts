/** The paragraphs whose counts another paragraph may tell otherwise: the others need not be read for it. */
import type { Figure } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { amountBehind } from './turned-counts.ts'

/** Units that count nothing done. */
const SILENT = new Set(['分', '年', '月', '天', '个月', '类', '款', '项', '级', '倍'])
const LONGEST_LEAD = 10
const NAMED = /^[\u4e00-\u9fa5]/
/** The last characters of what is counted, without the words that lead to its number. */
const LEAD = /(?<what>[\u4e00-\u9fa5]{2})(?:活动|工作)?(?:共计|总计|合计|共|约|达到?|了|为|是)*\s?$/

/** Rates of the work itself, not of its money. */
const OF_WORK = /(?<![行付成长位])率$|度$/

/** What stands behind the same words: numbers, and the blocks that tell them. */
interface Told {
  readonly numbers: Set<string>
  readonly blocks: Set<number>
}

/** Blocks that tell different numbers behind the same last characters of what they count, or in front of the same first, or of one amount. */
export const countingParagraphs = oncePerDisclosure(({ document, figures }): ReadonlySet<number> => {
  const known = new Map<string, Told>()
  for (const figure of figures) {
    const text = textAround(document, figure.span)
    for (const key of [
      keyOf(text, figure),
      keyBehind(text, figure),
      keyOfName(text, figure),
      keyOfAmount(text, figure),
    ]) {
      if (key === undefined) continue
      const told = known.get(key) ?? { numbers: new Set(), blocks: new Set() }
      told.numbers.add(`${figure.stated.digits} ${figure.stated.decimals}`)
      told.blocks.add(figure.span.block)
      known.set(key, told)
    }
  }
  const otherwise = [...known.values()].filter(({ numbers, blocks }) => numbers.size > 1 && blocks.size > 1)
  return new Set(otherwise.flatMap(({ blocks }) => [...blocks]))
})

function keyOf(text: string, { unit, span }: Figure): string | undefined {
  if (unit.measure === 'amount' || unit.measure === 'date' || SILENT.has(unit.word)) return undefined
  const word = unit.measure === 'number' ? (NAMED.exec(text.slice(span.end, span.end + 1))?.[0] ?? '') : unit.word
  if (word === '') return undefined
  const what = LEAD.exec(text.slice(Math.max(0, span.start - LONGEST_LEAD), span.start))?.groups?.what
  if (what === undefined || (unit.measure === 'percent' && !OF_WORK.test(what))) return undefined
  return `${word.at(-1)} ${what}`
}

/** `306间学生公寓`: the measure word and what is counted stand behind the number. */
const BEHIND = /^[\u4e00-\u9fa5]{5}/

function keyBehind(text: string, { unit, span }: Figure): string | undefined {
  if ((unit.measure !== 'count' && unit.measure !== 'number') || SILENT.has(unit.word)) return undefined
  const start = span.end - (unit.measure === 'count' ? unit.word.length : 0)
  return BEHIND.exec(text.slice(start, start + LONGEST_LEAD))?.[0]
}

/** `5436户农户`: the name behind stands elsewhere in front (`农户5346户`). */
const NAME_BEHIND = /^[\u4e00-\u9fa5]{2}(?=[，。；、]|$)/

function keyOfName(text: string, { unit, span }: Figure): string | undefined {
  const name =
    unit.measure === 'count' ? NAME_BEHIND.exec(text.slice(span.end, span.end + LONGEST_LEAD))?.[0] : undefined
  return name === undefined || SILENT.has(unit.word) ? undefined : `${unit.word.at(-1)} ${name}`
}

const LONGEST_AMOUNT = 30

function keyOfAmount(text: string, { unit, span }: Figure): string | undefined {
  if (unit.measure !== 'count' && unit.measure !== 'number') return undefined
  return amountBehind(text.slice(span.end, span.end + LONGEST_AMOUNT))
}
