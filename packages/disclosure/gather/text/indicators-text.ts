/** Indicators of a project from its performance forms: one form prints targets apart, another weights and scores. */
import { INDICATOR_NATURES, type ProjectIndicator } from '@mingzhang/accounts'
import type { Evaluation, IndicatorColumn, IndicatorRow } from '../../evaluation.ts'

type Nature = ProjectIndicator['nature']

/** Signs that forms print for the same comparison. */
const SIGNS: readonly (readonly [RegExp, Nature])[] = [
  [/^(?:≥|>=|＞=|大于等于|不低于|不少于)/, '≥'],
  [/^(?:≤|<=|＜=|小于等于|不高于|不超过)/, '≤'],
  [/^(?:＞|>|大于)/, '＞'],
  [/^(?:＜|<|小于)/, '＜'],
  [/^(?:＝|=|等于)/, '＝'],
]
const NUMBER_AND_UNIT = /^(-?\d[\d,]*(?:\.\d+)?)([^\d]{0,20})$/
const SCORE = /^\d{1,3}(?:\.\d{1,2})?$/

/** Those with weight and score, in the order of the form that prints them. */
export function indicatorsOf(forms: readonly Evaluation[]): ProjectIndicator[] {
  const scored = forms.find(({ columns }) => columns.has('weight') && columns.has('score'))
  const apart = forms.find(({ columns }) => columns.has('nature') && columns.has('unit'))
  const details = new Map(apart?.indicators.map((row) => [row.indicator.name, row]))
  return (scored?.indicators ?? []).flatMap((row) => indicatorFrom(row, details.get(row.indicator.name)) ?? [])
}

function indicatorFrom(row: IndicatorRow, detail: IndicatorRow | undefined): ProjectIndicator | undefined {
  const [weight, score] = [cell(row, 'weight'), cell(row, 'score')]
  const [group = '', kind = ''] = row.indicator.levels
  const { name, reason } = row.indicator
  if (!SCORE.test(weight) || !SCORE.test(score) || name === '' || group === '') return undefined
  const goal = detail === undefined ? goalTogether(row) : goalApart(detail)
  if (goal.target === '' || goal.actual === '') return undefined
  return { group, kind: kind === '' ? group : kind, name, ...goal, weight, score, ...(reason === '' ? {} : { reason }) }
}

type Goal = Pick<ProjectIndicator, 'nature' | 'target' | 'unit' | 'actual'>

function goalApart(row: IndicatorRow): Goal {
  const printed = cell(row, 'nature')
  const [target, unit, actual] = [cell(row, 'target'), cell(row, 'unit'), cell(row, 'actual')]
  const known = INDICATOR_NATURES.find((nature) => nature === printed) ?? signOf(printed).nature
  return { nature: known ?? natureOf(target), target, unit, actual }
}

function goalTogether(row: IndicatorRow): Goal {
  const apart = row.cells.has('nature') ? signOf(cell(row, 'nature')).nature : undefined
  const { nature: sign, rest } = signOf(cell(row, 'target'))
  const [, number, word = ''] = NUMBER_AND_UNIT.exec(rest) ?? []
  const unit = row.cells.has('unit') ? cell(row, 'unit') : number === undefined ? '' : word
  const actual = cell(row, 'actual')
  return {
    nature: apart ?? sign ?? natureOf(rest),
    target: number ?? rest,
    unit,
    actual: unit !== '' && actual.endsWith(unit) ? actual.slice(0, -unit.length) : actual,
  }
}

function signOf(text: string): { nature: Nature | undefined; rest: string } {
  for (const [pattern, nature] of SIGNS) if (pattern.test(text)) return { nature, rest: text.replace(pattern, '') }
  return { nature: undefined, rest: text }
}

const natureOf = (target: string): Nature => (NUMBER_AND_UNIT.test(target) ? '＝' : '定性')

const cell = (row: IndicatorRow, column: IndicatorColumn): string => (row.cells.get(column)?.text ?? '').trim()
