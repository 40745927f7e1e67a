/** Last year's figures of the accounts: what this year's are told to differ by (比上年增加…). */
import type { Accounts, Fen } from '@mingzhang/accounts'
import { NOWHERE, type Notes } from '../import-report.ts'
import { type Measured, sumOf } from '../tables/measured.ts'
import type { Total } from '../tables/settle-amounts.ts'
import { given } from './counts.ts'
import type { OpeningAdjustment } from './opening-adjustments.ts'
import { PreviousFigures } from './previous-figures.ts'
import type { PrintedParts } from './printed-parts.ts'
import type { ReportText } from './report-text.ts'

const PREVIOUS_KEYS = ['total', 'fiscal.total', 'general', 'funds', 'capital'] as const
const THREE_PUBLIC_KEYS = ['three.overseas', 'three.vehicles', 'three.reception'] as const

export interface DraftPrevious {
  readonly totals: readonly Total[]
  figures(
    accounts: Accounts,
    adjustments: readonly OpeningAdjustment[],
    settled: (amount: Measured) => Fen,
    notes: Notes,
  ): Pick<Accounts, 'previous'>
  threePublic(items: Accounts['threePublic'], settled: (amount: Measured) => Fen, notes: Notes): Accounts['threePublic']
}

export function draftPrevious(report: ReportText, cells: PrintedParts): DraftPrevious {
  const figures = new PreviousFigures(report)
  const totals: Total[] = []
  const told = new Map<string, { readonly previous: Measured; readonly parts: readonly Measured[] }>()
  for (const key of [...PREVIOUS_KEYS, ...THREE_PUBLIC_KEYS]) {
    const parts = cells.ofConcept(key) ?? []
    const own = report.amount(key) ?? sumOf(parts)
    const one = figures.of(key, own)
    if (one === undefined) continue
    told.set(key, { previous: one.previous, parts: one.previous === own ? parts : [] })
    if (one.difference !== undefined)
      totals.push({ ...one.difference, plus: parts.length > 0 ? parts : [own], minus: [one.previous] })
  }
  const whole = figures.of('three', report.amount('three') ?? sumOf(cells.ofConcept('three') ?? []))
  const items = THREE_PUBLIC_KEYS.flatMap((key) => {
    const one = told.get(key)
    return one === undefined ? [] : one.parts.length > 0 ? one.parts : [one.previous]
  })
  if (whole?.difference !== undefined && items.length > 0)
    totals.push({ ...whole.difference, plus: cells.ofConcept('three') ?? [], minus: items })
  const amountOf = (key: string, settled: (amount: Measured) => Fen): Fen | undefined => {
    const one = told.get(key)
    if (one === undefined) return undefined
    return one.parts.length > 0 ? one.parts.reduce((all, part) => all + settled(part), 0n) : settled(one.previous)
  }
  return {
    totals,
    figures: (accounts, adjustments, settled, notes) => {
      const of = (key: string): Fen | undefined => amountOf(key, settled)
      const [total, fiscalTotal, general] = [of('total'), of('fiscal.total'), of('general')]
      if (total === undefined || fiscalTotal === undefined || general === undefined) {
        notes.add(
          'hint',
          NOWHERE,
          '没有读到上年收支总计、财政拨款收支总计和一般公共预算支出的全部数字，上年数未填',
          '有上年决算数据的，可用 mingzhang compile --previous 给出',
        )
        return {}
      }
      return {
        previous: {
          total,
          fiscalTotal,
          general,
          funds: of('funds') ?? 0n,
          capital: of('capital') ?? 0n,
          closing: closingOf(accounts, adjustments, () => true),
          fiscalClosing: closingOf(accounts, adjustments, (source) => source !== 'other'),
        },
      }
    },
    threePublic: (items, settled, notes) => {
      const vehicles = amountOf('three.vehicles', settled)
      if (vehicles !== undefined && vehicles !== 0n && items.purchase.final !== 0n)
        notes.add(
          'hint',
          NOWHERE,
          '上年公务用车购置费和运行维护费没有分别公布，合计列入运行维护费',
          '知道上年各是多少的，请在录入表中改填',
        )
      return {
        ...items,
        overseas: { ...items.overseas, ...given('previous', amountOf('three.overseas', settled)) },
        ...(vehicles === undefined
          ? {}
          : {
              purchase: { ...items.purchase, previous: 0n },
              running: { ...items.running, previous: vehicles },
            }),
        reception: { ...items.reception, ...given('previous', amountOf('three.reception', settled)) },
      }
    },
  }
}

/** Last year's closing balance is this year's opening one before it was adjusted. */
const closingOf = (
  { carryOver }: Accounts,
  adjustments: readonly OpeningAdjustment[],
  counts: (source: OpeningAdjustment['source']) => boolean,
): Fen =>
  carryOver.reduce((all, { source, opening }) => (counts(source) ? all + opening : all), 0n) -
  adjustments.reduce((all, { source, amount }) => (counts(source) ? all + amount : all), 0n)
