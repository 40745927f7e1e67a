/** Settles the tracked changes of a docx as a word processor does, for tests: all accepted, or all rejected. */
import { strFromU8, strToU8 } from 'fflate'
import { SaxesParser } from 'saxes'
import { escaped } from '../markup.ts'
import { pack, unpack } from '../office-package.ts'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  children: Node[]
}
type Node = Element | string

const MAIN = 'word/document.xml'

/** The package with its changes settled. */
export function settledChanges(bytes: Uint8Array, how: 'accepted' | 'rejected'): Uint8Array {
  const parts = unpack(bytes)
  const root = parse(strFromU8(parts.get(MAIN) ?? new Uint8Array()))
  const [kept, gone] = how === 'accepted' ? ['w:ins', 'w:del'] : ['w:del', 'w:ins']
  settle(root, kept ?? '', gone ?? '')
  parts.set(MAIN, strToU8(markupOf(root)))
  return pack(parts)
}

/** How many changes of each kind the body has. */
export function changesIn(bytes: Uint8Array): { readonly inserted: number; readonly deleted: number } {
  const main = strFromU8(unpack(bytes).get(MAIN) ?? new Uint8Array())
  return { inserted: main.split('<w:ins ').length - 1, deleted: main.split('<w:del ').length - 1 }
}

function parse(markup: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.write(markup).close()
  return root
}

function markupOf(node: Node): string {
  if (typeof node === 'string') return escaped(node)
  const inside = node.children.map(markupOf).join('')
  if (node.name === '') return inside
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  return `<${node.name}${attributes.join('')}>${inside}</${node.name}>`
}

const USUAL: Readonly<Record<string, string>> = { 'w:delText': 'w:t', 'w:delInstrText': 'w:instrText' }

function settle(element: Element, kept: string, gone: string): void {
  const children: Node[] = []
  /** Content of paragraphs whose end is gone: the next one begins with it. */
  let carried: Node[] = []
  for (const child of withoutGone(element.children, kept, gone)) {
    if (typeof child === 'string') children.push(child)
    else {
      const settled = { ...child, name: USUAL[child.name] ?? child.name }
      settle(settled, kept, gone)
      if (isGone(child, gone)) carried.push(...(child.name === 'w:p' ? contentOf(settled) : []))
      else {
        if (child.name === 'w:p') {
          const properties = settled.children.filter((one) => isProperties(one))
          settled.children = [...properties, ...carried, ...contentOf(settled)]
          carried = []
        }
        // A table whose rows are gone is gone.
        if (child.name !== 'w:tbl' || settled.children.some((one) => nameOf(one) === 'w:tr')) children.push(settled)
      }
    }
  }
  if (carried.some((node) => textOf(node) !== '')) throw new Error(`text without a paragraph: ${carried.map(textOf)}`)
  element.children = children
}

/** Runs of changes that are kept stand by themselves; marks go. */
const withoutGone = (nodes: readonly Node[], kept: string, gone: string): Node[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return [node]
    if (node.name === gone) return []
    return node.name === kept ? withoutGone(node.children, kept, gone) : [node]
  })

/** A row, or the end of a paragraph. */
function isGone({ name, children }: Element, gone: string): boolean {
  const path = { 'w:p': ['w:pPr', 'w:rPr', gone], 'w:tr': ['w:trPr', gone] }[name]
  let at = children
  return (
    path?.every((step) => {
      const found = at.find((child) => nameOf(child) === step)
      at = typeof found === 'object' ? found.children : []
      return found !== undefined
    }) ?? false
  )
}

const nameOf = (node: Node): string => (typeof node === 'string' ? '' : node.name)
const isProperties = (node: Node): boolean => nameOf(node) === 'w:pPr'
const contentOf = ({ children }: Element): Node[] => children.filter((child) => !isProperties(child))
const textOf = (node: Node): string => (typeof node === 'string' ? node : node.children.map(textOf).join(''))
