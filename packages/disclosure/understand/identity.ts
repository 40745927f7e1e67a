/** Who reports, on which year, and what kind of document it is. */

import type { Block, Document, Span } from '@mingzhang/documents'
import { allMatches } from '@mingzhang/documents'
import { abbreviates } from '../abbreviation.ts'
import type { DocumentKind, Organisation, Section } from '../disclosure.ts'
import { captionName } from './caption-identity.ts'

const FIRST_BLOCKS = 600
/** A year, not one whose budget is told beside the final accounts: `2024年“三公”经费预算`. */
const YEAR = /(20\d{2})\s?年(?!度?(?:[“"'‘]?三公[”"'’]?经费(?:财政拨款)?(?:支出)?|部门|单位)预算)/g
const TITLE_VOTES = 3
/** A heading that speaks of another year than its own: `（四）2020年度评价结果整改情况`. */
const OF_ANOTHER_YEAR = /整改|上一?年度?|以前年度|历年/
/** The day of a report: it is told of the year before. */
const REPORTED_ON = /(?:报告|填报|填表|公开|发布|编制)(?:日期|时间)\s?[:：]/
/** The day below a report on which it was signed. */
const DAY_ALONE = /^\s*20\d{2}\s?年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?\s*$/
const tellsOfYear = (text: string): boolean => !REPORTED_ON.test(text) && !DAY_ALONE.test(text)
/** The year that a paragraph begins with stands no further in. */
const OPENING = 8
const LONGEST_OPENING = 32
/** What names of organisations end with; 本级 and 机关 are the organisation itself, without those under it. */
const NAME =
  /([一-龥]{2,30}?(?:人民政府办公室|办公室|委员会|工作部|宣传部|组织部|统战部|管理局|服务局|中心|法院|检察院|总站|支队|大队|学校|小学|中学|大学|幼儿园|医院|卫生院|研究院|研究所|图书馆|博物馆|电视台|联合会|监狱|[林农牧渔]场|政府|办事处|[局厅委院会校站所馆部社办队处府])(?:本级|机关|[（(](?:本级|机关)[）)])?)$/

/** The year that the narrative reports on: the one its totals and headings name most, else the captions of tables, else the file's name. */
export function reportingYear(document: Document, sections: readonly Section[]): number | undefined {
  const votes = new Map<number, number>()
  const vote = (text: string, weight: number, within = Number.POSITIVE_INFINITY): void => {
    for (const match of allMatches(text, YEAR)) {
      if (match.index >= within) break
      const year = Number(match[1])
      votes.set(year, (votes.get(year) ?? 0) + weight)
    }
  }
  for (const section of sections) if (!OF_ANOTHER_YEAR.test(section.title)) vote(section.title, TITLE_VOTES)
  const ofTitle = votes.size === 0 ? TITLE_VOTES : 1
  const explanation = sections.find((section) => section.role === 'explanation') ?? sections[0]
  document.blocks
    .slice(explanation?.start ?? 0, explanation?.end ?? 0)
    .slice(0, FIRST_BLOCKS)
    .forEach((block) => {
      if (block.kind !== 'paragraph' || !tellsOfYear(block.text)) return
      if (OF_AN_EVALUATION.test(block.text)) vote(block.text, ofTitle)
      else vote(block.text.slice(0, LONGEST_OPENING), 1, OPENING)
    })
  if (votes.size === 0)
    for (const block of document.blocks.slice(0, FIRST_BLOCKS))
      for (const text of firstLines(block))
        if (tellsOfYear(text)) vote(text, OF_AN_EVALUATION.test(text) ? TITLE_VOTES : 1)
  if (votes.size === 0) vote(document.file.replace(/^.*[/\\]/, ''), 1)
  return [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0]
}

/** A document that says 决算 so often speaks of final accounts. */
const FEWEST_MENTIONS = 3
/** Blocks at the beginning that may say what the document is; the cover of an evaluation (评价类型、评价机构) comes first. */
const TITLE_BLOCKS = 16
/** Cells that may head a table. */
const HEADING_CELLS = 12
/** `2023年度部门决算`, `“三公”经费支出决算情况说明`; a self-evaluation (绩效自评) published on its own is part of them. */
const OF_FINAL_ACCOUNTS = /^[^。；]{0,40}决算[^。；]{0,20}$/
const OF_AN_EVALUATION =
  /^[^。；]{0,60}(?:自评[^。；，]{0,8}|绩效(?:评价|目标完成情况)[^。；，]{0,8}|支出绩效报)[表告][^。；]{0,20}$/
const OF_A_BUDGET = /预算(?:公开|编制|情况说明|草案|总表|表)|\d{4}年(?:部门|单位)预算(?!项目支出绩效)/

/** `“三公”经费支出2.05万元`, `“三公”经费决算总额为5.48万元`: money that was spent, published on its own. */
const SPENT_ON_THREE_PUBLIC =
  /三公[”"'’]?经费[”"'’）)]{0,2}(?:财政拨款)?(?:(?:累计)?支出(?:决算)?|决算)(?:(?:合计|共计|总额|数|汇总)*为?\s?\d[\d.,]*\s?万?元|(?:汇总)?情况)/

/** Final accounts say 决算 of themselves, often or, where only a part was published, in the title or of the “三公”经费; a budget says 预算 and never 支出决算. */
export function documentKind(document: Document): DocumentKind {
  let final = 0
  let budget = 0
  let entitled = false
  let evaluates = false
  let spent = false
  for (const [index, block] of document.blocks.entries()) {
    const lines = firstLines(block)
    const text = lines.join(' ')
    if (text.includes('决算')) final++
    if (text.includes('预算') && OF_A_BUDGET.test(text)) budget++
    if (text.includes('三公') && SPENT_ON_THREE_PUBLIC.test(text)) spent = true
    if (index >= TITLE_BLOCKS) continue
    if (lines.some((line) => OF_FINAL_ACCOUNTS.test(line))) entitled = true
    if (lines.some((line) => OF_AN_EVALUATION.test(line))) evaluates = true
  }
  if ((final >= FEWEST_MENTIONS || entitled || evaluates) && final >= budget) return 'final-accounts'
  if (spent && budget === 0) return 'final-accounts'
  if (evaluates && budget < FEWEST_MENTIONS) return 'final-accounts'
  return budget >= FEWEST_MENTIONS ? 'budget' : 'other'
}

/** What a block says, a table by its first cells. */
function firstLines(block: Block): readonly string[] {
  if (block.kind === 'table') return block.cells.slice(0, HEADING_CELLS).map(({ text }) => text)
  return [block.kind === 'paragraph' ? block.text : block.title]
}

/** The name that the document gives its organisation: the one that most paragraphs name in full. */
export function reportingOrganisation(document: Document): Organisation | undefined {
  const seen = new Map<string, { count: number; span: Span }>()
  document.blocks.slice(0, FIRST_BLOCKS).forEach((block, index) => {
    if (block.kind !== 'paragraph') return
    const next = document.blocks[index + 1]
    const below =
      next?.kind === 'paragraph' && next.text.includes('决算') && BELOW_NAME.test(next.text) ? next.text : ''
    for (const candidate of candidates(block.text, below)) {
      const before = seen.get(candidate.name)
      const span = { block: index, start: candidate.start, end: candidate.start + candidate.name.length }
      seen.set(candidate.name, { count: (before?.count ?? 0) + candidate.weight, span: before?.span ?? span })
    }
  })
  const most = [...seen.values()].reduce((all, { count }) => Math.max(all, count), 0)
  // One sentence alone may be another's paragraph: what the document goes on to name tells it from the title.
  const named = [...seen].filter(([, { count }]) => count === most || (most === 1 && count === TITLE_WEIGHT))
  const best = named.length > 1 ? mostTold(document, named) : named[0]
  if (best === undefined) return captionedOrganisation(document)
  const [name, { span }] = best
  const full = declaredName(document, name) ?? (name.length < SHORT_NAME ? fullName(document, name) : undefined)
  return full === undefined ? { name, aliases: [], span } : { name: full, aliases: [name], span }
}

/** The organisation that most captions of tables name, where no sentence does: tables published by themselves. */
function captionedOrganisation(document: Document): Organisation | undefined {
  const seen = new Map<string, { count: number; span: Span }>()
  const look = (text: string, at: Pick<Span, 'block' | 'cell'>): void => {
    const name = captionName(text)
    const start = name === undefined ? -1 : text.indexOf(name)
    if (name === undefined || start < 0) return
    const before = seen.get(name)
    const span = before?.span ?? { ...at, start, end: start + name.length }
    seen.set(name, { count: (before?.count ?? 0) + 1, span })
  }
  document.blocks.slice(0, FIRST_BLOCKS).forEach((block, index) => {
    if (block.kind === 'paragraph') look(block.text, { block: index })
    if (block.kind === 'table')
      block.cells.slice(0, HEADING_CELLS).forEach(({ text }, cell) => {
        look(text, { block: index, cell })
      })
  })
  const [most] = [...seen].sort(([, a], [, b]) => b.count - a.count)
  return most === undefined ? undefined : { name: most[0], aliases: [], span: most[1].span }
}

/** Of names that speak as often: the one that most blocks hold, then the one that comes first. */
function mostTold<Seen extends { readonly span: Span }>(
  document: Document,
  named: readonly (readonly [string, Seen])[],
): readonly [string, Seen] | undefined {
  const holds = (block: Block, name: string): boolean =>
    block.kind === 'paragraph' ? block.text.includes(name) : firstLines(block).some((text) => text.includes(name))
  const told = named.map((one) => ({ one, count: document.blocks.filter((block) => holds(block, one[0])).length }))
  return told.sort((a, b) => b.count - a.count || a.one[1].span.block - b.one[1].span.block)[0]?.one
}

/** Shorter names are hardly complete: 县政府办 for 某县人民政府办公室. */
const SHORT_NAME = 6
/** A name that begins a clause or follows a word that leads to it. */
const FULL_NAME =
  /(?<=^|[，。；：、“”（）《》\s\d年由以对在])(?:[一-龥]{2,10}?[省市县区州盟旗])(?:人民政府办公室|[一-龥]{2,16}?(?:办公室|委员会|中心|[局厅委]))/g
/** `县疾控中心为县卫生健康局` in front of `所属事业单位`, `项目由县水利局` in front of `实施` are no names. */
const BELONGS = /[为是由]/

/** A centre (中心) is no bureau. */
const mayStandFor = (short: string, name: string): boolean =>
  !BELONGS.test(name) && short.endsWith('中心') === name.endsWith('中心') && abbreviates(short, name)

/** `青岚县青少年活动中心（以下简称县活动中心）`: the name in front of the bracket that declares the short one. */
const DECLARED = /(?<full>[一-龥]{4,30})[（(]以下?简称[：:]?[“"]?(?<short>[一-龥]{2,12})[”"]?[）)]/g

function declaredName({ blocks }: Document, short: string): string | undefined {
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || !block.text.includes('简称') || !block.text.includes(short)) continue
    const declared = allMatches(block.text, DECLARED).find(({ groups }) => groups?.short === short)?.groups?.full
    if (declared !== undefined && declared.length > short.length && NAME.test(declared)) return declared
  }
  return undefined
}

/** The longer name that the document uses most and that a short one stands for. */
function fullName(document: Document, short: string): string | undefined {
  const counts = new Map<string, number>()
  const count = (text: string): void => {
    if (!abbreviates(short, text)) return
    for (const [name] of allMatches(text, FULL_NAME))
      if (name.length > short.length + 1 && mayStandFor(short, name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') count(block.text)
    if (block.kind === 'table') for (const cell of block.cells) count(cell.text)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0]?.[0]
}

/** Phrases in which a disclosure names the organisation it speaks of. */
const SPOKEN_OF =
  /决算(?:包括|公开|编制)|收、支总计|收入支出总计|收入、支出(?:决算)?总计|机关运行经费(?:支出|\d)|政府采购支出总额|共有车辆|下属二级|无下属|整体支出绩效|预算编制范围/
const NAMING = new RegExp(
  `(?:^|[，,。；：\\s])(?:\\d{4}年(?:度)?[，,]?|截至\\d{4}年\\d{1,2}月\\d{1,2}日[，,]|纳入|根据)?([一-龥（）()]{3,30}?)(?:\\d{4}年(?:度)?)?(?:部门|单位)?(?=${SPOKEN_OF.source})`,
  'g',
)
/** A paragraph names its organisation near its beginning. */
const LONGEST_LEAD = 400
const LEADING = /^(?:此次|本次|纳入|根据|按照|关于|其中|本|我|该|全年|当年)+/
const NOT_A_NAME = /财政拨款|一般公共|本年|收入|支出|预算|部门$|^单位|经费|决算|年度|情况|范围/

/** Titles and headings that name the organisation: `某局2023年度部门决算`, `某局概况`. */
const TITLE =
  /^(?:第[一二三四五六七八九十]部分[:：]?|[一二三四五六七八九十]、|20\d{2}年(?:度)?)*(?<name>[一-龥（）()]{3,36}?)(?:[（(]汇总[）)])?(?:20\d{2}年(?:度)?)?(?:(?:部门|单位)?(?:决算(?:公开|报告|说明|情况说明|公开说明|公开报告|编制说明|报表|表)*|(?:基本)?概况))$/

/** The second line of a title: `部门决算`, `2023年度单位决算公开说明`. */
const BELOW_NAME = /^\s*(?:20\d{2}\s?年度?)?(?:部门|单位)?决算[^，。；]{0,8}$/

/** A title is one voice, and gives way to a sentence that speaks. */
const TITLE_WEIGHT = 0.9

/** Who a paragraph names; a title may go on in the one `below`. */
function candidates(paragraph: string, below: string): { name: string; start: number; weight: number }[] {
  const text = `${paragraph}${below}`.trim()
  const mayBeTitle = text.length <= 60 && (text.includes('算') || text.includes('况'))
  const title = mayBeTitle
    ? TITLE.exec(text.replace(/\s/g, ''))?.groups?.name?.replace(/(?:部门|单位)$/, '')
    : undefined
  const start = title === undefined ? -1 : paragraph.indexOf(title)
  if (title !== undefined && start >= 0 && NAME.test(title) && !NOT_A_NAME.test(title))
    return [{ name: title, start, weight: TITLE_WEIGHT }]
  return speakers(paragraph)
}

/** `某医院为市卫生健康委员会` in front of `下属二级预算单位`: the one that belongs to the other. */
function subjectOf(name: string): string {
  const [own = ''] = name.split(/[为是系](?=[一-龥]{3,}$)/)
  return NAME.test(own) ? own : name
}

function speakers(text: string): { name: string; start: number; weight: number }[] {
  const opening = text.slice(0, LONGEST_LEAD)
  if (!SPOKEN_OF.test(opening)) return []
  return allMatches(opening, NAMING).flatMap((match) => {
    const name = subjectOf((match[1] ?? '').replace(LEADING, '').replace(/部门$/, ''))
    if (!NAME.test(name) || NOT_A_NAME.test(name)) return []
    return [{ name, start: match.index + match[0].indexOf(name), weight: 1 }]
  })
}
