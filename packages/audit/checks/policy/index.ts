import type { Check } from '../../check.ts'
import { citedRegulations } from './cited-regulations.ts'
import { costOfVehicles } from './cost-of-vehicles.ts'
import { finesKept } from './fines-kept.ts'
import { kindOfSpending } from './kind-of-spending.ts'
import { operatingExpensesScope } from './operating-expenses-scope.ts'
import { performanceCoverage } from './performance-coverage.ts'
import { publishedTooLate } from './published-too-late.ts'
import { smallWorksProcurement } from './small-works-procurement.ts'

export const policyChecks: readonly Check[] = [
  citedRegulations,
  performanceCoverage,
  smallWorksProcurement,
  operatingExpensesScope,
  kindOfSpending,
  costOfVehicles,
  publishedTooLate,
  finesKept,
]
