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
  const names = (await readdir(folder)).filter((name) => !isIgnored(name)).sort(compareNames)
  for (const name of names) {
    const path = join(folder, name)
    const status = await stat(path).catch(() => undefined)
    if (status?.isDirectory()) yield* walk(path, extensions, visited)
    else if (status?.isFile() && isCandidate(name, extensions)) yield path
  }
}
