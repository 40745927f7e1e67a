import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { accountsFromJson, carriedOver, checkAccounts, explainedDifferences, rollUp, yearFigures } from '@mingzhang/accounts'
import { describe, expect, test } from 'vitest'
import { departmentYears } from './source/final-accounts/department.ts'
import { accountsFiles } from './source/final-accounts/write.ts'

const folder = fileURLToPath(new URL('决算数据', import.meta.url))
const years = departmentYears()
const all = years.flatMap(({ units, department }) => [department, ...units])

test('the files are those that the sources say', () => {
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
  expect(written.length).toBe(accountsFiles().length)
  for (const { path, text } of accountsFiles()) expect(readFileSync(join(folder, path), 'utf8')).toBe(text)
})

describe.each(all.map((accounts) => [`${accounts.organisation.name} ${accounts.year}`, accounts] as const))('%s', (_, accounts) => {
  test('satisfies every equation', () => {
    const violations = checkAccounts(accounts).violations.map(({ equation, message }) => `${equation} ${message}`)
    expect(violations).toEqual([])
  })

  test('explains whatever differs from last year or from the budget', () => {
    const asked = [...explainedDifferences(accounts)].flatMap(([key, difference]) => (difference === 0n ? [] : [key]))
    expect(asked.filter((key) => accounts.explanations[key] === undefined)).toEqual([])
  })

  test('has projects whose weights add up', () => {
    for (const { name, indicators } of accounts.projects)
      expect([name, indicators.reduce((sum, { weight }) => sum + Number(weight), 0)]).toEqual([name, 90])
  })

  test('is read back from JSON as it is', () => {
    const file = accountsFiles().find(({ path }) => path.endsWith(`${accounts.organisation.code}${accounts.organisation.name}${accounts.year}年度决算数据.json`))
    expect(accountsFromJson(JSON.parse(file?.text ?? '')).accounts).toEqual(accounts)
  })
})

test('the department is the roll-up of its units, and every transfer between them is matched', () => {
  for (const { units, department } of years) {
    const { accounts, reconciliation } = rollUp(units, { name: department.organisation.name })
    expect(accounts.income).toEqual(department.income)
    expect(reconciliation.transfers.map(({ result }) => result)).toEqual(['matched', 'matched'])
  }
})

test('this year begins where last year ended', () => {
  const [last, current] = years.map(({ department }) => department)
  if (last === undefined || current === undefined) throw new Error('a year is missing')
  const adjusted = current.openingAdjustments.reduce((sum, { amount }) => sum + amount, 0n)
  expect(carriedOver(last, 'closing') + adjusted).toBe(carriedOver(current, 'opening'))
  expect(current.previous).toEqual(yearFigures(last))
})
