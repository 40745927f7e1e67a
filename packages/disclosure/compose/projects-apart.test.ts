import { rollUp, sampleDepartment } from '@mingzhang/accounts'
import { expect, test } from 'vitest'
import { withProjectsApart } from './projects-apart.ts'

test('projects that units call alike bear the names of the units, others their own', () => {
  const [member] = [...sampleDepartment({ seed: 1, units: 2 })].map(({ current }) => current)
  const [first] = member?.projects ?? []
  if (member === undefined || first === undefined) throw new Error('没有项目')
  const of = (name: string, unit: string) => ({ ...first, name, unit })
  const projects = [of('泵站检修', '甲站'), of('泵站检修', '乙站'), of('渠道清淤', '甲站')]
  const apart = withProjectsApart({ ...member, projects })
  expect(apart.projects.map(({ name }) => name)).toEqual(['甲站泵站检修', '乙站泵站检修', '渠道清淤'])
})

test('a roll-up tells which unit carries out each project', () => {
  const members = [...sampleDepartment({ seed: 3, units: 6 })].map(({ current }) => current)
  const { accounts } = rollUp(members, { name: '甲局' })
  expect(accounts.projects.length).toBeGreaterThan(0)
  expect(accounts.projects.every(({ unit }) => members.some(({ organisation }) => organisation.name === unit))).toBe(
    true,
  )
})
