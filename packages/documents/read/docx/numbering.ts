/** The lists that numbering.xml defines. */
import { parseXml } from '../xml.ts'

export interface Level {
  start: number
  /** `w:numFmt`. */
  format: string
  /** `w:lvlText`, such as `（%1）`. */
  text: string
  /** All numbers within are decimal (`w:isLgl`). */
  isLegal: boolean
  /** Starts anew after a level above this one (1-based), never after 0; after any higher level where not given. */
  restartsAfter: number | undefined
  /** Paragraph style that stands at this level. */
  style: string | undefined
}

/** A list as paragraphs refer to it (`w:num`). */
export interface List {
  /** Lists with one key count on together. */
  readonly key: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels whose number starts anew where the list begins (`w:startOverride`). */
  readonly starts: ReadonlyMap<number, number>
}

interface Definition {
  readonly levels: Map<number, Level>
  /** The style that this definition serves, or whose definition it borrows. */
  serves?: string
  borrows?: string
}

interface ListDraft {
  definition: string
  readonly levels: Map<number, Level>
  readonly starts: Map<number, number>
}

const DEEPEST_LEVEL = 8
const LARGEST_START = 32_767

/** Lists by `w:numId`. */
export function readLists(file: string, bytes: Uint8Array | undefined): Map<string, List> {
  if (bytes === undefined) return new Map()
  const reader = new NumberingReader()
  parseXml(file, bytes, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
  })
  return reader.lists()
}

class NumberingReader {
  readonly #definitions = new Map<string, Definition>()
  readonly #drafts = new Map<string, ListDraft>()
  #definition: Definition | undefined
  #list: ListDraft | undefined
  #level: Level | undefined
  #overridden = 0

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const value = attributes['w:val'] ?? ''
    if (name === 'w:abstractNum') {
      this.#definition = { levels: new Map() }
      this.#definitions.set(attributes['w:abstractNumId'] ?? '', this.#definition)
    } else if (name === 'w:num') {
      this.#list = { definition: '', levels: new Map(), starts: new Map() }
      this.#drafts.set(attributes['w:numId'] ?? '', this.#list)
    } else if (name === 'w:lvl') this.#openLevel(levelNumber(attributes['w:ilvl']))
    else if (name === 'w:lvlOverride') this.#overridden = levelNumber(attributes['w:ilvl'])
    else if (this.#level !== undefined) readProperty(this.#level, name, value)
    else if (this.#list !== undefined) {
      if (name === 'w:abstractNumId') this.#list.definition = value
      else if (name === 'w:startOverride') this.#list.starts.set(this.#overridden, startNumber(value))
    } else if (this.#definition !== undefined) {
      if (name === 'w:styleLink') this.#definition.serves = value
      else if (name === 'w:numStyleLink') this.#definition.borrows = value
    }
  }

  close(name: string): void {
    if (name === 'w:lvl') this.#level = undefined
    else if (name === 'w:abstractNum') this.#definition = undefined
    else if (name === 'w:num') this.#list = undefined
  }

  lists(): Map<string, List> {
    const serving = new Map([...this.#definitions].map(([key, { serves }]) => [serves, key]))
    return new Map(
      [...this.#drafts].map(([id, { definition, levels, starts }]): [string, List] => {
        const borrows = this.#definitions.get(definition)?.borrows
        const key = (borrows === undefined ? undefined : serving.get(borrows)) ?? definition
        return [id, { key, starts, levels: new Map([...(this.#definitions.get(key)?.levels ?? []), ...levels]) }]
      }),
    )
  }

  #openLevel(number: number): void {
    this.#level = {
      start: 1,
      format: 'decimal',
      text: '',
      isLegal: false,
      restartsAfter: undefined,
      style: undefined,
    }
    const levels = this.#list?.levels ?? this.#definition?.levels
    levels?.set(number, this.#level)
  }
}

function readProperty(level: Level, name: string, value: string): void {
  if (name === 'w:start') level.start = startNumber(value)
  else if (name === 'w:numFmt') level.format = value
  else if (name === 'w:lvlText') level.text = value.trim()
  else if (name === 'w:isLgl') level.isLegal = value !== '0' && value !== 'false'
  else if (name === 'w:lvlRestart') level.restartsAfter = Number.parseInt(value, 10) || 0
  else if (name === 'w:pStyle') level.style = value
}

const levelNumber = (value: string | undefined): number =>
  Math.min(Math.max(Number.parseInt(value ?? '0', 10) || 0, 0), DEEPEST_LEVEL)

const startNumber = (value: string): number => {
  const number = Number.parseInt(value, 10)
  return Number.isNaN(number) ? 1 : Math.min(Math.max(number, 0), LARGEST_START)
}
