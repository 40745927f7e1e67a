export * from './stated.ts'
export * from './subjects/subject.ts'
export { economicSubjects, functionalSubjects, type SubjectList } from './subjects/subjects.ts'
export * from './unit.ts'
