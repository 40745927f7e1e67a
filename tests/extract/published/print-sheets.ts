/** Printed sheets as a PDF that a browser makes, in a manner. */
import type { Browser } from 'playwright-core'
import type { Manner } from './manner.ts'
import type { PrintedCell, PrintedRow, PrintedSheet } from './printed-sheet.ts'

export interface Publisher {
  readonly name: string
  readonly year: number
}

export async function printSheets(
  browser: Browser,
  sheets: readonly PrintedSheet[],
  manner: Manner,
  publisher: Publisher,
): Promise<Uint8Array> {
  const page = await browser.newPage()
  try {
    await page.setContent(pageOf(sheets, manner, publisher))
    return await page.pdf({
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate:
        '<div style="width:100%;text-align:center;font-size:9pt">— <span class="pageNumber"></span> —</div>',
    })
  } finally {
    await page.close()
  }
}

const BORDERS: Readonly<Record<Manner['borders'], string>> = {
  all: 'td { border: 0.75pt solid #000 }',
  rows: 'tr { border-bottom: 0.75pt solid #000 } table { border-top: 0.75pt solid #000 }',
  three:
    'table { border-top: 1.5pt solid #000; border-bottom: 1.5pt solid #000 } thead { border-bottom: 0.75pt solid #000 }',
  none: '',
}

function pageOf(sheets: readonly PrintedSheet[], manner: Manner, { name, year }: Publisher): string {
  const { borders, page, fontSize, watermark, apart, narrow } = manner
  const body = (page === 'turned' ? sheets.flatMap(cutToPages) : sheets)
    .map((sheet) => `<section>${sheetOf(sheet, manner, { name, year })}</section>`)
    .join('\n')
  // A turned page lies on its side: the paper is upright, what is printed runs up.
  const size = page === 'landscape' ? 'A4 landscape' : 'A4 portrait'
  return `<!doctype html><meta charset="utf-8"><style>
@page { size: ${size}; margin: 18mm 14mm }
body { margin: 0; font: ${fontSize}pt 'Noto Serif CJK SC'; ${page === 'turned' ? 'writing-mode: horizontal-tb' : ''} }
h1 { font-size: 16pt; text-align: center; margin: 0 0 6pt }
section { ${apart ? 'break-after: page' : 'margin-bottom: 24pt'} }
section.turned { width: 182mm; height: 255mm; position: relative; overflow: hidden }
section.turned > div { position: absolute; left: 0; top: 0; width: 255mm; transform: translate(0, 255mm) rotate(-90deg); transform-origin: 0 0 }
p { margin: 0; display: flex; justify-content: space-between }
p.form { justify-content: flex-end }
table { border-collapse: collapse; width: 100%; table-layout: fixed; line-height: 1.3 }
tr { break-inside: avoid }
td { padding: 1.5pt ${narrow ? 1 : 3}pt; vertical-align: middle; overflow-wrap: anywhere }
${BORDERS[borders]}
.mark { position: fixed; left: 30mm; top: 120mm; font-size: 60pt; color: #ddd; transform: rotate(-30deg) }
</style>${watermark ? '<div class="mark">部门决算公开</div>' : ''}${page === 'turned' ? body.replaceAll('<section>', '<section class="turned"><div>').replaceAll('</section>', '</div></section>') : body}`
}

function sheetOf(
  { title, form, header, rows, widths }: PrintedSheet,
  manner: Manner,
  { name, year }: Publisher,
): string {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const narrowed = manner.narrow ? widths.map((width) => (width > 20 ? width * 0.45 : width)) : widths
  const all = narrowed.reduce((sum, width) => sum + width, 0)
  const columns = narrowed
    .map((width) => `<col style="width:${((width / (manner.narrow ? all : whole)) * 100).toFixed(2)}%">`)
    .join('')
  return `<h1>${title}</h1><p class="form"><span>${form}</span></p><p><span>部门：${name}</span><span>${year}年度</span><span>单位：${manner.unit}</span></p>
<table><colgroup>${columns}</colgroup>${manner.repeatedHeader ? `<thead>${rowsOf(header)}</thead><tbody>${rowsOf(rows)}</tbody>` : `<tbody>${rowsOf([...header, ...rows])}</tbody>`}</table>`
}

/** What is turned by hand is cut to pages by hand, each with the header. */
function cutToPages(sheet: PrintedSheet): PrintedSheet[] {
  const pages = Math.ceil(sheet.rows.length / ROWS_OF_A_TURNED_PAGE)
  return Array.from({ length: pages }, (_, index) => ({
    ...sheet,
    rows: sheet.rows.slice(index * ROWS_OF_A_TURNED_PAGE, (index + 1) * ROWS_OF_A_TURNED_PAGE),
  }))
}

const ROWS_OF_A_TURNED_PAGE = 20

const rowsOf = (rows: readonly PrintedRow[]): string =>
  rows.map((row) => `<tr>${row.map(cellOf).join('')}</tr>`).join('')

const cellOf = ({ text, columnSpan = 1, rowSpan = 1, align = 'left', indent = 0 }: PrintedCell): string =>
  `<td colspan="${columnSpan}" rowspan="${rowSpan}" style="text-align:${align};padding-left:${indent * 9 + 2}pt">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</td>`
