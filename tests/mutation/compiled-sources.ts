/** Disclosures compiled from sample accounts, in every profile. */
import { sampleAccounts } from '@mingzhang/accounts'
import { PROFILE_NAMES } from '@mingzhang/disclosure'
import { documentOf, type Manuscript, readDocument, readTogether, writeDocument } from '@mingzhang/documents'
import { composed, presented, YEAR_OF } from '../compose/closed-loop.ts'
import { placedByPosition } from './measure.ts'
import { addendsOf, slackOfFigures } from './slack.ts'
import type { MutationSource } from './source.ts'

export const compiledSources = (
  seeds: readonly number[],
  profiles: readonly string[] = PROFILE_NAMES,
): MutationSource[] => profiles.flatMap((profile) => seeds.map((seed) => compiledSource(profile, seed)))

function compiledSource(profile: string, seed: number): MutationSource {
  const year = YEAR_OF[profile] ?? 2023
  const accounts = sampleAccounts({ seed, year })
  const manuscript = presented(composed(accounts, profile), accounts)
  const slack = slackOfFigures(manuscript, year)
  const addends = addendsOf(manuscript)
  return {
    name: `样本${seed}`,
    form: profile,
    organisation: accounts.organisation.name,
    year,
    manuscript,
    slackOf: (figure) => slack.get(figure),
    isAddend: (figure) => addends.has(figure),
    read: async (changed) => placedByPosition(documentOf(changed)),
  }
}

type WrittenAs = 'docx' | 'html' | 'pdf' | 'docx+xlsx'

/** The same source, each change of it written to files and read from them. */
export const throughFiles = (source: MutationSource, format: WrittenAs): MutationSource => ({
  ...source,
  form: `${source.form} ${format}`,
  read: async (manuscript) => {
    const formats = format === 'docx+xlsx' ? (['docx', 'xlsx'] as const) : ([format] as const)
    const documents = await Promise.all(formats.map((one) => readWritten(manuscript, one)))
    const [only] = documents
    return documents.length === 1 && only !== undefined ? only : readTogether(documents)
  },
})

const readWritten = async (manuscript: Manuscript, format: 'docx' | 'html' | 'pdf' | 'xlsx') =>
  readDocument({ file: `决算.${format}`, bytes: await writeDocument(format, manuscript) })
