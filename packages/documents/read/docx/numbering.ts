/** Automatic numbering (自动编号): the lists of numbering.xml and where each of them has counted to. */
import { parseXml } from '../xml.ts'
import { formatNumber } from './number-format.ts'

interface Level {
  start: number
  format: string
  text: string
}

interface List {
  readonly abstract: string
  readonly starts: Map<number, number>
}

/** Gives each numbered paragraph its number, in document order. */
export class Numbering {
  readonly #abstracts = new Map<string, Map<number, Level>>()
  readonly #lists = new Map<string, List>()
  readonly #counters = new Map<string, number[]>()
  readonly #begun = new Set<string>()

  constructor(file: string, bytes: Uint8Array | undefined) {
    if (bytes !== undefined) this.#read(file, bytes)
  }

  /** The number as displayed; empty for bullets and unknown lists. */
  next(list: string, level: number): string {
    const definition = this.#lists.get(list)
    const levels = definition === undefined ? undefined : this.#abstracts.get(definition.abstract)
    const own = levels?.get(level)
    if (definition === undefined || levels === undefined || own === undefined) return ''
    const counters = this.#countersOf(list, definition)
    counters[level] = (counters[level] ?? this.#startOf(definition, levels, level) - 1) + 1
    counters.length = level + 1
    if (own.format === 'bullet') return ''
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const value = counters[at] ?? this.#startOf(definition, levels, at)
      return formatNumber(value, levels.get(at)?.format ?? 'decimal')
    })
  }

  #countersOf(list: string, definition: List): number[] {
    const fresh = definition.starts.size > 0 && !this.#begun.has(list)
    this.#begun.add(list)
    const known = this.#counters.get(definition.abstract)
    if (known !== undefined && !fresh) return known
    const counters: number[] = []
    this.#counters.set(definition.abstract, counters)
    return counters
  }

  #startOf(definition: List, levels: ReadonlyMap<number, Level>, level: number): number {
    return definition.starts.get(level) ?? levels.get(level)?.start ?? 1
  }

  #read(file: string, bytes: Uint8Array): void {
    let levels: Map<number, Level> | undefined
    let level: Level | undefined
    let list: List | undefined
    let overridden = 0
    let abstract = ''
    parseXml(file, bytes, {
      open: (name, attributes) => {
        const value = attributes['w:val'] ?? ''
        if (name === 'w:abstractNum') {
          levels = new Map()
          this.#abstracts.set(attributes['w:abstractNumId'] ?? '', levels)
        } else if (name === 'w:lvl' && levels !== undefined) {
          level = { start: 1, format: 'decimal', text: '' }
          levels.set(Number(attributes['w:ilvl']), level)
        } else if (name === 'w:start' && level !== undefined) level.start = Number(value)
        else if (name === 'w:numFmt' && level !== undefined) level.format = value
        else if (name === 'w:lvlText' && level !== undefined) level.text = value
        else if (name === 'w:num') abstract = attributes['w:numId'] ?? ''
        else if (name === 'w:abstractNumId') {
          list = { abstract: value, starts: new Map() }
          this.#lists.set(abstract, list)
        } else if (name === 'w:lvlOverride') overridden = Number(attributes['w:ilvl'])
        else if (name === 'w:startOverride') list?.starts.set(overridden, Number(value))
      },
      close: (name) => {
        if (name === 'w:lvl') level = undefined
        if (name === 'w:abstractNum') levels = undefined
      },
    })
  }
}
