import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches, spanWithin } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { nearRepeats } from '../../wording/near-repeats.ts'
import { passageAt, spanAt, wholeText } from '../../wording/whole-text.ts'
import { applyWordingRules } from '../../wording/wording-rule.ts'
import {
  LEGITIMATE_PHRASE,
  LONGEST_PHRASE,
  REPEATED_AT_END,
  REPEATED_CLAUSE,
  REPEATED_PHRASE,
  REPEATED_WORDS,
  SAID_TWICE,
} from './repeated-words.ts'

export const repeatedWord: Check = {
  id: 'repeated-word',
  category: 'typo',
  severity: 'info',
  title: '字词没有重复书写。',
  basis: '《党政机关公文格式》（GB/T 9704—2012）：文字应当准确。',
  example: { wrong: '一般公共服务支出支出（类）', right: '一般公共服务支出（类）' },
  *run(disclosure) {
    yield* applyWordingRules(disclosure, REPEATED_WORDS)
    yield* repeatedPhrases(disclosure)
    yield* repeatedAtEnd(disclosure)
  },
}

function* repeatedPhrases(disclosure: Disclosure): Generator<Observation> {
  const whole = wholeText(disclosure)
  const passages = new Set(nearRepeats(whole.text, LONGEST_PHRASE).map((offset) => passageAt(whole, offset)))
  for (const passage of passages) {
    if (passage === undefined) continue
    for (const match of allMatches(passage.text, REPEATED_PHRASE)) {
      if (LEGITIMATE_PHRASE.test(match[1] ?? '')) continue
      yield {
        message: `“${match[0]}”疑似重复用字。`,
        suggestion: '删去重复的字词。',
        evidence: [spanWithin(passage.at, match.index, match.index + match[0].length)],
      }
    }
  }
}

function* repeatedAtEnd(disclosure: Disclosure): Generator<Observation> {
  const whole = wholeText(disclosure)
  for (const match of [REPEATED_AT_END, REPEATED_CLAUSE].flatMap((pattern) => allMatches(whole.text, pattern))) {
    const word = match.groups?.word
    if (word !== undefined && (SAID_TWICE.test(word) || REPEATED_WORDS.some(({ words }) => words.includes(match[0]))))
      continue
    yield {
      message: `“${match[0]}”疑似重复用字。`,
      suggestion: '删去重复的字词。',
      evidence: [spanAt(whole, match.index, match.index + match[0].length)],
    }
  }
}
