/** Content as a Word document: styles, automatic numbers, merged cells, native charts with cached values. */
import { strToU8, zipSync } from 'fflate'
import type { Block, Chart, Content, Heading, Table } from '../content.ts'
import { textOf } from '../content.ts'
import { chartXml } from './docx-chart.ts'
import { grid } from './grid.ts'
import { escape } from './html.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'
/** Width between the margins, in twentieths of a point. */
const TEXT_WIDTH = 9638
const EMU_WIDTH = 4_800_000
const EMU_HEIGHT = 2_600_000

export function writeDocx(content: Content): Uint8Array {
  const charts = content.blocks.filter((block): block is Chart => block.kind === 'chart')
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(charts.length),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': documentXml(content, charts),
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
    'word/_rels/document.xml.rels': relationships([
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'numbering', 'numbering.xml'],
      ...charts.map((_, index): [string, string, string] => [`chart${index}`, 'chart', `charts/chart${index}.xml`]),
    ]),
  }
  charts.forEach((chart, index) => {
    files[`word/charts/chart${index}.xml`] = XML + chartXml(chart)
  })
  // A fixed date keeps the written file the same from run to run.
  const parts = Object.entries(files).map(([name, xml]) => [name, [strToU8(xml), { mtime: new Date('2024-01-01T00:00:00') }]])
  return zipSync(Object.fromEntries(parts))
}

const documentXml = (content: Content, charts: readonly Chart[]): string =>
  `${XML}<w:document xmlns:w="${W}" xmlns:r="${R}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><w:body>` +
  paragraph(content.title, '<w:pStyle w:val="Title"/>') +
  content.blocks.map((block) => blockXml(block, charts)).join('') +
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>'

function blockXml(block: Block, charts: readonly Chart[]): string {
  if (block.kind === 'heading') return headingXml(block)
  if (block.kind === 'paragraph') return paragraph(textOf(block.pieces), '<w:ind w:firstLine="480"/>')
  if (block.kind === 'table') return tableXml(block) + paragraph('', '')
  return drawing(charts.indexOf(block), block.title) + paragraph(`（${block.title}）`, '<w:jc w:val="center"/>')
}

const AUTOMATIC = /^[一二三四五六七八九十]+、$/

/** Sections of the explanation are numbered by Word itself; `numbering` restarts at each first one. */
function headingXml({ level, number, text }: Heading): string {
  const automatic = level === 2 && AUTOMATIC.test(number)
  const list = automatic ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${number === '一、' ? startList() : currentList}"/></w:numPr>` : ''
  return paragraph(automatic ? text : number + text, `<w:pStyle w:val="Heading${level}"/>${list}`)
}

const LISTS = 12
let currentList = 0
const startList = (): number => {
  currentList = (currentList % LISTS) + 1
  return currentList
}

const paragraph = (text: string, properties: string): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${text === '' ? '' : `<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`}</w:p>`

function tableXml(table: Table): string {
  const { placed, columns } = grid(table)
  const each = Math.floor(TEXT_WIDTH / columns)
  const rows = table.rows.map((_, row) => {
    const cells: string[] = []
    for (let column = 0; column < columns; ) {
      const here = placed.find((one) => one.row <= row && row < one.row + one.cell.rowSpan && one.column <= column && column < one.column + one.cell.columnSpan)
      const width = here?.cell.columnSpan ?? 1
      const merge = here === undefined || here.cell.rowSpan === 1 ? '' : `<w:vMerge${here.row === row ? ' w:val="restart"' : ''}/>`
      const span = width > 1 ? `<w:gridSpan w:val="${width}"/>` : ''
      const text = here !== undefined && here.row === row ? textOf(here.cell.pieces) : ''
      cells.push(`<w:tc><w:tcPr><w:tcW w:w="${each * width}" w:type="dxa"/>${span}${merge}</w:tcPr>${paragraph(text, '<w:pStyle w:val="TableText"/>')}</w:tc>`)
      column += width
    }
    return `<w:tr>${row < table.headerRows ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.join('')}</w:tr>`
  })
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((edge) => `<w:${edge} w:val="single" w:sz="4" w:color="auto"/>`)
  const columnWidths = `<w:gridCol w:w="${each}"/>`.repeat(columns)
  return `<w:tbl><w:tblPr><w:tblW w:w="${each * columns}" w:type="dxa"/><w:tblBorders>${edges.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${columnWidths}</w:tblGrid>${rows.join('')}</w:tbl>`
}

const drawing = (index: number, title: string): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="${EMU_WIDTH}" cy="${EMU_HEIGHT}"/><wp:docPr id="${index + 1}" name="${escape(title)}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="chart${index}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`

const relationships = (all: readonly (readonly [string, string, string])[]): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const contentTypes = (charts: number): string =>
  `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${WORD}.numbering+xml"/>${Array.from(
    { length: charts },
    (_, index) => `<Override PartName="/word/charts/chart${index}.xml" ContentType="${CHART}"/>`,
  ).join('')}</Types>`

const headingStyle = (level: number, size: number): string =>
  `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr></w:style>`

const STYLES = `${XML}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="Noto Serif CJK SC"/><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:line="400" w:lineRule="atLeast"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="40"/></w:rPr></w:style>${headingStyle(1, 34)}${headingStyle(2, 30)}${headingStyle(3, 26)}<w:style w:type="paragraph" w:styleId="TableText"><w:name w:val="Table Text"/><w:pPr><w:spacing w:line="240" w:lineRule="atLeast"/></w:pPr><w:rPr><w:sz w:val="16"/></w:rPr></w:style></w:styles>`

const NUMBERING = `${XML}<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>${Array.from(
  { length: LISTS },
  (_, index) =>
    `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
).join('')}</w:numbering>`
