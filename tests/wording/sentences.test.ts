/** Statements that agree, however they are put, raise no error and no warning. */
import { audit } from '@mingzhang/audit'
import { understand } from '@mingzhang/disclosure'
import { textDocument } from '@mingzhang/documents'
import { describe, expect, test } from 'vitest'
import { GENERAL, GENERAL_OTHERWISE } from './general-otherwise.ts'
import { PERFORMANCE_OTHERWISE } from './performance-otherwise.ts'
import { SICHUAN, SICHUAN_OTHERWISE } from './sichuan-otherwise.ts'
import { EXPLANATION_BEFORE, TOLD_BESIDE } from './told-beside.ts'

const alarms = (lines: readonly string[]): string[] =>
  audit(understand(textDocument('决算.txt', lines.join('\n')))).findings.flatMap(({ rule, severity, message }) =>
    severity === 'info' ? [] : [`${severity} ${rule}: ${message}`],
  )

describe.each([
  ['四川', SICHUAN, SICHUAN_OTHERWISE],
  ['通用', GENERAL, GENERAL_OTHERWISE],
] as const)('an explanation in the form %s', (_, explanation, otherwise) => {
  const put = (key: string, text: string): string[] =>
    explanation.map(([own, told]) => (own === key && key !== '' ? text : told))
  test('as the model puts it', () => expect(alarms(put('', ''))).toEqual([]))
  test.each(otherwise)('%s: %s', (key, text) => {
    expect(put(key, text)).toContain(text)
    expect(alarms(put(key, text))).toEqual([])
  })
})

describe('a report beside it', () => {
  const usual = alarms(EXPLANATION_BEFORE)
  test.each(TOLD_BESIDE)('%s', (text) => expect(alarms([...EXPLANATION_BEFORE, text])).toEqual(usual))
})

describe('forms and reports in other words', () => {
  // Fragments lack much that a whole report has.
  const contradictions = (lines: readonly string[]): string[] =>
    audit(understand(textDocument('决算.txt', lines.join('\n')))).findings.flatMap(
      ({ rule, severity, category, message }) =>
        severity === 'info' || (severity === 'warning' && category === 'completeness') ? [] : [`${rule}: ${message}`],
    )
  test.each(PERFORMANCE_OTHERWISE)('%s', (_, lines) => expect(contradictions(lines)).toEqual([]))
})
