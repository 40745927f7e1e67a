/** Indicators of one form that measure the same matter: the same amount of money, and words in common. */
import type { IndicatorRow } from '@mingzhang/disclosure'
import { commonRun } from './text-likeness.ts'

export interface SameMatter {
  /** The words that all names share. */
  readonly matter: string
  readonly rows: readonly IndicatorRow[]
}

const ENOUGH_WORDS = 4
const MOST_COMPARED = 30

export function sameMatters(indicators: readonly IndicatorRow[]): SameMatter[] {
  const byTarget = new Map<string, IndicatorRow[]>()
  for (const row of indicators) {
    const { goal, target, category } = row.indicator
    if (goal?.unit !== '元' || category === 'cost') continue
    const rows = byTarget.get(target.text) ?? []
    rows.push(row)
    byTarget.set(target.text, rows)
  }
  return [...byTarget.values()].flatMap((rows) => gather(rows.slice(0, MOST_COMPARED)))
}

function gather(rows: readonly IndicatorRow[]): SameMatter[] {
  const first = rows.find((row) => rows.some((other) => other !== row && shared(row, other).length >= ENOUGH_WORDS))
  if (first === undefined) return []
  const others = rows.filter((row) => row !== first && shared(first, row).length >= ENOUGH_WORDS)
  const matter = others.map((row) => shared(first, row)).sort((a, b) => a.length - b.length)[0] ?? ''
  return [{ matter, rows: [first, ...others] }]
}

const shared = (a: IndicatorRow, b: IndicatorRow): string =>
  commonRun(a.indicator.name, b.indicator.name).replace(/^[\d年完成的]+/, '')
