import type { Check } from '../../check.ts'
import { chartCaptions } from './chart-captions.ts'
import { chartLabels } from './chart-labels.ts'
import { chartDefaultNames, chartNames } from './chart-names.ts'
import { chartValues } from './chart-values.ts'
import { chartWorkbook } from './chart-workbook.ts'
import { chartYears } from './chart-years.ts'
import { drawnLabels } from './drawn-labels.ts'
import { missingPoints } from './missing-points.ts'

export const chartTextChecks: readonly Check[] = [
  chartValues,
  chartLabels,
  drawnLabels,
  chartNames,
  chartDefaultNames,
  chartCaptions,
  missingPoints,
  chartWorkbook,
  chartYears,
]
