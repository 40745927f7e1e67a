/** Where evaluation reports (绩效评价报告) begin, and what they are about. */
import type { Document } from '@mingzhang/documents'
import type { Words } from '../../evaluation.ts'

export interface ReportTitle {
  readonly kind: 'whole' | 'project'
  readonly title: Words
  readonly name: Words | undefined
  /** Block of the title, or of the name above it. */
  readonly start: number
}

const LONGEST_TITLE = 60
/** The form may be named with the report that it stands behind: `…自评报告及自评表`. */
const TITLE =
  /(?:绩效.{0,12}|自评|(?:专项|重点|项目)评价)报告(?:摘要)?(?:[及和](?:项目|绩效|目标)*自评表)?(?:[（(].{0,40}[）)])?$/
/** Most paragraphs lack this character of a title. */
const OF_TITLE = '告'
const SENTENCE = /[。；;！]|，.*，|形成|开展|详见|组织|编制/
const WHOLE = /整体/
const YEARS = /(?:20\d{2}|[（(]20\d{2}[）)])年?度?/g
const AROUND_NAME = /(?:项目|政策|专项)?(?:支出|资金|预算)*(?:重点)?(?:绩效.*|(?:自评|(?:专项|项目)?评价)报告.*)$/
const GENERIC =
  /^(?:附件(?:\d*|[一二三四五六七八九十]{1,3})[:：.、]?)?(?:市级|省级|县级|区级|本级|部门|单位|专项|资金|预算|项目|支出|年度)*$/
const ORGANISATION = /(?:办公室|中心|[局委院会署厅部]|政府|汇总|本级|部门|单位|报告|附件)[）)]?\d*$/
const YEAR_ALONE = /^20\d{2}年?度?$/
/** `附件4`, `附件四`, `三、`, `（二）` in front of a title; in `附件2 2023年` the year is none of it, nor 一 in `附件一体化平台`. */
const NUMBERED =
  /^(?:附[件表](?:[一二三四五六七八九十]{1,3}(?![体级期批次站村类])|\d{1,2}(?=20\d{2}年)|\d{0,2}(?!\d))(?:-(?:\d{1,2}(?=20\d{2}年)|\d{1,2}(?!\d)))?[:：.、]?)?(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．])?/
/** `…绩效评价报告（摘要）` */
const SHORTENED = /[（(](?:摘要|简本|节选)[）)]$/
const IN_BRACKETS = /^[（(](.{2,50}?)[）)]$/

/** The titles of reports in document order. */
export function reportTitles(document: Document): ReportTitle[] {
  const titles: ReportTitle[] = []
  document.blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph') return
    const last = titles.at(-1)
    const another = last?.kind === 'project' ? anotherUnderTitle(document, index, block.text) : undefined
    if (another !== undefined && last !== undefined && isTitleOver(last, index)) {
      titles[titles.length - 1] = { ...last, name: another }
      return
    }
    if (another !== undefined && last?.name?.span.block !== index) {
      titles.push({ kind: 'project', title: another, name: another, start: index })
      return
    }
    if (!block.text.includes(OF_TITLE)) return
    const text = block.text.replace(/\s/g, '')
    if (text.length > LONGEST_TITLE || !TITLE.test(text) || SENTENCE.test(text)) return
    const title = { text, span: { block: index, start: 0, end: block.text.length } }
    if (WHOLE.test(text)) {
      titles.push({ kind: 'whole', title, name: undefined, start: index })
      return
    }
    const name = nameInTitle(title) ?? nameBelow(document, index) ?? nameAbove(document, index)
    titles.push({ kind: 'project', title, name, start: name === undefined ? index : Math.min(index, name.span.block) })
  })
  const listed = titles.map(
    ({ title }, index) =>
      isOnlyListed(document, title.span.block) ||
      (isInList(document, title.span.block) && isToldAgain(title, titles.slice(index + 1))),
  )
  const lastTold = listed.lastIndexOf(false)
  return titles.filter((_, index) => index > lastTold || listed[index] !== true)
}

/** `报告一` stands between the title of all reports and the name of the first. */
const isTitleOver = ({ name, title }: ReportTitle, index: number): boolean =>
  name === undefined && index - title.span.block <= LINES_BETWEEN

const LINES_BETWEEN = 2

