/** Pictures with a text of their own to stand for them: what is drawn in them is no text of the document. */
import type { OPS, PDFPageProxy } from 'pdfjs-dist'
import { markedId, type OperatorList } from './draw.ts'

/** The ids of marked contents in which text and lines are drawn together, as in charts; text by itself is never a picture. */
function drawnContents({ fnArray, argsArray }: OperatorList, operators: typeof OPS): Set<number> {
  const drawn = new Set<number>()
  const open: { id: number | undefined; text: boolean; path: boolean }[] = []
  for (const [index, operator] of fnArray.entries()) {
    const innermost = open.at(-1)
    if (operator === operators.beginMarkedContent) open.push({ id: undefined, text: false, path: false })
    else if (operator === operators.beginMarkedContentProps)
      open.push({ id: markedId(argsArray[index]), text: false, path: false })
    else if (operator === operators.endMarkedContent) open.pop()
    else if (innermost !== undefined && operator === operators.showText) innermost.text = true
    else if (innermost !== undefined && operator === operators.constructPath) innermost.path = true
    if (innermost?.id !== undefined && innermost.text && innermost.path) drawn.add(innermost.id)
  }
  return drawn
}

/** The ids of marked contents that are pictures with an alternative text. */
export async function picturedContents(
  page: PDFPageProxy,
  list: OperatorList,
  operators: typeof OPS,
): Promise<ReadonlySet<number>> {
  const drawn = drawnContents(list, operators)
  if (drawn.size === 0) return drawn
  const tree: unknown = await page.getStructTree()
  return new Set(picturesIn(tree, false).filter((id) => drawn.has(id)))
}

function picturesIn(node: unknown, within: boolean): number[] {
  if (typeof node !== 'object' || node === null) return []
  if ('id' in node) {
    const id = within ? /_mc(\d+)$/.exec(String(node.id))?.[1] : undefined
    return id === undefined ? [] : [Number(id)]
  }
  const picture = within || ('role' in node && node.role === 'Figure' && 'alt' in node && node.alt !== '')
  return 'children' in node && Array.isArray(node.children)
    ? node.children.flatMap((child: unknown) => picturesIn(child, picture))
    : []
}
