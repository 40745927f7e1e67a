export * from './audit.ts'
export * from './check.ts'
export * from './checks/index.ts'
export * from './report.ts'
