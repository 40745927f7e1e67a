/** 年初结转和结余调整 as the text lists them. */

import { type Accounts, parseFen } from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { ReportText } from './report-text.ts'

export type OpeningAdjustment = Accounts['openingAdjustments'][number]

const ADJUSTMENT =
  /(一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款|财政拨款以外的资金)(调增|调减)([\d,.]+)万元（([^（）]+)）/g
const SOURCE_OF = {
  一般公共预算财政拨款: 'general',
  政府性基金预算财政拨款: 'funds',
  国有资本经营预算财政拨款: 'capital',
  财政拨款以外的资金: 'other',
} as const satisfies Record<string, OpeningAdjustment['source']>

export function adjustmentsIn(report: ReportText): OpeningAdjustment[] {
  return report.paragraphs.flatMap(({ text }) =>
    allMatches(text, ADJUSTMENT).flatMap(([, source = '', direction, printed = '', reason = '']) => {
      const amount = parseFen(printed, '万元')
      const known = Object.entries(SOURCE_OF).find(([name]) => name === source)?.[1]
      if (amount === undefined || known === undefined) return []
      return [{ source: known, amount: direction === '调减' ? -amount : amount, reason }]
    }),
  )
}
