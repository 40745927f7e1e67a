/** A minimal PDF for tests: text in a standard Chinese font without embedding, lines and shapes. Origin at the lower left. */

export interface TinyPage {
  readonly width?: number
  readonly height?: number
  /** Clockwise turn for display. */
  readonly rotate?: 0 | 90 | 180 | 270
  readonly content: string
  /** The page is tagged, and its marked content 0 is a figure with this alternative text. */
  readonly figure?: string
}

const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join('')

/** Text at a place; `matrix` turns it. Ideographs are as wide as the size, Latin letters and digits half as wide. */
export const text = (x: number, y: number, shown: string, size = 12, matrix = '1 0 0 1'): string =>
  `BT /F1 ${size} Tf ${matrix} ${x} ${y} Tm <${hex(shown)}> Tj ET\n`

/** A stroked line. */
export const line = (fromX: number, fromY: number, toX: number, toY: number): string =>
  `0.5 w ${fromX} ${fromY} m ${toX} ${toY} l S\n`

/** A line drawn as a thin filled rectangle. */
export const bar = (x: number, y: number, width: number, height: number): string =>
  `${x} ${y} ${width} ${height} re f\n`

/** All lines of a plain grid, given the x of its columns and the y of its rows. */
export const grid = (xs: readonly number[], ys: readonly number[]): string => {
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)]
  return xs.map((x) => line(x, bottom, x, top)).join('') + ys.map((y) => line(left, y, right, y)).join('')
}

const font = [
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R >>',
  '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
]

/** What is drawn in `content` as marked content 0. */
export const marked = (content: string): string => `/Span << /MCID 0 >> BDC\n${content}EMC\n`

/** The bytes of a PDF with these pages; `trailer` adds entries to its trailer. */
export function tinyPdf(pages: readonly TinyPage[], trailer = ''): Uint8Array {
  const firstPage = 6
  const tree = firstPage + pages.length * 2
  const figures = pages.flatMap(({ figure }, index) => (figure === undefined ? [] : [{ figure, index }]))
  const elements = figures.map((_, order) => `${tree + 1 + order} 0 R`)
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot ${tree} 0 R >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ')}] >>`,
    ...font,
    ...pages.flatMap(({ width = 595, height = 842, rotate = 0, content }, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /StructParents ${index} /Contents ${firstPage + index * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
    `<< /Type /StructTreeRoot /K [${elements.join(' ')}] /ParentTree << /Nums [${figures.map(({ index }, order) => `${index} [${elements[order]}]`).join(' ')}] >> >>`,
    ...figures.map(
      ({ figure, index }) =>
        `<< /Type /StructElem /S /Figure /P ${tree} 0 R /Pg ${firstPage + index * 2} 0 R /K 0 /Alt <feff${hex(figure)}> >>`,
    ),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = file.length
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(file)
}
