/** Changes of words and of what is printed as words: signs, years, units, codes, the numbers of indicators. */
import type { Seeded } from '@mingzhang/accounts'
import { type Manuscript, type ManuscriptTable, textOfRuns } from '@mingzhang/documents'
import type { Mutation } from './mutation.ts'
import { describe, isFigure, matterOf, type Site, sitesOf, withRun } from './sites.ts'
import type { MutationSource } from './source.ts'

const OPPOSITES: Readonly<Record<string, string>> = {
  增加: '减少',
  减少: '增加',
  增长: '下降',
  下降: '增长',
  大于: '小于',
  小于: '大于',
  等于: '大于',
  持平: '增加',
}
/** A word of direction that a figure, a budget or the year before stands beside; reasons tell of other things. */
const SIGN = /(?:增加|减少|增长|下降)(?=$)|(?<=决算数)(?:大于|小于|等于)(?=预算数)|(?<=与\d{4}年|与上年|与预算数)持平/g

/** 增加 for 减少, 增长 for 下降, 大于 for 小于. */
export function turnedSigns({ manuscript }: MutationSource): Mutation[] {
  const sites = sitesOf(manuscript)
  return sites.flatMap((site, index) => {
    if (isFigure(site.run)) return []
    const next = sites[index + 1]
    const beforeFigure = next !== undefined && next.block === site.block && isFigure(next.run)
    return [...site.run.matchAll(SIGN)]
      .filter(({ 0: word, index: at }) => at + word.length < site.run.toString().length || beforeFigure)
      .flatMap(({ 0: word, index: at }) =>
        wordChange(manuscript, site, '方向词反转', at, word, OPPOSITES[word] ?? word),
      )
  })
}

/** A year of the report, or the one before it, set back or forward by one. */
export function alteredYears({ manuscript, year }: MutationSource): Mutation[] {
  const named = new RegExp(`${year}(?=年)|${year - 1}(?=年)`, 'g')
  return wordSites(manuscript).flatMap((site) =>
    [...site.run.matchAll(named)].flatMap(({ 0: word, index }) =>
      [-1, 1].flatMap((by) => wordChange(manuscript, site, '年份改动', index, word, String(Number(word) + by))),
    ),
  )
}

/** One digit of a number that a paragraph tells in the words of a form's goals: `养护农村公路2168公里`. */
export function alteredCounts({ manuscript }: MutationSource, random: Seeded): Mutation[] {
  const goals = new Set(
    manuscript.blocks.flatMap((block) =>
      block.kind === 'table' && !block.statutory
        ? block.rows.flatMap((cells) => cells.flatMap(({ runs }) => textOfRuns(runs).split(CLAUSE_END)))
        : [],
    ),
  )
  return wordSites(manuscript).flatMap((site) => {
    if (manuscript.blocks[site.block]?.kind !== 'paragraph') return []
    return [...site.run.matchAll(CLAUSE)].flatMap(({ 0: clause, index }) => {
      const number = /\d{1,}/.exec(clause)
      if (number === null || clause.length < FEWEST_WORDS || !goals.has(clause)) return []
      const [word] = number
      return wordChange(manuscript, site, '正文叙述数改一位', index + number.index, word, anyDigit(word, random))
    })
  })
}

const CLAUSE_END = /[，。；：]/
const CLAUSE = /[^，。；：]+/g
/** Fewer words and digits are said of many things. */
const FEWEST_WORDS = 8

const anyDigit = (number: string, random: Seeded): string =>
  number.length > 1 ? otherDigit(number, random) : random.one([...'123456789'].filter((digit) => digit !== number))

/** 元 and 亿元 for 万元: behind a figure, above a table, below a chart, in the heading and the cells of a form. */
export function alteredUnits({ manuscript, slackOf }: MutationSource): Mutation[] {
  const sites = sitesOf(manuscript)
  return sites.flatMap((site, index) => {
    if (isFigure(site.run)) return []
    const before = sites[index - 1]
    const figure = before !== undefined && before.block === site.block && isFigure(before.run) ? before.run : undefined
    const stated = figure !== undefined && site.run.startsWith('万元')
    if (stated && slackOf(figure) === undefined) return []
    const at = stated ? 0 : site.run.search(isForm(manuscript, site) ? FORM_UNIT : /(?<=单位：)万元/)
    return at < 0 ? [] : ['元', '亿元'].flatMap((unit) => wordChange(manuscript, site, '单位改动', at, '万元', unit))
  })
}

