import { numeralValue } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** How often at least each period comes in a year: holidays, a start in the year's course and a week left out are allowed for. */
const TIMES: Readonly<Record<string, number>> = { 天: 200, 日: 200, 周: 40, 月: 10, 季: 3 }
/** `30余名信息员每人每周编报信息不少于1条，全年共报送400余条`. */
const LEAST =
  /(?:(?<persons>\d{1,4})余?[名人个][^。；，,\d]{0,16}每[人名])?每个?(?<period>天|日|周|月|季)度?[^。；，,\d]{0,20}?(?:不少于|不低于|至少)(?<least>\d{1,2}|[一二两三四五])(?<unit>条|期|次|篇|场|份)[^。；，,\d]{0,16}[，,；;](?:全年|一年来|年内|今年以来|20\d{2}年)(?:已|共计?|累计|总共|实际)*[^。；，,\d]{0,2}(?<total>\d{1,5})(?<more>余|多)?\k<unit>/g
/** `每月考核1次，全年考核10次`, `每学期开展一次资格核查，全年核查4次`: no months are left out, and more at other occasions are not as many as another period would make. */
const EACH =
  /(?<!起，?|开始，?)每个?(?<period>月|季|半年|学期)度?(?:(?<verb>[一-龥]{2,6}?)(?<each>\d{1,2}|[一二两三四])次|(?:集中|全面|组织|定期)*(?:开展|进行|组织)(?<times>\d{1,2}|[一二两三四])次(?<matter>[一-龥]{0,8}?(?<deed>[一-龥]{2})))[，,；;](?:全年|年内|20\d{2}年)(?:共计?|累计|已)*(?:开展|进行|组织)?(?:\k<verb>|\k<matter>|\k<deed>)?(?:共计?)?(?<total>\d{1,4})次(?:\k<matter>)?(?=[，,。；;、）)]|$)/g
const PERIODS_OF_YEAR: Readonly<Record<string, number>> = { 月: 12, 季: 4, 半年: 2, 学期: 2 }
const PERIODS = [
  '每天',
  '每日',
  '每周',
  '每月',
  '每个月',
  '每季',
  '每个季',
  '每人每',
  '每半年',
  '每个半年',
  '每学期',
  '每个学期',
]

/** What is done so often in each period comes to so much in a year. */
export const leastPerPeriod: Check = {
  id: 'least-per-period',
  category: 'contradiction',
  severity: 'warning',
  title: '称每周（月、季）不少于若干次（条、期）的，全年完成数不应明显少于按此推算的数。',
  basis: '同一事项的频次与全年数应当相符：全年数 ≥ 每期最低数 × 期数（× 人数）。',
  example: {
    wrong: '30余名信息员每人每周编报信息不少于1条，全年共报送400余条。',
    right: '30余名信息员每人每月编报信息不少于1条，全年共报送400余条。',
  },
  *run(disclosure) {
    // A school has holidays.
    const isSchool = /学|校|园/.test(disclosure.organisation?.name ?? '')
    for (const passage of passagesWithAny(wholeText(disclosure), PERIODS)) {
      yield* shortfalls(passage)
      yield* fewerThanPeriods(passage, isSchool)
    }
  },
}

function* shortfalls({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, LEAST)) {
    const { persons, period = '', least = '', unit = '', total = '', more = '' } = match.groups ?? {}
    const due = Number(persons ?? 1) * timesOf(least) * (TIMES[period] ?? 0)
    const most = more === '' ? Number(total) : Number(total) + 10 ** (/0*$/.exec(total)?.[0].length ?? 0)
    if (most >= due) continue
    yield {
      message: `按“${persons === undefined ? '' : `${persons}人、每人`}每${period}不少于${least}${unit}”推算，全年应在${due}${unit}以上，文中为${total}${more}${unit}。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
    }
  }
}

const timesOf = (number: string): number =>
  /\d/.test(number) ? Number(number) : numeralValue(number.replace('两', '二'))

const BEGAN_LATER = /\d月(?:份)?(?:起|开始|以来|至|—|-)|下半年|上半年|试点/

/** Periods that holidays cut short. */
const WITH_HOLIDAYS = ['月', '季']

function* fewerThanPeriods({ text, at }: Passage, isSchool: boolean): Generator<Observation> {
  for (const match of allMatches(text, EACH)) {
    const { period = '', each = '', times = each, total = '' } = match.groups ?? {}
    if (isSchool && WITH_HOLIDAYS.includes(period)) continue
    const due = timesOf(times) * (PERIODS_OF_YEAR[period] ?? 0)
    const sentence = text.slice(text.lastIndexOf('。', match.index) + 1, match.index)
    const isOfOther = Object.values(PERIODS_OF_YEAR).some((periods) => timesOf(times) * periods === Number(total))
    if (Number(total) === due || (Number(total) > due && !isOfOther) || BEGAN_LATER.test(sentence)) continue
    yield {
      message: `每${period}${times}次，全年应为${due}次，文中为${total}次。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: `${due}次`,
      actual: `${total}次`,
    }
  }
}
