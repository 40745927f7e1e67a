/** Tags of well-formed XML with their offsets, so that a part can be edited without being written anew. */

export interface Tag {
  /** Qualified name, such as `w:p`. */
  readonly name: string
  readonly kind: 'open' | 'close' | 'empty'
  /** Offsets of `<` and of the character after `>`. */
  readonly start: number
  readonly end: number
}

/** What begins with these is no tag, and ends with this. */
const OTHERS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const

/** The character after the `>` that ends the tag at `start`; a `>` within a quoted value ends nothing. */
function endOfTag(xml: string, start: number): number {
  let quotation = ''
  for (let index = start + 1; index < xml.length; index++) {
    const character = xml[index]
    if (quotation !== '') {
      if (character === quotation) quotation = ''
    } else if (character === '"' || character === "'") quotation = character
    else if (character === '>') return index + 1
  }
  return xml.length
}

/** Every tag in order; comments, CDATA sections and instructions are passed over. */
export function* xmlTags(xml: string): Generator<Tag> {
  for (let start = xml.indexOf('<'); start >= 0; ) {
    const other = OTHERS.find(([opening]) => xml.startsWith(opening, start))
    let end: number
    if (other === undefined) {
      end = endOfTag(xml, start)
      const close = xml[start + 1] === '/'
      const kind = close ? 'close' : xml[end - 2] === '/' ? 'empty' : 'open'
      const name = /^[^\s/>]+/.exec(xml.slice(start + (close ? 2 : 1), end))?.[0] ?? ''
      yield { name, kind, start, end }
    } else {
      const [opening, closing] = other
      const found = xml.indexOf(closing, start + opening.length)
      end = found < 0 ? xml.length : found + closing.length
    }
    start = xml.indexOf('<', end)
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Value of an attribute in the source of a tag. */
export const attributeOf = (tag: string, name: string): string | undefined => {
  const at = tag.search(new RegExp(`\\s${name}\\s*=`))
  if (at < 0) return undefined
  const quotation = /["']/.exec(tag.slice(at))
  if (quotation === null) return undefined
  const from = at + quotation.index + 1
  const to = tag.indexOf(quotation[0], from)
  return to < 0 ? undefined : decodeXml(tag.slice(from, to)).join('')
}

/** Characters (UTF-16 units) of XML text, each reference being one entry or a surrogate pair of two. */
export function decodeXml(source: string): string[] {
  return xmlUnits(source).map(({ unit }) => unit)
}

/** One UTF-16 unit of decoded text and where its source begins. */
export interface XmlUnit {
  readonly unit: string
  readonly start: number
}

export function xmlUnits(source: string): XmlUnit[] {
  const units: XmlUnit[] = []
  for (let index = 0; index < source.length; ) {
    const reference = source[index] === '&' ? /^&(#x[\da-f]+|#\d+|\w+);/i.exec(source.slice(index, index + 12)) : null
    if (reference === null) {
      units.push({ unit: source[index] ?? '', start: index })
      index += 1
    } else {
      const [whole, name = ''] = reference
      for (const unit of referenced(name).split('')) units.push({ unit, start: index })
      index += whole.length
    }
  }
  return units
}

function referenced(name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? `&${name};`
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code <= 0x10ffff ? String.fromCodePoint(code) : '�'
}

/** Text for an element or a quoted attribute; what XML forbids is left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '�')
    .replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? '&quot;')
