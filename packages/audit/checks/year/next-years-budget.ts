import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { isWithinReport } from '../../evaluations/within-report.ts'
import { sentenceAround } from '../../wording/sentence-around.ts'
import { passagesWith, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `与下年度预算安排挂钩，相应调减2023年度预算`: in one sentence, the next year and which year that is. */
const NEXT = /下一?年度?(?:部门|单位)?预算[^。；\n]{0,60}?(?<year>20\d{2})年(?:度)?(?:部门|单位)?预算/g

/** `在编制2023年预算时予以压减`, where the use of the results is told. */
const DRAWN_UP = /(?:编制|安排)(?<year>20\d{2})年(?:度)?(?:部门|单位)?预算/g
/** `自评结果作为2024年度预算安排的参考`, wherever it is told. */
const SERVES =
  /(?:自评|评价)结果[^。；，\n]{0,8}(?:作为|用于|应用于|运用于|与)(?:编制|安排)?(?<year>20\d{2})年(?:度)?(?:部门|单位)?预算(?:安排|编制|挂钩|调整|的|与)/g
const OF_RESULTS = /结果应用|结果运用/
/** So far into a paragraph stands what it is about. */
const LONGEST_LEAD = 12
const OF_BEFORE = /上年|上一年|往年|以前年度|年初|事前/

/** The results of an evaluation are used for the budget of the year behind the reporting year. */
export const nextYearsBudget: Check = {
  id: 'next-years-budget',
  category: 'year',
  severity: 'warning',
  title: '评价结果应用于下年度预算的，所写年度应是报告年度之后的年度。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：评价结果与以后年度预算安排挂钩。',
  example: {
    wrong: '（2023年度）自评结果与下年度预算安排挂钩，相应调减2023年度预算。',
    right: '（2023年度）自评结果与下年度预算安排挂钩，相应调减2024年度预算。',
  },
  *run(disclosure) {
    const { year } = disclosure
    if (year === undefined) return
    for (const { text, at } of passagesWithAny(wholeText(disclosure), ['下年', '下一年'])) {
      for (const match of allMatches(text, NEXT)) {
        const told = Number(match.groups?.year)
        const start = text.lastIndexOf('。', match.index) + 1
        // `2022年度评价结果与下年度（2023年度）预算挂钩`: the year behind an earlier one.
        if (told > year || text.slice(start, match.index).includes(`${told - 1}年`)) continue
        yield {
          message: `报告年度为${year}年，下年度预算写成${told}年，应为${year + 1}年。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
          expected: `${year + 1}年`,
          actual: `${told}年`,
        }
      }
    }
    yield* drawnUpBefore(disclosure, year)
  },
}

/** When the results of a year are known its budget has been drawn up long before. */
function* drawnUpBefore(disclosure: Disclosure, year: number): Generator<Observation> {
  for (const { text, at, section } of passagesWith(wholeText(disclosure), `${year}年`)) {
    if (at.cell !== undefined || !isWithinReport(disclosure, at.block, section)) continue
    const isOfResults = OF_RESULTS.test(`${disclosure.sections[section]?.title ?? ''}${text.slice(0, LONGEST_LEAD)}`)
    const serving = allMatches(text, SERVES)
    for (const match of serving.length === 0 && isOfResults ? allMatches(text, DRAWN_UP) : serving) {
      const sentence = sentenceAround(text, match.index)
      const isOfBefore = OF_BEFORE.test(sentence) || sentence.includes(`${year - 1}年`) || /下一?年/.test(sentence)
      if (Number(match.groups?.year) !== year || isOfBefore) continue
      yield {
        message: `报告年度为${year}年，结果应用于编制的预算应为${year + 1}年的。`,
        evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
        expected: `${year + 1}年`,
        actual: `${year}年`,
      }
    }
  }
}
