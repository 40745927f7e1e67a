import type { Section } from '../../disclosure.ts'

/** Scope of what the reporting organisation says of itself as a whole. */
export const DEPARTMENT = 'department'

/** Sections of a project's report, should its heading be lost. */
const PROJECT_SECTION =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])?项目(?:概况|资金|实施|绩效情况|管理情况|基本情况|申报)/

/** Whose figures a section holds: a project's report speaks of its project alone. */
export function scopeOf(sections: readonly Section[], section: number): string {
  let inAttachments: number | undefined
  for (let id: number | undefined = section; id !== undefined; id = sections[id]?.parent) {
    const candidate: Section | undefined = sections[id]
    if (candidate === undefined) break
    if (candidate.title.includes('项目') && PROJECT_SECTION.test(candidate.title))
      return `section:${candidate.parent ?? id}`
    const isReport = candidate.role === 'evaluation-report' || candidate.role === 'evaluation-form'
    if (isReport) return /整体/.test(candidate.title) ? DEPARTMENT : `section:${id}`
    if (candidate.role === 'attachments') inAttachments = id
  }
  return inAttachments === undefined ? DEPARTMENT : `section:${section}`
}
