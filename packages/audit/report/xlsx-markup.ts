/** What the workbook library leaves out: a filter over each list, and pages as wide as the sheet. */
import type { Feature } from 'write-excel-file/node'

/** Size of a sheet with its header row. */
export interface SheetSize {
  readonly columns: number
  readonly rows: number
}

/** Letters of a column from 0: A, B, … Z, AA. */
const columnName = (column: number): string =>
  (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

/** Elements that stand behind `sheetData` and before the filter do not occur in these sheets. */
function withFilter(markup: string, { columns, rows }: SheetSize): string {
  const filter = `<autoFilter ref="A1:${columnName(columns - 1)}${rows}"/>`
  return markup.replace(/<\/sheetData>|<sheetData\s*\/>/, (end) => end + filter)
}

/** Sheets with more columns are printed on A3. */
const WIDEST_ON_A4 = 9

const withFittedPage = (markup: string, { columns }: SheetSize): string =>
  markup
    .replace(/<worksheet[^>]*>/, (opening) => `${opening}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace(/<pageSetup[^>]*>/, () => {
      const paper = columns > WIDEST_ON_A4 ? 8 : 9
      return `<pageSetup paperSize="${paper}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`
    })

export const sheetMarkup = <FileContent>(sizes: readonly SheetSize[]): Feature<FileContent> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (markup, _options, { sheetIndex }) => {
          const size = sizes[sheetIndex]
          return size === undefined ? markup : withFittedPage(withFilter(markup, size), size)
        },
      },
    },
  },
})
