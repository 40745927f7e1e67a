/** Views and readers whose libraries are loaded only when they are asked for. */
import type { AuditReport } from '../report.ts'

/** The list of findings as a workbook. */
export const xlsxList = async (report: AuditReport): Promise<Uint8Array> =>
  (await import('./xlsx-list.ts')).xlsxList(report)

/** A stored JSON report; rejects with a Chinese message when it is none. */
export const parseReport = async (json: string): Promise<AuditReport> =>
  (await import('./report-schema.ts')).parseReport(json)
