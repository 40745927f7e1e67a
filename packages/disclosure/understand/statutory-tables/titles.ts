/** The title, the unit and the notes around a table. */
import { type AmountUnit, isAmountUnit, TABLE_FORMS, type TableForm } from '@mingzhang/accounts'
import { type Document, type Span, spanWithin } from '@mingzhang/documents'
import { type Grid, type GridCell, plainText } from './grid.ts'

const LONGEST_TITLE = 60
/** How far above or below a table its title and its notes may stand, in blocks. */
const REACH = 6
const UNIT = /(?:金额)?单位\s*[:：]?\s*(?:人民币)?\s*(亿元|万元|千元|元)/
/** The unit may stand in the next cell. */
const UNIT_BEFORE = /(?:^|金额|\s)单位\s*[:：]\s*(?:人民币)?$/
const NOTE = /^(?:注|说明|备注)\s*[:：]|无数据|没有.{0,60}(?:收入|支出|经费)|无.{0,60}(?:收入|支出|经费)|本表为空|空表/

/** What opens the next part of the document. */
const PART = /^\s*第\s?[一二三四五六七八九十]+\s?部分/

/** What may stand before a title: the year, the organisation, a number; other words make it another table. */
const SPEAKER_OR_NUMBER =
  /[年度门位局委办院会所厅部心站队室校区县市省府组处库馆园团表件、:.\-—\d)号]$|(?:表|附件)[一二三四五六七八九十]+$/

interface KnownTitle {
  readonly words: string
  readonly form: TableForm
}

const KNOWN: readonly KnownTitle[] = TABLE_FORMS.flatMap((form) =>
  [form.title, ...form.aliases].map((title) => ({ words: plainText(title), form })),
).sort((a, b) => b.words.length - a.words.length)

/** The form whose title a text ends with: the longest that fits. */
export function titledForm(text: string): TableForm | undefined {
  if (text.length > LONGEST_TITLE * 2 || !text.includes('表')) return undefined
  const words = plainText(text)
  const plain = words.endsWith('表') && !words.endsWith('续表') ? words : withoutEnding(words)
  if (plain.length > LONGEST_TITLE || !plain.endsWith('表')) return undefined
  const known = KNOWN.find((title) => plain.endsWith(title.words))
  if (known === undefined) return undefined
  const before = plain.slice(0, -known.words.length)
  return before === '' || SPEAKER_OR_NUMBER.test(before) ? known.form : undefined
}

/** A title without what may stand behind it: a mark, a number, the page, words in brackets. */
const withoutEnding = (words: string): string =>
  words
    .replace(/《([^《》]+)》$/, '$1')
    .replace(/附[表件]?\d+$|\((?:续表?|\d{4}年度?)\)$|续表?\d*$|[.…·]*\d*$/g, '')
    .replace(/[(（].{0,12}[)）]$/, '')

export interface Surroundings {
  readonly title: { readonly form: TableForm; readonly span: Span } | undefined
  readonly unit: { readonly unit: AmountUnit; readonly span: Span } | undefined
}

/** What stands in the head rows of a table, else in the paragraphs above it. */
export function surroundingsOf(document: Document, block: number, grid: Grid, headerEnd: number): Surroundings {
  let title: Surroundings['title']
  let unit: Surroundings['unit']
  const look = (text: string, at: Pick<Span, 'block' | 'cell'>): void => {
    unit ??= unitIn(text, at)
    if (title !== undefined) return
    const form = titledForm(text)
    if (form !== undefined) title = { form, span: { ...at, ...trimmedRange(text) } }
  }
  for (let row = 0; row < headerEnd; row++) {
    const cells = grid.startingIn(row).filter(({ plain }) => plain !== '')
    for (const [index, { cell, index: at }] of cells.entries()) {
      look(cell.text, { block, cell: at })
      const next = cells[index + 1]
      if (unit === undefined && next !== undefined && UNIT_BEFORE.test(cell.text)) unit = unitBehind(next, block)
    }
  }
  for (let index = block - 1; index >= Math.max(0, block - REACH) && title === undefined; index--) {
    const above = document.blocks[index]
    if (above?.kind === 'table') break
    if (above?.kind === 'paragraph') look(above.text, { block: index })
  }
  if (title === undefined) {
    const sheet = document.blocks[block]?.place.sheet
    const form = sheet === undefined ? undefined : titledForm(`${sheet.replace(/^[A-Z\d.\-\s]+/, '')}`)
    if (form !== undefined) title = { form, span: { block, ...firstCell(grid) } }
  }
  return { title, unit }
}

