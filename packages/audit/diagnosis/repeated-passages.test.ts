import { expect, it } from 'vitest'
import type { Observation } from '../check.ts'
import { contentsAndHeadings } from '../checks/cross-section/contents-and-headings.ts'
import { impossibleDate } from '../checks/year/impossible-date.ts'
import { withoutRepeatedPassages } from './repeated-passages.ts'

const HEADING = '5023年项目自评报告'
const date: Observation = {
  message: '“5023年”不是存在的日期。',
  evidence: [{ block: 1, start: 0, end: 5 }],
  actual: '5023年',
}
const told = (expected: string) =>
  withoutRepeatedPassages([
    {
      check: contentsAndHeadings,
      observation: {
        message: `此处标题为“${HEADING}”，目录中为“${expected}”。`,
        evidence: [
          { block: 1, start: 0, end: HEADING.length },
          { block: 0, start: 0, end: expected.length },
        ],
        actual: HEADING,
        expected,
      },
    },
    { check: impossibleDate, observation: date },
  ])

it('a wrong word in a heading and its entry of the contents are one mistake, with the word that is right', () => {
  const [one, ...others] = told('2023年项目自评报告12')
  expect(others).toEqual([])
  expect(one?.check).toBe(impossibleDate)
  expect(one?.observation.expected).toBe('2023年')
})

it('an entry that differs elsewhere as well is told by itself', () => {
  expect(told('2023年专项自评报告')).toHaveLength(2)
})
