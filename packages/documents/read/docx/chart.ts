/** Embedded charts (word/charts/chartN.xml): what they cache of their data, and where their own workbook differs. */
import type { Chart, ChartPoint, ChartSeries, Place } from '../../document.ts'
import { parseXml } from '../xml.ts'
import type { ChartWorkbook } from './chart-workbook.ts'

const MOST_POINTS = 5_000
const MOST_SERIES = 200
const AXES = new Set(['c:catAx', 'c:valAx', 'c:serAx', 'c:dateAx'])

interface Draft {
  name: string
  readonly categories: Map<number, string>
  readonly values: Map<number, string>
  /** Typed labels (数据标签). */
  readonly labels: Map<number, string>
  /** Where in the workbook its name, labels and values stand. */
  readonly references: Map<Part, string>
}

type Part = 'name' | 'categories' | 'values'
const PARTS: ReadonlyMap<string | undefined, Part> = new Map([
  ['c:tx', 'name'],
  ['c:cat', 'categories'],
  ['c:xVal', 'categories'],
  ['c:val', 'values'],
  ['c:yVal', 'values'],
])

export function readChart(file: string, bytes: Uint8Array, place: Place, workbook?: ChartWorkbook): Chart {
  const reader = new ChartReader()
  parseXml(file, bytes, {
    open: (name, attributes) => reader.open(name, attributes),
    close: () => reader.close(),
    text: (text) => reader.text(text),
  })
  return reader.finish(place, workbook)
}

class ChartReader {
  readonly #open: string[] = []
  readonly #series: Draft[] = []
  #title = ''
  #valueTitle = ''
  #untitled = false
  #point = 0
  #labelLevel = 0

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#open.push(name)
    if (name === 'c:ser')
      this.#series.push({
        name: '',
        categories: new Map(),
        values: new Map(),
        labels: new Map(),
        references: new Map(),
      })
    else if (name === 'c:pt') this.#point = indexOf(attributes.idx)
    else if (name === 'c:idx' && this.#open.at(-2) === 'c:dLbl') this.#point = indexOf(attributes.val)
    else if (name === 'c:cat' || name === 'c:xVal') this.#labelLevel = 0
    else if (name === 'c:lvl') this.#labelLevel++
    else if (name === 'c:autoTitleDeleted') this.#untitled = attributes.val !== '0' && attributes.val !== 'false'
  }

  close(): void {
    this.#open.pop()
  }

  text(text: string): void {
    const within = this.#open.at(-1)
    if (within !== 'c:v' && within !== 'a:t' && within !== 'c:f') return
    const series = this.#open.lastIndexOf('c:ser')
    if (series >= 0) {
      const part = PARTS.get(this.#open[series + 1])
      if (part !== undefined && within !== 'a:t') this.#read(part, within === 'c:f', text)
      else if (within === 'a:t' && this.#open.includes('c:dLbl', series)) this.#label(text)
    } else if (this.#open.includes('c:title')) {
      if (!this.#open.some((name) => AXES.has(name))) this.#title += text
      else if (this.#open.includes('c:valAx')) this.#valueTitle += text
    }
  }

  /** A chart of one series without a title of its own shows the name of the series. */
  finish(place: Place, workbook: ChartWorkbook | undefined): Chart {
    const series = this.#series.slice(0, MOST_SERIES).map((draft) => toSeries(draft, workbook))
    const [only] = series.length === 1 ? series : []
    const title = this.#title.trim() || (this.#untitled ? '' : (only?.name ?? ''))
    const valueTitle = this.#valueTitle.trim()
    return { kind: 'chart', title, series, place, ...(valueTitle === '' ? {} : { valueTitle }) }
  }

  #label(text: string): void {
    const current = this.#series.at(-1)
    if (current !== undefined && this.#point < MOST_POINTS) add(current.labels, this.#point, text)
  }

  #read(part: Part, isReference: boolean, text: string): void {
    const current = this.#series.at(-1)
    if (current === undefined || this.#point >= MOST_POINTS) return
    if (isReference) current.references.set(part, (current.references.get(part) ?? '') + text)
    else if (part === 'name') current.name += text
    else if (part === 'values') add(current.values, this.#point, text)
    // The innermost labels of several levels come first.
    else if (this.#labelLevel <= 1) add(current.categories, this.#point, text)
  }
}

const indexOf = (text = '0'): number => Number.parseInt(text, 10) || 0

const add = (texts: Map<number, string>, index: number, text: string): void => {
  texts.set(index, (texts.get(index) ?? '') + text)
}

function toSeries(
  { name, categories, values, labels, references }: Draft,
  workbook: ChartWorkbook | undefined,
): ChartSeries {
  const points = [...values].sort(([a], [b]) => a - b)
  const held = (part: Part) => workbook?.(references.get(part) ?? '')
  const [heldName, heldCategories, heldValues] = [held('name')?.[0], held('categories'), held('values')]
  return {
    name: name.trim(),
    points: points.map(([index, cached]) => {
      const category = (categories.get(index) ?? '').trim()
      const value = withoutNoise(cached.trim())
      return withWorkbook(
        { category, value, ...labelOf(labels.get(index)) },
        heldCategories === undefined ? category : labelHeld(category, heldCategories[index]),
        heldValues === undefined ? value : valueHeld(value, heldValues[index]),
      )
    }),
    ...(heldName === undefined || labelHeld(name.trim(), heldName) === name.trim() ? {} : { nameInWorkbook: heldName }),
  }
}

const labelOf = (typed = ''): Pick<ChartPoint, 'label'> => (typed.trim() === '' ? {} : { label: typed.trim() })

const withWorkbook = (point: ChartPoint, category: string, value: string): ChartPoint =>
  category === point.category && value === point.value ? point : { ...point, inWorkbook: { category, value } }

/** A label as the workbook holds it; one that is a number there is shown by a format of its own. */
const labelHeld = (cached: string, held: string | undefined): string =>
  held === undefined || held.trim() === '' || !Number.isNaN(Number(held)) ? cached : held.trim()

/** A value as the workbook holds it: other digits for the same double are no other value. */
function valueHeld(cached: string, held = ''): string {
  const isSame = held.trim() !== '' && cached !== '' && Number(held) === Number(cached)
  return isSame ? cached : withoutNoise(held.trim())
}

/** Caches hold 5607.2299999999996 for the double that everybody writes 5607.23. */
function withoutNoise(value: string): string {
  if (!/^-?\d+\.\d{10,}$/.test(value)) return value
  const shortest = String(Number(value))
  return shortest.includes('e') ? value : shortest
}
