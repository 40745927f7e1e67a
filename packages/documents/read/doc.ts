/** Reads doc: through LibreOffice where it is installed, else the text alone. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import WordExtractor from 'word-extractor'
import type { Document } from '../document.ts'
import { UnreadableFile } from '../unreadable.ts'
import { readDocx } from './docx.ts'
import type { Reader, ReaderInput } from './reader.ts'
import { textDocument } from './text.ts'

const run = promisify(execFile)
const CONVERSION_TIME = 60_000

export const readDoc: Reader = async (input) => {
  const converted = await convert(input)
  if (converted !== undefined) return { ...(await readDocx({ file: input.file, bytes: converted })), format: 'doc' }
  return readTextAlone(input)
}

/** The docx that LibreOffice makes of it; `undefined` where there is no LibreOffice or it fails. */
async function convert({ bytes }: ReaderInput): Promise<Uint8Array | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-doc-'))
  try {
    await writeFile(join(folder, 'input.doc'), bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    await run(
      'soffice',
      [profile, '--headless', '--norestore', '--convert-to', 'docx', '--outdir', folder, join(folder, 'input.doc')],
      { timeout: CONVERSION_TIME, cwd: folder },
    )
    return await readFile(join(folder, 'input.docx'))
  } catch {
    return undefined
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function readTextAlone({ file, bytes }: ReaderInput): Promise<Document> {
  const text = await new WordExtractor().extract(Buffer.from(bytes)).then(
    (extracted) => extracted.getBody(),
    () => {
      throw new UnreadableFile(
        file,
        'damaged',
        `${file}：doc 文件已损坏或已加密，请在 WPS 或 Word 中另存为 docx 后再试。`,
      )
    },
  )
  const gap = {
    what: '表格未核对',
    reason: '本机没有安装 LibreOffice，doc 只能读取文字，表格未核对。请安装 LibreOffice，或将文件另存为 docx 后再试。',
  }
  return { ...textDocument(file, text), format: 'doc', gaps: [gap] }
}
