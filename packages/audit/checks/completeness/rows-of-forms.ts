import type { Disclosure, Evaluation } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import { exchangedPair } from '../../table-relations/exchanged-pair.ts'
import { movedItem } from '../../table-relations/moved-item.ts'

/** So many forms of one layout tell which rows it has; of two, one has a prescribed row that the other lacks. */
const FEWEST_FORMS = 3
const FEWEST_TO_PRESCRIBE = 2
/** What heads a row is no sentence; indicators (产出指标) are as many as a project needs. */
const LONGEST_LABEL = 20
/** The title of the form, with its year. */
const TITLE = /^[^，。]{4,24}表(?:[（(]20\d\d年度?[）)])?$/
const SHORTEST_LABEL = 3
const LABEL = /[\u4e00-\u9fff]/
const INDICATOR = /(?<!^[一二三]级)指标$/
const DIGITS = /\d+/g
/** Rows of money, of the total, of who the form is of and of what it was done for, which every form prescribes. */
const PRESCRIBED =
  /总额|资金|总分|(?<!非)财政拨款|^(?:项目名称|主管部门|实施单位|年度总体目标)|^(?:项目基本|预算执行|绩效指标完成)情况$|^\d[.．、]项目[^，。；\d]{2,14}(?:情况|概述)$/
/** `1.项目年度目标完成情况` behind the heading of several rows. */
const NUMBERED = /^\d[.．、]/
/** Rows that forms of every region print in this order, as far as they have them. */
const IN_ORDER: readonly RegExp[] = [
  /^项目名称$/,
  /^主管部门$/,
  /^实施单位$/,
  /^项目资金/,
  /^(?:年度)?(?:资金)?总额$/,
  /^(?:其中[:：])?(?:当年)?财政(?:资金|拨款)$/,
  /^(?:其中[:：])?财政专户管理资金$/,
  /^(?:其中[:：])?单位资金$/,
  /^(?:其中[:：])?其他资金$/,
  /^(?:年度)?总体目标$/,
  /^一级指标$/,
  /^总分$/,
]
/** So many of them in one form show that it keeps this order. */
const FEWEST_IN_ORDER = 5

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
      const usual = forms.length < FEWEST_TO_PRESCRIBE ? [] : withoutVaried(usualLabels(forms), forms)
      for (const form of forms) {
        const own = isFew ? onlyPrescribed(form, usual) : usual
        if (disclosure.document.format !== 'pdf' || !isCutByPage(form, own)) yield* deviations(form, own, forms)
      }
      yield* rowsOutOfPlace(forms)
    }
  },
}

/** A form with where each label heads a row. */
interface LabelledForm {
  readonly evaluation: Evaluation
  readonly labels: ReadonlyMap<string, readonly Span[]>
  /** Labels of the rows from top to bottom, one of each. */
  readonly order: readonly string[]
}

/** Project forms that ask for the same columns. */
function formsByLayout(disclosure: Disclosure): LabelledForm[][] {
  const layouts = new Map<string, Evaluation[]>()
  for (const evaluation of disclosure.evaluations) {
    if (evaluation.kind !== 'project') continue
    const key = [...evaluation.columns.values()].map(({ text }) => text).join('|')
    const same = layouts.get(key)
    if (same === undefined) layouts.set(key, [evaluation])
    else same.push(evaluation)
  }
  return [...layouts.values()].map((forms) => forms.map((evaluation) => labelled(disclosure, evaluation)))
}

/** The first filled cell of each row. */
function labelled({ document }: Disclosure, evaluation: Evaluation): LabelledForm {
  const { start, end, indicators } = evaluation
  const named = new Set(indicators.map(({ cells }) => placeOf(cells.get('name')?.span)))
  const labels = new Map<string, Span[]>()
  const order: string[] = []
  for (let block = start; block <= end; block++) {
    const table = document.blocks[block]
    if (table?.kind !== 'table') continue
    let last = -1
    for (const [index, { row, text }] of table.cells.entries()) {
      const isBehind = row === last
      if ((isBehind && !NUMBERED.test(text)) || text === '') continue
      last = row
      if (!isLabel(text)) continue
      const label = text.replace(/\s/g, '')
      const span = { block, cell: index, start: 0, end: text.length }
      if (INDICATOR.test(label) || named.has(placeOf(span))) continue
      if (!isBehind) order.push(label)
      const known = labels.get(label)
      if (known === undefined) labels.set(label, [span])
      else known.push(span)
    }
  }
  return { evaluation, labels, order }
}

