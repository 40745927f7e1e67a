/** Content as a PDF, by way of Word and LibreOffice. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Content } from '../content.ts'
import { writeDocx } from './docx.ts'

/** `undefined` where LibreOffice (soffice) is not installed. */
export function writePdf(content: Content): Uint8Array | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-examples-'))
  try {
    const source = join(folder, 'source.docx')
    writeFileSync(source, writeDocx(content))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, source], { stdio: 'ignore' })
    return new Uint8Array(readFileSync(join(folder, 'source.pdf')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
