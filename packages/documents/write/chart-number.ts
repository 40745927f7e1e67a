import type { FigureRun } from '../manuscript.ts'

/** The value of a chart's point: charts compute with floating point, exact to 15 digits. */
export const chartNumber = ({ value }: FigureRun): number => Number(value)
