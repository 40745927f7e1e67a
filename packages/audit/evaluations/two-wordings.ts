/** Indicators whose names say the same in other words, with the same target and the same result. */
import type { IndicatorRow } from '@mingzhang/disclosure'

/** What any count or rate may be called. */
const OF_ANY = /(?:数量|总数|总量|个数|件数|数|案件|办案|情况)+$/
const SHORTEST_MATTER = 4

const matterOf = ({ indicator }: IndicatorRow): string => indicator.name.replace(OF_ANY, '')

/** The words of a name in no order, its target and its result: `按季及时发放率` is `按季发放及时率`. */
export const matterAndValues = (row: IndicatorRow): string =>
  `${[...matterOf(row)].sort().join('')}|${row.indicator.target.text}|${row.indicator.actual.text}`

/** Whether rows of one matter and values have names that differ, of enough words to mean one thing. */
export const areTwoWordings = (rows: readonly IndicatorRow[]): boolean =>
  rows.every((row) => matterOf(row).length >= SHORTEST_MATTER) &&
  new Set(rows.map(({ indicator }) => indicator.name)).size > 1
