import type { Check } from '../../check.ts'
import { noneBesideAmount } from './none-beside-amount.ts'
import { occasionsAndCost } from './occasions-and-cost.ts'
import { procurementOrder } from './procurement-order.ts'
import { reservedProcurement } from './reserved-procurement.ts'
import { vehicleCounts } from './vehicle-counts.ts'

export const contradictionChecks: readonly Check[] = [
  noneBesideAmount,
  procurementOrder,
  reservedProcurement,
  occasionsAndCost,
  vehicleCounts,
]
