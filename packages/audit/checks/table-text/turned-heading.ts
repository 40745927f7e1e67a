import {
  economicSubjects,
  functionalSubjects,
  type LineForm,
  TABLE_HEADINGS,
  type TableForm,
  type TableHeading,
  type TableId,
} from '@mingzhang/accounts'
import type { Document, Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { hasWordReplaced } from '../../subjects/replaced-word.ts'
import { withoutColumnLines } from '../../table-relations/inferred-columns.ts'
import { unrecognisedTables } from '../../table-relations/unrecognised-tables.ts'
import { oppositesOf } from '../../wording/opposites.ts'

/** Words that are taken for each other in headings. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['本年', '上年'],
  ['年初', '年末'],
  ['预算数', '决算数'],
  ['收入', '支出'],
  ['基本支出', '项目支出'],
  ['人员经费', '公用经费'],
  ['合计', '小计'],
  ['结余', '超支'],
]
const LONGEST = 30
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.、](?!\d))|^其中[:：]/

/** A heading or label that the form has not, or not so often, where the form has its opposite and the table has not. */
export const turnedHeading: Check = {
  id: 'turned-heading',
  category: 'table-text',
  severity: 'error',
  title: '附表的栏目名称和行名应当与规定格式一致，本年与上年、年初与年末、收入与支出、预算数与决算数不得颠倒。',
  basis: '部门决算公开格式（财决公开01—09表）规定的栏目和行次。',
  example: {
    wrong: '政府性基金预算财政拨款收入支出决算表栏目：年末结转和结余、本年收入、本年支出、年末结转和结余',
    right: '政府性基金预算财政拨款收入支出决算表栏目：年初结转和结余、本年收入、本年支出、年末结转和结余',
  },
  cannotRun: withoutColumnLines,
  *run(disclosure) {
    const { statutoryTables } = disclosure
    for (const { form, blocks, rows } of statutoryTables) {
      const named = rows.flatMap(({ code, span }) => (code === undefined ? [] : [`${span.block} ${span.cell}`]))
      const words = wordsIn(disclosure.document, blocks, new Set(named))
      yield* turnedWords(form, words)
      yield* wordOfOtherForm(form, words)
    }
    for (const { form, block } of unrecognisedTables(disclosure))
      yield* turnedWords(form, wordsIn(disclosure.document, [block]))
  },
}

function* turnedWords(form: TableForm, printed: Words): Generator<Observation> {
  const expected = wordsOfForm(form)
  const columns = [...printed].reduce((all, [word, { length }]) => all + (NAME_COLUMN.test(word) ? length : 0), 0)
  const dueOf = (word: string): number =>
    word === '决算数' && ONE_VALUE.has(form.id) ? columns : (expected.get(word) ?? 0)
  for (const [word, spans] of printed) {
    const right = oppositesOf(word, OPPOSITES).find((other) => isTurned(word, other, dueOf, printed))
    if (right === undefined) continue
    yield {
      message: `《${form.title}》的“${word}”应为“${right}”。`,
      evidence: spans,
      expected: right,
      actual: word,
    }
  }
  if (form.economicColumns === true) yield* replacedWords(form, printed)
}

/** The only heading that the form has not, in the place of the only one of its own that is missing. */
function* wordOfOtherForm(form: TableForm, printed: Words): Generator<Observation> {
  const due = headingWords(TABLE_HEADINGS[form.id])
  if (due.length < FEWEST_HEADINGS || form.rows.kind !== 'functional') return
  const [missing, second] = due.filter((word) => !printed.has(plainWord(word)))
  const [foreign, other] = HEADINGS.filter((word) => printed.has(word) && !due.includes(word))
  const spans = foreign === undefined ? undefined : printed.get(foreign)
  if (missing === undefined || second !== undefined || other !== undefined || spans?.length !== 1) return
  // 本年支出合计 says what 本年支出 does.
  if (foreign === undefined || foreign.includes(missing) || missing.includes(foreign)) return
  yield {
    severity: 'warning',
    message: `《${form.title}》的栏目“${foreign}”不是该表的栏目，疑应为“${missing}”。`,
    evidence: spans,
    expected: missing,
    actual: foreign,
  }
}

const FEWEST_HEADINGS = 5

/** Headings that are no economic subject, one word away from one that the table does not print. */
function* replacedWords(form: TableForm, printed: Words): Generator<Observation> {
  for (const [word, spans] of printed) {
    if (word.length < SHORTEST || OF_FORMS.has(word)) continue
    if (economicSubjects.named(word).length > 0 || functionalSubjects.named(word).length > 0) continue
    const right = ECONOMIC.find((name) => hasWordReplaced(word, name) && !printed.has(name))
    if (right === undefined) continue
    yield {
      severity: 'warning',
      message: `《${form.title}》的栏目“${word}”不是经济分类科目，应为“${right}”。`,
      evidence: spans,
      expected: right,
      actual: word,
    }
  }
}

const SHORTEST = 4
const CLASSES = economicSubjects.under('')
const ECONOMIC = [...CLASSES, ...CLASSES.flatMap(({ code }) => economicSubjects.under(code))].map(({ name }) => name)

/** Forms with one value beside each name. */
const ONE_VALUE = new Set<TableId>(['T1', 'T6'])
const NAME_COLUMN = /^(?:科目名称|项目)$/

type Counts = ReadonlyMap<string, number>

function isTurned(word: string, other: string, dueOf: (word: string) => number, printed: Words): boolean {
  const [times, otherTimes] = [printed.get(word)?.length ?? 0, printed.get(other)?.length ?? 0]
  const [due, otherDue] = [dueOf(word), dueOf(other)]
  // Some print 小计 for 合计 throughout; only where both are due can one stand for the other.
  if (/^[合小]计$/.test(word) && (due === 0 || times + otherTimes !== due + otherDue)) return false
  return times > due && otherTimes < otherDue
}

const known = new Map<TableForm, Counts>()

/** How often the form prints each heading and label. */
function wordsOfForm(form: TableForm): Counts {
  const before = known.get(form)
  if (before !== undefined) return before
  const counts = new Map<string, number>()
  const count = (word: string): void => {
    const plain = plainWord(word)
    counts.set(plain, (counts.get(plain) ?? 0) + 1)
  }
  for (const word of headingWords(TABLE_HEADINGS[form.id])) count(word)
  if (form.rows.kind === 'lines') {
    for (const { lines, open } of form.rows.sides) {
      for (const { title } of distinct(lines)) count(title)
      if (open) for (const { name } of functionalSubjects.under('')) count(name)
    }
    for (const word of ['收入', '支出', '决算数']) count(word)
  }
  if (form.economicColumns === true) for (const { name } of economicSubjects.under('')) count(name)
  known.set(form, counts)
  return counts
}

const distinct = (lines: readonly LineForm[]): LineForm[] =>
  lines.filter(({ title }, index) => lines.findIndex((line) => line.title === title) === index)

const headingWords = (headings: readonly TableHeading[]): string[] =>
  headings.flatMap(({ title, under = [] }) => [title, ...headingWords(under)])

type Words = ReadonlyMap<string, readonly Span[]>

/** The words that a table prints beside codes and amounts, with their places. @param named cells with names of subjects */
function wordsIn(document: Document, blocks: readonly number[], named: ReadonlySet<string> = new Set()): Words {
  const words = new Map<string, Span[]>()
  for (const block of blocks) {
    const table = document.blocks[block]
    if (table?.kind !== 'table') continue
    for (const [cell, { text }] of table.cells.entries()) {
      if (text.length > LONGEST || named.has(`${block} ${cell}`) || !/[\u4e00-\u9fff]/.test(text)) continue
      const word = plainWord(text)
      words.set(word, [...(words.get(word) ?? []), { block, cell, start: 0, end: text.length }])
    }
  }
  return words
}

const plainWord = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s“”"]/g, '')
    .replace(NUMBERED, '')
    // As the forms of 财决附 print it.
    .replace(/^决算统计数$/, '决算数')

/** The headings of all forms. */
const OF_FORMS = new Set(Object.values(TABLE_HEADINGS).flatMap(headingWords))
// Totals and moments head rows as well.
const HEADINGS = [...OF_FORMS].filter((word) => !/^[合小]计$|算数$/.test(word))
