/** What paragraph styles say of a paragraph: heading level, numbering, table of contents. */
import { parseXml } from '../xml.ts'

export interface ParagraphStyle {
  readonly level: number | undefined
  readonly isContents: boolean
  readonly numbering: { readonly list: string; readonly level: number } | undefined
}

interface Draft {
  name: string
  basedOn: string | undefined
  outline: number | undefined
  list: string | undefined
  listLevel: number
}

const HEADING_NAME = /^(?:heading|标题)\s?([1-9])$/i
const CONTENTS_NAME = /^(?:toc|目录)(?:\s?\d|\s?heading|标题)?$/i
const DEEPEST_INHERITANCE = 20

/** Styles by id, each with what it inherits. */
export function readStyles(file: string, bytes: Uint8Array | undefined): Map<string, ParagraphStyle> {
  const drafts = bytes === undefined ? new Map<string, Draft>() : readDrafts(file, bytes)
  return new Map([...drafts.keys()].map((id) => [id, resolve(id, drafts)]))
}

function readDrafts(file: string, bytes: Uint8Array): Map<string, Draft> {
  const drafts = new Map<string, Draft>()
  let current: Draft | undefined
  parseXml(file, bytes, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? ''
      if (name === 'w:style') {
        current = { name: '', basedOn: undefined, outline: undefined, list: undefined, listLevel: 0 }
        drafts.set(attributes['w:styleId'] ?? '', current)
      } else if (current === undefined) return
      else if (name === 'w:name') current.name = value
      else if (name === 'w:basedOn') current.basedOn = value
      else if (name === 'w:outlineLvl') current.outline = Number(value)
      else if (name === 'w:numId') current.list = value
      else if (name === 'w:ilvl') current.listLevel = Number(value)
    },
    close(name) {
      if (name === 'w:style') current = undefined
    },
  })
  return drafts
}

function resolve(id: string, drafts: ReadonlyMap<string, Draft>): ParagraphStyle {
  let level: number | undefined
  let list: string | undefined
  let listLevel = 0
  let isContents = false
  let current = drafts.get(id)
  for (let depth = 0; current !== undefined && depth < DEEPEST_INHERITANCE; depth++) {
    const heading = HEADING_NAME.exec(current.name)?.[1]
    level ??=
      current.outline === undefined ? (heading === undefined ? undefined : Number(heading)) : current.outline + 1
    if (list === undefined && current.list !== undefined) {
      list = current.list
      listLevel = current.listLevel
    }
    isContents ||= CONTENTS_NAME.test(current.name)
    current = current.basedOn === undefined ? undefined : drafts.get(current.basedOn)
  }
  return {
    level: level !== undefined && level <= 9 ? level : undefined,
    isContents,
    numbering: list === undefined ? undefined : { list, level: listLevel },
  }
}
