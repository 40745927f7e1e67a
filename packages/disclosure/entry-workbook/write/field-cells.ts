/** How the value of a field stands in its cell, and what the cell takes. */
import type { CellLook, CellRange, EntryRule, WorkbookValue } from '@mingzhang/documents'
import type { Field } from '../form/field.ts'
import type { Scalar } from '../form/members.ts'
import { choiceLists, SUBJECT_SHEET, type SubjectListRanges } from './subject-sheet.ts'

const NUMBERS: ReadonlySet<Field['kind']> = new Set(['amount', 'count', 'year', 'project'])

export function fieldValue(field: Field, value: Scalar): WorkbookValue | undefined {
  if (value === undefined || value === '') return undefined
  if (NUMBERS.has(field.kind)) return { kind: 'number', decimal: String(value) }
  const title = field.choices?.find((choice) => choice.value === value)?.title
  return { kind: 'text', text: title ?? String(value) }
}

export function fieldLook(field: Field): CellLook {
  if (field.kind === 'amount') return 'entry.amount'
  if (field.kind === 'count' || field.kind === 'project') return 'entry.count'
  return ['functional', 'economic', 'subject', 'score', 'year'].includes(field.kind) ? 'entry.code' : 'entry'
}

/** What may be entered in the cells of a field; nothing is said of texts. */
export function fieldRule(field: Field, range: CellRange, subjects: SubjectListRanges): EntryRule | undefined {
  const rule = (allowed: EntryRule['allowed'], message: string): EntryRule => ({
    range,
    allowed,
    message: field.note === undefined ? message : `${field.note}。`,
  })
  switch (field.kind) {
    case 'amount':
      return rule({ kind: 'amount' }, '请填写金额，单位元，最多两位小数，不带文字。')
    case 'count':
    case 'project':
    case 'year':
      return rule({ kind: 'count' }, '请填写整数，不带文字。')
    case 'choice':
      return rule({ kind: 'choice', choices: (field.choices ?? []).map(({ title }) => title) }, '请从下拉列表中选择。')
    case 'functional':
    case 'economic':
      return rule(
        { kind: 'listed', sheet: SUBJECT_SHEET, list: choiceLists(subjects)[field.kind], open: true },
        '请填写科目编码。',
      )
    default:
      return undefined
  }
}
