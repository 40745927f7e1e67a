import type { WrittenFormat } from '@mingzhang/documents'

/** The formats of a report. */
export const FORMATS = ['terminal', 'json', 'html', 'docx', 'xlsx'] as const
export type ReportFormat = (typeof FORMATS)[number]

/** The formats of the list of rules. */
export const RULE_FORMATS = ['terminal', 'markdown', 'json'] as const
export type RuleFormat = (typeof RULE_FORMATS)[number]

/** The formats of a check of accounts. */
export const CHECK_FORMATS = ['terminal', 'json', 'xlsx'] as const
export type CheckFormat = (typeof CHECK_FORMATS)[number]

/** The formats of a comparison of accounts. */
export const DIFF_FORMATS = ['terminal', 'json', 'xlsx', 'docx'] as const
export type DiffFormat = (typeof DIFF_FORMATS)[number]

/** The formats that a disclosure is compiled into. */
// Not taken from the writers: help and mistakes are answered without loading them.
export const COMPILED_FORMATS = ['docx', 'pdf', 'html', 'xlsx'] as const satisfies readonly WrittenFormat[]
export type CompiledFormat = (typeof COMPILED_FORMATS)[number]

/** What a format adds to the name of the audited document. */
export const SUFFIX: Readonly<Record<ReportFormat, string>> = {
  terminal: '.txt',
  json: '.json',
  html: '.html',
  docx: '.批注.docx',
  xlsx: '.xlsx',
}
