import { coreName, type Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `附件4 学生宿舍维修项目绩效自评报告`, or the number alone above its title. */
const ATTACHMENT = /^\s*附件\s?(?<number>\d{1,2}|[一二三四五六七八九十]{1,2})[\s：:.．、]*(?<title>[^。；]{0,60})$/
const PAGE = /(?:\t|[.…·]{2,}|\s{2,})\s*-?\d{1,3}-?\s*$/
/** What the title of a project's report is made of, beside its name. */
const OF_PROJECT = /项目.{0,12}(?:报告|自评表)|(?:报告|自评表).{0,12}项目/
const KIND = /20\d{2}年度?|项目|支出|绩效|自评|评价|报告|公开|(?<![\u4e00-\u9fff])(?:关于|的)/g
const SHORTEST = 3
/** `《学生宿舍维修项目绩效评价报告》见附件2` */
const QUOTED = /《(?<title>[^《》]{4,60})》[^。；《》]{0,6}见附件\s?(?<number>\d{1,2})(?!\d)/g
/** More differ where the contents were not renewed at all. */
const MOST_UNLIKE = 2

interface Attachment {
  readonly passage: Passage
  readonly title: string
}

/** The report of a project has in the contents (目录), and where the text refers to it, the name that it has where it stands. */
export const contentsAndAttachments: Check = {
  id: 'contents-and-attachments',
  category: 'cross-section',
  severity: 'info',
  title: '目录所列、正文所引附件的项目名称与附件的标题一致。',
  basis: '格式关系 K19：目录、标题、正文一致；改动标题后应更新目录。',
  example: {
    wrong: '目录：附件4 学生宿舍管网改造项目绩效自评报告；正文：附件4 学生宿舍管网维修项目绩效自评报告',
    right: '目录：附件4 学生宿舍管网维修项目绩效自评报告；正文：附件4 学生宿舍管网维修项目绩效自评报告',
  },
  *run(disclosure) {
    const byNumber = attachmentsByNumber(disclosure)
    yield* referredOtherwise(disclosure, byNumber)
    const pairs = listedTwice(byNumber)
    const unlike = pairs.filter(([entry, heading]) => areOther(entry.title, heading.title))
    if (unlike.length > MOST_UNLIKE || unlike.length === pairs.length) return
    for (const [entry, heading] of unlike) yield observed(entry, heading)
  },
}

const observed = (entry: Attachment, heading: Attachment): Observation => ({
  message: `目录中的附件为“${entry.title}”，正文标题为“${heading.title}”，项目名称不一致。`,
  evidence: [entry, heading].map(({ passage: { at, text } }) => ({ ...at, start: 0, end: text.length })),
  expected: heading.title,
  actual: entry.title,
})

type ByNumber = ReadonlyMap<string, readonly Attachment[]>

/** A title that the text quotes beside its number, where what stands under that number is the report of another project. */
function* referredOtherwise(disclosure: Disclosure, byNumber: ByNumber): Generator<Observation> {
  const reports = [...byNumber.values()].flat().filter(isProject)
  for (const { text, at } of passagesWith(wholeText(disclosure), '见附件'))
    for (const { index, 0: words, groups } of allMatches(text, QUOTED)) {
      const title = groups?.title ?? ''
      const heading = byNumber.get(groups?.number ?? '')?.findLast(isProject)
      if (heading === undefined || !OF_PROJECT.test(title)) continue
      if (!reports.every((report) => areOther(title, report.title)) || isShortened(title, heading.title)) continue
      yield {
        severity: 'warning',
        message: `此处称“${title}”见附件${groups?.number}，该附件为“${heading.title}”，项目名称不一致。`,
        evidence: [
          { ...at, start: index, end: index + words.length },
          { ...heading.passage.at, start: 0, end: heading.passage.text.length },
        ],
        expected: heading.title,
        actual: title,
      }
    }
}

/** `人居环境整治` of `农村人居环境综合整治`: nothing but characters left out. */
function isShortened(a: string, b: string): boolean {
  const [short = '', long = ''] = [nameIn(a), nameIn(b)].sort((one, other) => one.length - other.length)
  let at = 0
  return [...short].every((character) => {
    at = long.indexOf(character, at) + 1
    return at > 0
  })
}

/** The attachments that print their number, in the contents or above them. */
function attachmentsByNumber(disclosure: Disclosure): ByNumber {
  const byNumber = new Map<string, Attachment[]>()
  const whole = wholeText(disclosure)
  const places = new Map(whole.paragraphs.map((passage, index) => [passage, index]))
  for (const passage of passagesWith(whole, '附件')) {
    const { number, title = '' } = ATTACHMENT.exec(passage.text)?.groups ?? {}
    if (passage.at.cell !== undefined || number === undefined) continue
    const below = title === '' ? whole.paragraphs[(places.get(passage) ?? 0) + 1] : undefined
    const one = { passage: below ?? passage, title: (below?.text ?? title).replace(PAGE, '').trim() }
    const same = byNumber.get(number)
    if (same === undefined) byNumber.set(number, [one])
    else same.push(one)
  }
  return byNumber
}

/** Attachments that have their number once in the contents and once in the text. */
const listedTwice = (byNumber: ByNumber): (readonly [Attachment, Attachment])[] =>
  [...byNumber.values()].flatMap(([entry, heading, another]) =>
    entry !== undefined && heading !== undefined && another === undefined && isProject(entry) && isProject(heading)
      ? [[entry, heading] as const]
      : [],
  )

const isProject = ({ title }: Attachment): boolean => OF_PROJECT.test(title)

/** Neither name holds the other. */
function areOther(a: string, b: string): boolean {
  const [one, other] = [nameIn(a), nameIn(b)]
  if (Math.min(one.length, other.length) < SHORTEST) return false
  return !one.includes(other) && !other.includes(one)
}

const nameIn = (title: string): string => coreName(title.replace(KIND, '')).replace(/\s/g, '')
