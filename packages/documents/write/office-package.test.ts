/** The packages that the writers make hold together as the packaging rules demand: nothing is repaired when they are opened. */
import { strFromU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { parseXml } from '../read/xml.ts'
import { docxWriter } from './docx.ts'
import { type Parts, unpack } from './office-package.ts'
import { SAMPLE_MANUSCRIPTS } from './sample-manuscripts.ts'
import { xlsxWriter } from './xlsx.ts'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

function elements(name: string, part: Uint8Array): Element[] {
  const found: Element[] = []
  parseXml(name, part, { open: (name, attributes) => found.push({ name, attributes }) })
  return found
}

const samples = SAMPLE_MANUSCRIPTS.flatMap((manuscript) =>
  [docxWriter, xlsxWriter].map((writer) => ({ title: `${writer.format}: ${manuscript.title}`, writer, manuscript })),
)

describe.each(samples)('$title', ({ writer, manuscript }) => {
  const parts = async (): Promise<Parts> => unpack(await writer.write(manuscript))

  test('every part has a content type, and every content type its part', async () => {
    const all = await parts()
    const types = elements('types', all.get('[Content_Types].xml') ?? new Uint8Array())
    const named = types.flatMap(({ attributes: { PartName: name } }) => (name === undefined ? [] : [name.slice(1)]))
    const extensions = new Set(types.map(({ attributes: { Extension: extension } }) => extension))
    expect([...all.keys()][0]).toBe('[Content_Types].xml')
    for (const name of named) expect([...all.keys()]).toContain(name)
    expect(new Set(named).size).toBe(named.length)
    for (const name of all.keys())
      expect(named.includes(name) || extensions.has(name.split('.').at(-1)), name).toBe(true)
  })

  test('every relationship has its part, and every reference its relationship', async () => {
    const all = await parts()
    for (const [name, part] of all) {
      if (!name.endsWith('.xml')) continue
      const [folder = '', file = ''] = /^(.*?)([^/]+)$/.exec(name)?.slice(1) ?? []
      const relationships = all.get(`${folder}_rels/${file}.rels`)
      const targets = relationships === undefined ? [] : elements(name, relationships).slice(1)
      for (const { attributes } of targets)
        expect([...all.keys()]).toContain(new URL(attributes.Target ?? '', `file:///${folder}`).pathname.slice(1))
      const ids = targets.map(({ attributes: { Id: id } }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const {
        attributes: { 'r:id': id },
      } of elements(name, part))
        if (id !== undefined) expect(ids).toContain(id)
    }
  })

  test('nothing in it depends on when and where it was written', async () => {
    for (const [name, part] of await parts())
      if (name.endsWith('.xml')) expect(strFromU8(part), name).not.toMatch(/\d{4}-\d\d-\d\dT\d\d:/)
  })
})

test('bookmarks, drawings and styles of a document', async () => {
  for (const manuscript of SAMPLE_MANUSCRIPTS) {
    const all = unpack(await docxWriter.write(manuscript))
    const main = elements('main', all.get('word/document.xml') ?? new Uint8Array())
    const values = (element: string, attribute: string): string[] =>
      main.flatMap(({ name, attributes: { [attribute]: value } }) =>
        name === element && value !== undefined ? [value] : [],
      )
    const starts = values('w:bookmarkStart', 'w:id')
    expect(new Set(starts).size).toBe(starts.length)
    expect(values('w:bookmarkEnd', 'w:id').sort()).toEqual([...starts].sort())
    const drawings = values('wp:docPr', 'id')
    expect(new Set(drawings).size).toBe(drawings.length)
    const styles = elements('styles', all.get('word/styles.xml') ?? new Uint8Array())
    const ids = styles.flatMap(({ name, attributes: { 'w:styleId': id } }) => (name === 'w:style' ? [id] : []))
    expect(new Set(ids).size).toBe(ids.length)
    for (const style of values('w:pStyle', 'w:val')) expect(ids).toContain(style)
    const anchors = values('w:hyperlink', 'w:anchor')
    for (const anchor of anchors) expect(values('w:bookmarkStart', 'w:name')).toContain(anchor)
  }
})
