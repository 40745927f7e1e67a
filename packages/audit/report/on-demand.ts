/** Views and readers whose libraries are loaded only when they are asked for. */
import type { AuditReport } from '../report.ts'
import type { CheckList } from './check-list.ts'

/** The list of findings as a workbook. */
export const xlsxList = async (report: AuditReport): Promise<Uint8Array> =>
  (await import('./xlsx-list.ts')).xlsxList(report)

/** The list of what a check of accounts found, to be added to. */
export const openCheckList = async (): Promise<CheckList> => new (await import('./check-list.ts')).CheckList()

/** A stored JSON report; rejects with a Chinese message when it is none. */
export const parseReport = async (json: string): Promise<AuditReport> =>
  (await import('./report-schema.ts')).parseReport(json)
