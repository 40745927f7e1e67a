import type { WriteOptions } from 'hucre/xlsx'

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number]

/** First rows of a sheet repeated on each page; the library's own setting leaves names bare that need quotes (“三公”). */
export const printTitles = (sheet: string, rows: number): NamedRange => ({
  name: '_xlnm.Print_Titles',
  range: `${quotedSheet(sheet)}!$1:$${rows}`,
  scope: sheet,
})

/** A sheet's name in a reference. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`
