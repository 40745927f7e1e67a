/** The nodes of a parsed html page. */
import type { DefaultTreeAdapterMap } from 'parse5'
import type { Place } from '../document.ts'

export type HtmlNode = DefaultTreeAdapterMap['childNode']
export type HtmlElement = DefaultTreeAdapterMap['element']
export type HtmlText = DefaultTreeAdapterMap['textNode']

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node
export const isText = (node: HtmlNode): node is HtmlText => node.nodeName === '#text'

export const elementsOf = (element: HtmlElement): HtmlElement[] => element.childNodes.filter(isElement)

export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value

/** Where its first character that shows stands in the source. */
export function placeOfNode(node: HtmlNode): Place {
  const line = node.sourceCodeLocation?.startLine
  if (line === undefined || line === null) return {}
  if (!isText(node)) return { sourceLine: line }
  const lead = /^\s*/.exec(node.value)?.[0] ?? ''
  return { sourceLine: line + (lead.match(/\n/g)?.length ?? 0) }
}

const LEFT_OUT = new Set([
  'script',
  'style',
  'nav',
  'head',
  'noscript',
  'template',
  'select',
  'button',
  'svg',
  'iframe',
  'object',
  'del',
])

/** What style sheets by custom call text that is only for screen readers. */
const UNSEEN = /(?:^|\s)(?:visually-hidden|sr-only|screen-reader-text)(?:\s|$)/

/** Whether an element does not show, or is none of the document's text. */
export const isLeftOut = (element: HtmlElement): boolean =>
  LEFT_OUT.has(element.tagName) ||
  element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'class' && UNSEEN.test(value)) ||
      (name === 'style' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value)),
  )

const BLOCKS = new Set(
  (
    'p div section article main header footer ul ol li dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre center figure ' +
    'figcaption body html form fieldset legend caption tbody thead tfoot tr td th aside details summary address hr'
  ).split(' '),
)

/** Whether a line ends before and after the element. */
export const isBlock = ({ tagName }: HtmlElement): boolean => BLOCKS.has(tagName)