/** `项目资金（万元）`, and a cell that gives the unit of an indicator. */
const FORM_UNIT = /(?<=（)万元(?=）)|^万元$/

const isForm = ({ blocks }: Manuscript, { block }: Site): boolean => {
  const table = blocks[block]
  return table?.kind === 'table' && !table.statutory
}

/** One digit of a subject's code, in statutory tables and in the text (（201类）). */
export function alteredCodes({ manuscript }: MutationSource, random: Seeded): Mutation[] {
  return wordSites(manuscript).flatMap((site) => {
    const block = manuscript.blocks[site.block]
    const inTable = block?.kind === 'table' && block.statutory
    const codes = inTable ? /^\d{3}(?:\d{2}){0,2}$/g : /(?<=（)\d{2,3}(?=[类款项]）)/g
    return [...site.run.matchAll(codes)].flatMap(({ 0: code, index }) =>
      wordChange(manuscript, site, '科目编码改一位', index, code, otherDigit(code, random)),
    )
  })
}

/** One digit of a number that an evaluation form states twice: as a target or result, and as an indicator. */
export function alteredIndicators({ manuscript }: MutationSource, random: Seeded): Mutation[] {
  return manuscript.blocks.flatMap((block, index) => {
    if (block.kind !== 'table' || block.statutory) return []
    const texts = block.rows.flatMap((cells) => cells.map(({ runs }) => textOfRuns(runs)))
    return wordSites(manuscript)
      .filter((site) => site.block === index && !isBeforeItems(block, site))
      .flatMap((site) =>
        [...site.run.matchAll(/(?<![\d.])\d{2,}(?:\.\d+)?(?![\d.]|年)/g)]
          .filter(({ 0: number }) => isToldTwice(number, texts))
          .flatMap(({ 0: number, index: at }) =>
            wordChange(manuscript, site, '绩效指标数改一位', at, number, otherDigit(number, random)),
          ),
      )
  })
}

const isBeforeItems = ({ headerRows }: ManuscriptTable, { path }: Site): boolean => (path[0] ?? 0) < headerRows

/** In one cell alone as an indicator's, and in one other as part of a sentence. */
const isToldTwice = (number: string, texts: readonly string[]): boolean => {
  const bounded = new RegExp(`(?<![\\d.])${number.replace('.', '\\.')}(?![\\d.])`)
  const alone = texts.filter((text) => text === number).length
  const within = texts.filter((text) => text !== number && bounded.test(text)).length
  return alone === 1 && within === 1
}

export interface WordSite extends Site {
  readonly run: string
}

export const wordSites = (manuscript: Manuscript): WordSite[] =>
  sitesOf(manuscript).filter((site): site is WordSite => !isFigure(site.run))

export function wordChange(
  manuscript: Manuscript,
  site: Site,
  kind: string,
  at: number,
  word: string,
  other: string,
): Mutation[] {
  if (isFigure(site.run)) return []
  const changed = site.run.slice(0, at) + other + site.run.slice(at + word.length)
  const shown = { ...site, run: site.run.slice(Math.max(0, at - 12), at + word.length + 12) }
  return [
    {
      kind,
      what: describe(manuscript, shown, `${word}→${other}`),
      matter: matterOf(manuscript, site),
      manuscript: withRun(manuscript, site, changed),
    },
  ]
}

export function otherDigit(number: string, random: Seeded): string {
  const places = [...number].flatMap((digit, place) => (/\d/.test(digit) && place > 0 ? [place] : []))
  const at = random.pick(places) ?? 0
  const digit = random.one([...'0123456789'].filter((one) => one !== number.charAt(at)))
  return number.slice(0, at) + digit + number.slice(at + 1)
}
