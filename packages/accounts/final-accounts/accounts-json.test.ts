import { expect, it } from 'vitest'
import { accountsFromJson, accountsJsonSchema, accountsToJson } from './accounts-json.ts'
import { TINY_ACCOUNTS } from './tiny-accounts.ts'

it('writes accounts as JSON and reads the same accounts back', () => {
  const json: unknown = JSON.parse(JSON.stringify(accountsToJson(TINY_ACCOUNTS)))
  expect(accountsFromJson(json).accounts).toEqual(TINY_ACCOUNTS)
})

it('names each mistake and where it stands', () => {
  const broken = {
    ...Object(accountsToJson(TINY_ACCOUNTS)),
    year: 'today',
    income: [{ subject: '201', kind: 'general', amount: '1.234' }],
  }
  const { mistakes = [] } = accountsFromJson(broken)
  expect(mistakes.map(({ path }) => path)).toEqual(['year', 'income.0.subject', 'income.0.amount'])
  expect(mistakes[2]?.message).toContain('最多两位小数')
})

it('is described by the JSON Schema in docs/, as `mingzhang schema` prints it', async () => {
  const text = `${JSON.stringify(accountsJsonSchema(), null, 2)}\n`
  await expect(text).toMatchFileSnapshot('../../../docs/accounts.schema.json')
})

it('has a JSON Schema in which amounts are texts', () => {
  expect(JSON.stringify(accountsJsonSchema())).toContain('金额，单位元')
})
