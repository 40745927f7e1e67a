/** Streaming XML with no entities of its own making: a document type declaration is refused. */
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { UnreadableFile } from '../unreadable.ts'

type Attributes = Readonly<Record<string, string>>

export interface XmlHandlers {
  /** Qualified name with the usual prefix of its namespace, such as `w:p`, whatever prefix the file declares. */
  readonly open: (name: string, attributes: Attributes) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** A part of more bytes is not parsed: a thousand pages of text have some tens of millions. */
const MOST_BYTES = 128 * 1024 * 1024

/** Parse a part of an office document. @throws UnreadableFile when it is not well formed, or too large. */
export function parseXml(file: string, bytes: Uint8Array, handlers: XmlHandlers): void {
  if (bytes.length > MOST_BYTES)
    throw new UnreadableFile(file, 'too-large', `${file}：正文解压后超过 128 MB，无法读取。请拆分文件后再试。`)
  const parser = new SaxesParser({ xmlns: false, position: false })
  const refuse = (): never => {
    throw new UnreadableFile(
      file,
      'damaged',
      `${file}：文件内部的 XML 含有文档类型声明或格式错误，已拒绝读取。请在 WPS 或 Word 中另存后再试。`,
    )
  }
  const names = new UsualNames()
  parser.on('doctype', refuse)
  parser.on('error', refuse)
  parser.on('opentag', (tag) => handlers.open(names.of(tag), names.attributesOf(tag)))
  const { close, text } = handlers
  if (close !== undefined) parser.on('closetag', (tag) => close(names.of(tag)))
  if (text !== undefined) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  parser.write(decodeXml(bytes)).close()
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}

const OFFICE = /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\//

/** The prefix that the namespaces we read usually have, by the end of their address. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w:'],
  [/\/drawingml\/(?:2006\/)?chart$/, 'c:'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a:'],
  [/\/drawingml\/(?:2006\/)?picture$/, 'pic:'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r:'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm:'],
  [/\/markup-compatibility\/2006$/, 'mc:'],
]

/** Names with the usual prefixes; the first declaration of a prefix holds for the whole part. */
class UsualNames {
  readonly #prefixes = new Map<string, string>()
  readonly #names = new Map<string, string>()
  #renames = false

  of(tag: SaxesTagPlain): string {
    const known = this.#names.get(tag.name)
    if (known !== undefined) return known
    this.#declare(tag.attributes)
    const name = this.#usual(tag.name)
    this.#names.set(tag.name, name)
    return name
  }

  attributesOf({ attributes }: SaxesTagPlain): Attributes {
    if (!this.#renames) return attributes
    return Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [name.includes(':') ? this.#usual(name) : name, value]),
    )
  }

  #usual(name: string): string {
    const colon = name.indexOf(':')
    const usual = this.#prefixes.get(name.slice(0, colon + 1))
    return usual === undefined ? name : usual + name.slice(colon + 1)
  }

  #declare(attributes: Attributes): void {
    for (const [name, address] of Object.entries(attributes)) {
      if (!name.startsWith('xmlns') || !OFFICE.test(address)) continue
      const prefix = name === 'xmlns' ? '' : `${name.slice('xmlns:'.length)}:`
      const usual = PREFIXES.find(([pattern]) => pattern.test(address))?.[1]
      if (usual === undefined || this.#prefixes.has(prefix)) continue
      this.#prefixes.set(prefix, usual)
      this.#renames ||= prefix !== usual
    }
  }
}
