/** Slips of one figure in a paragraph, table or chart: digits, decimal point, the figure beside it, nothing at all. */
import type { FigureRun, Manuscript, Run } from '@mingzhang/documents'
import { distance } from './figure-mutations.ts'
import type { Mutation } from './mutation.ts'
import { describe, type FigureSite, figureSites, isFigure, matterOf, withRun } from './sites.ts'
import type { MutationSource } from './source.ts'

/** How a figure goes wrong; `undefined` where it cannot so. */
type Slip = (text: string, beside: FigureRun | undefined) => string | undefined

const SLIPS: Readonly<Record<string, Slip>> = {
  漏写一个零: (text) => changedAt(text, /0/, ''),
  多写一个零: (text) => changedAt(text, /(?<=\d)(?=\.)|\d$/, (found) => `${found}0`),
  小数点错位: (text) => changedAt(text, /(\d)\.(\d)/, (found) => `.${found.charAt(0)}${found.charAt(2)}`, /^\./),
  相邻两位颠倒: (text) => changedAt(text, /(\d)(?!\1)(\d)/, (found) => `${found.charAt(1)}${found.charAt(0)}`, /^0\d/),
  误抄邻数: (_, beside) => beside?.text,
}

export function slips({ manuscript, slackOf }: MutationSource): Mutation[] {
  const sites = figureSites(manuscript)
  return sites.flatMap((site, index) => {
    const slack = slackOf(site.run)
    const next = sites[index + 1]
    const beside = next !== undefined && isBeside(site, next) ? next.run : undefined
    return Object.entries(SLIPS).flatMap(([kind, slip]) => {
      const text = slip(site.run.text, beside)
      if (slack === undefined || text === undefined || distance(site.run.text, text) < slack) return []
      return [change(manuscript, site, kind, { ...site.run, text, value: text.replaceAll(',', '') }, text)]
    })
  })
}

/** A figure other than zero left out of its cell. */
export const blankedCells = ({ manuscript, slackOf }: MutationSource): Mutation[] =>
  figureSites(manuscript).flatMap((site) => {
    const slack = slackOf(site.run)
    const isTable = manuscript.blocks[site.block]?.kind === 'table'
    if (!isTable || slack === undefined || distance(site.run.text, '0') < slack) return []
    return [change(manuscript, site, '漏填', '', '')]
  })

const change = (manuscript: Manuscript, site: FigureSite, kind: string, run: Run, text: string): Mutation => ({
  kind: `${kindOf(manuscript, site.block)}${kind}`,
  what: describe(manuscript, site, text),
  matter: matterOf(manuscript, site),
  manuscript: withRun(manuscript, site, run),
})

const kindOf = ({ blocks }: Manuscript, index: number): string => {
  const block = blocks[index]
  if (block?.kind === 'paragraph') return '正文'
  return block?.kind === 'chart' ? '图表' : block?.kind === 'table' && !block.statutory ? '绩效表' : '附表'
}

const isBeside = (a: FigureSite, b: FigureSite): boolean =>
  a.block === b.block && a.path[0] === b.path[0] && isFigure(b.run)

/** The first place that `found` matches, changed; `undefined` where nothing changes or the result is refused. */
function changedAt(
  text: string,
  found: RegExp,
  put: string | ((match: string) => string),
  refused?: RegExp,
): string | undefined {
  const changed = typeof put === 'string' ? text.replace(found, put) : text.replace(found, put)
  return changed === text || !/^\d/.test(changed) || refused?.test(changed) === true ? undefined : changed
}
