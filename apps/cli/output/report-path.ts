/** Names of the files that a run over several documents writes into its output folder. */
import { dirname, join, relative, sep } from 'node:path'
import { type ReportFormat, SUFFIX } from './format.ts'

/** Where each report goes below `folder`: as the documents lie below the innermost folder that holds them all. */
export function reportPaths(folder: string, names: readonly string[], format: ReportFormat): (name: string) => string {
  const shared = sharedFolder(names)
  return (name) => reportPath(folder, name.slice(shared.length), format)
}

function sharedFolder(names: readonly string[]): string {
  let shared = dirname(names[0] ?? '') + sep
  while (shared !== '' && !names.every((name) => name.startsWith(shared))) {
    shared = shared.slice(0, shared.lastIndexOf(sep, shared.length - 2) + 1)
  }
  return shared
}

/** A name that leads out of the folder stays inside. */
function reportPath(folder: string, name: string, format: ReportFormat): string {
  const parts = name.split(/[\\/]/).filter((part) => part !== '' && part !== '.' && part !== '..')
  return join(folder, ...parts.map((part) => part.replace(/[<>:"|?*\u0000-\u001f]/g, '_'))) + SUFFIX[format]
}

/** Address of a file relative to a page in `folder`. */
export const hrefWithin = (folder: string, path: string): string =>
  relative(folder, path).split(sep).map(encodeURIComponent).join('/')
