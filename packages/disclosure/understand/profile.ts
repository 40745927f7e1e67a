/** The regional form (profile) that a disclosure follows, told by its parts. */
import type { Document } from '@mingzhang/documents'
import type { Section } from '../disclosure.ts'

export function profileOf(document: Document, sections: readonly Section[], year: number | undefined): string {
  const roles = new Set(sections.map((section) => section.role))
  if (roles.has('attachments') && roles.has('general-budget-detail'))
    return year !== undefined && year < 2021 ? '四川-2020' : '四川-2022'
  const parts = sections.filter((section) => section.depth === 1).map((section) => section.role)
  const tables = parts.indexOf('statutory-tables')
  const tablesFirst = tables >= 0 && tables < parts.indexOf('explanation')
  return tablesFirst && document.blocks.some((block) => block.kind === 'paragraph' && block.text.startsWith('上海市'))
    ? '上海-2024'
    : '通用'
}
