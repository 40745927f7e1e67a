/** Writes xlsx: the statutory tables (附表), a sheet each, behind a sheet that lists them. */
import writeWorkbook, { type SheetData } from 'write-excel-file/node'
import type { Manuscript } from '../manuscript.ts'
import { pack, unpack } from './office-package.ts'
import { printedText } from './printed-lines.ts'
import type { Writer } from './writer.ts'
import { type LaidSheet, laidSheet, textCell } from './xlsx/sheet-data.ts'
import { type SheetSetup, workbookMarkup } from './xlsx/sheet-markup.ts'
import { CONTENTS_SHEET, type StatutorySheet, statutorySheets } from './xlsx/statutory-sheets.ts'

export const xlsxWriter: Writer = { format: 'xlsx', write: writeXlsx }

interface Sheet extends LaidSheet {
  readonly setup: SheetSetup
}

async function writeXlsx(manuscript: Manuscript): Promise<Uint8Array> {
  const statutory = statutorySheets(manuscript)
  const title = printedText(manuscript.title)
  const sheets = [contentsSheet(title, statutory), ...statutory.map(sheetOf)]
  const workbook = await writeWorkbook(
    sheets.map(({ data, widths, headRows, setup }) => ({
      data,
      sheet: setup.name,
      columns: widths.map((width) => ({ width })),
      ...(headRows > 0 ? { stickyRowsCount: headRows } : {}),
    })),
    {
      fontFamily: '宋体',
      fontSize: 10,
      features: [
        workbookMarkup(
          sheets.map(({ setup }) => setup),
          { title, author: printedText(manuscript.author) },
        ),
      ],
    },
  ).toBuffer()
  return pack(unpack(workbook))
}

/** A sheet wider than this is printed on A3. */
const WIDEST_ON_A4 = 200

function sheetOf(sheet: StatutorySheet): Sheet {
  const laid = laidSheet(sheet)
  const width = laid.widths.reduce((total, each) => total + each, 0)
  const landscape = sheet.table.orientation === 'landscape'
  const setup = { name: sheet.name, landscape, wide: width > WIDEST_ON_A4, headRows: laid.headRows, links: [] }
  return { ...laid, setup }
}

const LINK = { textColor: '#0563c1', textDecoration: { underline: true } } as const

function contentsSheet(title: string, sheets: readonly StatutorySheet[]): Sheet {
  const heading = [
    textCell(title, { align: 'center', fontSize: 16, fontWeight: 'bold', columnSpan: 2, height: 36 }),
    null,
  ]
  const header = ['序号', '表名'].map((text) => textCell(text, { align: 'center', fontWeight: 'bold', height: 20 }))
  const rows = sheets.map((sheet, index): SheetData[number] => [
    { value: index + 1, type: Number, align: 'center', height: 20 },
    textCell(sheet.title, LINK),
  ])
  const links = sheets.map(({ name }, index) => ({ cell: `B${index + FIRST_ENTRY}`, sheet: name }))
  const setup = { name: CONTENTS_SHEET, landscape: false, wide: false, headRows: 0, links }
  return { data: [heading, header, ...rows], widths: [8, 70], headRows: 0, setup }
}

/** The row behind title and header. */
const FIRST_ENTRY = 3
