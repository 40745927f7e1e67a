/** A disclosure understood from lines as somebody wrote them; for tests. */
import { type Disclosure, understand } from '@mingzhang/disclosure'
import { quote } from '@mingzhang/documents'
import type { Check, Observation } from '../check.ts'

/** Each line is a paragraph; a line with `|` is a row of a table. */
export function written(...lines: string[]): Disclosure {
  const blocks = lines.map((line, index) => {
    const place = { line: index + 1 }
    if (!line.includes('|')) return { kind: 'paragraph' as const, text: line, place }
    const texts = line.split('|')
    const cells = texts.map((text, column) => ({ row: 0, column, rowSpan: 1, columnSpan: 1, text, place }))
    return { kind: 'table' as const, rows: 1, columns: texts.length, cells, place }
  })
  return understand({ file: '说明.txt', format: 'text', blocks, gaps: [] })
}

/** What a check says of the lines: severity, and the quotes of its evidence. */
export function said(check: Check, ...lines: string[]): string[] {
  const disclosure = written(...lines)
  return [...check.run(disclosure)].map((observation) => line(observation, check, disclosure))
}

const line = (observation: Observation, check: Check, disclosure: Disclosure): string =>
  [
    observation.severity ?? check.severity,
    ...observation.evidence.map((span) => quote(disclosure.document, span)),
  ].join(' ')
