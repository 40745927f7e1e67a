declare module 'word-extractor' {
  /** Extracts the text of doc files. */
  export default class WordExtractor {
    extract(source: Buffer): Promise<{
      /** @param options.filterUnicode whether typographic quotes become plain ones */
      getBody(options: { readonly filterUnicode: boolean }): string
    }>
  }
}
