/** Streaming XML with no entities of its own making: a document type declaration is refused. */
import { SaxesParser } from 'saxes'
import { UnreadableFile } from '../unreadable.ts'

export interface XmlHandlers {
  /** Qualified name with its prefix, such as `w:p`. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** Parse a part of an office document. @throws UnreadableFile `damaged` when it is not well formed. */
export function parseXml(file: string, bytes: Uint8Array, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false })
  const refuse = (): never => {
    throw new UnreadableFile(
      file,
      'damaged',
      `${file}：文件内部的 XML 含有文档类型声明或格式错误，已拒绝读取。请在 WPS 或 Word 中另存后再试。`,
    )
  }
  parser.on('doctype', refuse)
  parser.on('error', refuse)
  parser.on('opentag', (tag) => handlers.open(tag.name, tag.attributes))
  const { close, text } = handlers
  if (close !== undefined) parser.on('closetag', (tag) => close(tag.name))
  if (text !== undefined) parser.on('text', text)
  parser.write(new TextDecoder().decode(bytes)).close()
}
