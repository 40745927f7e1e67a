import { UNREAD_TABLES } from '@mingzhang/disclosure'
import type { Block, Document } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { notesBelow, REACH, REFLECTS } from '../../table-relations/notes-below.ts'

/** What a table is of, told by its title or by a note: the first that fits; more than one budget is none of these. */
const MATTERS: readonly { readonly matter: string; readonly words: RegExp }[] = [
  { matter: '“三公”经费', words: /三公/ },
  { matter: '多项预算', words: /政府性基金.*国有资本|一般公共预算.*政府性基金/ },
  { matter: '政府性基金预算', words: /政府性基金/ },
  { matter: '国有资本经营预算', words: /国有资本经营/ },
  { matter: '基本支出', words: /基本支出/ },
  { matter: '项目支出', words: /项目支出/ },
  { matter: '一般公共预算', words: /一般公共预算/ },
  { matter: '总收支', words: /总收支|收入支出决算总表/ },
  { matter: '各项收入', words: /各项收入|^收入决算表$/ },
  { matter: '各项支出', words: /各项支出|^支出决算表$/ },
]
/** So many lines may lie between a title and a note where the headings of the table are lines of text. */
const HEADINGS = 8
const TITLE = /决算(?:总表|明细表|表)$/
const isTitle = (block: Block): boolean => block.kind === 'paragraph' && TITLE.test(block.text)
/** What a note may tell of a table instead: all budgets for their sum, the whole for its part. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  总收支: ['多项预算'],
  多项预算: ['总收支'],
  基本支出: ['一般公共预算'],
  项目支出: ['一般公共预算'],
}

/** The note below a table tells what this table is of. */
export const noteOfOtherTable: Check = {
  id: 'note-of-other-table',
  category: 'copy-paste',
  severity: 'warning',
  title: '附表下的“本表反映……”说明应当与该表内容一致。',
  basis: '部门决算公开格式（财决公开01—09表）表下注释。',
  example: {
    wrong: '《财政拨款“三公”经费支出决算表》注：本表反映部门本年度政府性基金预算财政拨款的收入、支出及结转和结余情况。',
    right: '《财政拨款“三公”经费支出决算表》注：本表反映部门本年度“三公”经费的预决算情况。',
  },
  *run({ document, statutoryTables }) {
    for (const { form, blocks } of statutoryTables) {
      const of = matterOf(form.title.replace(/[“”]/g, ''))
      const [note, ...more] = notesBelow(document, blocks.at(-1) ?? 0)
      const told = note === undefined ? undefined : matterOf(note.text.replace(/。.*$/s, ''))
      const isOther = of !== undefined && told !== undefined && told !== of && ALSO[of]?.includes(told) !== true
      if (isOther && note !== undefined)
        yield {
          message: `《${form.title}》下的说明讲的是${told}，与本表内容不符。`,
          evidence: [note.span],
          suggestion: '改为本表的说明，核对有无串表。',
        }
      for (const { span } of more)
        yield {
          message: `《${form.title}》下不止一条“本表反映……”的说明，疑混入其他表的说明。`,
          evidence: [span],
          suggestion: '删去不属于本表的说明。',
        }
    }
    yield* strayNotes(document)
  },
}

/** A note that stands below no table; where tables were not read, it may stand below one of them. */
function* strayNotes({ blocks, gaps }: Document): Generator<Observation> {
  if (!blocks.some(({ kind }) => kind === 'table') || gaps.some(({ what }) => what === UNREAD_TABLES)) return
  for (const [block, note] of blocks.entries()) {
    if (note.kind !== 'paragraph' || !REFLECTS.test(note.text)) continue
    if (standsBelowTable(blocks.slice(Math.max(0, block - REACH), block))) continue
    if (standsBelowTypedHeadings(blocks.slice(Math.max(0, block - HEADINGS), block))) continue
    yield {
      message: '此处没有附表，“本表反映……”疑为误入的表下说明。',
      evidence: [{ block, start: 0, end: note.text.length }],
      suggestion: '删去误入的说明。',
    }
  }
}

/** Whether a table is the last of these blocks that is a table or a heading. */
const standsBelowTable = (above: readonly Block[]): boolean =>
  lastTable(above) > above.findLastIndex((block) => block.kind === 'paragraph' && block.level !== undefined)

/** Whether, behind the last table, a title has lines of text below it: the headings of a table without lines and figures. */
const standsBelowTypedHeadings = (above: readonly Block[]): boolean =>
  above.slice(lastTable(above) + 1, -1).some(isTitle)

const lastTable = (blocks: readonly Block[]): number => blocks.findLastIndex(({ kind }) => kind === 'table')

const matterOf = (text: string): string | undefined => MATTERS.find(({ words }) => words.test(text))?.matter
