/** The regional form (profile) that a disclosure follows, told by its parts. */
import type { Document } from '@mingzhang/documents'
import type { Section } from '../disclosure.ts'

export function profileOf(document: Document, sections: readonly Section[], year: number | undefined): string {
  const parts = sections.filter((section) => section.depth === 1).map((section) => section.role)
  const tables = parts.indexOf('statutory-tables')
  if (tables >= 0 && tables < parts.indexOf('explanation')) return isShanghai(document) ? '上海-2024' : '通用'
  const roles = new Set(sections.map((section) => section.role))
  if (!roles.has('attachments') || !roles.has('general-budget-detail')) return '通用'
  return year !== undefined && year < 2021 ? '四川-2020' : '四川-2022'
}

const isShanghai = ({ blocks }: Document): boolean =>
  blocks.slice(0, 60).some((block) => block.kind === 'paragraph' && /上海市/.test(block.text))
