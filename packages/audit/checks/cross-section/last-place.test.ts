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
const severitiesOf = (rows: readonly (readonly string[])[]): (string | undefined)[] => {
  const headings = ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出']
  const blocks = [{ kind: 'paragraph' as const, text: '支出决算表', place: {} }, tableOfRows([headings, ...rows])]
  return [...lastPlace.run(understand({ file: '决算.docx', format: 'docx', blocks, gaps: [] }))].map(
    ({ severity }) => severity,
  )
}
const severities = (count: number, ...slips: number[]): (string | undefined)[] =>
  severitiesOf(chains(count).map((row, index) => (slips.includes(index) ? row.with(2, '9.08') : row)))

it('last-place: the only figure unlike its equals is a slip, where many agree', () => {
  expect(severities(12, 2)).toEqual(['warning'])
  expect(severities(2, 2)).not.toContain('warning')
  expect(severities(12, 2, 5)).not.toContain('warning')
  expect(severities(12)).toEqual([])
})

it('last-place: what adds up either way was rounded before it was added, or behind', () => {
  const [first = [], second = [], third = [], ...others] = chains(12)
  const fourth = functionalSubjects.under(second[0] ?? '')[1]
  const withProjects = (projects: string): (string | undefined)[] =>
    severitiesOf([
      [...first.slice(0, 2), '376.83', '9.07', '367.76'],
      [...second.slice(0, 2), '376.83', '9.07', projects],
      [...third.slice(0, 2), '10.77', '', '10.77'],
      [fourth?.code ?? '', fourth?.name ?? '', '366.05', '9.07', '356.98'],
      ...others,
    ])
  expect(withProjects('367.75')).toEqual([undefined])
  expect(withProjects('367.77')).toEqual(['warning'])
})
