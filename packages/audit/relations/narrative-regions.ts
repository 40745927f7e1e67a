/** The parts of a document that tell one story each: the explanation, and every evaluation report. */
import { DEPARTMENT, type Disclosure, type Fact } from '@mingzhang/disclosure'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { sumsWithCarried } from './sums-with-carried.ts'

/** Facts of the department as a whole by region; the first statement of each concept counts. */
export const factsByRegion = oncePerDisclosure((disclosure): ReadonlyMap<number, ReadonlyMap<string, Fact>> => {
  const regions = new Map<number, Map<string, Fact>>()
  const withCarried = sumsWithCarried(disclosure)
  for (const fact of disclosure.facts) {
    if (fact.scope !== DEPARTMENT || fact.year !== disclosure.year || withCarried.has(fact)) continue
    const region = regionOf(disclosure, fact.figure.section)
    const known = regions.get(region) ?? new Map<string, Fact>()
    if (!known.has(fact.concept.key)) known.set(fact.concept.key, fact)
    regions.set(region, known)
  }
  return regions
})

/** The section that opens the story a section belongs to: an evaluation report, or else the part; the root without parts. */
export function regionOf(disclosure: Disclosure, section: number): number {
  let region = 0
  for (let id: number | undefined = section; id !== undefined; id = disclosure.sections[id]?.parent) {
    const candidate = disclosure.sections[id]
    if (candidate === undefined || candidate.role === 'root') break
    const isReport = candidate.role === 'evaluation-report' || candidate.role === 'evaluation-form'
    if (isReport || candidate.depth === 1) region = id
    if (isReport) break
  }
  return region
}
