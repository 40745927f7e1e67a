import { type Disclosure, rolesOf } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { passageAt, spanAt, type WholeText, wholeText } from '../../wording/whole-text.ts'

const CLOSING_DATE = /(?:截至|截止)\s?(20\d{2})\s?年\s?12\s?月(?:\s?31\s?日|底|末)/g
/** `截止2023年12月，资金全部到位`: told as if it were over. */
const CLOSING_MONTH = /(?<!期)截[至止]\s?(20\d{2})\s?年\s?12\s?月(?=[，,])/g

/** Another day of December, a digit off the last. */
const OTHER_DAY = /截[至止]\s?20\d{2}\s?年\s?12\s?月\s?(?:[124-9]1|3[02-9])\s?日/g
const LAST_DAY = /截[至止]\s?20\d{2}\s?年\s?12\s?月\s?31\s?日/g
/** The end of another month. */
const OTHER_MONTH = /截[至止]\s?20\d{2}\s?年\s?(?:[1-9]|1[01])\s?月\s?(?:底|末|3[01]\s?日)/g
/** What is held (国有资产占有、公务用车保有量) is told of no other day. */
const OF_STOCK = /^[^。\n]{0,40}(?:资产|车辆|公务用车)/
/** So often said of the last day, the other is a slip. */
const FEWEST_LAST_DAYS = 2

/** Balances are those of the last day of the reporting year. */
export const closingDate: Check = {
  id: 'closing-date',
  category: 'year',
  severity: 'error',
  title: '“截至××年12月31日”的年份应是报告年度。',
  basis: '文内关系 K15、K19：资产、车辆等存量为报告年度12月31日的数。',
  example: {
    wrong: '2023年度部门决算……截至2022年12月31日，共有车辆4辆。',
    right: '2023年度部门决算……截至2023年12月31日，共有车辆4辆。',
  },
  *run(disclosure) {
    const { year } = disclosure
    if (year === undefined) return
    const whole = wholeText(disclosure)
    const unlike = dayUnlikeOthers(whole)
    if (unlike === undefined) yield* otherDays(disclosure, whole)
    else yield unlike
    const isOfProject = evaluatesAlone(disclosure)
    if (!isOfProject) yield* yetToCome(whole, year)
    for (const match of allMatches(whole.text, CLOSING_DATE)) {
      const passage = passageAt(whole, match.index)
      if (Number(match[1]) === year || passage === undefined) continue
      if (isOfProject && Number(match[1]) > year) continue
      const start = match.index - passage.start
      yield {
        message: `报告年度为${year}年，此处写“${match[0]}”。`,
        evidence: [{ ...passage.at, start, end: start + match[0].length }],
        expected: `${year}年12月31日`,
        actual: match[0],
        ...(inExplanation(disclosure, passage.section) ? {} : { severity: 'warning' as const }),
      }
    }
  },
}

/** An evaluation published by itself: the year of its title may be that of the project, which went on. */
const evaluatesAlone = ({ sections, evaluationReports }: Disclosure): boolean =>
  evaluationReports.some(({ kind }) => kind === 'project') && sections.every(({ role }) => role !== 'explanation')

/** What a report tells of its year is over before the December that follows. */
function* yetToCome(whole: WholeText, year: number): Generator<Observation> {
  for (const match of allMatches(whole.text, CLOSING_MONTH))
    if (Number(match[1]) > year)
      yield {
        severity: 'warning',
        message: `报告年度为${year}年，此处写“${match[0]}”。`,
        evidence: [spanAt(whole, match.index, match.index + match[0].length)],
        expected: `${year}年12月`,
        actual: match[0],
      }
}

/** Accounts close on the last day; a project may well have been looked at on another. */
function* otherDays(disclosure: Disclosure, whole: WholeText): Generator<Observation> {
  for (const month of allMatches(whole.text, OTHER_MONTH))
    if (OF_STOCK.test(whole.text.slice(month.index + month[0].length))) yield ofOtherDay(disclosure, whole, month)
  const [only, ...more] = allMatches(whole.text, OTHER_DAY)
  if (only === undefined || more.length > 0) return
  const isOfStock = OF_STOCK.test(whole.text.slice(only.index + only[0].length))
  if (!isOfStock && allMatches(whole.text, LAST_DAY).length < FEWEST_LAST_DAYS) return
  yield ofOtherDay(disclosure, whole, only)
}

const ofOtherDay = (disclosure: Disclosure, whole: WholeText, { index, 0: date }: RegExpExecArray): Observation => ({
  severity: inExplanation(disclosure, passageAt(whole, index)?.section ?? 0) ? 'warning' : 'info',
  message: `存量数据截至12月31日，此处写“${date}”，疑为笔误。`,
  evidence: [spanAt(whole, index, index + date.length)],
  expected: lastDay(date),
  actual: date,
})

/** `截至2023年12月30日` as it should be. */
const lastDay = (date: string): string => date.replace(/\d{1,2}\s?月.*$/, '12月31日')

/** So many other sentences tell the same. */
const FEWEST_ALIKE = 3
/** Any day, and the words behind it. */
const ANY_DAY = /截[至止]\s?20\d{2}\s?年\s?(?<day>\d{1,2}\s?月\s?\d{1,2})\s?日(?<said>[，,]?[\u4e00-\u9fa5]{4})/g
const LAST = /^12\s?月\s?31$/

/** Where several sentences tell the same of the last day, and one of another. */
function dayUnlikeOthers(whole: WholeText): Observation | undefined {
  const told = allMatches(whole.text, ANY_DAY)
  const [other, ...more] = told.filter(({ groups }) => !LAST.test(groups?.day ?? ''))
  if (other === undefined || more.length > 0) return undefined
  const same = told.filter(({ groups }) => groups?.said === other.groups?.said)
  const date = other[0].slice(0, -(other.groups?.said?.length ?? 0))
  if (same.length <= FEWEST_ALIKE) return undefined
  return {
    severity: 'warning',
    message: `其他${same.length - 1}处同样的数截至12月31日，此处写“${date}”，疑为笔误。`,
    evidence: [spanAt(whole, other.index, other.index + date.length)],
    expected: lastDay(date),
    actual: date,
  }
}

const inExplanation = (disclosure: Disclosure, section: number): boolean =>
  rolesOf(disclosure.sections, section).includes('explanation')
