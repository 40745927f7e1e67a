/** The statements of all paragraphs, section by section. */
import type { Document } from '@mingzhang/documents'
import type { Fact, Section } from '../../disclosure.ts'
import type { Figure } from '../../figure.ts'
import type { SectionRole } from '../../section-role.ts'
import { innermostSections } from '../innermost-sections.ts'
import { roleOfRunIn } from '../known-heading.ts'
import { type NumberingStyle, splitNumber } from '../numbering.ts'
import { rolesOf } from '../section-roles.ts'
import { Ledger, type Statements } from './ledger.ts'
import { moneyOfHead } from './money-told.ts'
import { type OpenBreakdown, recordBreakdown } from './parts-list.ts'
import { readParagraph } from './read-paragraph.ts'
import { recordRespectiveChanges } from './respective-changes.ts'
import { type RunOnItem, runOnItems } from './run-on-items.ts'
import { DEPARTMENT, scopeOf } from './scope.ts'
import { findSubjectPath, type SubjectPath } from './subject-path.ts'
import { recordAbsences, recordTendencies, recordTendenciesBehindFigures, tellsTendency } from './told-in-words.ts'

/** Sections whose figures are not statements of the organisation's accounts. */
const SILENT: readonly SectionRole[] = ['glossary', 'duties']

/** What only a government's finances (财政收支) consist of, and no department's accounts, with its amount. */
const OF_A_GOVERNMENT =
  /(?:预算稳定调节基金|(?:债务|债券)转贷收入|上解(?:上级)?支出|转移(?:支付|性)收入|调[入出]资金)\s?[\d,.]+\s?[万亿]?元/

/** Longer paragraphs that name a subject say something of it. */
const LONGEST_ITEM = 90

/** What a paragraph may take up from those before it in its section. */
interface Carried {
  readonly section: number
  readonly roles: readonly SectionRole[]
  readonly scope: string
  silent: boolean
  inherited: Fact | undefined
  open: OpenBreakdown | undefined
  category: string | undefined
  item: NumberingStyle
  above: { text: string; block: number } | undefined
  runIn: { role: SectionRole; style: NumberingStyle } | undefined
  /** Whose money the heading of the section, and the last numbered item of it, say is told of. */
  readonly headed: string | undefined
  headedItem: string | undefined
}

export function readNarrative(
  document: Document,
  sections: readonly Section[],
  figures: ReadonlyMap<number, readonly Figure[]>,
  reportYear: number | undefined,
): Statements {
  const ledger = new Ledger()
  const sectionOf = innermostSections(document, sections)
  let carried: Carried | undefined
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind === 'table' && carried?.open?.parts.length === 0) endsAtTable(carried)
    if (block.kind !== 'paragraph') continue
    const section = sectionOf[index] ?? 0
    if (section !== carried?.section) {
      if (carried?.open !== undefined) recordBreakdown(ledger, carried.open)
      carried = carriedInto(sections, section)
    }
    const numbered = splitNumber(block.text, block.number)
    carried.silent = staysSilent(carried, numbered)
    if (carried.silent || OF_A_GOVERNMENT.test(block.text)) continue
    const own = figures.get(index) ?? []
    for (const item of runOnItems(block.text)) readItem(item, index, own, reportYear, numbered, carried, ledger)
  }
  if (carried?.open !== undefined) recordBreakdown(ledger, carried.open)
  return ledger
}

/** `按资金来源分：` above a table leads to the table, and what stands below speaks of that. */
function endsAtTable(carried: Carried): void {
  carried.open = undefined
  carried.inherited = undefined
}

