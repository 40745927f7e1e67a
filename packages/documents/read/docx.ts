/** Reads docx: text as displayed, with automatic numbers, merged cells, text boxes, footnotes, and charts as cached. */
import type { Block } from '../document.ts'
import { UnreadableFile } from '../unreadable.ts'
import { type BodyContext, readBody } from './docx/body.ts'
import { readChart } from './docx/chart.ts'
import { Numbering } from './docx/numbering.ts'
import { readStyles } from './docx/styles.ts'
import type { Reader } from './reader.ts'
import { parseXml } from './xml.ts'
import { zipEntries } from './zip-entries.ts'

const WANTED =
  /^word\/(?:document|styles|numbering|footnotes|endnotes)\.xml$|^word\/_rels\/document\.xml\.rels$|^word\/charts\/[^/]+\.xml$/

export const readDocx: Reader = async ({ file, bytes }) => {
  const parts = zipEntries(file, bytes, (name) => WANTED.test(name))
  const main = parts.get('word/document.xml')
  if (main === undefined)
    throw new UnreadableFile(
      file,
      'damaged',
      `${file}：不是完整的 Word 文档（缺少正文部分）。请在 WPS 或 Word 中另存为 docx 后再试。`,
    )
  const targets = readRelations(file, parts.get('word/_rels/document.xml.rels'))
  const context: BodyContext = {
    file,
    styles: readStyles(file, parts.get('word/styles.xml')),
    numbering: new Numbering(file, parts.get('word/numbering.xml')),
    origin: undefined,
    chart: (relation, paragraph) => {
      const part = parts.get(targets.get(relation) ?? '')
      return part === undefined ? undefined : readChart(file, part, { paragraph })
    },
  }
  const notes = ['word/footnotes.xml', 'word/endnotes.xml'].flatMap((name) => readNotes(context, parts.get(name)))
  const blocks = [...readBody(context, main), ...notes]
  if (blocks.length === 0)
    throw new UnreadableFile(file, 'no-text', `${file}：文档中没有文字，可能是扫描图片。请提供含文字的版本。`)
  return { file, format: 'docx', blocks, gaps: [] }
}

/** Notes stand at the end; they have no paragraph number of the body. */
const readNotes = (context: BodyContext, bytes: Uint8Array | undefined): Block[] =>
  bytes === undefined
    ? []
    : readBody({ ...context, origin: 'footnote' }, bytes).map((block) => ({ ...block, place: {} }))

/** Paths of the parts that the main part points to, by relationship id. */
function readRelations(file: string, bytes: Uint8Array | undefined): Map<string, string> {
  const targets = new Map<string, string>()
  if (bytes === undefined) return targets
  parseXml(file, bytes, {
    open(name, { Id, Target }) {
      if (name !== 'Relationship' || Id === undefined || Target === undefined) return
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `word/${Target}`)
    },
  })
  return targets
}