const isLabel = (text: string): boolean => (text.length <= LONGEST_LABEL || TITLE.test(text)) && LABEL.test(text)

const placeOf = (span: Span | undefined): string => `${span?.block} ${span?.cell}`

/** Labels that all forms but one have just once. */
function usualLabels(forms: readonly LabelledForm[]): string[] {
  const once = new Map<string, number>()
  for (const { labels } of forms)
    for (const [label, { length }] of labels) if (length === 1) once.set(label, (once.get(label) ?? 0) + 1)
  return [...once].flatMap(([label, count]) => (count === forms.length - 1 ? [label] : []))
}

/** Where two forms lack one source of money each, every project lists those that it has. */
function withoutVaried(usual: readonly string[], forms: readonly LabelledForm[]): readonly string[] {
  const lacking = forms.filter(({ labels }) => usual.some((label) => SOURCE.test(label) && !labels.has(label)))
  return lacking.length > 1 ? usual.filter((label) => !SOURCE.test(label)) : usual
}

const SOURCE = /资金$|财政拨款$/
const OWN_SOURCE = /^(?:其中|上年|当年|一般公共|政府性)[^，。]*(?:资金|拨款)$/

/** Whether the form lists a source of money that no other has. */
const hasOwnSource = (form: LabelledForm, forms: readonly LabelledForm[]): boolean =>
  [...form.labels.keys()].some(
    (label) => OWN_SOURCE.test(label) && !forms.some((other) => other !== form && other.labels.has(label)),
  )

/** The one prescribed row that a form lacks of those that the other has; forms that differ in more of them are of two kinds. */
function onlyPrescribed({ labels }: LabelledForm, usual: readonly string[]): string[] {
  const missing = usual.filter((label) => !labels.has(label) && PRESCRIBED.test(label))
  return missing.length === 1 ? missing : []
}

/** `1.项目年度目标完成情` at the end of a page: where one label was cut, others were lost. */
const isCutByPage = ({ labels }: LabelledForm, usual: readonly string[]): boolean =>
  usual.some(
    (label) =>
      !labels.has(label) && [...labels.keys()].some((one) => one.length >= SHORTEST_LABEL && label.startsWith(one)),
  )

/** A label printed without its first character is there; what it lacks is a matter of wording. */
function* deviations(
  form: LabelledForm,
  usual: readonly string[],
  forms: readonly LabelledForm[],
): Generator<Observation> {
  const { evaluation, labels } = form
  const isUsual = forms.length > FEWEST_FORMS
  const name = evaluation.name === undefined ? '' : `“${shorten(evaluation.name.text)}”的`
  for (const label of usual) {
    const own = labels.get(label)
    if (own?.length === 1 || labels.has(label.slice(1)) || isSpecified(labels, label)) continue
    if (SOURCE.test(label) && hasOwnSource(form, forms)) continue
    const alike = own ?? labelledAlike(labels, label)
    yield {
      // What is wrong with the number in its label may be told already.
      ...(own === undefined && alike !== undefined ? { supposed: 'likeness' as const } : {}),
      // With another number alone it is the row that was meant.
      ...(PRESCRIBED.test(label) || TITLE.test(label) || (own === undefined && (isUsual || alike !== undefined))
        ? {}
        : { severity: 'info' as const }),
      message:
        own === undefined
          ? `${name}绩效表没有“${label}”一行，其他项目的同类表均有。`
          : `${name}绩效表有${own.length}行“${label}”，其他项目的同类表只有一行。`,
      evidence: [...(alike ?? onlyStranger(form, forms) ?? [{ block: evaluation.start, start: 0, end: 0 }])].reverse(),
    }
  }
}

