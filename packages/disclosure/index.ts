export * from './disclosure.ts'
export * from './section-role.ts'
