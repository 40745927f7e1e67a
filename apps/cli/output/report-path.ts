/** Names of the files that a run over several documents writes into its output folder. */
import { join, relative, sep } from 'node:path'
import { type ReportFormat, SUFFIX } from './format.ts'

/** Path of one document's report below `folder`; a name that leads out of the folder stays inside. */
export function reportPath(folder: string, name: string, format: ReportFormat): string {
  const parts = name.split(/[\\/]/).filter((part) => part !== '' && part !== '.' && part !== '..')
  return join(folder, ...parts.map((part) => part.replace(/[<>:"|?*\u0000-\u001f]/g, '_'))) + SUFFIX[format]
}

/** Address of a file relative to a page in `folder`. */
export const hrefWithin = (folder: string, path: string): string =>
  relative(folder, path).split(sep).map(encodeURIComponent).join('/')
