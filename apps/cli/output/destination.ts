/** Where a report goes: standard output, one file, or a file for each document. */
import { existsSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { CannotWork } from '../failure.ts'
import type { Submission } from '../sources/source.ts'
import { type ReportFormat, SUFFIX } from './format.ts'
import { reportPaths } from './report-path.ts'

export type Destination =
  | { readonly kind: 'standard-output' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'files'; readonly folder: string; readonly pathOf: (name: string) => string }

/** Formats that are a file of their own for each document. */
const ONE_EACH: readonly ReportFormat[] = ['html', 'docx']
const BINARY: readonly ReportFormat[] = ['docx', 'xlsx']

export function destinationOf(
  format: ReportFormat,
  output: string | undefined,
  submissions: readonly Submission[],
): Destination {
  const [only] = submissions
  const many = submissions.length > 1 || only === undefined
  if (output === undefined) {
    if (many && ONE_EACH.includes(format)) {
      throw new CannotWork(`审核 ${submissions.length} 份文件时，${format} 报告一份一个文件：请用 -o 指定输出文件夹。`)
    }
    if (BINARY.includes(format) && process.stdout.isTTY) {
      throw new CannotWork(`${format} 不能显示在终端上：请用 -o 指定输出文件。`)
    }
    return { kind: 'standard-output' }
  }
  const isFolder = existsSync(output) ? statSync(output).isDirectory() : /[\\/]$/.test(output)
  if (many && ONE_EACH.includes(format)) {
    if (existsSync(output) && !isFolder) throw new CannotWork(`${output}：已有同名文件，请为 -o 另指定一个文件夹。`)
    const names = submissions.map(({ name }) => name)
    return { kind: 'files', folder: output, pathOf: reportPaths(output, names, format) }
  }
  const path = isFolder
    ? join(output, many ? `审核结果${SUFFIX[format]}` : basename(only.name) + SUFFIX[format])
    : output
  const overwritten = submissions
    .flatMap(({ sources }) => sources)
    .find((source) => resolve(source.path) === resolve(path))
  if (overwritten !== undefined) throw new CannotWork(`${path}：输出会覆盖被审核的文件，请另指定 -o。`)
  return { kind: 'file', path }
}
