import { escaped } from '../markup.ts'

/** A run of text as WordprocessingML; `properties` is its `w:rPr`. */
export const textRun = (text: string, properties = ''): string =>
  text === '' ? '' : `<w:r>${properties}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
