/** What the text around flat tables calls an amount. */
import type { Document } from '@mingzhang/documents'
import { plainText } from '../statutory-tables/grid.ts'
import type { FlatRegion } from './regions.ts'
import type { Token } from './tokens.ts'

/** Whether the text names an amount so. */
export type Told = (name: string, amount: Token) => boolean

/** Tables by subjects are no text: behind their last heading stands the total of the first column. */
export function toldIn(document: Document, regions: readonly FlatRegion[]): Told {
  let text: string | undefined
  const answers = new Map<string, boolean>()
  const without = regions.filter(({ form }) => form.rows.kind !== 'lines')
  return (name, { text: amount }) => {
    text ??= document.blocks
      .flatMap((block, index) =>
        block.kind === 'paragraph' && !without.some(({ first, last }) => index >= first && index <= last)
          ? [plainText(block.text)]
          : [],
      )
      .join('\n')
      .replace(/(?<=\d),(?=\d)/g, '')
    const asked = `${name} ${amount}`
    const known = answers.get(asked)
    if (known !== undefined) return known
    const digits = amount.replace(/,/g, '').replace('.', '\\.')
    // What stands behind a name may be the total on the line below it.
    const isTold = new RegExp(`(?:${name})(?:(?!\\n[总合小]计)[^\\d、，,;。]){0,8}${digits}(?![\\d.])`).test(text)
    answers.set(asked, isTold)
    return isTold
  }
}
