/** Whose tables they are, and of which year. */
import type { Document } from '@mingzhang/documents'
import type { StatutoryTable } from '../../statutory-table.ts'
import { checkOrganisation, checkYear, type Expected } from '../identity-checks.ts'
import type { Notes } from '../import-report.ts'
import { mostStated, statedIdentity } from './stated-identity.ts'

/** What is expected, else what most tables state; a table that states otherwise is refused. */
export function identityOf(
  document: Document,
  found: readonly StatutoryTable[],
  expected: Expected,
  notes: Notes,
): { year: number; organisation: string } | undefined {
  const stated = found.map((table) => statedIdentity(document, table))
  const years = stated.flatMap((one) => one.years)
  const organisations = stated.flatMap((one) => one.organisations)
  const year = expected.year ?? mostStated(years.map((one) => one.year))
  const organisation = expected.organisation ?? mostStated(organisations.map((one) => one.name))
  for (const one of years) if (year !== undefined) checkYear(one.year, one.at, { year }, notes)
  for (const one of organisations)
    if (organisation !== undefined) checkOrganisation(one.name, one.at, { organisation }, notes)
  const nowhere = { place: {}, text: '' }
  if (year === undefined) notes.refuse(nowhere, '表中没有写明年度', '请用 --year 指定年度，如 --year 2024')
  if (organisation === undefined) notes.refuse(nowhere, '表中没有写明编制单位', '请用 --unit 指定单位名称')
  return year === undefined || organisation === undefined ? undefined : { year, organisation }
}
