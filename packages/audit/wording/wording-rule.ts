/** Rules about wording: a pattern, what is wrong with it, what to write instead. */
import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches, type Span, spanWithin } from '@mingzhang/documents'
import type { Observation, Severity } from '../check.ts'
import { type Passage, passagesWithAny, wholeText } from './whole-text.ts'

export interface WordingRule {
  /** Words of which a passage must hold one for the pattern to match in it; they keep the scan cheap. */
  readonly words: readonly string[]
  /** Global; matched against one passage after the other. The group `at`, where there is one, is what is quoted. */
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
    const passages = passagesWithAny(whole, rule.words)
    if (passages.length === 0) continue
    for (const [quoted, places] of matchesOf(rule, passages, disclosure)) {
      yield {
        message: rule.message.replaceAll('{}', quoted),
        evidence: places.slice(0, MOST_PLACES),
        ...(rule.severity === undefined ? {} : { severity: rule.severity }),
        ...(rule.suggestion === undefined ? {} : { suggestion: rule.suggestion }),
      }
    }
  }
}

/** The places of each wording that a rule finds in these passages. */
function matchesOf(rule: WordingRule, passages: readonly Passage[], disclosure: Disclosure): Map<string, Span[]> {
  const found = new Map<string, Span[]>()
  for (const passage of passages) {
    for (const match of allMatches(passage.text, rule.pattern)) {
      if (rule.unless?.(passage, disclosure) === true) break
      const quoted = match.groups?.at ?? match[0]
      const start = match.index + match[0].indexOf(quoted)
      const place = spanWithin(passage.at, start, start + quoted.length)
      const places = found.get(quoted)
      if (places === undefined) found.set(quoted, [place])
      else places.push(place)
    }
  }
  return found
}
