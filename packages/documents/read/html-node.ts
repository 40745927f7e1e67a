/** The nodes of a parsed html page. */
import type { DefaultTreeAdapterMap } from 'parse5'

export type HtmlNode = DefaultTreeAdapterMap['childNode']
export type HtmlElement = DefaultTreeAdapterMap['element']
export type HtmlText = DefaultTreeAdapterMap['textNode']
