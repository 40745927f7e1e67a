import { describe, expect, it } from 'vitest'
import type { Accounts } from '../final-accounts/accounts.ts'
import { TINY_ACCOUNTS } from '../final-accounts/tiny-accounts.ts'
import { sampleDepartment } from '../sample/sample-department.ts'
import { Levels } from './levels.ts'
import { RollUp, rollUp } from './roll-up.ts'

const named = (name: string, superior?: string): Accounts => ({
  ...TINY_ACCOUNTS,
  organisation: {
    ...TINY_ACCOUNTS.organisation,
    name,
    units: [{ name, kind: '公益一类事业单位' }],
    ...(superior === undefined ? {} : { superior }),
  },
})

function levelsOf(units: readonly (readonly [accounts: Accounts, folder: string])[]): Record<string, string[]> {
  const levels = new Levels()
  for (const [accounts, folder] of units) levels.add(accounts, folder)
  const told = [...levels.levels()].map(({ department, head, below }): [string, string[]] => [
    `${department.name}${head === undefined ? '' : '*'}`,
    below.finish(department).accounts.organisation.units.map(({ name }) => name),
  ])
  return Object.fromEntries(told)
}

describe('levels of a roll-up', () => {
  it('follow the superiors of units, by code or name', () => {
    const members = [...sampleDepartment({ seed: 4, units: 22 })].map(({ current }) => current)
    const levels = new Levels()
    for (const member of members) levels.add(member, '')
    const department = { name: '甲局' }
    expect(levels.whole(department)).toEqual(rollUp(members, department))
    const byCode = new Map(members.map((member) => [member.organisation.code, member]))
    const below = (code: string | undefined): Accounts[] =>
      members
        .filter(({ organisation }) => organisation.superior === code)
        .flatMap((one) => [one, ...below(one.organisation.code)])
    let heads = 0
    for (const level of levels.levels()) {
      const own = byCode.get(level.head)
      if (own === undefined) throw new Error('a level has no head')
      const total = new RollUp()
      total.add(own)
      total.absorb(level.below.data)
      expect(total.finish(level.department)).toEqual(rollUp([own, ...below(level.head)], level.department))
      heads++
    }
    expect(heads).toBe(6)
  })

  it('are the same where two threads added up parts of the units', () => {
    const members = [...sampleDepartment({ seed: 4, units: 22 })].map(({ current }) => current)
    const [whole, left, right] = [new Levels(), new Levels(), new Levels()]
    for (const [index, member] of members.entries()) {
      whole.add(member, '')
      const part = index % 3 === 0 ? left : right
      part.add(member, '')
    }
    const together = new Levels()
    for (const { data } of [right, left]) together.absorb(structuredClone(data))
    const told = (levels: Levels) =>
      [...levels.levels()]
        .map(({ department, below }) => ({ name: department.name, below: below.finish(department) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
    expect(told(together)).toEqual(told(whole))
    expect(() => together.absorb(left.data)).toThrow('重复')
  })

  it('follow folders where units name no superior', () => {
    expect(
      levelsOf([
        [named('甲'), ''],
        [named('乙'), '子部门'],
        [named('丙'), '子部门/所'],
        [named('丁'), '空/深'],
      ]),
    ).toEqual({
      子部门: ['丙', '乙'],
      所: ['丙'],
      深: ['丁'],
    })
  })

  it('take a superior that is no unit as a department', () => {
    expect(
      levelsOf([
        [named('甲', '某局'), ''],
        [named('乙', '某局'), ''],
        [named('丙', '乙'), ''],
      ]),
    ).toEqual({
      某局: ['丙', '乙', '甲'],
      '乙*': ['丙'],
    })
  })

  it('cannot run in a circle, nor hold a unit twice', () => {
    expect(() =>
      levelsOf([
        [named('甲', '乙'), ''],
        [named('乙', '甲'), ''],
      ]),
    ).toThrow('又是它自己的下级')
    expect(() =>
      levelsOf([
        [named('甲', '乙'), ''],
        [named('甲', '丙'), ''],
      ]),
    ).toThrow('甲重复')
  })
})
