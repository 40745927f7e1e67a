/** Whole files of every format, to be broken. */
import { utils as sheets, write as writeWorkbook } from '@e965/xlsx'
import type { Content } from '../../examples/source/content.ts'
import { sichuan } from '../../examples/source/form/sichuan.ts'
import { qinglan } from '../../examples/source/units/qinglan-agriculture.ts'
import { writeDocx } from '../../examples/source/write/docx.ts'
import { writeHtml } from '../../examples/source/write/html.ts'
import { writeText } from '../../examples/source/write/text.ts'
import { writeXlsx } from '../../examples/source/write/xlsx.ts'

export interface Seed {
  readonly file: string
  readonly bytes: Uint8Array
}

const MOST_BLOCKS = 60

/** Short enough that thousands of mutations run in a minute. */
function shortContent(): Content {
  const { title, blocks } = sichuan(qinglan)
  const tables = blocks.filter((block) => block.kind === 'table').slice(0, 4)
  const charts = blocks.filter((block) => block.kind === 'chart').slice(0, 2)
  return { title, blocks: [...blocks.slice(0, MOST_BLOCKS), ...tables, ...charts] }
}

export function allSeeds(): Seed[] {
  const content = shortContent()
  const text = Buffer.from(writeText(content))
  return [
    { file: 'seed.txt', bytes: text },
    { file: 'seed.html', bytes: Buffer.from(writeHtml(content)) },
    { file: 'seed.docx', bytes: writeDocx(content) },
    { file: 'seed.xlsx', bytes: writeXlsx(content) },
    { file: 'seed.xls', bytes: oldWorkbook() },
    { file: 'seed.doc', bytes: Buffer.concat([COMPOUND_FILE, text]) },
    { file: 'seed.pdf', bytes: Buffer.from(plainPdf(['2023年度部门决算公开', '支出合计 100.00 万元'])) },
  ]
}

/** The first bytes of a compound file, as doc and xls have them. */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex')

function oldWorkbook(): Uint8Array {
  const book = sheets.book_new()
  const rows = [['收入支出决算总表'], ['项目', '决算数'], ['一、一般公共预算财政拨款收入', 100], ['本年收入合计', 100]]
  sheets.book_append_sheet(book, sheets.aoa_to_sheet(rows), '附表1')
  return new Uint8Array(writeWorkbook(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer)
}

/** A PDF that names its characters by Unicode, a line of text for each. */
function plainPdf(lines: readonly string[]): string {
  const hex = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex')
  const content = `BT /F 12 Tf 72 720 Td 14 TL ${lines.map((line) => `<${hex(line)}> Tj T*`).join(' ')} ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>',
  ]
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  return `%PDF-1.4\n${body}trailer << /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`
}
