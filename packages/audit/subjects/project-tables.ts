/** Statutory tables that list projects under the codes of their subjects. */
import { functionalSubjects, plainSubjectName } from '@mingzhang/accounts'
import type { StatutoryTable } from '@mingzhang/disclosure'

/** `科目编码 | 项目名称`: most names are those of no subject, but of what was paid under its code. */
export function namesProjects({ rows }: StatutoryTable): boolean {
  const items = rows.filter(({ code, name }) => code?.length === ITEM && name !== '')
  const unknown = items.filter(({ name }) => functionalSubjects.namedPlainly(plainSubjectName(name)).length === 0)
  return items.length >= FEWEST_ITEMS && unknown.length * 2 > items.length
}

/** Digits of the code of an item (项). */
const ITEM = 7
const FEWEST_ITEMS = 4
