/** Slips of the pen that no figure shows: digits of dates and of numbers before items, reasons turned, points left out. */
import type { Seeded } from '@mingzhang/accounts'
import { type Manuscript, textOfRuns } from '@mingzhang/documents'
import { distance } from './figure-mutations.ts'
import { type Mutation, withBlocks } from './mutation.ts'
import { describe, type FigureSite, figureSites, matterOf, withRun } from './sites.ts'
import type { MutationSource } from './source.ts'
import { wordChange, wordSites } from './word-mutations.ts'

/** One digit of the century of a year, and a month that is none. */
export const alteredDates = ({ manuscript }: MutationSource, random: Seeded): Mutation[] =>
  wordSites(manuscript).flatMap((site) => [
    ...[...site.run.matchAll(/(?<!\d)20\d\d(?=年)/g)].flatMap(({ 0: year, index }) =>
      wordChange(manuscript, site, '年份首位改动', index, year, `${random.one(['1', '3', '5', '8'])}${year.slice(1)}`),
    ),
    ...[...site.run.matchAll(/(?<=年)1[0-2](?=月)/g)].flatMap(({ 0: month, index }) =>
      wordChange(manuscript, site, '月份改动', index, month, `${random.one(['2', '4', '7'])}${month.charAt(1)}`),
    ),
  ])

const NUMBERED = /^(\d{1,2})(?=[.、])/

/** The number of an item that stands between those before and behind it. */
export function alteredNumbers({ manuscript }: MutationSource, random: Seeded): Mutation[] {
  const items = wordSites(manuscript).flatMap((site) => {
    const block = manuscript.blocks[site.block]
    const number = block?.kind === 'paragraph' && site.path[0] === 0 ? NUMBERED.exec(site.run)?.[1] : undefined
    return number === undefined ? [] : [{ site, number: Number(number) }]
  })
  return items.flatMap(({ site, number }, index) => {
    const [before, after] = [items[index - 1], items[index + 1]]
    if (before?.number !== number - 1 || after?.number !== number + 1) return []
    if (headingBetween(manuscript, before.site.block, after.site.block)) return []
    const other = random.one([...'123456789'].filter((digit) => Number(digit) !== number))
    return wordChange(manuscript, site, '序号改动', 0, String(number), other)
  })
}

const headingBetween = ({ blocks }: Manuscript, start: number, end: number): boolean =>
  blocks.slice(start, end).some(({ kind }) => kind === 'heading')

const COMPARED = /(?<=决算数(?:大于|小于)(?:年初)?预算数的主要原因[^。]{0,40})(?:多于|少于)(?=年初|预计)/g

/** 多于 for 少于 in the reason for less spent than planned. */
export const turnedReasons = ({ manuscript }: MutationSource): Mutation[] =>
  wordSites(manuscript).flatMap((site) =>
    [...site.run.matchAll(COMPARED)].flatMap(({ 0: word, index }) =>
      wordChange(manuscript, site, '原因方向词反转', index, word, word === '多于' ? '少于' : '多于'),
    ),
  )

/** A point left out of a chart. */
export const droppedPoints = ({ manuscript }: MutationSource): Mutation[] =>
  manuscript.blocks.flatMap((block, index) => {
    if (block.kind !== 'chart') return []
    // Nothing writes a chart without a category; bars of several say nothing of one that is gone.
    if (block.shape === 'bar' || block.categories.length < 2) return []
    return block.categories.flatMap((category, point) => {
      const without = <T>(items: readonly T[]): T[] => items.filter((_, at) => at !== point)
      const series = block.series.map((one) => ({ ...one, values: without(one.values) }))
      return [
        {
          kind: '图表缺项',
          what: `${block.title}：${category}`,
          matter: `图 ${block.title}`,
          manuscript: withBlocks(manuscript, index, () => [
            { ...block, categories: without(block.categories), series },
          ]),
        },
      ]
    })
  })

/** So many figures further on, as one that was copied from the wrong paragraph. */
const FURTHER = 9

/** Figures of two paragraphs, swapped. */
export function swapsOfParagraphs(source: MutationSource): Mutation[] {
  const { manuscript, slackOf, isAddend } = source
  const sites = figureSites(manuscript).filter(({ block }) => manuscript.blocks[block]?.kind === 'paragraph')
  return sites.flatMap((site, index) => {
    const other = sites[index + FURTHER]
    if (other === undefined || other.block === site.block) return []
    if (unitOf(manuscript, site) !== unitOf(manuscript, other) || (isAddend(site.run) && isAddend(other.run))) return []
    const [first, second] = [slackOf(site.run), slackOf(other.run)]
    const apart = distance(site.run.text, other.run.text)
    if (first === undefined || second === undefined || apart < first || apart < second || apart === 0n) return []
    const put = (run: FigureSite['run'], { text, value }: FigureSite['run']) => ({ ...run, text, value })
    return [
      {
        kind: '正文两段数对调',
        what: describe(manuscript, site, other.run.text),
        matter: matterOf(manuscript, site),
        manuscript: withRun(withRun(manuscript, site, put(site.run, other.run)), other, put(other.run, site.run)),
      },
    ]
  })
}

const unitOf = ({ blocks }: Manuscript, { block: index, path }: FigureSite): string => {
  const block = blocks[index]
  const behind = block?.kind === 'paragraph' ? textOfRuns(block.runs.slice((path[0] ?? 0) + 1)) : ''
  return /^(?:万元|%|分)/.exec(behind)?.[0] ?? 'count'
}
