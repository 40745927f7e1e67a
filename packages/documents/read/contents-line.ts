/** The field codes of a table of contents, left as text where a document was pasted into a page. */
const PAGE_REFERENCE = /\sPAGEREF\s+_Toc\d+\s+\\?h\b/

/** Whether a line is one of the table of contents that a word processor made (目录). */
export const isContentsLine = (text: string): boolean => text.includes('PAGEREF') && PAGE_REFERENCE.test(text)
