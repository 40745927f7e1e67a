/** The statements of all paragraphs, section by section. */
import type { Document } from '@mingzhang/documents'
import type { Fact, Section } from '../../disclosure.ts'
import type { Figure } from '../../figure.ts'
import type { SectionRole } from '../../section-role.ts'
import { innermostSections } from '../innermost-sections.ts'
import { type NumberingStyle, splitNumber } from '../numbering.ts'
import { rolesOf } from '../section-roles.ts'
import { roleOfRunIn } from '../sections.ts'
import { Ledger, type Statements } from './ledger.ts'
import { type OpenBreakdown, recordBreakdown } from './parts-list.ts'
import { readParagraph } from './read-paragraph.ts'
import { DEPARTMENT, scopeOf } from './scope.ts'
import { findSubjectPath } from './subject-path.ts'

/** Sections whose figures are not statements of the organisation's accounts. */
const SILENT: readonly SectionRole[] = ['glossary', 'duties']

/** Longer paragraphs that name a subject say something of it. */
const LONGEST_ITEM = 90

export function readNarrative(
  document: Document,
  sections: readonly Section[],
  figures: ReadonlyMap<number, readonly Figure[]>,
  reportYear: number | undefined,
): Statements {
  const ledger = new Ledger()
  const sectionOf = innermostSections(document, sections)
  let current = -1
  let roles: readonly SectionRole[] = []
  let scope = DEPARTMENT
  let silent = false
  let inherited: Fact | undefined
  let open: OpenBreakdown | undefined
  let category: string | undefined
  let item: NumberingStyle = 'none'
  let above: { text: string; block: number } | undefined
  let runIn: { role: SectionRole; style: NumberingStyle } | undefined
  document.blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph') return
    const section = sectionOf[index] ?? 0
    if (section !== current) {
      if (open !== undefined) recordBreakdown(ledger, open)
      open = undefined
      inherited = undefined
      above = undefined
      category = categoryNamed(sections[section]?.title ?? '')
      item = 'none'
      runIn = undefined
      current = section
      roles = rolesOf(sections, section)
      scope = scopeOf(sections, section)
      silent = isSilent(sections, section)
    }
    if (silent) return
    const numbered = splitNumber(block.text, block.number)
    const numbering = numbered.numbering.style
    if (numbering !== 'none') item = numbering
    if (runIn?.style === numbering) runIn = undefined
    const role = roles.includes('explanation') ? roleOfRunIn(numbered) : undefined
    if (role !== undefined) runIn = { role, style: numbering }
    const result = readParagraph(
      {
        text: block.text,
        block: index,
        figures: figures.get(index) ?? [],
        roles: runIn === undefined ? roles : [runIn.role, ...roles],
        scope,
        reportYear,
        numbering,
        item,
        above,
        category,
        inherited: scope === DEPARTMENT ? inherited : undefined,
        open,
      },
      ledger,
    )
    inherited = result.anchor
    open = result.open
    category = categoryNamed(block.text) ?? category
    if (block.text.trim() !== '')
      above = namesItem(block.text, figures.get(index)) ? { text: block.text, block: index } : undefined
  })
  if (open !== undefined) recordBreakdown(ledger, open)
  return ledger
}

/** `（二）2020年重点工作完成情况` stands within 一、基本职能及主要工作, behind the duties. */
const WORK_DONE = /(?:重点|主要)工作|工作(?:完成|开展)/

function isSilent(sections: readonly Section[], section: number): boolean {
  for (let id: number | undefined = section; id !== undefined; id = sections[id]?.parent) {
    const { role, title } = sections[id] ?? {}
    if (WORK_DONE.test(title ?? '')) return false
    if (role !== undefined && SILENT.includes(role)) return true
  }
  return false
}

/** Whether a paragraph names a subject (项) and states nothing of it. */
const namesItem = (text: string, figures: readonly Figure[] = []): boolean =>
  text.length <= LONGEST_ITEM &&
  figures.every(({ unit }) => unit.measure !== 'amount' && unit.measure !== 'percent') &&
  findSubjectPath(text)?.level === '项'

/** The 类 that a short paragraph names and nothing below it: its items follow. */
function categoryNamed(text: string): string | undefined {
  const path = text.length <= LONGEST_ITEM ? findSubjectPath(text) : undefined
  return path?.level === '类' ? path.names[0] : undefined
}
