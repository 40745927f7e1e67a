import type { Check } from '../../check.ts'
import { basePartsAgree } from './base-parts-agree.ts'
import { carryOverChange } from './carry-over-change.ts'
import { changesOfBoth } from './changes-of-both.ts'
import { countedGrowth } from './counted-growth.ts'
import { fallBeyondAll } from './fall-beyond-all.ts'
import { fromToChange } from './from-to-change.ts'
import { growthOfKinds } from './growth-of-kinds.ts'
import { growthRate } from './growth-rate.ts'
import { nothingBefore } from './nothing-before.ts'
import { openingBalance } from './opening-balance.ts'
import { partsOfChange } from './parts-of-change.ts'
import { rateToldElsewhere } from './rate-told-elsewhere.ts'
import { sameBase } from './same-base.ts'
import { tableChanges } from './table-changes.ts'
import { zeroBase } from './zero-base.ts'

export const yoyChecks: readonly Check[] = [
  growthRate,
  growthOfKinds,
  zeroBase,
  sameBase,
  basePartsAgree,
  changesOfBoth,
  openingBalance,
  nothingBefore,
  fallBeyondAll,
  tableChanges,
  fromToChange,
  rateToldElsewhere,
  carryOverChange,
  countedGrowth,
  partsOfChange,
]