/** Reads one paragraph, or one of the items that run on in it, which begins with a number of its own. */
function readItem(
  { text, start, end }: RunOnItem,
  block: number,
  paragraph: readonly Figure[],
  reportYear: number | undefined,
  opening: ReturnType<typeof splitNumber>,
  carried: Carried,
  ledger: Ledger,
): void {
  const figures = paragraph.filter(({ span }) => span.start >= start && span.start < end)
  const numbered = start === 0 ? opening : splitNumber(text.slice(start))
  takeNumbering(carried, numbered)
  if (numbered.numbering.style !== 'none' && carried.roles.includes('evaluation-report'))
    carried.headedItem = moneyOfHead(text.slice(start))
  const { roles, scope, runIn } = carried
  const context = {
    text,
    block,
    figures,
    roles: runIn === undefined ? roles : [runIn.role, ...roles],
    scope,
    reportYear,
    numbering: numbered.numbering,
    item: carried.item,
    headed: carried.headedItem ?? carried.headed,
    above: carried.above,
    category: carried.category,
    inherited: scope === DEPARTMENT ? carried.inherited : undefined,
    open: carried.open,
  }
  const tends = tellsTendency(context)
  if (tends) recordTendencies(context, ledger)
  recordAbsences(context, ledger)
  const result = readParagraph(context, ledger)
  if (tends) recordTendenciesBehindFigures(context, ledger)
  recordRespectiveChanges(context, ledger)
  carried.inherited = result.anchor
  carried.open = result.open
  const own = text.slice(start)
  const path = findSubjectPath(own.slice(0, LONGEST_ITEM))
  carried.category = categoryNamed(own, path) ?? carried.category
  if (text.trim() !== '') carried.above = namesItem(own, path, figures) ? { text, block } : undefined
}

const carriedInto = (sections: readonly Section[], section: number): Carried => ({
  section,
  roles: rolesOf(sections, section),
  scope: scopeOf(sections, section),
  silent: isSilent(sections, section),
  inherited: undefined,
  open: undefined,
  category: categoryOfTitle(sections[section]?.title ?? ''),
  item: 'none',
  above: undefined,
  runIn: undefined,
  headed: rolesOf(sections, section).includes('evaluation-report')
    ? moneyOfHead(sections[section]?.title ?? '')
    : undefined,
  headedItem: undefined,
})

/** The numbered item that a paragraph begins, and the heading of the explanation that runs into it. */
function takeNumbering(carried: Carried, numbered: ReturnType<typeof splitNumber>): void {
  const { style } = numbered.numbering
  if (style !== 'none') carried.item = style
  if (carried.runIn?.style === style) carried.runIn = undefined
  const role = carried.roles.includes('explanation') ? roleOfRunIn(numbered) : undefined
  if (role !== undefined) carried.runIn = { role, style }
}

/** `（二）2020年重点工作完成情况` stands within 一、基本职能及主要工作, behind the duties. */
const WORK_DONE = /(?:重点|主要)工作|工作(?:完成|开展)/

function isSilent(sections: readonly Section[], section: number): boolean {
  if (!rolesOf(sections, section).some((role) => SILENT.includes(role))) return false
  for (let id: number | undefined = section; id !== undefined; id = sections[id]?.parent) {
    const { role, title } = sections[id] ?? {}
    if (WORK_DONE.test(title ?? '')) return false
    if (role !== undefined && SILENT.includes(role)) return true
  }
  return false
}

/** `（二）2021年重点工作完成情况。` as a paragraph behind the duties, with or without the work in it. */
const WORK_DONE_RUN_IN = /^[^。：:，,；;]{0,12}(?:重点|主要)工作[^。：:，,；;]{0,8}[。：:]/

const staysSilent = ({ silent }: Carried, { numbering, rest }: ReturnType<typeof splitNumber>): boolean =>
  silent && !(numbering.style !== 'none' && WORK_DONE_RUN_IN.test(rest))

/** Whether a paragraph names a subject (项) and states nothing of it; `path` is the one that it opens with. */
const namesItem = (text: string, path: SubjectPath | undefined, figures: readonly Figure[]): boolean =>
  text.length <= LONGEST_ITEM &&
  path?.level === '项' &&
  figures.every(({ unit }) => unit.measure !== 'amount' && unit.measure !== 'percent')

/** In front of the path of a subject that opens a paragraph. */
const NUMBER_ALONE = /^[\s\u3000（(]*[\d一二三四五六七八九十]{0,3}[）)、.．\s]*$/

const categoryOfTitle = (title: string): string | undefined =>
  categoryNamed(title, findSubjectPath(title.slice(0, LONGEST_ITEM)))

/** The 类 that a short paragraph names, or a longer one opens with, and nothing below it: its items follow. */
function categoryNamed(text: string, path: SubjectPath | undefined): string | undefined {
  if (path?.level !== '类') return undefined
  return text.length <= LONGEST_ITEM || NUMBER_ALONE.test(text.slice(0, path.start)) ? path.names[0] : undefined
}
