import { coreName, type Disclosure } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `附件4 学生宿舍维修项目绩效自评报告`, or the number alone above its title. */
const ATTACHMENT = /^\s*附件\s?(?<number>\d{1,2}|[一二三四五六七八九十]{1,2})[\s：:.．、]*(?<title>[^。；]{0,60})$/
const PAGE = /(?:\t|[.…·]{2,}|\s{2,})\s*-?\d{1,3}-?\s*$/
/** What the title of a project's report is made of, beside its name. */
const OF_PROJECT = /项目.{0,12}(?:报告|自评表)|(?:报告|自评表).{0,12}项目/
const KIND = /20\d{2}年度?|项目|支出|绩效|自评|评价|报告|公开|(?<![\u4e00-\u9fff])(?:关于|的)/g
const SHORTEST = 3
/** More differ where the contents were not renewed at all. */
const MOST_UNLIKE = 2

interface Attachment {
  readonly passage: Passage
  readonly title: string
}

/** The report of a project has in the contents (目录) the name that it has where it stands. */
export const contentsAndAttachments: Check = {
  id: 'contents-and-attachments',
  category: 'cross-section',
  severity: 'info',
  title: '目录所列附件的项目名称与正文附件的标题一致。',
  basis: '格式关系 K19：目录、标题、正文一致；改动标题后应更新目录。',
  example: {
    wrong: '目录：附件4 学生宿舍管网改造项目绩效自评报告；正文：附件4 学生宿舍管网维修项目绩效自评报告',
    right: '目录：附件4 学生宿舍管网维修项目绩效自评报告；正文：附件4 学生宿舍管网维修项目绩效自评报告',
  },
  *run(disclosure) {
    const pairs = listedTwice(disclosure)
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

/** Attachments that have their number once in the contents and once in the text. */
function listedTwice(disclosure: Disclosure): (readonly [Attachment, Attachment])[] {
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
  return [...byNumber.values()].flatMap(([entry, heading, another]) =>
    entry !== undefined && heading !== undefined && another === undefined && isProject(entry) && isProject(heading)
      ? [[entry, heading] as const]
      : [],
  )
}

const isProject = ({ title }: Attachment): boolean => OF_PROJECT.test(title)

/** Neither name holds the other. */
function areOther(a: string, b: string): boolean {
  const [one, other] = [a, b].map((title) => coreName(title.replace(KIND, '')).replace(/\s/g, ''))
  if (one === undefined || other === undefined || Math.min(one.length, other.length) < SHORTEST) return false
  return !one.includes(other) && !other.includes(one)
}
