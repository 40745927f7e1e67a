/** Rules about wording: a pattern, what is wrong with it, what to write instead. */
import type { Disclosure } from '@mingzhang/disclosure'
import type { Observation, Severity } from '../check.ts'
import { holdsWord, type Passage, passageAt, spanAt, type WholeText, wholeText } from './whole-text.ts'

export interface WordingRule {
  /** Words of which one must occur for the pattern to match; they keep the scan cheap. */
  readonly words: readonly string[]
  /** Global; must not match across lines. The group `at`, where there is one, is what is quoted. */
  readonly pattern: RegExp
  /** Chinese: what is wrong; `{}` stands for the quoted words. */
  readonly message: string
  readonly suggestion?: string
  /** Lower than that of the check. */
  readonly severity?: Severity
  /** Passages in which the wording is in order. */
  readonly unless?: (passage: Passage, disclosure: Disclosure) => boolean
}

const MOST_PLACES = 60

/** One observation for each wording a rule finds, with all its places. */
export function* applyWordingRules(disclosure: Disclosure, rules: readonly WordingRule[]): Generator<Observation> {
  const whole = wholeText(disclosure)
  for (const rule of rules) {
    if (!rule.words.some((word) => holdsWord(whole, word))) continue
    for (const [quoted, places] of matchesOf(rule, whole, disclosure)) {
      yield {
        message: rule.message.replaceAll('{}', quoted),
        evidence: places.slice(0, MOST_PLACES).map(([start, end]) => spanAt(whole, start, end)),
        ...(rule.severity === undefined ? {} : { severity: rule.severity }),
        ...(rule.suggestion === undefined ? {} : { suggestion: rule.suggestion }),
      }
    }
  }
}

type Place = readonly [start: number, end: number]

function matchesOf(rule: WordingRule, whole: WholeText, disclosure: Disclosure): Map<string, Place[]> {
  const found = new Map<string, Place[]>()
  for (const match of whole.text.matchAll(rule.pattern)) {
    const quoted = match.groups?.at ?? match[0]
    const start = match.index + match[0].indexOf(quoted)
    const passage = passageAt(whole, start)
    if (passage === undefined || rule.unless?.(passage, disclosure) === true) continue
    const places = found.get(quoted)
    if (places === undefined) found.set(quoted, [[start, start + quoted.length]])
    else places.push([start, start + quoted.length])
  }
  return found
}
