import type { Disclosure, Evaluation } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { oppositesOf } from '../../wording/opposites.ts'

/** Words that are taken for each other in the headings of evaluation forms. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['年初', '年末'],
  ['预算数', '决算数'],
  ['预算数', '执行数'],
  ['分值', '得分'],
  ['指标值', '完成值'],
  ['本年', '上年'],
  ['完成情况', '未完成情况'],
]
/** So many forms with the right heading tell which of the two is wrong. */
const FEWEST_ALIKE = 2
const LONGEST = 12
const PAIR = /年[初末]|预算数|主管部门|实施单位|决算数|执行数|分值|得分|指标值|完成值|[本上]年|完成情况/

/** Evaluation forms of one disclosure have the same headings: one that has its opposite instead has it by mistake. */
export const turnedFormHeading: Check = {
  id: 'turned-form-heading',
  category: 'table-text',
  severity: 'warning',
  title: '同一部门的绩效表栏目应当一致，分值与得分、预算数与执行数、年初与年末不得颠倒。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评表按统一格式填报。',
  example: {
    wrong: '三张自评表栏目为“年初预算数、全年预算数”，一张为“年末预算数、全年预算数”',
    right: '四张自评表栏目均为“年初预算数、全年预算数”',
  },
  *run(disclosure) {
    const forms = disclosure.evaluations
      .filter(({ kind }) => kind === 'project')
      .map((evaluation) => headingsOf(disclosure, evaluation))
      .filter(({ size }) => size > 0)
    for (const evaluation of disclosure.evaluations) yield* doubledHeadings(disclosure, evaluation)
    const layouts = new Map<string, number>()
    for (const form of forms) layouts.set(layoutOf(form), (layouts.get(layoutOf(form)) ?? 0) + 1)
    yield* exchangedHeadings(forms, layouts)
    for (const form of forms) {
      if ((layouts.get(layoutOf(form)) ?? 0) > 1) continue
      for (const [word, spans] of form) {
        const right = oppositesOf(word, OPPOSITES).find(
          (other) => (layouts.get(layoutOf(form, word, other)) ?? 0) >= FEWEST_ALIKE,
        )
        if (right === undefined) continue
        yield {
          message: `绩效表的“${word}”应为“${right}”，其他项目的同类表如此。`,
          evidence: spans,
          expected: right,
          actual: word,
        }
      }
    }
  },
}

/** Two headings in each other's place: the other forms that have the same ones have them in another order. */
function* exchangedHeadings(forms: readonly Headings[], layouts: ReadonlyMap<string, number>): Generator<Observation> {
  const orders = new Map<string, number>()
  for (const form of forms) orders.set(orderOf(form), (orders.get(orderOf(form)) ?? 0) + 1)
  for (const form of forms) {
    const [own = 0, alike = 0] = [orders.get(orderOf(form)), layouts.get(layoutOf(form))]
    const usual = forms.find(
      (other) => layoutOf(other) === layoutOf(form) && (orders.get(orderOf(other)) ?? 0) >= FEWEST_ALIKE,
    )
    if (own > 1 || alike <= FEWEST_ALIKE || usual === undefined) continue
    const [here, there] = [[...form.keys()], [...usual.keys()]]
    const moved = here.filter((word, index) => word !== there[index])
    if (moved.length !== 2) continue
    yield {
      message: `绩效表的“${moved.join('”与“')}”两栏的先后与其他项目的同类表相反，疑表头互换。`,
      evidence: moved.flatMap((word) => form.get(word) ?? []),
    }
  }
}

/** The headings in the order of their first places. */
const orderOf = (form: Headings): string => [...form.keys()].join()

/** Headings of one row that come in pairs. */
const PAIRED = ['分值', '得分'] as const

/** A row that has one heading of a pair twice, and not the other. */
function* doubledHeadings({ document }: Disclosure, { start, end }: Evaluation): Generator<Observation> {
  for (let block = start; block <= end; block++) {
    const table = document.blocks[block]
    if (table?.kind !== 'table') continue
    const cells = table.cells.flatMap(({ row, text }, cell) => ({ row, cell, length: text.length, word: text.trim() }))
    const paired = cells.filter(({ word }) => PAIRED.some((heading) => heading === word))
    for (const row of new Set(paired.map((one) => one.row))) {
      const own = paired.filter((one) => one.row === row)
      const [first, second] = own
      if (first === undefined || second === undefined || own.length > 2 || first.word !== second.word) continue
      const missing = PAIRED.find((heading) => heading !== first.word)
      yield {
        message: `绩效表同一行栏目有两个“${first.word}”，没有“${missing}”。`,
        evidence: own.map(({ cell, length }) => ({ block, cell, start: 0, end: length })),
        expected: '分值、得分',
        actual: `${first.word}、${first.word}`,
      }
    }
  }
}

/** How often a form prints each heading, one of them changed. */
function layoutOf(form: Headings, from?: string, to?: string): string {
  const counts = new Map([...form].map(([word, { length }]) => [word, length]))
  if (from !== undefined && to !== undefined) {
    counts.set(from, (counts.get(from) ?? 0) - 1)
    counts.set(to, (counts.get(to) ?? 0) + 1)
  }
  const printed = [...counts].filter(([, times]) => times > 0)
  return printed
    .map(([word, times]) => `${word}${times}`)
    .sort()
    .join()
}

type Headings = ReadonlyMap<string, readonly Span[]>

function headingsOf({ document }: Disclosure, { start, end }: Evaluation): Headings {
  const headings = new Map<string, Span[]>()
  for (let block = start; block <= end; block++) {
    const table = document.blocks[block]
    if (table?.kind !== 'table') continue
    for (const [cell, { text }] of table.cells.entries()) {
      if (text.length > LONGEST || !PAIR.test(text)) continue
      const word = text.replace(/\s/g, '')
      headings.set(word, [...(headings.get(word) ?? []), { block, cell, start: 0, end: text.length }])
    }
  }
  return headings
}
