/** The headings of a disclosure, known by what they say. */
import type { SectionRole } from '../section-role.ts'
import type { Numbering } from './numbering.ts'
import { SECTION_HEADINGS, type SectionHeading } from './section-headings.ts'

export const LONGEST_HEADING = 60
/** Titles of tables are no headings of the explanation. */
const TABLE = /表$/
const SAYS = /(?:情况|说明)$/
/** All headings in one pattern, each a group of its own that holds the whole line: most lines are none of them. */
const ANY_HEADING = new RegExp(SECTION_HEADINGS.map(({ pattern }) => `(${pattern.source})`).join('|'))
/** What came in or was spent alone is no whole explanation. */
const OF_ONE_SIDE = /^(?:本年)?(?:收入|支出)决算/

export interface KnownHeading {
  readonly role: SectionRole
  readonly depth: number
}

/** The section that a line heads by its words; `parted` where the document numbers its parts (第一部分). */
export function knownHeading(
  rest: string,
  part: SectionRole,
  numbering: Numbering,
  parted: boolean,
): KnownHeading | undefined {
  const title = rest
    .replace(/\s/g, '')
    .replace(/[。：:]$/, '')
    .replace(/^(?:关于)?20\d{2}年度?|^关于/, '')
  if (title === '' || title.length > LONGEST_HEADING || title.includes('。')) return undefined
  const known = ANY_HEADING.exec(title)
  if (known === null) return undefined
  const headings = SECTION_HEADINGS.slice(known.indexOf(title, 1) - 1)
  const within: SectionRole = numbering.style === 'part' ? 'root' : part
  const fits = (candidate: SectionHeading): boolean =>
    (candidate.within === undefined || candidate.within.includes(within) || candidate.within.includes(part)) &&
    candidate.pattern.test(title) &&
    (candidate.numbered !== true || !TABLE.test(title)) &&
    (candidate.numbered !== true || numbering.style !== 'none' || SAYS.test(title))
  const first = headings.find(fits)
  // `二、收入决算情况说明` under no part is one of its sections, not the whole explanation.
  const isSection = first?.role === 'explanation' && (numbering.style === 'chinese' || OF_ONE_SIDE.test(title))
  const heading = (isSection ? headings.find((one) => one.depth > 1 && fits(one)) : undefined) ?? first
  if (heading === undefined) return undefined
  const { style } = numbering
  // A part of its own (第三部分 其他重要事项) goes on with the explanation.
  if (style === 'part' && heading.role === 'other-matters') return { role: 'explanation', depth: 1 }
  if (heading.depth !== 1 || style === 'part') return { role: heading.role, depth: heading.depth }
  if (heading.role === 'overview' && !/概[况述括]$/.test(title) && (parted || style === 'none')) return undefined
  if (style === 'none' || (!parted && style === 'chinese')) return { role: heading.role, depth: 1 }
  return heading.role === 'glossary' && style === 'chinese' ? { role: 'glossary', depth: 2 } : undefined
}

/** `（二）政府采购支出情况。2023年政府采购支出总额…`: a heading of the explanation that runs into its paragraph. */
const RUN_IN = /^([^。：:，,；;\d]{4,40})[。：:]./

/** What a paragraph of the explanation is about by the numbered heading that it begins with. */
export function roleOfRunIn({ numbering, rest }: { numbering: Numbering; rest: string }): SectionRole | undefined {
  const title = numbering.style === 'none' || numbering.style === 'part' ? undefined : RUN_IN.exec(rest)?.[1]
  return title === undefined ? undefined : knownHeading(title, 'explanation', numbering, true)?.role
}
