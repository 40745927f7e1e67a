export * from './compose/compose.ts'
export * from './compose/composed.ts'
export { withLastYear } from './compose/last-year.ts'
export type { Profile } from './compose/profile.ts'
export { PROFILE_NAMES, parseProfile, profileNamed } from './compose/profiles.ts'
export * from './disclosure.ts'
export {
  type EntryExpectations,
  type EntryReading,
  isEntryWorkbook,
  readEntryWorkbook,
} from './entry-workbook/read/read-entry-workbook.ts'
export type { OfficialNames } from './entry-workbook/subject-choices.ts'
export { type EntryWorkbookInput, entryWorkbook } from './entry-workbook/write/entry-workbook.ts'
export * from './evaluation.ts'
export * from './figure.ts'
export * from './gather/import-report.ts'
export { present } from './present/present.ts'
export * from './section-role.ts'
export * from './statutory-table.ts'
export * from './subject-mention.ts'
export { conceptName, conceptOf, plainLabel } from './understand/concepts.ts'
export { rolesOf } from './understand/narrative/read-narrative.ts'
export { DEPARTMENT } from './understand/narrative/scope.ts'
export { subjectKey } from './understand/narrative/subject-path.ts'
export { understand } from './understand/understand.ts'
