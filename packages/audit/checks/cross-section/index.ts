import type { Check } from '../../check.ts'
import { sameFigure } from './same-figure.ts'

export const crossSectionChecks: readonly Check[] = [sameFigure]
