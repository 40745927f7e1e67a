import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist'
import { UnreadableFile } from '../../unreadable.ts'
import { fontRegistry, leaveOutCanvas, provideBrowserNames, withoutNetwork } from './browser-names.ts'
import { OutOfTime, withinTime } from './within-time.ts'

type PDFWorkerParameters = ConstructorParameters<PdfLibrary['PDFWorker']>[0]
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

export const tooLarge = (file: string): UnreadableFile =>
  new UnreadableFile(file, 'too-large', `“${file}”的内容异常庞大，读取超时。请重新导出，或拆分后分别提交。`)

/** Opening takes some ten milliseconds; a file that takes longer than this is malicious or broken. */
const longestOpening = 20_000

/**
 * Loads both halves of the library on first use; the legacy build runs on Node. It replaces `Array.prototype.push`
 * by a copy that differs only in an error message and is many times slower, so the platform's own is put back.
 */
async function load() {
  provideBrowserNames()
  leaveOutCanvas()
  const { push } = Array.prototype
  try {
    return await withoutNetwork(() =>
      Promise.all([
        import('pdfjs-dist/legacy/build/pdf.min.mjs'),
        import('pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
      ]),
    )
  } finally {
    Object.defineProperty(Array.prototype, 'push', {
      value: push,
      writable: true,
      configurable: true,
      enumerable: false,
    })
  }
}

/** A folder of the library's own data, such as its character maps. */
const folder = (name: string): string =>
  join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), name) + sep

/**
 * Opens a PDF for its text and lines only: no scripts, no fonts fetched, no images decoded.
 * Both halves of the library run in this thread and talk over a channel, so that timers run between their steps.
 */
export async function openPdf(file: string, bytes: Uint8Array): Promise<OpenPdf> {
  const [library, { WorkerMessageHandler }] = await load()
  const { port1, port2 } = new MessageChannel()
  WorkerMessageHandler.initializeFromPort(port2)
  // The declared type of `port` is that of its default, null.
  const options = { port: port1, verbosity: library.VerbosityLevel.ERRORS } as unknown as PDFWorkerParameters
  const worker = new library.PDFWorker(options)
  const parameters = {
    data: new Uint8Array(bytes),
    worker,
    verbosity: library.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    useWasm: false,
    disableFontFace: false,
    ownerDocument: fontRegistry,
    enableXfa: false,
    maxImageSize: 0,
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
  }
  const task: PDFDocumentLoadingTask = library.getDocument(parameters)
  const close = async () => {
    await task.destroy()
    worker.destroy()
    port1.close()
  }
  try {
    return { library, document: await withinTime(task.promise, longestOpening), close }
  } catch (error) {
    await close()
    if (error instanceof OutOfTime) throw tooLarge(file)
    throw error instanceof Error && error.name === 'PasswordException' ? encrypted(file) : damaged(file)
  }
}
