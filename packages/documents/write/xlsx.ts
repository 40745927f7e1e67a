/** Writes xlsx: the statutory tables (附表), a sheet each, behind a sheet that lists them. */
import { type Cell, type WriteSheet, writeXlsx as writeWorkbook } from 'hucre/xlsx'
import type { Manuscript } from '../manuscript.ts'
import { editPart, pack, unpack, withoutTimes } from './office-package.ts'
import { printTitles, quotedSheet } from './print-titles.ts'
import { printedText } from './printed-lines.ts'
import type { Writer } from './writer.ts'
import { FONT, HEADER_STYLE, LINK_STYLE, lineStyle, TITLE_STYLE } from './xlsx/cell-style.ts'
import { PAGE_NUMBERS, pageSetup, sheetOf, textCell } from './xlsx/sheet-data.ts'
import { CONTENTS_SHEET, type StatutorySheet, statutorySheets } from './xlsx/statutory-sheets.ts'

export const xlsxWriter: Writer = { format: 'xlsx', write: writeXlsx }

async function writeXlsx(manuscript: Manuscript): Promise<Uint8Array> {
  const statutory = statutorySheets(manuscript)
  const title = printedText(manuscript.title)
  const sheets = statutory.map(sheetOf)
  const workbook = await writeWorkbook({
    sheets: [contentsSheet(title, statutory), ...sheets],
    namedRanges: sheets.map(({ name, freezePane }) => printTitles(name, freezePane?.rows ?? 1)),
    defaultFont: FONT,
    properties: { title, creator: printedText(manuscript.author) },
  })
  const parts = unpack(workbook)
  editPart(parts, 'docProps/core.xml', withoutTimes)
  return pack(parts)
}

function contentsSheet(title: string, sheets: readonly StatutorySheet[]): WriteSheet {
  const entries = sheets.flatMap((sheet, index): [string, Partial<Cell>][] => {
    const row = index + 2
    return [
      [`${row},0`, { value: index + 1, type: 'number', style: lineStyle('center') }],
      [
        `${row},1`,
        { ...textCell(sheet.title, LINK_STYLE), hyperlink: { target: '', location: `${quotedSheet(sheet.name)}!A1` } },
      ],
    ]
  })
  return {
    name: CONTENTS_SHEET,
    cells: new Map([
      ['0,0', textCell(title, TITLE_STYLE)],
      ['1,0', textCell('序号', HEADER_STYLE)],
      ['1,1', textCell('表名', HEADER_STYLE)],
      ...entries,
    ]),
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
    columns: [{ width: 8 }, { width: 70 }],
    rowDefs: new Map([
      [0, { height: 36 }],
      ...Array.from({ length: sheets.length + 1 }, (_, row): [number, { height: number }] => [row + 1, { height: 20 }]),
    ]),
    pageSetup: pageSetup('portrait', 'a4'),
    headerFooter: PAGE_NUMBERS,
  }
}
