/** Explanations in the wordings of many regions and kinds of unit: nothing in them as they are, and what is planted is found. */
import { readdirSync, readFileSync } from 'node:fs'
import { audit, type Finding } from '@mingzhang/audit'
import { understand } from '@mingzhang/disclosure'
import { textDocument } from '@mingzhang/documents'
import { describe, expect, test } from 'vitest'
import { alarms, findingsIn } from '../conversion/formats.ts'
import { PLANTED } from './planted.ts'

const FOLDER = new URL('disclosures/', import.meta.url)
const DISCLOSURES = readdirSync(FOLDER).map((file) => ({
  name: file.replace('.txt', ''),
  text: readFileSync(new URL(file, FOLDER), 'utf8'),
}))

const findings = (text: string): Finding[] => alarms(audit(understand(textDocument('说明.txt', text))).findings)
const told = (list: readonly Finding[]): string[] =>
  list.map(({ severity, rule, message }) => `${severity} ${rule} ${message}`)

describe('as published', () => {
  test.each(DISCLOSURES)('$name has no error and no warning', ({ text }) => expect(told(findings(text))).toEqual([]))

  test.each(DISCLOSURES)('$name has none in html and docx', async ({ text }) => {
    const blocks = text.split('\n').map((line) => ({ kind: 'paragraph', pieces: [line] }) as const)
    for (const format of ['html', 'docx'] as const)
      expect(told(alarms(await findingsIn({ title: '部门决算', blocks }, format))), format).toEqual([])
  })
})

describe('with one thing changed', () => {
  test.each(PLANTED.map((one) => [one.disclosure, `${one.right} → ${one.wrong}`, one] as const))(
    '%s: %s',
    (name, _, { right, wrong, category }) => {
      const text = DISCLOSURES.find((one) => one.name === name)?.text ?? ''
      expect(text.split(right)).toHaveLength(2)
      const found = findings(text.replace(right, wrong))
      expect(found.map((finding) => finding.category)).toContain(category)
    },
  )
})
