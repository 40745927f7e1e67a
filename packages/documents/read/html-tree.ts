/** Parses html within bounds: no page nests or repeats its tags so often that reading it would not end. */
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5'
import { UnreadableFile } from '../unreadable.ts'
import type { HtmlNode } from './html-node.ts'

const DEEPEST = 600
const MOST_ELEMENTS = 3_000_000

/** @throws UnreadableFile `too-large` when the page goes beyond the bounds. */
export function parseHtml(file: string, html: string): readonly HtmlNode[] {
  return parse(html, { sourceCodeLocationInfo: true, treeAdapter: boundedAdapter(file) }).childNodes
}

function boundedAdapter(file: string): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0
  let elements = 0
  const bound = (value: number, most: number): void => {
    if (value > most)
      throw new UnreadableFile(
        file,
        'too-large',
        `${file}：网页标签过多或嵌套过深，无法读取。请在浏览器中另存为完整网页或 pdf 后再试。`,
      )
  }
  return {
    ...defaultTreeAdapter,
    createElement: (tagName, namespace, attributes) => {
      bound(++elements, MOST_ELEMENTS)
      return defaultTreeAdapter.createElement(tagName, namespace, attributes)
    },
    onItemPush: () => bound(++depth, DEEPEST),
    onItemPop: () => {
      depth--
    },
  }
}
