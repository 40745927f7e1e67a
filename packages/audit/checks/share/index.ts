import type { Check } from '../../check.ts'
import { allOfTotal } from './all-of-total.ts'
import { awardedByKind } from './awarded-by-kind.ts'
import { pleasedToldApart } from './pleased-told-apart.ts'
import { rateBesideFailed } from './rate-beside-failed.ts'
import { rateOfAnswers } from './rate-of-answers.ts'
import { rateOfCounts } from './rate-of-counts.ts'
import { rateOfFormCounts } from './rate-of-form-counts.ts'
import { rateOfPersons } from './rate-of-persons.ts'
import { rateOfWholeBefore } from './rate-of-whole-before.ts'
import { savingRate } from './saving-rate.ts'
import { shareOfToldTotal } from './share-of-told-total.ts'
import { shareOfTotal } from './share-of-total.ts'
import { untoldWhole } from './untold-whole.ts'

export const shareChecks: readonly Check[] = [
  shareOfTotal,
  allOfTotal,
  rateOfAnswers,
  rateOfCounts,
  savingRate,
  awardedByKind,
  untoldWhole,
  shareOfToldTotal,
  rateOfPersons,
  rateOfWholeBefore,
  pleasedToldApart,
  rateOfFormCounts,
  rateBesideFailed,
]
