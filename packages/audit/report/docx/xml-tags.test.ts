import { describe, expect, it } from 'vitest'
import { attributeOf, decodeXml, escapeXml, xmlTags, xmlUnits } from './xml-tags.ts'

describe('tags of XML', () => {
  it('gives name, kind and offsets, and passes over what is no tag', () => {
    const xml = `<?xml version="1.0"?><!-- <w:p> --><a x="1>2"><b y='/>'/><![CDATA[<c>]]></a>`
    expect([...xmlTags(xml)].map(({ name, kind, start, end }) => [name, kind, xml.slice(start, end)])).toEqual([
      ['a', 'open', '<a x="1>2">'],
      ['b', 'empty', `<b y='/>'/>`],
      ['a', 'close', '</a>'],
    ])
  })

  it('reads an attribute whatever its quotation, and none that only ends alike', () => {
    expect(attributeOf(`<w:c w:id='7' xw:val="no"/>`, 'w:id')).toBe('7')
    expect(attributeOf(`<w:c w:id='7' xw:val="no"/>`, 'w:val')).toBeUndefined()
    expect(attributeOf('<a t="甲&amp;乙"/>', 't')).toBe('甲&乙')
  })

  it('decodes references and knows where each character came from', () => {
    expect(decodeXml('a&lt;&#x4e2d;&#128512;').join('')).toBe('a<中😀')
    expect(xmlUnits('&amp;b').map(({ start }) => start)).toEqual([0, 5])
  })

  it('escapes, and leaves out what XML forbids', () => {
    expect(escapeXml('<"&\u0000\u001b甲\ud800')).toBe('&lt;&quot;&amp;甲�')
  })

  it('takes time in proportion to unclosed and malformed input', () => {
    expect([...xmlTags('<a "'.repeat(20_000))].length).toBeLessThan(20_001)
  })
})
