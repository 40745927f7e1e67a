/** The parts of a docx that make its comments known: the comments themselves, the relationship, the content type. */
import { attributeOf, escapeXml, xmlTags } from './xml-tags.ts'

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const RELATIONSHIP_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export interface Comment {
  readonly id: number
  /** Paragraphs; the first is set in bold. */
  readonly paragraphs: readonly string[]
}

export interface Author {
  readonly name: string
  readonly initials: string
  readonly date: Date
}

function paragraphXml(text: string, index: number): string {
  const reference = index === 0 ? '<w:r><w:annotationRef/></w:r>' : ''
  const properties = index === 0 ? '<w:rPr><w:b/></w:rPr>' : ''
  return `<w:p>${reference}<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`
}

function commentXml({ id, paragraphs }: Comment, { name, initials, date }: Author): string {
  const written = `${date.toISOString().slice(0, 19)}Z`
  return `<w:comment w:id="${id}" w:author="${escapeXml(name)}" w:date="${written}" w:initials="${escapeXml(initials)}">${paragraphs.map(paragraphXml).join('')}</w:comment>`
}

const namespaceOf = (body: string): string =>
  /\sxmlns:w\s*=\s*["']([^"']*)["']/.exec(body.slice(0, 20_000))?.[1] ?? NAMESPACE

/** Insert before the closing tag of the root, whether or not the root is empty. */
function appendToRoot(xml: string, root: string, content: string): string {
  const tags = [...xmlTags(xml)]
  const closing = tags.findLast(({ name, kind }) => name === root && kind !== 'open')
  if (closing === undefined) return xml
  if (closing.kind === 'close') return xml.slice(0, closing.start) + content + xml.slice(closing.start)
  const opening = xml.slice(closing.start, closing.end).replace(/\s*\/>$/, '>')
  return `${xml.slice(0, closing.start)}${opening}${content}</${root}>${xml.slice(closing.end)}`
}

/** The first number that no comment of the part uses. */
export function firstFreeId(existing: string | undefined): number {
  let highest = -1
  for (const { name, start, end } of xmlTags(existing ?? '')) {
    if (name !== 'w:comment') continue
    const id = Number(attributeOf((existing ?? '').slice(start, end), 'w:id'))
    if (Number.isSafeInteger(id)) highest = Math.max(highest, id)
  }
  return highest + 1
}

/** The comments part with new comments behind those that were there. */
export function commentsPart(
  existing: string | undefined,
  body: string,
  comments: readonly Comment[],
  author: Author,
): string {
  const content = comments.map((comment) => commentXml(comment, author)).join('')
  const part = existing ?? `${DECLARATION}<w:comments xmlns:w="${namespaceOf(body)}"/>`
  return appendToRoot(part, 'w:comments', content)
}

/** The main part's relationships and the path of its comments part, added where there was none. */
export function withCommentsRelationship(
  existing: string | undefined,
  taken: (path: string) => boolean,
): { relationships: string; path: string } {
  const xml = existing ?? `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"/>`
  const ids = new Set<string>()
  for (const { name, start, end } of xmlTags(xml)) {
    if (name !== 'Relationship') continue
    const tag = xml.slice(start, end)
    ids.add(attributeOf(tag, 'Id') ?? '')
    const target = attributeOf(tag, 'Target')
    if (target !== undefined && attributeOf(tag, 'Type')?.endsWith('/relationships/comments') === true) {
      return { relationships: xml, path: target.startsWith('/') ? target.slice(1) : `word/${target}` }
    }
  }
  let number = 1
  while (ids.has(`rIdComments${number}`)) number++
  let file = 'comments.xml'
  for (let copy = 2; taken(`word/${file}`); copy++) file = `comments${copy}.xml`
  const relationship = `<Relationship Id="rIdComments${number}" Type="${RELATIONSHIP_TYPE}" Target="${file}"/>`
  return { relationships: appendToRoot(xml, 'Relationships', relationship), path: `word/${file}` }
}

/** The content types with an entry for the comments part. */
export function withCommentsType(contentTypes: string, path: string): string {
  const known = [...xmlTags(contentTypes)].some(
    ({ name, start, end }) =>
      name === 'Override' && attributeOf(contentTypes.slice(start, end), 'PartName') === `/${path}`,
  )
  return known
    ? contentTypes
    : appendToRoot(contentTypes, 'Types', `<Override PartName="/${path}" ContentType="${CONTENT_TYPE}"/>`)
}
