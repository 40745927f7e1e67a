/** What the workbook library leaves out: print set-up, rows repeated on each page, links, properties. */
import type { Stream } from 'node:stream'
import type { Feature } from 'write-excel-file/node'
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility'
import { escaped } from '../markup.ts'

/** What the library lets a part of the workbook be made of. */
type FileContent = Stream | Buffer | Blob

export interface SheetSetup {
  readonly name: string
  readonly landscape: boolean
  /** Printed on A3, as A4 would make its figures too small. */
  readonly wide: boolean
  /** First rows that are repeated on each page. */
  readonly headRows: number
  /** Cells that lead to the beginning of another sheet. */
  readonly links: readonly { readonly cell: string; readonly sheet: string }[]
}

export interface WorkbookProperties {
  readonly title: string
  readonly author: string
}

export const workbookMarkup = (
  sheets: readonly SheetSetup[],
  properties: WorkbookProperties,
): Feature<FileContent> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (markup, _options, { sheetIndex }) => {
          const setup = sheets[sheetIndex]
          return setup === undefined ? markup : withSetup(markup, setup)
        },
      },
      'xl/workbook.xml': { transform: (markup) => withPrintTitles(markup, sheets) },
      '[Content_Types].xml': {
        insert: () =>
          '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
      },
      '_rels/.rels': {
        insert: () =>
          '<Relationship Id="rId-properties" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
      },
    },
    write: { files: () => ({ 'docProps/core.xml': coreProperties(properties) }) },
  },
})

const coreProperties = ({ title, author }: WorkbookProperties): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator><dc:language>zh-CN</dc:language></cp:coreProperties>`

const ORDER = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? []

function withSetup(markup: string, { landscape, wide, links }: SheetSetup): string {
  const orientation = landscape ? 'landscape' : 'portrait'
  const elements = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    linksMarkup(links),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${wide ? 8 : 9}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter>',
  ]
  return elements
    .filter((element) => element !== '')
    .reduce(
      (whole, element) => insertElementMarkupAccordingToOrderOfSiblings(whole, element, ORDER, 'worksheet'),
      markup,
    )
}

function linksMarkup(links: SheetSetup['links']): string {
  if (links.length === 0) return ''
  const each = links.map(({ cell, sheet }) => `<hyperlink ref="${cell}" location="${escaped(`${quoted(sheet)}!A1`)}"/>`)
  return `<hyperlinks>${each.join('')}</hyperlinks>`
}

function withPrintTitles(markup: string, sheets: readonly SheetSetup[]): string {
  const names = sheets.map(({ name, headRows }, index) =>
    headRows === 0
      ? ''
      : `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escaped(quoted(name))}!$1:$${headRows}</definedName>`,
  )
  const list = `<definedNames>${names.join('')}</definedNames>`
  return markup.replace(/<definedNames\s*(?:\/>|><\/definedNames>)/, () => (names.join('') === '' ? '' : list))
}

/** A sheet's name in a reference. */
const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`
