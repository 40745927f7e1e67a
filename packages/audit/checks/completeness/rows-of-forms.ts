import type { Disclosure, Evaluation } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import { exchangedPair } from '../../table-relations/exchanged-pair.ts'

/** So many forms of one layout tell which rows it has; of two, one has a prescribed row that the other lacks. */
const FEWEST_FORMS = 3
const FEWEST_TO_PRESCRIBE = 2
/** What heads a row is no sentence; indicators (产出指标) are as many as a project needs. */
const LONGEST_LABEL = 20
const LABEL = /[\u4e00-\u9fff]/
const INDICATOR = /指标$/
const DIGITS = /\d+/g
/** Rows of money, of the total and of who the form is of, which every form prescribes. */
const PRESCRIBED = /总额|资金|总分|财政拨款|^(?:项目名称|主管部门|实施单位|年度总体目标)/
/** `1.项目年度目标完成情况` behind the heading of several rows. */
const NUMBERED = /^\d[.．、]/

/** Forms of one layout in one disclosure have the same rows in the same order: 财政资金, 单位资金, 总分 … */
export const rowsOfForms: Check = {
  id: 'rows-of-forms',
  category: 'completeness',
  severity: 'warning',
  title: '同一部门格式相同的绩效表，固定的行次应当相同，不缺行、不重复、不错位。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评表按统一格式填报，没有数的行也应保留。',
  example: {
    wrong: '三张自评表列有“其他资金”，一张没有',
    right: '四张自评表都列有“其他资金”',
  },
  *run(disclosure) {
    for (const forms of formsByLayout(disclosure)) {
      const isFew = forms.length < FEWEST_FORMS
      const usual = usualLabels(forms)
      for (const form of forms) yield* deviations(form, isFew ? onlyPrescribed(form, usual) : usual)
      if (!isFew) yield* exchangedRows(forms)
    }
  },
}

/** A form with where each label heads a row. */
interface LabelledForm {
  readonly evaluation: Evaluation
  readonly labels: ReadonlyMap<string, readonly Span[]>
}

/** Project forms that ask for the same columns, where there are enough of them. */
function formsByLayout(disclosure: Disclosure): LabelledForm[][] {
  const layouts = new Map<string, Evaluation[]>()
  for (const evaluation of disclosure.evaluations) {
    if (evaluation.kind !== 'project') continue
    const key = [...evaluation.columns.values()].map(({ text }) => text).join('|')
    const same = layouts.get(key)
    if (same === undefined) layouts.set(key, [evaluation])
    else same.push(evaluation)
  }
  return [...layouts.values()]
    .filter(({ length }) => length >= FEWEST_TO_PRESCRIBE)
    .map((forms) => forms.map((evaluation) => ({ evaluation, labels: labelsIn(disclosure, evaluation) })))
}

/** The first filled cell of each row. */
function labelsIn({ document }: Disclosure, { start, end }: Evaluation): Map<string, Span[]> {
  const labels = new Map<string, Span[]>()
  for (let block = start; block <= end; block++) {
    const table = document.blocks[block]
    if (table?.kind !== 'table') continue
    let last = -1
    for (const [index, { row, text }] of table.cells.entries()) {
      if ((row === last && !NUMBERED.test(text)) || text === '') continue
      last = row
      if (text.length > LONGEST_LABEL || !LABEL.test(text)) continue
      const label = text.replace(/\s/g, '')
      if (INDICATOR.test(label)) continue
      const span = { block, cell: index, start: 0, end: text.length }
      const known = labels.get(label)
      if (known === undefined) labels.set(label, [span])
      else known.push(span)
    }
  }
  return labels
}

/** Labels that all forms but one have just once. */
function usualLabels(forms: readonly LabelledForm[]): string[] {
  const once = new Map<string, number>()
  for (const { labels } of forms)
    for (const [label, { length }] of labels) if (length === 1) once.set(label, (once.get(label) ?? 0) + 1)
  return [...once].flatMap(([label, count]) => (count === forms.length - 1 ? [label] : []))
}

/** The one prescribed row that a form lacks of those that the other has; forms that differ in more are of two kinds. */
function onlyPrescribed({ labels }: LabelledForm, usual: readonly string[]): string[] {
  const missing = usual.filter((label) => !labels.has(label))
  return missing.length === 1 ? missing.filter((label) => PRESCRIBED.test(label)) : []
}

/** A label printed without its first character is there; what it lacks is a matter of wording. */
function* deviations({ evaluation, labels }: LabelledForm, usual: readonly string[]): Generator<Observation> {
  const name = evaluation.name === undefined ? '' : `“${shorten(evaluation.name.text)}”的`
  for (const label of usual) {
    const own = labels.get(label)
    if (own?.length === 1 || labels.has(label.slice(1))) continue
    const alike = own ?? labelledAlike(labels, label)
    yield {
      // With another number alone it is the row that was meant.
      ...(PRESCRIBED.test(label) || (own === undefined && alike !== undefined) ? {} : { severity: 'info' as const }),
      message:
        own === undefined
          ? `${name}绩效表没有“${label}”一行，其他项目的同类表均有。`
          : `${name}绩效表有${own.length}行“${label}”，其他项目的同类表只有一行。`,
      evidence: alike === undefined ? [{ block: evaluation.start, start: 0, end: 0 }] : [...alike].reverse(),
    }
  }
}

/** Two rows of one form in each other's place: the rows that each form has once stand in one order in all others. */
function* exchangedRows(forms: readonly LabelledForm[]): Generator<Observation> {
  const shared = [...(forms[0]?.labels ?? [])].flatMap(([label]) =>
    forms.every(({ labels }) => labels.get(label)?.length === 1) ? [label] : [],
  )
  const orders = forms.map(({ labels }) => shared.toSorted((a, b) => before(labels.get(a)?.[0], labels.get(b)?.[0])))
  for (const [index, order] of orders.entries()) {
    const [usual, ...more] = orders.filter((_, at) => at !== index).map((labels) => labels.join('|'))
    if (usual === undefined || usual === order.join('|') || more.some((other) => other !== usual)) continue
    const ranks = usual.split('|')
    const pair = exchangedPair(order, (label) => ranks.indexOf(label))
    if (pair === undefined) continue
    yield {
      message: `绩效表中“${pair[0]}”与“${pair[1]}”两行的先后，与其他项目的同类表相反，疑错行。`,
      evidence: pair.flatMap((label) => forms[index]?.labels.get(label) ?? []),
    }
  }
}

const before = (a: Span | undefined, b: Span | undefined): number =>
  (a?.block ?? 0) - (b?.block ?? 0) || (a?.cell ?? 0) - (b?.cell ?? 0)

/** The label with another number in it. */
const labelledAlike = (labels: LabelledForm['labels'], label: string): readonly Span[] | undefined =>
  /\d/.test(label)
    ? [...labels].find(([other]) => other !== label && other.replace(DIGITS, '#') === label.replace(DIGITS, '#'))?.[1]
    : undefined
