export { auditAccounts } from './accounts-check/audit-accounts.ts'
export * from './accounts-check/check-report.ts'
export { EQUATION_CATALOGUE } from './accounts-check/equation-catalogue.ts'
export * from './audit.ts'
export * from './check.ts'
export * from './checks/index.ts'
export { equationsOf } from './equations.ts'
export * from './extraction/extract-records.ts'
export * from './extraction/extracted-record.ts'
export type { Verdict } from './extraction/verdicts.ts'
export { compareReports, type DocumentChanges } from './report/changes.ts'
export type { CheckList } from './report/check-list.ts'
export {
  type CheckSummary,
  type CheckTotals,
  renderCheckedAccounts,
  renderCheckTotals,
  renderUnchecked,
  summaryOf,
} from './report/check-terminal.ts'
export { commentDocx } from './report/docx/comment-docx.ts'
export { renderEquations, renderEquationsTerminal } from './report/equations-document.ts'
export { renderDocumentPage } from './report/html/document-page.ts'
export { escapeHtml } from './report/html/escape.ts'
export { INDEX_STYLE, type IndexEntry, renderIndexPage } from './report/html/index-page.ts'
export { htmlPage } from './report/html/shell.ts'
export { KIND_LABELS, SEVERITY_LABELS } from './report/labels.ts'
export { openCheckList, parseReport, xlsxList } from './report/on-demand.ts'
export { renderRules, renderRulesTerminal } from './report/rules-document.ts'
export { renderTerminal, type TerminalOptions } from './report/terminal.ts'
export { documentSummary, ruleSummary } from './report/terminal-summary.ts'
export * from './report.ts'
