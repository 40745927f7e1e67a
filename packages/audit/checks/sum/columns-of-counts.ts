import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { wholeNumber } from '../../wording/whole-number.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

const COUNT =
  /(?<label>[一-龥]{2,16}?)(?:了|共|为)?(?<number>\d{1,3}(?:,\d{3})+|\d{1,8})(?<unit>[件起人名个户次宗])(?!次)/g
/** `其中：刑事案件受理286件、审结281件；民商事案件受理2514件、审结2438件`. */
const LISTED = /其中[：:，,]?\s?(?<list>[^。\n]+)/g
const FEWEST_KINDS = 3
const VERB_LENGTH = 2
const PARTS_ONLY = /等[，,；;。]|等$|主要|重点/

interface Count {
  readonly label: string
  readonly number: number
  readonly unit: string
  readonly start: number
  readonly end: number
}

/** Kinds that each tell of two things at once, such as cases received and closed: both add up. */
export const columnsOfCounts: Check = {
  id: 'columns-of-counts',
  category: 'sum',
  severity: 'error',
  title: '按类别同时列出两项件数（如受理、审结）的，各类之和应分别等于前面所述的总数。',
  basis: '文内关系：合计＝各类之和。',
  example: {
    wrong:
      '受理案件4260件，审结4132件。其中：刑事案件受理286件、审结281件；民事案件受理2541件、审结2438件；执行案件受理1460件、审结1413件。',
    right:
      '受理案件4260件，审结4132件。其中：刑事案件受理286件、审结281件；民事案件受理2514件、审结2438件；执行案件受理1460件、审结1413件。',
  },
  *run(disclosure) {
    for (const passage of passagesWith(wholeText(disclosure), '其中'))
      if (passage.at.cell === undefined && mayList(passage.text)) yield* unequal(passage)
  },
}

/** Kinds parted by semicolons, as many as make a list. */
const mayList = (text: string): boolean => text.split('；', FEWEST_KINDS).length === FEWEST_KINDS

function* unequal({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, LISTED)) {
    const from = match.index + match[0].length - (match.groups?.list ?? '').length
    const rows = rowsOf(match.groups?.list ?? '', from)
    const [first] = rows
    if (first === undefined) continue
    const told = countsIn(text.slice(0, match.index), 0).filter(({ unit }) => unit === first[0]?.unit)
    const columns = first.map((head, column) => {
      const parts = rows.flatMap((row) => row[column] ?? [])
      const total = told.findLast(({ label }) => isSubsequence(head.label.slice(-VERB_LENGTH), label))
      return { parts, total, sum: parts.reduce((all, { number }) => all + number, 0) }
    })
    if (columns.some(({ total }) => total === undefined)) continue
    if (new Set(columns.map(({ total }) => total?.start)).size < columns.length) continue
    // Where no column adds up, the kinds may not be all.
    const isInFull = columns.some(({ total, sum }) => total?.number === sum)
    for (const { parts, total, sum } of columns) {
      if (total === undefined || total.number === sum) continue
      yield {
        message: `各类之和为${parts.map(({ number }) => number).join(' + ')} = ${sum}${total.unit}，与所述总数${total.number}${total.unit}不符。`,
        evidence: [total, ...parts].map(({ start, end }) => ({ ...at, start, end })),
        expected: `${sum}${total.unit}`,
        actual: `${total.number}${total.unit}`,
        ...(isInFull ? {} : { severity: 'warning' as const }),
      }
    }
  }
}

/** The kinds, each with as many counts of one unit as the first; none where they are not told alike. */
function rowsOf(list: string, from: number): Count[][] {
  if (PARTS_ONLY.test(list)) return []
  let start = from
  const rows = list.split('；').map((row) => {
    const counts = countsIn(row, start)
    start += row.length + 1
    return counts
  })
  const [first] = rows
  if (first === undefined || first.length < 2 || rows.length < FEWEST_KINDS) return []
  const isLikeFirst = (row: readonly Count[]): boolean =>
    row.length === first.length && row.every(({ unit }) => unit === first[0]?.unit)
  return rows.every(isLikeFirst) ? rows : []
}

const countsIn = (text: string, from: number): Count[] =>
  allMatches(text, COUNT).map((match) => {
    const { label = '', number = '', unit = '' } = match.groups ?? {}
    const end = from + match.index + match[0].length
    return {
      label,
      number: wholeNumber(number),
      unit,
      start: end - number.length - unit.length,
      end,
    }
  })

/** `审结` within `审执结`. */
function isSubsequence(word: string, label: string): boolean {
  let at = 0
  for (const character of label) if (character === word.charAt(at)) at++
  return at === word.length
}
