/** From the paths on the command line to the documents to audit. */
import { stat } from 'node:fs/promises'
import { dirname, normalize, relative } from 'node:path'
import type { Source, Submission } from './source.ts'
import { compareNames, walk } from './walk.ts'

const WORKBOOK = /\.(?:xlsx?|et)$/i

/** A file and the folder, archive or command line that it was found in. */
interface Found {
  readonly source: Source
  readonly container: string
}

/**
 * Documents in the order found. With `together`, the files named directly (and the members of archives
 * named directly) are one document, and so are the files of each folder. Without it, a folder or archive
 * that holds one report and otherwise only workbooks is that report with its tables. Archives are unpacked
 * below the folder `unpacked`. Files go by their paths as given, or by those from the folder `within` on.
 */
export async function submissionsOf(
  paths: readonly string[],
  together: boolean,
  unpacked: string,
  within?: string,
): Promise<Submission[]> {
  const containers = new Map<string, Source[]>()
  const seen = new Set<string>()
  for (const path of paths.map((one) => normalize(one))) {
    for await (const { source: found, container } of filesAt(path, together, unpacked)) {
      const source = within === undefined ? found : { ...found, name: relative(within, found.name) }
      if (seen.has(source.name)) continue
      seen.add(source.name)
      const sources = containers.get(container)
      if (sources === undefined) containers.set(container, [source])
      else sources.push(source)
    }
  }
  return [...containers].flatMap(([container, sources]) =>
    together || (container !== DIRECT && isReportWithTables(sources))
      ? [oneSubmission(sources)]
      : sources.map((source) => ({ name: source.name, sources: [source] })),
  )
}

const DIRECT = ''

async function* filesAt(path: string, together: boolean, unpacked: string): AsyncGenerator<Found> {
  const status = await stat(path).catch(() => undefined)
  if (!status?.isDirectory()) return yield* filesIn(path, DIRECT, together, unpacked)
  for await (const file of walk(path)) yield* filesIn(file, dirname(file), together, unpacked)
}

async function* filesIn(path: string, container: string, together: boolean, unpacked: string): AsyncGenerator<Found> {
  if (!/\.zip$/i.test(path)) return yield { source: { name: path, path }, container }
  const { unpack } = await import('./unpack.ts')
  for (const source of await unpack(path, unpacked)) {
    yield { source, container: together ? container : dirname(source.name) }
  }
}

const isReportWithTables = (sources: readonly Source[]): boolean =>
  sources.length > 1 && sources.filter((source) => !WORKBOOK.test(source.name)).length === 1

/** The report first: the document goes by its name. */
function oneSubmission(sources: readonly Source[]): Submission {
  const ordered = sources.toSorted(
    (a, b) => Number(WORKBOOK.test(a.name)) - Number(WORKBOOK.test(b.name)) || compareNames(a.name, b.name),
  )
  return { name: ordered[0]?.name ?? '', sources: ordered }
}
