export * from './document.ts'
export * from './unreadable.ts'
