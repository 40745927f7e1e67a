import type { Check } from '../../check.ts'
import { amountWithoutUnit } from './amount-without-unit.ts'
import { averageAboveWhole } from './average-above-whole.ts'
import { averageInOtherUnit } from './average-in-other-unit.ts'
import { countWithoutMeasure } from './count-without-measure.ts'
import { countedTwiceAlike } from './counted-twice-alike.ts'
import { cutAmountUnit } from './cut-amount-unit.ts'
import { equipmentThreshold } from './equipment-threshold.ts'
import { fractionOfCount } from './fraction-of-count.ts'
import { nothingInYuan } from './nothing-in-yuan.ts'
import { noughtsOfYuan } from './noughts-of-yuan.ts'
import { pointsOfRates } from './points-of-rates.ts'
import { priceOffByTen } from './price-off-by-ten.ts'
import { pricePerHead } from './price-per-head.ts'
import { priceUnitOfIndicator } from './price-unit-of-indicator.ts'
import { rateInOtherUnit } from './rate-in-other-unit.ts'
import { sameCountOtherUnit } from './same-count-other-unit.ts'
import { spentInOtherUnit } from './spent-in-other-unit.ts'
import { tableUnit } from './table-unit.ts'
import { tenThousandForYuan } from './ten-thousand-for-yuan.ts'
import { thousandYuan } from './thousand-yuan.ts'
import { toldInTwoUnits } from './told-in-two-units.ts'
import { toldUnit } from './told-unit.ts'
import { totalInUnitPrice } from './total-in-unit-price.ts'
import { unfitMeasure } from './unfit-measure.ts'
import { unitOfMeasure } from './unit-of-measure.ts'
import { unitToldElsewhere } from './unit-told-elsewhere.ts'
import { unitsOfIndicator } from './units-of-indicator.ts'
import { unlikeOtherTables } from './unlike-other-tables.ts'
import { yuanAmongTenThousands } from './yuan-among-ten-thousands.ts'
import { yuanForTenThousand } from './yuan-for-ten-thousand.ts'
import { yuanPartOfList } from './yuan-part-of-list.ts'

export const unitChecks: readonly Check[] = [
  yuanForTenThousand,
  yuanAmongTenThousands,
  unitOfMeasure,
  tableUnit,
  cutAmountUnit,
  amountWithoutUnit,
  countWithoutMeasure,
  unlikeOtherTables,
  equipmentThreshold,
  nothingInYuan,
  toldUnit,
  totalInUnitPrice,
  countedTwiceAlike,
  rateInOtherUnit,
  sameCountOtherUnit,
  thousandYuan,
  fractionOfCount,
  unitsOfIndicator,
  pricePerHead,
  pointsOfRates,
  yuanPartOfList,
  unfitMeasure,
  priceOffByTen,
  averageAboveWhole,
  averageInOtherUnit,
  priceUnitOfIndicator,
  toldInTwoUnits,
  noughtsOfYuan,
  tenThousandForYuan,
  spentInOtherUnit,
  unitToldElsewhere,
]
