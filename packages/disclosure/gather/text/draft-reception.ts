/** Costs of receptions (公务接待费) as the text divides them: domestic and foreign, and what domestic ones consist of. */
import { type Fen, parseFen, type ThreePublic } from '@mingzhang/accounts'
import { type Measured, NOTHING } from '../tables/measured.ts'
import { statedAlone, type Total } from '../tables/settle-amounts.ts'
import { wordsIn } from './counts.ts'
import type { ReportText, TextParagraph } from './report-text.ts'

export interface Reception {
  readonly domestic: Fen
  readonly foreign: Fen
  readonly details: ThreePublic['domestic']['details']
}

export interface DraftReception {
  readonly totals: readonly Total[]
  reception(settled: (amount: Measured) => Fen): Reception
}

interface DraftDetail {
  readonly purpose: string
  readonly amount: Measured
}

const DETAILS = /(?:具体内容|主要)包括[:：]([^。]+)。/
const DETAIL = /^(.+?)([\d,]+(?:\.\d+)?)万元$/
/** Worded so where the details are all there is. */
const IN_FULL = /具体内容包括/
const DOMESTIC_USE = /国内公务接待(?:支出|费)[^。]*。主要用于([^。]+)。/
/** 分 by which an amount in 万元 with two decimals may be off. */
const HALF_OF_LAST_PLACE = 5000n

/** `cost` is what the table prints of receptions as the sum of. */
export function draftReception(report: ReportText, cost: readonly Measured[]): DraftReception {
  const domestic = report.amount('three.reception.domestic')
  const foreign = report.amount('three.reception.foreign') ?? NOTHING
  const told = report
    .within('three-public', 'three-public-total', 'three-public-detail')
    .filter(({ text }) => /接待/.test(text))
  const details = told.flatMap(detailsIn)
  const isWhole = told.some(({ text }) => IN_FULL.test(text))
  const purpose = wordsIn(told, DOMESTIC_USE)
  const parts = details.map(({ amount }) => amount)
  return {
    totals: [
      ...parts.map(statedAlone),
      ...(domestic === undefined ? [] : [statedAlone(domestic), statedAlone(foreign)]),
      ...(domestic === undefined || cost.length === 0 ? [] : [{ ...NOTHING, plus: [domestic, foreign], minus: cost }]),
      ...(domestic === undefined || !isWhole || parts.length === 0
        ? []
        : [{ ...NOTHING, plus: parts, minus: [domestic] }]),
    ],
    reception: (settled) => {
      const whole = domestic === undefined ? 0n : settled(domestic)
      const listed = details.map(({ purpose: what, amount }) => ({ purpose: what, amount: settled(amount) }))
      const hasUse = purpose !== undefined && listed.length === 0 && whole !== 0n
      return {
        domestic: whole,
        foreign: settled(foreign),
        // purposes that have no amounts of their own are all of it
        details: hasUse ? [{ purpose, amount: whole }] : listed,
      }
    },
  }
}

const detailsIn = ({ text }: TextParagraph): DraftDetail[] =>
  (DETAILS.exec(text)?.[1] ?? '').split(/[；;]/).flatMap((part) => {
    const [, purpose, printed] = DETAIL.exec(part.trim()) ?? []
    const fen = printed === undefined ? undefined : parseFen(printed, '万元')
    return purpose === undefined || fen === undefined
      ? []
      : [{ purpose, amount: { fen, tolerance: HALF_OF_LAST_PLACE } }]
  })
