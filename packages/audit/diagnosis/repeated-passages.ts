/** A word that is wrong by itself also makes its passage unlike the place that repeats it: that is one mistake. */
import { withoutPage } from './exchanged.ts'
import { joined, type Observed, severityOf } from './observed.ts'

/** What only repeats that a passage differs where a more telling observation found the wrong words, joined to that one. */
export function withoutRepeatedPassages(observed: readonly Observed[]): Observed[] {
  const joinedTo = new Map<Observed, Observed>()
  const told = new Set<Observed>()
  const byPlace = new Map<string, Observed[]>()
  for (const one of observed) {
    const beside = byPlace.get(placeOf(one))
    if (beside === undefined) byPlace.set(placeOf(one), [one])
    else beside.push(one)
  }
  for (const passage of observed) {
    const beside = severityOf(passage) === 'info' ? undefined : byPlace.get(placeOf(passage))
    const word = beside?.find((one) => isWordOf(one, passage))
    if (word === undefined || joinedTo.has(word) || told.has(word)) continue
    told.add(passage)
    joinedTo.set(word, passage)
  }
  return observed.flatMap((one) => {
    if (told.has(one)) return []
    const passage = joinedTo.get(one)
    const [culprit] = one.observation.evidence
    if (passage === undefined || culprit === undefined) return one
    const { check, observation } = one
    const expected = observation.expected ?? wordIn(passage, culprit.start, culprit.end)
    const completed = { check, observation: expected === undefined ? observation : { ...observation, expected } }
    return joined(completed, [passage], '同一处还与另外', culprit)
  })
}

/** The paragraph or cell that an observation is of. */
const placeOf = ({ observation: { evidence } }: Observed): string => `${evidence[0]?.block} ${evidence[0]?.cell}`

/** Whether an observation is of words in which alone the passage differs from what it should be. */
function isWordOf(one: Observed, passage: Observed): boolean {
  const [word] = one.observation.evidence
  const [whole] = passage.observation.evidence
  if (one === passage || severityOf(one) === 'info' || word === undefined || whole === undefined) return false
  if (one.check === passage.check) return false
  if (word.end - word.start >= whole.end - whole.start || word.start < whole.start || word.end > whole.end) return false
  const should = wordIn(passage, word.start, word.end)
  return should !== undefined && (one.observation.expected === undefined || one.observation.expected === should)
}

/** What should stand in a part of a passage, where the passage is right but for that part. */
function wordIn({ observation }: Observed, start: number, end: number): string | undefined {
  const { actual, evidence } = observation
  const expected = observation.expected === undefined ? undefined : withoutPage(observation.expected)
  const [whole] = evidence
  if (actual === undefined || expected === undefined || whole === undefined) return undefined
  const before = actual.slice(0, start - whole.start)
  const behind = actual.slice(end - whole.start)
  const isElseAlike =
    expected.startsWith(before) && expected.endsWith(behind) && actual.length === whole.end - whole.start
  const should = expected.slice(before.length, expected.length - behind.length)
  return isElseAlike &&
    before.length + behind.length < expected.length &&
    should !== actual.slice(before.length, before.length + end - start)
    ? should
    : undefined
}
