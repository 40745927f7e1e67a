/** What each figure of the text states: facts, changes, shares, rates, budgets and money of projects. */
import { conceptName, type Disclosure, type Evaluation, type Fact } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { figureAt } from '../figure-at.ts'

export interface StatedThing {
  /** Concept key, with `change:`, `growth:`, `share:`, `completion:` before it for what is told of the concept. */
  readonly concept: string
  readonly label: string
  readonly year: number | undefined
}

const PROJECT_MONEY = [
  ['initial', '年初预算数'],
  ['budget', '全年预算数'],
  ['executed', '执行数'],
  ['rate', '执行率'],
  ['weight', '分值'],
  ['score', '得分'],
] as const

/** By the id of the figure; one figure may state several things. */
export function statedByFigures(disclosure: Disclosure): Map<number, StatedThing[]> {
  const stated = new Map<number, StatedThing[]>()
  const add = (figure: { readonly id: number } | undefined, thing: StatedThing): void => {
    if (figure === undefined) return
    const known = stated.get(figure.id)
    if (known === undefined) stated.set(figure.id, [thing])
    else if (known.every(({ concept }) => concept !== thing.concept)) known.push(thing)
  }
  const told = (kind: string, { concept, year }: Fact, word: string, of = year): StatedThing => ({
    concept: `${kind}:${concept.key}`,
    label: `${conceptName(concept.key)}${word}`,
    year: of,
  })
  for (const { concept, figure, year } of disclosure.facts)
    add(figure, { concept: concept.key, label: concept.label, year })
  for (const { subject, amount, rate } of disclosure.changes) {
    add(amount, told('change', subject, '增减额'))
    add(rate, told('growth', subject, '增减率'))
  }
  for (const { part, percent, wholeLabel } of disclosure.shares)
    add(percent, told('share', part, `占${wholeLabel}比重`))
  for (const { final, budget, rate } of disclosure.completions) {
    add(budget?.figure, told('budget', final, '预算数'))
    add(rate, told('completion', final, '完成率'))
  }
  for (const evaluation of disclosure.evaluations) {
    const at = (span: Span) => figureAt(disclosure.figures, span)
    for (const [span, thing] of statedByForm(evaluation, disclosure.year)) add(at(span), thing)
  }
  return stated
}

function* statedByForm(
  { kind, name, funding, indicators, totalScore }: Evaluation,
  year: number | undefined,
): Generator<[Span, StatedThing]> {
  const project = kind === 'whole' ? '部门整体' : (name?.text ?? '')
  const concept = (what: string): string => `project:${project}.${what}`
  for (const row of funding)
    for (const [moment, word] of PROJECT_MONEY) {
      const printed = row[moment]
      if (printed !== undefined)
        yield [printed.span, { concept: concept(`${row.source}.${moment}`), label: `${row.label.text}${word}`, year }]
    }
  for (const { indicator, cells } of indicators)
    for (const [column, { span, text }] of cells)
      if (text !== '') yield [span, { concept: concept(`indicator.${column}`), label: indicator.name, year }]
  if (totalScore !== undefined) yield [totalScore.span, { concept: concept('score'), label: '总分', year }]
}
