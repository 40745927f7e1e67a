/** Whose tables they are, and of which year. */
import type { Document } from '@mingzhang/documents'
import type { Disclosure } from '../../disclosure.ts'
import type { StatutoryTable } from '../../statutory-table.ts'
import { checkOrganisation, checkYear, type Expected } from '../identity-checks.ts'
import { NOWHERE, type Notes } from '../import-report.ts'
import { mostStated, statedIdentity } from './stated-identity.ts'

/** As bureaus name the files of a disclosure: `某局2023年度部门决算附表.xlsx`. */
const FILE_NAME = /^(?:.*[/\\])?([\p{Script=Han}（）()]{3,}?)(20\d{2})年/u

/**
 * What is expected, else what most tables state, or the text says, else what the file is named; a table that states otherwise is
 * refused.
 */
export function identityOf(
  document: Document,
  found: readonly StatutoryTable[],
  expected: Expected,
  notes: Notes,
  told?: Pick<Disclosure, 'year' | 'organisation'>,
): { year: number; organisation: string } | undefined {
  const stated = found.map((table) => statedIdentity(document, table))
  const years = stated.flatMap((one) => one.years)
  const organisations = stated.flatMap((one) => one.organisations)
  const [, namedOrganisation, namedYear] = FILE_NAME.exec(document.file) ?? []
  const statedYear = expected.year ?? mostStated(years.map((one) => one.year)) ?? told?.year
  const statedOrganisation =
    expected.organisation ?? told?.organisation?.name ?? mostStated(organisations.map((one) => one.name))
  const year = statedYear ?? (namedYear === undefined ? undefined : Number(namedYear))
  const organisation = statedOrganisation ?? namedOrganisation
  for (const one of years) if (year !== undefined) checkYear(one.year, one.at, { year }, notes)
  for (const one of organisations)
    if (organisation !== undefined) checkOrganisation(one.name, one.at, { organisation }, notes)
  if (statedYear === undefined && year !== undefined)
    notes.add('hint', NOWHERE, `表中没有写明年度，按文件名采用 ${year}`, '不对的，请用 --year 指定')
  if (statedOrganisation === undefined && organisation !== undefined)
    notes.add('hint', NOWHERE, `表中没有写明编制单位，按文件名采用“${organisation}”`, '不对的，请用 --unit 指定')
  if (year === undefined) notes.refuse(NOWHERE, '表中没有写明年度', '请用 --year 指定年度，如 --year 2024')
  if (organisation === undefined) notes.refuse(NOWHERE, '表中没有写明编制单位', '请用 --unit 指定单位名称')
  return year === undefined || organisation === undefined ? undefined : { year, organisation }
}
