import type { Check } from '../../check.ts'
import { amountWithoutUnit } from './amount-without-unit.ts'
import { cutAmountUnit } from './cut-amount-unit.ts'
import { equipmentThreshold } from './equipment-threshold.ts'
import { nothingInYuan } from './nothing-in-yuan.ts'
import { tableUnit } from './table-unit.ts'
import { toldUnit } from './told-unit.ts'
import { totalInUnitPrice } from './total-in-unit-price.ts'
import { unitOfMeasure } from './unit-of-measure.ts'
import { unlikeOtherTables } from './unlike-other-tables.ts'
import { yuanAmongTenThousands } from './yuan-among-ten-thousands.ts'
import { yuanForTenThousand } from './yuan-for-ten-thousand.ts'

export const unitChecks: readonly Check[] = [
  yuanForTenThousand,
  yuanAmongTenThousands,
  unitOfMeasure,
  tableUnit,
  cutAmountUnit,
  amountWithoutUnit,
  unlikeOtherTables,
  equipmentThreshold,
  nothingInYuan,
  toldUnit,
  totalInUnitPrice,
]
