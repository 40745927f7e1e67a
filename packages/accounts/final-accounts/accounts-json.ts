/** Accounts as JSON: read with every mistake named, written, and described by a JSON Schema. */
import * as z from 'zod'
import { zhCN } from 'zod/locales'
import { type Accounts, accountsSchema } from './accounts.ts'

/** What is wrong in a JSON file, in Chinese, with the path of the value. */
export interface JsonMistake {
  readonly path: string
  readonly message: string
}

export type ReadAccounts =
  | { readonly accounts: Accounts; readonly mistakes?: undefined }
  | { readonly accounts?: undefined; readonly mistakes: readonly JsonMistake[] }

const CHINESE = { error: zhCN().localeError }

/** Accounts from parsed JSON, or what is wrong with it. */
export function accountsFromJson(json: unknown): ReadAccounts {
  const read = accountsSchema.safeParse(json, CHINESE)
  if (read.success) return { accounts: read.data }
  return { mistakes: mistakesOf(read.error) }
}

const mistakesOf = ({ issues }: z.ZodError): JsonMistake[] =>
  issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }))

/** The JSON form of accounts; reading it back gives the same accounts. */
export const accountsToJson = (accounts: Accounts): unknown => z.encode(accountsSchema, accounts)

/** The JSON form of accounts that were put together from what somebody published, or why they are none. */
export function writableAccounts(
  accounts: Accounts,
): { readonly json: unknown; readonly mistakes?: undefined } | { readonly mistakes: readonly JsonMistake[] } {
  const written = z.safeEncode(accountsSchema, accounts)
  return written.success ? { json: written.data } : { mistakes: mistakesOf(written.error) }
}

/** The JSON Schema (draft 2020-12) of that form. */
export const accountsJsonSchema = (): unknown => z.toJSONSchema(accountsSchema, { io: 'input' })
