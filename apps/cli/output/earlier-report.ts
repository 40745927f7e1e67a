/** The report of an earlier audit, to compare with. */
import { readFile } from 'node:fs/promises'
import { type AuditReport, parseReport } from '@mingzhang/audit'
import { CannotWork } from '../failure.ts'

export async function readEarlierReport(path: string): Promise<AuditReport> {
  const json = await readFile(path, 'utf8').catch(() => {
    throw new CannotWork(`${path}：找不到要比较的报告，请检查路径。`)
  })
  try {
    return await parseReport(json)
  } catch (error) {
    throw new CannotWork(`${path}：${error instanceof Error ? error.message : String(error)}`)
  }
}
