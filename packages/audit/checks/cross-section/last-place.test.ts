import { functionalSubjects } from '@mingzhang/accounts'
import { understand } from '@mingzhang/disclosure'
import { tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import { lastPlace } from './last-place.ts'

/** Chains of one 类, one 款 and one 项 each, with the same amounts. */
const chains = (count: number): string[][] =>
  functionalSubjects
    .under('')
    .slice(0, count)
    .flatMap((subject) => {
      const [second] = functionalSubjects.under(subject.code)
      const [third] = second === undefined ? [] : functionalSubjects.under(second.code)
      return [subject, second, third].flatMap((one) =>
        one === undefined ? [] : [[one.code, one.name, '9.07', '9.07', '']],
      )
    })
const severities = (count: number, ...slips: number[]): (string | undefined)[] => {
  const rows = chains(count).map((row, index) => (slips.includes(index) ? row.with(2, '9.08') : row))
  const headings = ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出']
  const blocks = [{ kind: 'paragraph' as const, text: '支出决算表', place: {} }, tableOfRows([headings, ...rows])]
  return [...lastPlace.run(understand({ file: '决算.docx', format: 'docx', blocks, gaps: [] }))].map(
    ({ severity }) => severity,
  )
}

it('last-place: the only figure unlike its equals is a slip, where many agree', () => {
  expect(severities(12, 2)).toEqual(['warning'])
  expect(severities(2, 2)).not.toContain('warning')
  expect(severities(12, 2, 5)).not.toContain('warning')
  expect(severities(12)).toEqual([])
})