/** Paragraphs below a table, and rows within it, that explain that it is empty. */
export function noteOf(document: Document, block: number, grid: Grid): Span | undefined {
  for (let row = grid.rows - 1; row >= 0; row--) {
    const cell = grid.startingIn(row).find((candidate) => isEmptinessNote(candidate.cell.text))
    if (cell !== undefined) return { block, cell: cell.index, start: 0, end: cell.cell.text.length }
  }
  for (let index = block + 1; index <= block + REACH; index++) {
    const below = document.blocks[index]
    if (below === undefined || below.kind === 'table') return undefined
    if (below.kind !== 'paragraph') continue
    if (titledForm(below.text) !== undefined || PART.test(below.text)) return undefined
    if (isEmptinessNote(below.text)) return { block: index, start: 0, end: below.text.length }
  }
  return undefined
}

/** A sentence between the title of a table and the next title, table or part of the document that says this of it. */
export function noteBelowTitle(document: Document, title: number, says: (text: string) => boolean): Span | undefined {
  for (let index = title + 1; index <= title + REACH; index++) {
    const below = document.blocks[index]
    if (below?.kind !== 'paragraph' || titledForm(below.text) !== undefined || PART.test(below.text)) return undefined
    if (says(below.text)) return { block: index, start: 0, end: below.text.length }
  }
  return undefined
}

const LONGEST_REFERENCE = 80
/** `（略）`, `以电子表格形式另行公开`, `详见附件`, `见随文公开的Excel附表`. */
const PUBLISHED_APART =
  /^\(?此?[表处]?(?:从|省)?略\)?。?$|电子(?:表|版|文档)|excel|xlsx?|(?:另行|单独|另附|随文|随本|同步|一并)[^。；]{0,12}(?:公开|公布|发布|附)|见[^。；]{0,16}附[件表]/i

/** Whether a note says that the table is published in another file or place. */
export const isPublishedApart = (text: string): boolean => {
  const plain = plainText(text)
  return plain.length < LONGEST_REFERENCE && PUBLISHED_APART.test(plain)
}

/** `本表数据与附表五相同，不再重复列示`: another table of the document tells the same. */
const SAME_AS_OTHER =
  /(?:与|和|同)[^，。；]{0,24}表[^，。；]{0,8}(?:相同|一致|一样)[，,]?.{0,6}(?:不再|不另|未再|不予)|同(?:附)?表[一二三四五六七八九十\d]{1,3}[，,。]/

/** Whether a note says that a table would only repeat another one. */
export const repeatsOther = (text: string): boolean => {
  const plain = plainText(text)
  return plain.length < LONGEST_REFERENCE && SAME_AS_OTHER.test(plain)
}

/** What a title says of its table in brackets behind it: `财政拨款支出决算明细表（略）`. */
export const bracketBehind = (title: string): string => /[(（]([^()（）]{1,20})[)）]\s*$/.exec(title)?.[1] ?? ''

export const isEmptinessNote = (text: string): boolean => {
  const plain = plainText(text)
  return (
    plain.length < 200 &&
    NOTE.test(plain) &&
    /无数据|没有|无.{0,60}(?:收入|支出|经费)|空表|为空|未(?:发生|安排)|不涉及/.test(plain)
  )
}

function unitIn(text: string, at: Pick<Span, 'block' | 'cell'>): Surroundings['unit'] {
  if (text.length > LONGEST_TITLE * 2) return undefined
  const match = UNIT.exec(text)
  const word = match?.[1]
  if (match === null || word === undefined || !isAmountUnit(word)) return undefined
  return { unit: word, span: spanWithin(at, match.index, match.index + match[0].length) }
}

function unitBehind({ cell, index }: GridCell, block: number): Surroundings['unit'] {
  const unit = unitIn(`单位：${cell.text.trim()}`, { block, cell: index })
  return unit === undefined ? undefined : { unit: unit.unit, span: { block, cell: index, ...trimmedRange(cell.text) } }
}

function trimmedRange(text: string): { start: number; end: number } {
  const start = text.length - text.trimStart().length
  return { start, end: text.trimEnd().length }
}

function firstCell(grid: Grid): { cell?: number; start: number; end: number } {
  const cell = grid.startingIn(0)[0]
  return cell === undefined ? { start: 0, end: 0 } : { cell: cell.index, start: 0, end: cell.cell.text.length }
}