/** `（社会福利院改造项目）` in front of `一、项目概况`: the next of several reports under one title. */
function anotherUnderTitle({ blocks }: Document, index: number, printed: string): Words | undefined {
  const next = blocks[index + 1]
  if (next?.kind !== 'paragraph' || !next.text.trimStart().startsWith(FIRST_HEADING)) return undefined
  const text = printed.replace(/\s/g, '')
  const name = IN_BRACKETS.exec(text)?.[1]
  if (name === undefined || !NAMES_PROJECT.test(name)) return undefined
  return { text: name, span: { block: index, start: 0, end: text.length } }
}

const NAMES_PROJECT = /(?:项目|资金|经费|工程|补助|专项)$/
const FIRST_HEADING = '一、'

/** So far below the word 目录 at most stand its last lines. */
const LONGEST_CONTENTS = 80

/** Below the word 目录, or beside another attachment of a list of them. */
const isInList = (document: Document, title: number): boolean =>
  isBelowContents(document, title) ||
  [title - 1, title, title + 1].filter((block) => namesAttachment(document, block)).length > 1

const namesAttachment = ({ blocks }: Document, at: number): boolean => {
  const block = blocks[at]
  return block?.kind === 'paragraph' && /^\s*附件\s?[\d一二三四五六七八九十]/.test(block.text)
}

const isBelowContents = ({ blocks }: Document, title: number): boolean =>
  blocks
    .slice(Math.max(0, title - LONGEST_CONTENTS), title)
    .some((block) => block.kind === 'paragraph' && block.text.includes('目') && /^\s*目\s*录\s*$/.test(block.text))

/** `附件3　健身设施工程重点绩效评价报告` in the contents, and the same words over the report. */
const isToldAgain = (title: Words, later: readonly ReportTitle[]): boolean =>
  nameInTitle(title) !== undefined && later.some((one) => withoutNumber(one.title.text) === withoutNumber(title.text))

const withoutNumber = (title: string): string => title.replace(NUMBERED, '').replace(YEARS, '').replace(SHORTENED, '')

const PART = /^第[一二三四五六七八九十]部分/
/** So far below the title of a report at most its first sentence stands. */
const REACH = 12

/** Whether another title or part of the document follows before anything is told: a line of the contents, with or without a page. */
function isOnlyListed({ blocks }: Document, title: number): boolean {
  for (const block of blocks.slice(title + 1, title + 1 + REACH)) {
    if (block.kind !== 'paragraph') return false
    const text = block.text.replace(/\s/g, '')
    if (PART.test(text) || (text.length <= LONGEST_TITLE && TITLE.test(text))) return true
    if (/[。；]/.test(text)) return false
  }
  return false
}

function nameInTitle(title: Words): Words | undefined {
  const inside = /报告[（(](.{2,40})[）)]$/.exec(title.text.replace(SHORTENED, ''))?.[1]
  if (inside !== undefined && !YEAR_ALONE.test(inside)) return { text: inside, span: title.span }
  const numberless = title.text.replace(NUMBERED, '')
  const text = [numberless, behindOrganisation(numberless)]
    .map((words) => words.replace(YEARS, '').replace(AROUND_NAME, ''))
    .findLast((words) => !GENERIC.test(words) && !ORGANISATION.test(words))
  return text === undefined ? undefined : { text, span: title.span }
}

/** `某县水利局2023年山坪塘整治项目…`: the organisation in front of the year is no part of the project's name. */
function behindOrganisation(title: string): string {
  const [before = '', ...others] = title.split(YEARS)
  return others.length === 1 && ORGANISATION.test(before) ? (others[0] ?? '') : title
}

function nameBelow(document: Document, block: number): Words | undefined {
  const words = shortParagraph(document, block + 1)
  const inside = IN_BRACKETS.exec(words?.text ?? '')?.[1]
  if (words === undefined || inside === undefined || YEAR_ALONE.test(inside)) return undefined
  return { text: inside, span: words.span }
}

function nameAbove(document: Document, block: number): Words | undefined {
  const words = shortParagraph(document, block - 1)
  if (words === undefined || /[。，；：,;:]$/.test(words.text) || ORGANISATION.test(words.text)) return undefined
  return /^(?:无|附|第.部分|[一二三四五六七八九十]、|[（(])/.test(words.text) ? undefined : words
}

function shortParagraph(document: Document, block: number): Words | undefined {
  const paragraph = document.blocks[block]
  if (paragraph?.kind !== 'paragraph') return undefined
  const text = paragraph.text.replace(/\s/g, '')
  return text === '' || text.length > LONGEST_TITLE
    ? undefined
    : { text, span: { block, start: 0, end: paragraph.text.length } }
}
