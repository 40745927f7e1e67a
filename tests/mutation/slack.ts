/** How far a composed figure can be off before another statement of the disclosure contradicts it beyond rounding. */
import type { FigureRun, Manuscript, ManuscriptTable } from '@mingzhang/documents'
import { figureSites, isFigure } from './sites.ts'
import { isUndetermined } from './undetermined.ts'

/** By figure, in units of its last place; a figure that nothing determines is not in it. */
export function slackOfFigures(manuscript: Manuscript, year: number): ReadonlyMap<FigureRun, bigint> {
  const sites = figureSites(manuscript)
  const stated = new Stated(sites.map(({ run }) => run))
  const slack = new Map<FigureRun, bigint>()
  for (const { run, block, path } of sites) {
    const within = manuscript.blocks[block]
    const terms = within?.kind === 'table' ? termsAround(within, path[0] ?? 0, path[1] ?? 0) : undefined
    const own = stated.times(run) > 1 ? 1 : terms === undefined ? slackInText(run, stated, year) : terms + 2
    if (own !== undefined) slack.set(run, BigInt(own))
  }
  return slack
}

/** Figures of the text that nothing but the sum of their list determines: said once, and no rate tells of them. */
export function addendsOf(manuscript: Manuscript): ReadonlySet<FigureRun> {
  const sites = figureSites(manuscript)
  const stated = new Stated(sites.map(({ run }) => run))
  const kinds = sites.map(({ run }) => PREFIXED.exec(run.concept))
  const rated = new Set(kinds.flatMap((kind) => (kind === null || kind[1] === 'budget' ? [] : (kind[2] ?? []))))
  return new Set(
    sites.flatMap(({ run, block }) => {
      const [, kind, concept = run.concept] = PREFIXED.exec(run.concept) ?? []
      const inText = manuscript.blocks[block]?.kind === 'paragraph'
      const plain = (kind === undefined || kind === 'budget') && !rated.has(concept)
      return inText && plain && stated.says(run) === 1 ? [run] : []
    }),
  )
}

/** What a manuscript says of each concept. */
class Stated {
  readonly #texts = new Map<string, string[]>()

  constructor(runs: readonly FigureRun[]) {
    for (const { concept, period, text } of runs) {
      const key = `${concept}|${period ?? ''}`
      this.#texts.set(key, [...(this.#texts.get(key) ?? []), text])
    }
  }

  /** How often the same figure stands in the disclosure. */
  times({ concept, period, text }: FigureRun): number {
    return (this.#texts.get(`${concept}|${period ?? ''}`) ?? []).filter((one) => one === text).length
  }

  /** How often the concept is told of the year. */
  says({ concept, period }: FigureRun): number {
    return (this.#texts.get(`${concept}|${period ?? ''}`) ?? []).length
  }

  value(concept: string, period: number): number | undefined {
    const text = this.#texts.get(`${concept}|${period}`)?.[0]
    return text === undefined ? undefined : Number(text)
  }
}

const PREFIXED = /^(share|growth|change|completion|budget):([^/]*)(?:\/(.*))?$/
/** A hundredth of a percent, and of the amount that half a unit of an amount's last place makes. */
const PERCENT_UNITS = 200

function slackInText(run: FigureRun, stated: Stated, year: number): number | undefined {
  const [, kind, concept = '', whole = ''] = PREFIXED.exec(run.concept) ?? []
  if (kind === undefined) return isUndetermined(run.concept) ? undefined : slackOfFact(run, stated, year)
  const amount = stated.value(concept, year) ?? 0
  const before = stated.value(concept, year - 1) ?? lastYear(stated, concept, year)
  const budget = stated.value(`budget:${concept}`, year)
  switch (kind) {
    case 'share':
      return ratioSlack(stated.value(whole, year))
    case 'growth':
      return ratioSlack(before)
    case 'change':
      return stated.value(concept, year - 1) === undefined ? amountSlack(before) : 3
    case 'completion':
      return budget === undefined ? undefined : ratioSlack(budget)
    default:
      return amountSlack(amount)
  }
}

/** A fact that the text states once is in a table or chart, or a part of a sum, or it determines a share. */
function slackOfFact({ text, concept }: FigureRun, stated: Stated, year: number): number | undefined {
  if (!text.includes('.')) return 1
  const whole =
    concept === 'procurement.small' || concept === 'procurement.micro' ? stated.value('procurement', year) : undefined
  return whole === undefined ? 4 : amountSlack(whole)
}

const lastYear = (stated: Stated, concept: string, year: number): number | undefined => stated.value(concept, year)

/** A rate of two decimals, whose base is printed to a hundredth. */
const ratioSlack = (base: number | undefined): number | undefined =>
  base === undefined || base === 0 ? undefined : 2 + Math.ceil(PERCENT_UNITS / base)

/** An amount that only a rate of two decimals determines. */
const amountSlack = (base: number | undefined): number | undefined =>
  base === undefined ? undefined : 3 + Math.ceil(base / PERCENT_UNITS)

/** Terms of the shortest sum that a cell takes part in: along its row, or down its column under one parent. */
function termsAround({ rows, headerRows }: ManuscriptTable, row: number, column: number): number {
  const cells = rows[row] ?? []
  const along = cells.filter(({ runs }) => runs.some(isFigure)).length
  const code = codeOf(rows[row])
  if (code === undefined) return Math.max(along, 2)
  const parent = code.slice(0, code.length > 3 ? -2 : 0)
  const down = rows
    .slice(headerRows)
    .filter((other) => isChild(codeOf(other), parent) && (other[column]?.runs.some(isFigure) ?? false)).length
  return along > 1 ? Math.min(along, down) : down
}

const codeOf = (cells: ManuscriptTable['rows'][number] | undefined): string | undefined => {
  const first = cells?.[0]?.runs[0]
  return typeof first === 'string' && /^\d{3}(?:\d\d){0,2}$/.test(first) ? first : undefined
}

const isChild = (code: string | undefined, parent: string): boolean =>
  code?.startsWith(parent) === true && code.length === (parent === '' ? 3 : parent.length + 2)
