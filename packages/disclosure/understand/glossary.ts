/** Reads the glossary (名词解释): numbered entries, each a headword and its definition. */
import type { Document } from '@mingzhang/documents'
import type { Section } from '../disclosure.ts'
import type { GlossaryEntry, SubjectMention } from '../subject-mention.ts'

const NUMBER =
  /^[\s　]*(\d{1,3}[ 　]?[、.．)）]|[（(](?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)][、.．]?|[一二三四五六七八九十]{1,3}[、.．])[\s　]*/
const AFTER_HEADWORD = /^[\s　]*(?:[：:，,]|(?=是指|指|反映|主要用于))/
const HEADWORD_END = /[：:]|[，,]?(?:是指|主要用于)|，(?=指)|(?<=.)指(?=[\u4e00-\u9fa5])/
const LONGEST_HEADWORD = 60
/** Where attachments have no heading of their own, the first of them ends the glossary. */
const ATTACHMENT = /^\s*附[件表](?:\s?\d{1,2})?(?:[：:\s]|$)/

/** The entries of all glossary sections; a paragraph without number or headword continues the entry before it. */
export function readGlossary(
  document: Document,
  sections: readonly Section[],
  mentions: readonly SubjectMention[],
): GlossaryEntry[] {
  const byBlock = new Map<number, SubjectMention>()
  for (const mention of mentions) if (!byBlock.has(mention.span.block)) byBlock.set(mention.span.block, mention)
  const entries: GlossaryEntry[] = []
  for (const section of sections) {
    if (section.role !== 'glossary') continue
    for (let index = section.start + 1; index < section.end; index++) {
      const block = document.blocks[index]
      if (block?.kind !== 'paragraph') continue
      if (ATTACHMENT.test(block.text)) break
      const entry = entryAt(block.text, index, block.number, byBlock.get(index))
      const before = entries.at(-1)
      if (entry !== undefined) entries.push(entry)
      else if (before !== undefined)
        entries[entries.length - 1] = { ...before, definition: before.definition + block.text }
    }
  }
  return entries
}

function entryAt(
  text: string,
  block: number,
  automatic: string | undefined,
  mention: SubjectMention | undefined,
): GlossaryEntry | undefined {
  const written = NUMBER.exec(text)
  const number = automatic ?? written?.[1] ?? ''
  const start = written?.[0].length ?? 0
  const leads = mention !== undefined && mention.span.start <= start + 1
  const end = leads ? mention.span.end : headwordEnd(text, start, number !== '')
  if (end === undefined || end <= start) return undefined
  const definitionStart = end + (AFTER_HEADWORD.exec(text.slice(end))?.[0].length ?? 0)
  return {
    number,
    headword: text.slice(start, end).trim(),
    headSpan: { block, start, end },
    definition: text.slice(definitionStart),
    definitionSpan: { block, start: definitionStart, end: text.length },
    mention: leads ? mention : undefined,
  }
}

/** Without a number only a colon makes a headword: other lines continue the entry before. */
function headwordEnd(text: string, start: number, numbered: boolean): number | undefined {
  const head = text.slice(start, start + LONGEST_HEADWORD)
  if (!numbered) {
    const colon = /^[^。；，,：:]{2,30}[：:]/.exec(head)?.[0].length
    return colon === undefined ? undefined : start + colon - 1
  }
  const match = HEADWORD_END.exec(head)
  return match === null ? undefined : start + match.index
}
