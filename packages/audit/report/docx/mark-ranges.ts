/** Sets the marks of comment ranges into the body: runs are divided, their properties kept. */
import type { Anchor } from './anchors.ts'
import type { BodyParagraph, Run, RunChild } from './body-paragraphs.ts'
import { xmlUnits } from './xml-tags.ts'

export interface AnchoredComment {
  readonly id: number
  readonly anchor: Anchor
}

/** Marks to set into the text of a run, by the offset in it. */
interface RunMarks {
  readonly starts: Map<number, string>
  readonly ends: Map<number, string>
}

const startMark = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`
const endMark = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`

const append = (marks: Map<number, string>, offset: number, mark: string): void => {
  marks.set(offset, (marks.get(offset) ?? '') + mark)
}

const lengthOf = (run: Run): number => run.children.reduce((total, child) => total + child.text.length, 0)

/** The run that holds the character at `offset` of a paragraph's text, and the offset within it. */
function runAt(paragraph: BodyParagraph, offset: number): { run: Run; offset: number } | undefined {
  let before = 0
  for (const run of paragraph.runs) {
    const length = lengthOf(run)
    if (offset < before + length) return { run, offset: offset - before }
    before += length
  }
  return undefined
}

/** Source of `w:t` elements for the part of a divisible child between two offsets of its text. */
function partOf(xml: string, child: RunChild, from: number, to: number): string {
  if (from === 0 && to === child.text.length) return xml.slice(child.start, child.end)
  const { content } = child
  if (content === undefined) return ''
  const source = xml.slice(content.start, content.end)
  const units = xmlUnits(source)
  const start = units[from]?.start ?? source.length
  const end = units[to]?.start ?? source.length
  return `<w:t xml:space="preserve">${source.slice(start, end)}</w:t>`
}

/** The run divided at its marks. A child that cannot be divided takes the marks before or behind it. */
function divided(xml: string, run: Run, { starts, ends }: RunMarks): string {
  let output = ''
  let pending = ''
  const set = (marks: string | undefined): void => {
    if (marks === undefined) return
    if (pending !== '') output += `${run.opening}${run.properties}${pending}</w:r>`
    pending = ''
    output += marks
  }
  let offset = 0
  for (const child of run.children) {
    const length = child.text.length
    const within = [...starts.keys(), ...ends.keys()].filter((cut) => cut > offset && cut < offset + length)
    const cuts = child.content === undefined ? [] : [...new Set(within)].sort((a, b) => a - b)
    const bounds = [offset, ...cuts, offset + length]
    for (let index = 0; index + 1 < bounds.length; index++) {
      const from = bounds[index] ?? offset
      const to = bounds[index + 1] ?? offset + length
      if (length > 0) for (const cut of marksIn(starts, from, to)) set(starts.get(cut))
      pending += partOf(xml, child, from - offset, to - offset)
      if (length > 0) for (const cut of marksIn(ends, from + 1, to + 1)) set(ends.get(cut))
    }
    offset += length
  }
  if (pending !== '') output += `${run.opening}${run.properties}${pending}</w:r>`
  return output
}

const marksIn = (marks: ReadonlyMap<number, string>, from: number, to: number): number[] =>
  [...marks.keys()].filter((cut) => cut >= from && cut < to).sort((a, b) => a - b)

/** Replacements of the source, in any order. */
class SourceEdits {
  readonly #insertions = new Map<number, string>()
  readonly #replacements = new Map<number, { end: number; text: string }>()

  insert(at: number, text: string): void {
    append(this.#insertions, at, text)
  }

  replace(start: number, end: number, text: string): void {
    this.#replacements.set(start, { end, text })
  }

  apply(source: string): string {
    const places = [...new Set([...this.#insertions.keys(), ...this.#replacements.keys()])].sort((a, b) => a - b)
    const parts: string[] = []
    let from = 0
    for (const place of places) {
      if (place < from) continue
      parts.push(source.slice(from, place), this.#insertions.get(place) ?? '')
      const replacement = this.#replacements.get(place)
      if (replacement !== undefined) parts.push(replacement.text)
      from = replacement?.end ?? place
    }
    return parts.join('') + source.slice(from)
  }
}

/** The source of the body with the ranges of the comments set in. */
export function markRanges(xml: string, comments: readonly AnchoredComment[]): string {
  const edits = new SourceEdits()
  const runs = new Map<Run, RunMarks>()
  const emptied = new Map<BodyParagraph, string>()
  const marksOf = (run: Run): RunMarks => {
    const marks = runs.get(run) ?? { starts: new Map(), ends: new Map() }
    runs.set(run, marks)
    return marks
  }
  for (const { id, anchor } of comments) {
    if (anchor.kind === 'text') {
      const start = runAt(anchor.start.paragraph, anchor.start.offset)
      const end = runAt(anchor.end.paragraph, anchor.end.offset - 1)
      if (start === undefined || end === undefined) continue
      append(marksOf(start.run).starts, start.offset, startMark(id))
      append(marksOf(end.run).ends, end.offset + 1, endMark(id))
    } else if (anchor.kind === 'box') {
      edits.insert(anchor.host.run.start, startMark(id))
      edits.insert(anchor.host.run.end, endMark(id))
    } else if (anchor.paragraph.empty) {
      emptied.set(anchor.paragraph, (emptied.get(anchor.paragraph) ?? '') + startMark(id) + endMark(id))
    } else {
      edits.insert(anchor.paragraph.contentStart, startMark(id))
      edits.insert(anchor.paragraph.contentEnd, endMark(id))
    }
  }
  for (const [run, marks] of runs) edits.replace(run.start, run.end, divided(xml, run, marks))
  for (const [{ contentStart }, marks] of emptied) {
    const start = xml.lastIndexOf('<', contentStart - 1)
    edits.replace(start, contentStart, `${xml.slice(start, contentStart).replace(/\/>$/, '>')}${marks}</w:p>`)
  }
  return edits.apply(xml)
}
