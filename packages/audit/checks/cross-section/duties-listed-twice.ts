import { numeralValue } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { likeness } from '../../evaluations/text-likeness.ts'
import { type Passage, passagesBetween, wholeText } from '../../wording/whole-text.ts'

const DUTIES = /职责|职能/
/** `（十二）负责…`, `12.负责…` */
const ITEM =
  /^\s*[（(]?(?:(?<numeral>[一二三四五六七八九十]{1,3})|(?<number>\d{1,2}))[）)、.．]\s*(?<duty>[^\d\s].{5,})$/
const LONGEST_HEADING = 24
/** How far below its heading the list begins, and how far down it may go. */
const REACH = 3
const MOST = 60
/** Fewer are headings. */
const FEWEST = 5
const SAME = 0.5
/** So much of the shorter list is in the other, and it is the same list. */
const MOSTLY = 0.6
const LONGEST_QUOTE = 40
const LONGEST_NAME = 14

interface Duty {
  readonly duty: string
  readonly passage: Passage
}

/** The duties that part one lists, and once more the report on the whole department. */
export const dutiesListedTwice: Check = {
  id: 'duties-listed-twice',
  category: 'cross-section',
  severity: 'info',
  title: '部门整体绩效报告所列职能应与第一部分所列部门职责项数一致。',
  basis: '机构编制文件核定的职责；同一文件对同一职责的表述一致。',
  example: {
    wrong: '第一部分列职责15项，整体绩效报告“机构职能”列13项',
    right: '两处都列15项',
  },
  *run(disclosure) {
    const report = disclosure.evaluationReports.find(({ kind }) => kind === 'whole')
    if (report === undefined) return
    const own = longest(passagesBetween(wholeText(disclosure), 0, report.start))
    const again = longest(passagesBetween(wholeText(disclosure), report.start, report.end))
    if (own.length !== again.length && isOneList(own, again)) yield observe(own, again)
  },
}

/** The longest list of duties below a heading that announces them. */
const longest = (passages: readonly Passage[]): readonly Duty[] =>
  passages
    .flatMap(({ text }, index) => (text.length <= LONGEST_HEADING && DUTIES.test(text) ? [index + 1] : []))
    .filter((start) => passages.slice(start, start + REACH).some(({ text }) => ITEM.test(text)))
    .map((start) => dutiesIn(passages.slice(start, start + MOST)))
    .reduce((best, one) => (one.length > best.length ? one : best), [])

/** The paragraphs that count up from one; what is numbered anew is another list. */
function dutiesIn(passages: readonly Passage[]): Duty[] {
  const duties: Duty[] = []
  for (const passage of passages) {
    const { numeral, number, duty } = (passage.at.cell === undefined && ITEM.exec(passage.text)?.groups) || {}
    if (duty === undefined) continue
    const counted = numeral === undefined ? Number(number) : numeralValue(numeral)
    if (counted === duties.length + 1) duties.push({ duty, passage })
    else if (duties.length > 1) break
  }
  return duties
}

const without = (some: readonly Duty[], others: readonly Duty[]): Duty[] =>
  some.filter(({ duty }) => !others.some((other) => likeness(duty, other.duty) >= SAME))

function isOneList(own: readonly Duty[], again: readonly Duty[]): boolean {
  const [few, many] = own.length < again.length ? [own, again] : [again, own]
  return few.length >= FEWEST && few.length - without(few, many).length >= few.length * MOSTLY
}

function observe(own: readonly Duty[], again: readonly Duty[]): Observation {
  const missing = own.length > again.length ? without(own, again) : without(again, own)
  const names = missing.map(({ duty }) => `“${duty.slice(0, LONGEST_NAME)}……”`)
  return {
    message: `第一部分列职责${own.length}项，整体绩效报告列${again.length}项，不一致${names.length === 0 ? '' : `；只有一处列有：${names.join('、')}`}。`,
    evidence: [...new Set([...missing, ...again.slice(-1), ...own.slice(-1)])].map(({ passage }) => ({
      ...passage.at,
      start: 0,
      end: Math.min(passage.text.length, LONGEST_QUOTE),
    })),
  }
}
