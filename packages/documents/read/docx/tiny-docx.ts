/** Small docx files for tests: WordprocessingML by hand, packed. */
import { strToU8, zipSync } from 'fflate'

export const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'

export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

/** @param content text, or runs */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`

export const styled = (style: string, text: string): string => paragraph(text, `<w:pStyle w:val="${style}"/>`)

export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`

export const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`

export const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`

export const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`

export const field = (code: string, result: string): string =>
  `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${mark('separate')}${result}${mark('end')}`

export const styles = (content: string): string => `<w:styles ${NAMESPACES}>${content}</w:styles>`

/** @param body what stands in `w:body` @param parts further parts by name; those without `/` stand in `word/` */
export function tinyDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const named = Object.entries(parts).map(([name, xml]) => [name.includes('/') ? name : `word/${name}`, strToU8(xml)])
  const main = `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`
  return zipSync({ 'word/document.xml': strToU8(main), ...Object.fromEntries(named) })
}
