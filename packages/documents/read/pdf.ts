import type { Block, Gap, Place } from '../document.ts'
import { UnreadableFile } from '../unreadable.ts'
import { composeBlocks } from './pdf/compose-blocks.ts'
import { withoutContents } from './pdf/contents-pages.ts'
import { footersOf } from './pdf/footers.ts'
import { layOut } from './pdf/layout.ts'
import { type OpenPdf, openPdf, tooLarge } from './pdf/open.ts'
import type { Layout, Page } from './pdf/page.ts'
import { apart, renumbered } from './pdf/pages-on-one.ts'
import { readPage } from './pdf/read-page.ts'
import { withoutRunningMatter } from './pdf/running-matter.ts'
import { withoutSpread } from './pdf/spread-sheets.ts'
import { type PrintedLine, textAsPrinted } from './pdf/text-as-printed.ts'
import { withTableLines } from './pdf/undrawn/row-pieces.ts'
import { withoutWatermarks } from './pdf/watermarks.ts'
import { OutOfTime, withinTime } from './pdf/within-time.ts'
import { placedBy } from './placed-by.ts'
import type { Reader } from './reader.ts'
import { textDocument } from './text.ts'

/** Pages beyond this number are not read; a yearly disclosure has a few dozen. */
const mostPages = 1000
/** Reading stops after so many milliseconds, and at a page that alone takes so many: a usual page takes ten. */
const longest = 60_000
const longestPage = 6_000
/** A page with a picture over this part of it and fewer characters than this is a scan. */
const pictured = 0.2
const fewCharacters = 20

interface ReadPages {
  readonly layouts: Layout[]
  /** The lines of a text that was printed as it is. */
  readonly printed: readonly PrintedLine[] | undefined
  /** The page on which each layout stands, where several stand on one. */
  readonly numbers: ReadonlyMap<number, number>
  /** Page numbers. */
  readonly scanned: number[]
  readonly overloaded: number[]
  readonly broken: number[]
  /** How many pages were read before a limit was reached. */
  readonly read: number
}

const isScan = (page: Page): boolean =>
  page.pictured > pictured && page.words.reduce((count, word) => count + word.text.length, 0) < fewCharacters

async function readPages({ document, library }: OpenPdf): Promise<ReadPages> {
  const found: Page[] = []
  const pages = { scanned: [] as number[], overloaded: [] as number[], broken: [] as number[] }
  const until = performance.now() + longest
  let read = 0
  while (read < Math.min(document.numPages, mostPages) && performance.now() < until) {
    const number = read + 1
    try {
      const page = await withinTime(
        document.getPage(number).then((proxy) => readPage(proxy, library)),
        longestPage,
      )
      if (page.illegible || isScan(page)) pages.scanned.push(number)
      if (page.overloaded) pages.overloaded.push(number)
      found.push(page)
    } catch (error) {
      if (error instanceof OutOfTime) break
      pages.broken.push(number)
    }
    read = number
  }
  const single = apart(found)
  const printed = textAsPrinted(single.pages)
  const whole = printed === undefined ? withoutSpread(withoutWatermarks(single.pages)) : []
  const isFooter = footersOf(whole)
  const layouts = withoutRunningMatter(
    withTableLines(whole, isFooter).map((page) => layOut(page, isFooter)),
    isFooter,
  )
  return { ...pages, printed, layouts, numbers: single.numbers, read }
}

/** Page numbers as one says them: `第3—5、9页`. */
function pageList(pages: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const page of pages) {
    const last = ranges.at(-1)
    if (last !== undefined && last[1] === page - 1) last[1] = page
    else ranges.push([page, page])
  }
  return `第${ranges.map(([from, to]) => (from === to ? `${from}` : `${from}—${to}`)).join('、')}页`
}

function gapsOf({ scanned, overloaded, broken, read }: ReadPages, total: number): Gap[] {
  const gap = (pages: readonly number[], what: string, reason: string): Gap[] =>
    pages[0] === undefined ? [] : [{ what: `${pageList(pages)}${what}`, reason, place: { page: pages[0] } }]
  const unread = Array.from({ length: total - read }, (_, index) => read + index + 1)
  return [
    ...gap(
      scanned,
      '没有可读的文字',
      '这些页是扫描图片，或字体没有字符编码。请先做文字识别（OCR），或提交由文字处理软件直接导出的 PDF。',
    ),
    ...gap(overloaded, '只读了一部分', '页面内容过多，超出读取上限。请核对这些页，或重新导出后提交。'),
    ...gap(broken, '无法读取', '页面内容已损坏。请重新导出 PDF 后提交。'),
    ...gap(unread, '没有读取', `文件共 ${total} 页，页数或页面内容超出读取上限。请拆分或重新导出后提交。`),
  ]
}

/** Signs that a font lacks come as these. */
const CONTROL = /[^\P{Cc}\t]/gu

function blocksOfLines(file: string, lines: readonly PrintedLine[]): Block[] {
  const pageOf = ({ line = 1 }: Place): Place => ({ page: lines[line - 1]?.page ?? 1 })
  const { blocks } = textDocument(file, lines.map(({ text }) => text.replace(CONTROL, '')).join('\n'))
  return blocks.map((block) => placedBy(block, pageOf))
}

/** Reads a PDF: paragraphs and ruled tables with their pages; headers, footers and tables of contents are left out. */
export const readPdf: Reader = async ({ file, bytes }) => {
  if (bytes.length === 0) throw new UnreadableFile(file, 'empty', `“${file}”是空文件（0 字节）。请重新导出后提交。`)
  const pdf = await openPdf(file, bytes)
  try {
    const pages = await readPages(pdf)
    if (pages.read === 0) throw tooLarge(file)
    const composed =
      pages.printed === undefined ? composeBlocks(withoutContents(pages.layouts)) : blocksOfLines(file, pages.printed)
    const blocks = pages.numbers.size === 0 ? composed : renumbered(composed, pages.numbers)
    const gaps = gapsOf(pages, pdf.document.numPages)
    if (blocks.length === 0 && pages.broken.length > 0) {
      throw new UnreadableFile(file, 'damaged', `“${file}”的页面内容已损坏，读不出文字。请重新导出 PDF 后提交。`)
    }
    if (blocks.length === 0) {
      throw new UnreadableFile(
        file,
        'no-text',
        `“${file}”没有可读的文字，可能是扫描件。请先做文字识别（OCR），或提交由文字处理软件直接导出的 PDF。`,
      )
    }
    return { file, format: 'pdf', blocks, gaps }
  } finally {
    await pdf.close()
  }
}
