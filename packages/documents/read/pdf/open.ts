import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist'
import { UnreadableFile } from '../../unreadable.ts'

export type PdfLibrary = typeof import('pdfjs-dist')

export interface OpenPdf {
  readonly library: PdfLibrary
  readonly document: PDFDocumentProxy
  readonly close: () => Promise<void>
}

const encrypted = (file: string) =>
  new UnreadableFile(file, 'encrypted', `“${file}”设有打开密码，无法读取。请在 PDF 软件中取消密码后重新提交。`)

const damaged = (file: string) =>
  new UnreadableFile(file, 'damaged', `“${file}”不是完整的 PDF，文件可能已损坏或下载不全。请重新导出或重新下载后提交。`)

/** Loads the library on first use; the legacy build runs on Node, its worker in this thread. */
async function load(): Promise<PdfLibrary> {
  const [library] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ])
  return library
}

/** A folder of the library's own data, such as its character maps. */
const folder = (name: string): string =>
  join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), name) + sep

/** Opens a PDF for its text and lines only: no scripts, no fonts fetched, no images decoded. */
export async function openPdf(file: string, bytes: Uint8Array): Promise<OpenPdf> {
  const library = await load()
  const task: PDFDocumentLoadingTask = library.getDocument({
    data: new Uint8Array(bytes),
    verbosity: library.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    useWasm: false,
    disableFontFace: true,
    enableXfa: false,
    maxImageSize: 0,
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
  })
  const close = () => task.destroy()
  try {
    return { library, document: await task.promise, close }
  } catch (error) {
    await close()
    throw error instanceof Error && error.name === 'PasswordException' ? encrypted(file) : damaged(file)
  }
}
