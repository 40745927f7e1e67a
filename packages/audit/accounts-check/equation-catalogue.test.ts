import { EQUATION_NUMBERS } from '@mingzhang/accounts'
import { describe, expect, it } from 'vitest'
import { CHECKS } from '../checks/index.ts'
import { EQUATION_CATALOGUE } from './equation-catalogue.ts'

const entries = EQUATION_CATALOGUE.flatMap((section) => section.entries)

describe('the catalogue of equations', () => {
  it('holds each of the 142 once, carried out somewhere or with the reason why not', () => {
    expect(EQUATION_NUMBERS).toHaveLength(142)
    for (const number of EQUATION_NUMBERS) {
      const [entry, ...more] = entries.filter(({ id }) => id === number)
      expect(more, number).toEqual([])
      const executed = (entry?.statements.length ?? 0) + (entry?.checks.length ?? 0) > 0
      expect(executed !== (entry?.remark !== undefined), number).toBe(true)
    }
  })

  it('names checks that exist', () => {
    const known = new Set(CHECKS.map(({ id }) => id))
    for (const { id, checks } of entries)
      for (const check of checks) expect(known.has(check), `${id} ${check}`).toBe(true)
  })

  it('says in words what each equation asks, on what it rests, and when it applies', () => {
    for (const { statements } of entries)
      for (const { formula, basis } of statements)
        for (const text of [formula, basis]) expect(text).toMatch(/\p{Script=Han}/u)
  })

  it('leaves only a few out', () => {
    const left = entries.filter(({ remark }) => remark?.startsWith('未执行') === true).map(({ id }) => id)
    expect(left).toEqual(['A11', 'A13', 'J08', 'J09', 'J10', 'L08', 'L14', 'L15', 'L16'])
  })
})
