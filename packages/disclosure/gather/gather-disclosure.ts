/** Accounts from a published report: its statutory tables, and what its text tells beside them. */

import type { Disclosure } from '../disclosure.ts'
import type { EntryExpectations } from '../entry-workbook/read/read-entry-workbook.ts'
import type { Gathered } from './gather-accounts.ts'
import { accountsFromTables } from './tables/accounts-from-tables.ts'

/** No accounts where the tables do not suffice; what could not be read is told in the report. */
export const gatherDisclosure = (disclosure: Disclosure, expected: EntryExpectations = {}): Gathered =>
  accountsFromTables(disclosure.document, disclosure.statutoryTables, expected, disclosure)
