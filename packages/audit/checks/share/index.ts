import type { Check } from '../../check.ts'
import { shareOfTotal } from './share-of-total.ts'

export const shareChecks: readonly Check[] = [shareOfTotal]
