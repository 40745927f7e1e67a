import { expect, it } from 'vitest'
import type { Observation } from '../check.ts'
import { chartValues } from '../checks/chart-text/chart-values.ts'
import { contentsAndHeadings } from '../checks/cross-section/contents-and-headings.ts'
import { withoutExchanges } from './exchanged.ts'

const seen = (block: number, actual: string, expected: string): Observation => ({
  message: `此处为${actual}，应为${expected}。`,
  evidence: [{ block, start: 0, end: actual.length }],
  actual,
  expected,
})
const told = (check: typeof chartValues, ...observations: Observation[]) =>
  withoutExchanges(observations.map((observation) => ({ check, observation }))).map(({ observation }) => observation)

it('two figures in each other’s place are told once, with both places', () => {
  const [one, ...others] = told(chartValues, seen(1, '1088.732763', '69.57万元'), seen(2, '69.56849', '1088.73万元'))
  expect(others).toEqual([])
  expect(one?.message).toContain('两处所写正好互换')
  expect(one?.evidence.map(({ block }) => block)).toEqual([1, 2])
  expect(
    told(contentsAndHeadings, seen(1, '收入决算表', '支出决算表12'), seen(2, '支出决算表', '收入决算表9')),
  ).toHaveLength(1)
})

it('figures that are not in each other’s place, or in that of several, are told one by one', () => {
  expect(told(chartValues, seen(1, '1088.73', '69.57'), seen(2, '69.57', '1088.93'))).toHaveLength(2)
  expect(told(chartValues, seen(1, '8', '6'), seen(2, '6', '8'), seen(3, '6', '8'))).toHaveLength(3)
})
