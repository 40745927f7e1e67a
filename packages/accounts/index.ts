export * from './stated.ts'
export * from './unit.ts'
