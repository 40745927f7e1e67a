/** Whether a file is of the year and the organisation that the user expects. */
import type { NotedCell, Notes } from './import-report.ts'

export interface Expected {
  readonly year?: number
  readonly organisation?: string
}

/** A name as it is compared: brackets and white space do not matter. */
const plainName = (name: string): string => name.normalize('NFKC').replace(/[\s"'“”‘’]/g, '')

export function checkYear(stated: number, at: NotedCell, expected: Expected, notes: Notes): void {
  if (expected.year !== undefined && stated !== expected.year)
    notes.refuse(
      at,
      `年度是 ${stated}，不是要导入的 ${expected.year}`,
      '请核对是否拿错了文件，或改正年度',
      String(expected.year),
    )
}

export function checkOrganisation(stated: string, at: NotedCell, expected: Expected, notes: Notes): void {
  if (expected.organisation !== undefined && plainName(stated) !== plainName(expected.organisation))
    notes.refuse(
      at,
      `单位是“${stated}”，不是要导入的“${expected.organisation}”`,
      '请核对是否拿错了文件，或改正单位名称',
      expected.organisation,
    )
}
