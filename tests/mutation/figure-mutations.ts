/** Changes of single figures, and of two swapped ones. */
import type { Seeded } from '@mingzhang/accounts'
import { type FigureRun, type Manuscript, textOfRuns } from '@mingzhang/documents'
import type { Mutation } from './mutation.ts'
import { describe, type FigureSite, figureSites, matterOf, withRun } from './sites.ts'
import type { MutationSource } from './source.ts'

const WHERE = { paragraph: '正文', table: '表格', chart: '图表', heading: '标题', contents: '目录' } as const
const COUNTER = /^(?:个|家|次|辆|批次|人|台|件|名)/

/** One digit of every figure that another statement determines. */
export function digitChanges({ manuscript, slackOf }: MutationSource, random: Seeded): Mutation[] {
  return figureSites(manuscript).flatMap((site) => {
    const slack = slackOf(site.run)
    const text = slack === undefined ? undefined : anotherDigit(site.run.text, slack, random)
    if (text === undefined) return []
    return [
      {
        kind: `${placeOf(manuscript, site)}${measureOf(manuscript, site)}改一位`,
        what: describe(manuscript, site, text),
        matter: matterOf(manuscript, site),
        manuscript: withRun(manuscript, site, printed(site.run, text)),
      },
    ]
  })
}

/** The figure with one digit changed by at least its slack; `undefined` when no digit allows that. */
function anotherDigit(text: string, slack: bigint, random: Seeded): string | undefined {
  const changes = [...text].flatMap((old, position) => {
    if (!/\d/.test(old)) return []
    return [...'0123456789'].flatMap((digit) => {
      const changed = text.slice(0, position) + digit + text.slice(position + 1)
      const leadingZero = position === 0 && digit === '0' && /\d/.test(text.charAt(1))
      return digit === old || leadingZero || distance(text, changed) < slack ? [] : [changed]
    })
  })
  return random.pick(changes)
}

/** A changed figure says what it prints: its exact value goes with the print. */
const printed = (run: FigureRun, text: string): FigureRun => ({ ...run, text, value: text.replaceAll(',', '') })

/** How far apart two printed figures are, in units of the last place that both have. */
export function distance(a: string, b: string): bigint {
  const decimals = Math.max(decimalsOf(a), decimalsOf(b))
  const units = (text: string): bigint => BigInt(text.replace(/[.,]/g, '')) * 10n ** BigInt(decimals - decimalsOf(text))
  const difference = units(a) - units(b)
  return difference < 0n ? -difference : difference
}

const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0

/** Neighbouring figures of one paragraph, table row or chart, swapped. */
export function swaps(source: MutationSource): Mutation[] {
  const { manuscript } = source
  const sites = figureSites(manuscript)
  return sites.flatMap((site, index) => {
    const next = sites.slice(index + 1, index + 4).find((other) => areNeighbours(source, site, other))
    if (next === undefined) return []
    const swapped = withRun(
      withRun(manuscript, site, printed(site.run, next.run.text)),
      next,
      printed(next.run, site.run.text),
    )
    return [
      {
        kind: `${placeOf(manuscript, site)}两数对调`,
        what: describe(manuscript, site, next.run.text),
        matter: matterOf(manuscript, site),
        manuscript: swapped,
      },
    ]
  })
}

function areNeighbours({ manuscript, slackOf, isAddend }: MutationSource, a: FigureSite, b: FigureSite): boolean {
  if (a.block !== b.block || (a.path.length === 3 && a.path[0] !== b.path[0])) return false
  if (measureOf(manuscript, a) !== measureOf(manuscript, b) || (isAddend(a.run) && isAddend(b.run))) return false
  const [first, second] = [slackOf(a.run), slackOf(b.run)]
  if (first === undefined || second === undefined) return false
  const apart = distance(a.run.text, b.run.text)
  return apart >= first && apart >= second && apart > 0n
}

function measureOf(manuscript: Manuscript, site: FigureSite): string {
  const follows = wordsAfter(manuscript, site)
  if (follows.startsWith('%') || follows.startsWith('％')) return '百分比'
  if (follows.startsWith('分')) return '得分'
  return COUNTER.test(follows) ? '数量' : '金额'
}

/** What is printed behind a figure, in the same paragraph or cell. */
function wordsAfter({ blocks }: Manuscript, { block: index, path }: FigureSite): string {
  const block = blocks[index]
  const last = path.at(-1) ?? 0
  if (block?.kind === 'paragraph') return textOfRuns(block.runs.slice(last + 1))
  if (block?.kind !== 'table') return ''
  return textOfRuns((block.rows[path[0] ?? 0]?.[path[1] ?? 0]?.runs ?? []).slice(last + 1))
}

const placeOf = ({ blocks }: Manuscript, { block }: FigureSite): string => WHERE[blocks[block]?.kind ?? 'paragraph']
