/** A notice that tells of the “三公” alone: all of it is about them, with no heading that says so. */
import type { Document } from '@mingzhang/documents'
import type { Section } from '../disclosure.ts'
import type { SectionRole } from '../section-role.ts'

const THREE_PUBLIC = /三公[”"'’]?经费/
/** `“三公”经费支出2.05万元`, `“三公”经费决算总额为5.48万元`. */
const MONEY_OF_THREE_PUBLIC = /三公[”"'’]?经费[^，。；、]{0,24}?\d[\d.,]*\s?万?元/
/** What a whole explanation tells besides. */
const MONEY_OF_MORE =
  /(?:收入|收支|结余|机关运行经费|政府采购|会议费|培训费|项目支出|基本支出|绩效)[^，。；]{0,24}?\d[\d.,]*\s?万?元/
/** A heading of other money. */
const TITLE_OF_MORE = /^(?!.*(?:三公|出国|接待|用?车)).*(?:费|采购|收入|支出|资产|绩效)/
const UNTITLED: readonly SectionRole[] = ['root', 'other', 'glossary']

/** Sections in which the whole notice, or the explanation that its title names (`“三公”经费决算情况说明`), is one of the “三公”. */
export function withThreePublicAlone(sections: readonly Section[], { blocks }: Document): readonly Section[] {
  const isOfTitle = ({ role, title }: Section): boolean => role === 'explanation' && THREE_PUBLIC.test(title)
  const known = sections.filter((section) => !UNTITLED.includes(section.role))
  const [first] = known
  if (known.length > 0 && (first === undefined || !isOfTitle(first) || !known.slice(1).every(isOfThreePublic)))
    return sections
  if (sections.some(({ role, title }) => role === 'other' && TITLE_OF_MORE.test(title))) return sections
  const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
  if (!texts.some((text) => MONEY_OF_THREE_PUBLIC.test(text)) || texts.some((text) => MONEY_OF_MORE.test(text)))
    return sections
  const whole = first?.id ?? 0
  return sections.map((section) => (section.id === whole ? { ...section, role: 'three-public' } : section))
}

const isOfThreePublic = ({ role }: Section): boolean => role.startsWith('three-public')
