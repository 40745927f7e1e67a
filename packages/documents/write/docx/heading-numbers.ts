/** Automatic numbers (自动编号) of headings: 第一部分, 一、, （一）, 1. */
import type { ManuscriptHeading } from '../../manuscript.ts'
import { formatNumber } from '../../read/number-format.ts'

/** How each level is numbered: Word's format, and its pattern. */
export const NUMBERING = [
  { level: 1, format: 'chineseCountingThousand', text: '第%1部分' },
  { level: 2, format: 'chineseCountingThousand', text: '%2、' },
  { level: 3, format: 'chineseCountingThousand', text: '（%3）' },
  { level: 4, format: 'decimal', text: '%4.' },
] as const

/** Beyond, programs do not write Chinese numbers alike. */
const LARGEST = 99

export interface HeadingNumbers {
  /** How many lists number the headings. */
  readonly lists: number
  /** For each heading its list, from 0; `undefined` where its number is none that a list would give it there. */
  readonly listOf: readonly (number | undefined)[]
}

/**
 * Lists under which every heading shows its number. A level begins again under a higher heading of its list; where
 * numbers begin again under one that is in no list, they get a list of their own.
 */
export function headingNumbers(headings: readonly Pick<ManuscriptHeading, 'level' | 'number'>[]): HeadingNumbers {
  /** How far each list has counted, by level. */
  const lists: Map<number, number>[] = []
  /** The list that each level goes on with. */
  const current = new Map<number, number>()
  const listOf = headings.map(({ level, number }) => {
    const going = current.get(level)
    const next = (going === undefined ? 0 : (lists[going]?.get(level) ?? 0)) + 1
    const goesOn = going !== undefined && number === shown(level, next)
    if (!goesOn && number !== shown(level, 1)) return undefined
    const list = goesOn ? going : lists.push(new Map()) - 1
    lists[list]?.set(level, goesOn ? next : 1)
    for (const { level: deeper } of NUMBERING) {
      if (deeper > level) lists[list]?.delete(deeper)
      if (deeper >= level) current.set(deeper, list)
    }
    return list
  })
  return { lists: lists.length, listOf }
}

function shown(level: number, value: number): string | undefined {
  const scheme = NUMBERING.find((scheme) => scheme.level === level)
  if (scheme === undefined || value > LARGEST) return undefined
  return scheme.text.replace(/%\d/, formatNumber(value, scheme.format))
}
