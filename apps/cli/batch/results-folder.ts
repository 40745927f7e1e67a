/** Where the results of a run are kept while it lasts, so that the same command can resume it. */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** A folder of the user's own for this list of paths and `header`; a passing one where home cannot be written. */
export function resultsFolder(paths: readonly string[], header: string): string {
  const key = createHash('sha256').update(JSON.stringify([header, ...paths.map((path) => resolve(path))]))
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
  const folder = join(cache, 'mingzhang', key.digest('hex').slice(0, 16))
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return folder
  } catch {
    return mkdtempSync(join(tmpdir(), 'mingzhang-'))
  }
}
