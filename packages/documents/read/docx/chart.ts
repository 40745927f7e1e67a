/** Embedded charts (word/charts/chartN.xml): what they cache of their data. */
import type { Chart, ChartSeries, Place } from '../../document.ts'
import { parseXml } from '../xml.ts'

const MOST_POINTS = 5_000
const MOST_SERIES = 200
const AXES = new Set(['c:catAx', 'c:valAx', 'c:serAx', 'c:dateAx'])

interface Draft {
  name: string
  readonly categories: Map<number, string>
  readonly values: Map<number, string>
}

export function readChart(file: string, bytes: Uint8Array, place: Place): Chart {
  const reader = new ChartReader()
  parseXml(file, bytes, {
    open: (name, attributes) => reader.open(name, attributes),
    close: () => reader.close(),
    text: (text) => reader.text(text),
  })
  return reader.finish(place)
}

class ChartReader {
  readonly #open: string[] = []
  readonly #series: Draft[] = []
  #title = ''
  #untitled = false
  #point = 0
  #labelLevel = 0

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#open.push(name)
    if (name === 'c:ser') this.#series.push({ name: '', categories: new Map(), values: new Map() })
    else if (name === 'c:pt') this.#point = Number.parseInt(attributes.idx ?? '0', 10) || 0
    else if (name === 'c:cat' || name === 'c:xVal') this.#labelLevel = 0
    else if (name === 'c:lvl') this.#labelLevel++
    else if (name === 'c:autoTitleDeleted') this.#untitled = attributes.val !== '0' && attributes.val !== 'false'
  }

  close(): void {
    this.#open.pop()
  }

  text(text: string): void {
    const within = this.#open.at(-1)
    if (within !== 'c:v' && within !== 'a:t') return
    const series = this.#open.lastIndexOf('c:ser')
    if (series >= 0) {
      if (within === 'c:v') this.#read(this.#open[series + 1], text)
    } else if (this.#open.includes('c:title') && !this.#open.some((name) => AXES.has(name))) this.#title += text
  }

  /** A chart of one series without a title of its own shows the name of the series. */
  finish(place: Place): Chart {
    const series = this.#series.slice(0, MOST_SERIES).map(toSeries)
    const [only] = series.length === 1 ? series : []
    const title = this.#title.trim() || (this.#untitled ? '' : (only?.name ?? ''))
    return { kind: 'chart', title, series, place }
  }

  #read(part: string | undefined, text: string): void {
    const current = this.#series.at(-1)
    if (current === undefined || this.#point >= MOST_POINTS) return
    if (part === 'c:tx') current.name += text
    else if (part === 'c:val' || part === 'c:yVal') add(current.values, this.#point, text)
    // The innermost labels of several levels come first.
    else if ((part === 'c:cat' || part === 'c:xVal') && this.#labelLevel <= 1)
      add(current.categories, this.#point, text)
  }
}

const add = (texts: Map<number, string>, index: number, text: string): void => {
  texts.set(index, (texts.get(index) ?? '') + text)
}

function toSeries({ name, categories, values }: Draft): ChartSeries {
  const points = [...values].sort(([a], [b]) => a - b)
  return {
    name: name.trim(),
    points: points.map(([index, value]) => ({
      category: (categories.get(index) ?? '').trim(),
      value: withoutNoise(value.trim()),
    })),
  }
}

/** Caches hold 5607.2299999999996 for the double that everybody writes 5607.23. */
function withoutNoise(value: string): string {
  if (!/^-?\d+\.\d{10,}$/.test(value)) return value
  const shortest = String(Number(value))
  return shortest.includes('e') ? value : shortest
}