/** `其他资金（自筹）` is the row 其他资金, too. */
const isSpecified = (labels: LabelledForm['labels'], label: string): boolean =>
  !labels.has(label) &&
  [...labels.keys()].some((one) => /^[（(]/.test(one.slice(label.length)) && one.startsWith(label))

/** The only label that no other form has: it may stand where the missing one should. */
function onlyStranger(form: LabelledForm, forms: readonly LabelledForm[]): readonly Span[] | undefined {
  const [only, second] = [...form.labels].filter(
    ([label]) => !forms.some((other) => other !== form && other.labels.has(label)),
  )
  return second === undefined ? only?.[1] : undefined
}

/** Rows of one form that stand elsewhere than in the others: the rows that each form has once stand in one order. */
function* rowsOutOfPlace(forms: readonly LabelledForm[]): Generator<Observation> {
  const [first, second, third] = forms
  if (first === undefined) return
  if (second === undefined) {
    yield* outOfPlace([first], first.order.filter(isOnceIn([first])), '规定格式', prescribedOrder(first))
    return
  }
  const orders = forms.map(({ order }) => order.filter(isOnceIn(forms)))
  if (third === undefined) {
    yield* outOfPlace([first, second], orders[0] ?? [], '另一项目的同类表', orders[1] ?? [])
    return
  }
  for (const [index, order] of orders.entries()) {
    const [usual, ...more] = orders.filter((_, at) => at !== index)
    const form = forms[index]
    if (form === undefined || usual === undefined || more.some((other) => other.join('|') !== usual.join('|'))) continue
    yield* outOfPlace([form], order, '其他项目的同类表', usual)
  }
}

const isOnceIn =
  (forms: readonly LabelledForm[]) =>
  (label: string): boolean =>
    forms.every(({ labels, order }) => labels.get(label)?.length === 1 && order.includes(label))

/** The rows of a lone form that every form has in one order, as they should stand. */
function prescribedOrder(form: LabelledForm): string[] {
  const rank = (label: string): number => IN_ORDER.findIndex((one) => one.test(label))
  const known = form.order.filter((label) => rank(label) >= 0 && isOnceIn([form])(label))
  return known.length < FEWEST_IN_ORDER ? [] : known.sort((a, b) => rank(a) - rank(b))
}

function* outOfPlace(
  forms: readonly LabelledForm[],
  order: readonly string[],
  others: string,
  usual: readonly string[],
): Generator<Observation> {
  const known = order.filter((label) => usual.includes(label))
  const rank = (label: string): number => usual.indexOf(label)
  const pair = exchangedPair(known, rank)
  const moved = pair === undefined ? movedItem(known, rank) : undefined
  const rows = pair ?? (moved === undefined ? [] : [moved])
  if (rows.length === 0) return
  const told = rows.map((label) => `“${label}”`).join('与')
  yield {
    message: `绩效表中${told}${pair === undefined ? '一行的位置' : '两行的先后'}，与${others}${pair === undefined ? '不同' : '相反'}，疑错行。`,
    evidence: forms.flatMap(({ labels }) => rows.flatMap((label) => labels.get(label) ?? [])),
  }
}

/** The label with another number in it, or without one of its characters. */
const labelledAlike = (labels: LabelledForm['labels'], label: string): readonly Span[] | undefined =>
  [...labels].find(
    ([other]) =>
      other !== label &&
      (lacksOne(other, label) || (/\d/.test(label) && other.replace(DIGITS, '#') === label.replace(DIGITS, '#'))),
  )?.[1]

function lacksOne(short: string, label: string): boolean {
  const at = [...label].findIndex((character, index) => short[index] !== character)
  return short.length === label.length - 1 && short.length >= SHORTEST_LABEL && short.slice(at) === label.slice(at + 1)
}
