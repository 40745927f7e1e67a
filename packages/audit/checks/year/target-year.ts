import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { rowSpans } from '../../evaluations/indicator-evidence.ts'

const YEAR = /(20\d{2})年/g
/** `2022年为适龄妇女免费筛查…`: what is meant to be done in it. */
const LEADING_YEAR = /^\s*(20\d{2})年度?(?!年?(?:底|末|结转|以来|起|至|—|-|\d|立项|批复|启动|开工))/

/** `2022年三季度项目现场推进会`: a part of a year that was over, in which nothing was left to do but to pay. */
const QUARTER = /(20\d{2})年第?[一二三四1-4]季度/g
const MAY_FOLLOW = /款|费|欠|补|结转|清算|结算|决算|支付|兑|发放|拨付|考核|考评|奖|评价|评选|审计|验收|续/

/** A target is for the reporting year: it is not due, nor met, before that begins; behind a date of its own it names what is done. */
export const targetYear: Check = {
  id: 'target-year',
  category: 'year',
  severity: 'warning',
  title: '自评表的指标值、完成值是报告年度的，不应写上一年度的日期。',
  basis: '格式关系 K19：自评表的年度与报告年度一致；沿用上年表格的应改为报告年度。',
  example: {
    wrong: '（2023年度自评表）项目完成时间：指标值2022年11月30日前，完成值2023年11月20日',
    right: '（2023年度自评表）项目完成时间：指标值2023年11月30日前，完成值2023年11月20日',
  },
  *run({ evaluations, year }) {
    if (year === undefined) return
    for (const { goals } of evaluations) {
      const words = goals?.expected
      const told = LEADING_YEAR.exec(words?.text ?? '')?.[1]
      if (words === undefined || told === undefined || Number(told) >= year || words.text.includes(`${year}年`))
        continue
      yield {
        message: `报告年度为${year}年，年度目标写“${told}年”，疑沿用上年表格。`,
        evidence: [words.span],
        expected: `${year}年`,
        actual: `${told}年`,
      }
    }
    for (const { goals } of evaluations) {
      const told = goals === undefined ? undefined : quarterBefore(goals.expected.text, year)
      if (goals === undefined || told === undefined || !goals.actual.text.includes(told)) continue
      yield {
        message: `报告年度为${year}年，年度目标写的是“${told}”的工作，该时段在年初已经过去。`,
        evidence: [goals.expected.span, goals.actual.span],
      }
    }
    for (const row of evaluations.flatMap(({ indicators }) => indicators)) {
      const { target, actual, name, unit } = row.indicator
      // `＝`, `2022`, `年` in three cells are one date.
      const due = yearsIn(unit === '年' ? `${target.text}年` : target.text)
      const done = yearsIn(actual.text)
      if (name.includes(`${year}年`)) continue
      if (due.length > 0 && done.length > 0 && done.every((one) => one < Math.min(year, ...due))) {
        yield {
          message: `报告年度为${year}年，“${name}”的完成值写“${actual.text}”，早于指标值“${target.text}”的年份，疑为年份笔误或沿用上年表格。`,
          evidence: rowSpans([row], ['actual', 'target', 'name']),
          actual: actual.text,
        }
      }
      const isPast = due.length > 0 && due.every((one) => one < year)
      const doneThen = [name, actual.text].some((text) => due.some((one) => text.includes(`${one}年`)))
      if (!isPast || doneThen) continue
      yield {
        message: `报告年度为${year}年，“${name}”的指标值写“${target.text}”，疑沿用上年表格。`,
        evidence: rowSpans([row], ['target', 'name', 'actual']),
        actual: target.text,
      }
    }
  },
}

const yearsIn = (text: string): number[] => allMatches(text, YEAR).map((match) => Number(match[1]))

/** The quarter of an earlier year that a goal is for, where it names no other year. */
function quarterBefore(goal: string, year: number): string | undefined {
  const [told] = allMatches(goal, QUARTER)
  if (told === undefined || told.index === 0 || MAY_FOLLOW.test(goal)) return undefined
  return yearsIn(goal).every((one) => one < year) ? told[0] : undefined
}
