import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entriesOf } from '../filled-tables/books.ts'
import { brokenRules, sum } from './broken-rules.ts'
import { sampleDepartment } from './sample-department.ts'

describe('a sample department', () => {
  it('has units that balance, in both years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 1, max: 24 }), (seed, units) => {
        const members = [...sampleDepartment({ seed, units })]
        expect(members.length).toBe(units)
        for (const { current, last } of members) {
          expect(brokenRules(current)).toEqual([])
          expect(last === undefined ? ['no last year'] : brokenRules(last)).toEqual([])
        }
        expect(new Set(members.map(({ current }) => current.organisation.code)).size).toBe(units)
        expect(new Set(members.map(({ current }) => current.organisation.name)).size).toBe(units)
      }),
      { numRuns: 12 },
    )
  })

  it('receives within what it pays within', () => {
    let transfers = 0
    for (let seed = 0; seed < 8; seed++) {
      for (const year of ['current', 'last'] as const) {
        const members = [...sampleDepartment({ seed, units: 25 })].flatMap((member) => member[year] ?? [])
        for (const [nature, kind] of [
          ['subordinate', 'superior'],
          ['superior', 'subordinate'],
        ] as const) {
          const paid = members
            .flatMap(entriesOf)
            .filter((one) => one.nature === nature && one.counterparty !== undefined)
          const received = members
            .flatMap(({ income }) => income)
            .filter((one) => one.kind === kind && one.counterparty !== undefined)
          expect(sum(paid, ({ amount }) => amount)).toBe(sum(received, ({ amount }) => amount))
          transfers += paid.length
        }
      }
    }
    expect(transfers).toBeGreaterThan(50)
  })

  it('stands on four levels where it is large', () => {
    const superiors = new Map(
      [...sampleDepartment({ seed: 3, units: 120 })].map(({ current: { organisation } }) => [
        organisation.code,
        organisation.superior,
      ]),
    )
    const level = (code: string | undefined): number => {
      const superior = superiors.get(code)
      return superior === undefined ? 1 : level(superior) + 1
    }
    expect(Math.max(...[...superiors.keys()].map(level))).toBe(4)
  })
})
