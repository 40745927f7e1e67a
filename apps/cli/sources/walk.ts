/** Find the files below a folder. */
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'

const EXTENSIONS = /\.(?:txt|docx?|wps|pdf|html?|xlsx?|et|zip)$/i

/** Hidden files, lock files of an office program, and what macOS adds to archives are nobody's disclosure. */
const isIgnored = (path: string): boolean =>
  path.split(/[\\/]/).some((part) => part.startsWith('~$') || part === '__MACOSX' || /^\.(?!\.?$)/.test(part))

/** Whether a name found in a folder or archive looks like a document we read. */
const isCandidate = (name: string, extensions: RegExp): boolean => extensions.test(name) && !isIgnored(name)

/** Order names as a person would: numbers by value, Chinese by pronunciation. */
export const { compare: compareNames } = new Intl.Collator('zh', { numeric: true })

/** Paths of all candidate files (with one of the extensions) below `folder`, in order; each real folder is visited once, whatever links to it. */
export async function* walk(
  folder: string,
  extensions = EXTENSIONS,
  visited = new Set<string>(),
): AsyncGenerator<string> {
  const real = await realpath(folder)
  if (visited.has(real)) return
  visited.add(real)
  const entries = (await readdir(folder, { withFileTypes: true }))
    .filter(({ name }) => !isIgnored(name))
    .sort((a, b) => compareNames(a.name, b.name))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    // The folder knows what its entries are, but not what links lead to.
    const found = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry
    if (found?.isDirectory()) yield* walk(path, extensions, visited)
    else if (found?.isFile() && isCandidate(entry.name, extensions)) yield path
  }
}
