/** What styles say of a paragraph or a run: heading level, numbering, table of contents, hidden text. */
import { parseXml } from '../xml.ts'

export interface Style {
  readonly id: string
  /** Heading level, 1 the highest. */
  readonly level: number | undefined
  /** Belongs to the table of contents (目录). */
  readonly isContents: boolean
  readonly numbering: { readonly list: string; readonly level: number | undefined } | undefined
  readonly hidden: boolean
}

export interface Styles {
  readonly byId: ReadonlyMap<string, Style>
  /** The style of paragraphs that name none. */
  readonly usual: Style | undefined
}

interface Draft {
  name: string
  basedOn?: string
  outline?: number
  list?: string
  listLevel?: number
  hidden?: boolean
}

const HEADING_NAME = /^(?:heading|标题)\s?([1-9])$/i
const CHINESE_HEADING_NAME = /^([一二三四五])级标题$/
const CONTENTS_NAME = /^(?:toc|目录)(?:\s?\d|\s?heading|标题)?$/i
const DEEPEST_INHERITANCE = 20
const DEEPEST_HEADING = 9

/** Styles by id, each with what it inherits. */
export function readStyles(file: string, bytes: Uint8Array | undefined): Styles {
  if (bytes === undefined) return { byId: new Map(), usual: undefined }
  const drafts = new Map<string, Draft>()
  let current: Draft | undefined
  let usual = ''
  parseXml(file, bytes, {
    open(name, attributes) {
      if (name === 'w:style') {
        current = { name: '' }
        const id = attributes['w:styleId'] ?? ''
        drafts.set(id, current)
        if (attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? '')) usual = id
      } else if (current !== undefined) readProperty(current, name, attributes['w:val'])
    },
    close(name) {
      if (name === 'w:style') current = undefined
    },
  })
  const byId = new Map([...drafts.keys()].map((id) => [id, resolve(id, drafts)]))
  return { byId, usual: byId.get(usual) }
}

function readProperty(draft: Draft, name: string, value: string | undefined): void {
  if (name === 'w:vanish') draft.hidden = value !== '0' && value !== 'false'
  if (value === undefined) return
  if (name === 'w:name') draft.name = value
  else if (name === 'w:basedOn') draft.basedOn = value
  else if (name === 'w:outlineLvl') draft.outline = Number(value)
  else if (name === 'w:numId') draft.list = value
  else if (name === 'w:ilvl') draft.listLevel = Number(value)
}

function resolve(id: string, drafts: ReadonlyMap<string, Draft>): Style {
  const line = lineage(id, drafts)
  const level = first(line, ({ outline, name }) => (outline === undefined ? headingOf(name) : outline + 1))
  const numbered = line.find(({ list }) => list !== undefined)
  return {
    id,
    level: level !== undefined && level <= DEEPEST_HEADING ? level : undefined,
    isContents: line.some(({ name }) => CONTENTS_NAME.test(name)),
    numbering: numbered?.list === undefined ? undefined : { list: numbered.list, level: numbered.listLevel },
    hidden: first(line, ({ hidden }) => hidden) ?? false,
  }
}

/** The style and those it is based on, nearest first. */
function lineage(id: string, drafts: ReadonlyMap<string, Draft>): Draft[] {
  const line: Draft[] = []
  let current = drafts.get(id)
  while (current !== undefined && line.length < DEEPEST_INHERITANCE) {
    line.push(current)
    current = current.basedOn === undefined ? undefined : drafts.get(current.basedOn)
  }
  return line
}

function first<T>(line: readonly Draft[], choose: (draft: Draft) => T | undefined): T | undefined {
  for (const draft of line) {
    const chosen = choose(draft)
    if (chosen !== undefined) return chosen
  }
  return undefined
}

function headingOf(name: string): number | undefined {
  const digit = HEADING_NAME.exec(name)?.[1]
  if (digit !== undefined) return Number(digit)
  const chinese = CHINESE_HEADING_NAME.exec(name)?.[1]
  return chinese === undefined ? undefined : '一二三四五'.indexOf(chinese) + 1
}
