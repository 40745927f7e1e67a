/** Text of html as a browser lays it out. */
import { plainCharacters } from '../plain-characters.ts'
import { type HtmlElement, isBlock, isElement, isLeftOut, isText } from './html-node.ts'

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/

/** White space collapsed; a line break of the source between two Chinese characters is none of the text. */
export const collapse = (text: string): string =>
  text
    .replace(/[ \t\n\r\f\u00a0]+/g, (space, at: number) => {
      const isBetweenWide = WIDE.test(text.charAt(at - 1)) && WIDE.test(text.charAt(at + space.length))
      return isBetweenWide && /[\n\r]/.test(space) ? '' : ' '
    })
    .trim()

/** Lines of a cell; tables within it are given to `nested`. */
export function cellLines(cell: HtmlElement, nested: HtmlElement[]): string {
  const lines: string[] = ['']
  collectLines(cell, lines, nested)
  return lines
    .map(collapse)
    .filter((line) => line !== '')
    .join('\n')
}

function collectLines(element: HtmlElement, lines: string[], nested: HtmlElement[]): void {
  for (const child of element.childNodes) {
    if (isText(child)) lines.push((lines.pop() ?? '') + plainCharacters(child.value))
    if (!isElement(child) || isLeftOut(child)) continue
    if (child.tagName === 'table') nested.push(child)
    else if (child.tagName === 'br') lines.push('')
    else {
      if (isBlock(child)) lines.push('')
      collectLines(child, lines, nested)
      if (isBlock(child)) lines.push('')
    }
  }
}
