import type { FigureRun } from '../manuscript.ts'

/** The value of a chart's point, as far as the text prints it: the chart, its workbook and the text say the same digits. */
export function chartNumber({ text, value }: FigureRun): number {
  const printed = Number(text.replaceAll(',', ''))
  return text === '' || Number.isNaN(printed) ? Number(value) : printed
}
