/** Budgets of 项级科目 that the text states, by amount or by the rate of completion, with purposes and reasons. */
import {
  cellKey,
  type Fen,
  type FiscalSource,
  functionalSubjects,
  nameOf,
  printStated,
  type SubjectBudget,
} from '@mingzhang/accounts'
import type { Completion, Fact } from '../../disclosure.ts'
import { DEPARTMENT } from '../../understand/narrative/scope.ts'
import { subjectKey } from '../../understand/narrative/subject-path.ts'
import { leafRows, type TableSet } from '../tables/leaf-rows.ts'
import { type Measured, NOTHING } from '../tables/measured.ts'
import type { Reasons } from './reasons.ts'
import { measuredFigure, type ReportText, type TextParagraph } from './report-text.ts'

export interface DraftBudget {
  readonly subject: string
  readonly source: FiscalSource
  /** What the amount is the sum of: figures of the final accounts where it is said to equal them. */
  readonly parts: readonly Measured[]
  readonly purpose?: string
  readonly reason?: string
}

const SOURCES: readonly (readonly [FiscalSource, TextParagraph['roles'][number], 'T5' | 'T8' | 'T9' | 'S12'])[] = [
  ['general', 'general-budget', 'T5'],
  ['funds', 'government-funds', 'T8'],
  ['capital', 'state-capital', 'T9'],
  ['capital', 'state-capital', 'S12'],
]
const PURPOSE = /主要用于[:：]?([^。]+)。/
const WITHOUT_BUDGET = /未安排预算/

/** `partsOf` tells what a cell of a table is the sum of. */
export function draftBudgets(
  report: ReportText,
  tables: TableSet,
  reasons: Reasons,
  partsOf: (table: string, cell: string) => readonly Measured[],
): DraftBudget[] {
  const budgets = new Map<string, DraftBudget>()
  for (const [source, role, id] of SOURCES) {
    const codes = codesByKey(tables, id, report.disclosure.year)
    for (const paragraph of report.within(role)) {
      for (const fact of factsIn(report, paragraph)) {
        const code = codes.get(fact.concept.key) ?? listedCode(fact.concept.key, report.disclosure.year)
        if (code === undefined || budgets.has(`${source}|${code}`)) continue
        const parts = budgetParts(report, paragraph, fact, partsOf(id, cellKey(code, 'total')))
        if (parts === undefined) continue
        const purpose = PURPOSE.exec(paragraph.text)?.[1]
        const reason = reasons.completion.get(fact.concept.key)
        budgets.set(`${source}|${code}`, {
          subject: code,
          source,
          parts,
          ...(purpose === undefined ? {} : { purpose }),
          ...(reason === undefined ? {} : { reason }),
        })
      }
    }
  }
  return [...budgets.values()]
}

const factsIn = ({ disclosure }: ReportText, { block }: TextParagraph): Fact[] =>
  disclosure.facts.filter(
    ({ concept, figure, scope, year }) =>
      figure.span.block === block &&
      concept.key.startsWith('subject:') &&
      scope === DEPARTMENT &&
      year === disclosure.year &&
      figure.unit.measure === 'amount',
  )

/** Codes of 项 by the path of names that the text uses. */
function codesByKey(tables: TableSet, id: 'T5' | 'T8' | 'T9' | 'S12', year: number | undefined): Map<string, string> {
  const table = tables.get(id)
  const printed = new Map(table?.rows.flatMap(({ code, name }) => (code === undefined ? [] : [[code, name] as const])))
  const name = (code: string): string => printed.get(code) ?? nameOf(code, { year: year ?? 0, own: {} })
  return new Map(
    leafRows(table).map(({ code }) => [subjectKey([name(code.slice(0, 3)), name(code.slice(0, 5)), name(code)]), code]),
  )
}

/** The code of a path of three names in the year's list, where one alone fits. */
function listedCode(key: string, year: number | undefined): string | undefined {
  const names = key.slice('subject:'.length).split('>')
  const lowest = names.at(-1)
  if (names.length !== 3 || lowest === undefined) return undefined
  const keyOf = (code: string): string =>
    subjectKey([3, 5, 7].map((length) => nameOf(code.slice(0, length), { year: year ?? 0, own: {} })))
  const codes = new Set(
    [lowest, `${lowest}支出`].flatMap((name) => functionalSubjects.named(name).map(({ code }) => code)),
  )
  const [only, another] = [...codes].filter((code) => code.length === 7 && keyOf(code) === key)
  return another === undefined ? only : undefined
}

/** `undefined` where the text does not tell the budget. */
function budgetParts(
  { disclosure }: ReportText,
  { block, text }: TextParagraph,
  fact: Fact,
  final: readonly Measured[],
): readonly Measured[] | undefined {
  const completion = disclosure.completions.find((one) => one.final === fact)
  const isEqual = completion?.comparison?.direction === 'equal' || isWhole(completion)
  const told = completion === undefined ? undefined : budgetOf(completion)
  if (isEqual && final.length > 0) return final
  if (told !== undefined) return [told]
  const rest = text.slice(fact.figure.span.block === block ? fact.figure.span.end : 0)
  return WITHOUT_BUDGET.test(rest) ? [NOTHING] : undefined
}

const isWhole = (completion: Completion | undefined): boolean =>
  completion?.budget === undefined &&
  completion?.comparison === undefined &&
  completion?.rate !== undefined &&
  /^100(?:\.0+)?$/.test(printStated(completion.rate.stated))

/** The budget as stated, else what the final accounts and the rate of completion leave for it. */
export function budgetOf({ final, budget, rate, comparison }: Completion): Measured | undefined {
  if (budget !== undefined) return measuredFigure(budget.figure)
  if (rate === undefined || rate.stated.digits === 0n) return undefined
  const { fen, tolerance } = measuredFigure(final.figure)
  const power = 10n ** BigInt(rate.decimals)
  const digits = rate.stated.digits * 10n ** BigInt(rate.decimals - rate.stated.decimals)
  const at = (amount: Fen, halves: bigint): Fen => (amount * 200n * power) / (digits * 2n + halves)
  const direction = comparison?.direction
  const [lowest, highest] = [at(fen - tolerance, 1n), at(fen + tolerance, -1n)]
  const low = direction === 'decrease' && lowest < fen && fen < highest ? fen : lowest
  const high = direction === 'increase' && lowest < fen && fen < highest ? fen : highest
  return { fen: (low + high) / 2n, tolerance: (high - low) / 2n }
}

/** One amount is published of a budget, the initial or the adjusted one: it stands for both. */
export const budgetEntry = (
  { subject, source, parts, purpose, reason }: DraftBudget,
  settled: (amount: Measured) => Fen,
): SubjectBudget => {
  const amount = parts.reduce((all, one) => all + settled(one), 0n)
  return {
    subject,
    source,
    initial: amount,
    adjusted: amount,
    ...(purpose === undefined ? {} : { purpose }),
    ...(reason === undefined ? {} : { reason }),
  }
}
