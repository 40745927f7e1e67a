import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `自评结果……作为2022年预算安排的参考`, `绩效自评结果与2022年预算安排挂钩`. */
const USED =
  /(?:自评|评价)(?:的)?结果[^。；]{0,40}?(?:作为|用于|应用于|运用于|与|纳入)(?:编制)?(?<year>20\d{2})年度?(?:的)?(?:部门)?预算/g
const WORDS = ['自评结果', '评价结果', '自评的结果', '评价的结果']
/** What was found of the years before may be used in the year. */
const OF_BEFORE = /上年|上一年|去年|以前年度|往年|20\d{2}年度?[^。；，]{0,12}(?:自评|评价)的?结果/

/** Results of the evaluation of a year shape the budgets of later years. */
export const resultsUsedTooEarly: Check = {
  id: 'results-used-too-early',
  category: 'year',
  severity: 'warning',
  title: '报告年度的绩效自评在年度结束后进行，结果只能用于以后年度的预算安排。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：评价结果作为以后年度安排预算的依据。',
  example: {
    wrong: '（2022年度报告）绩效自评结果与2022年预算安排挂钩。',
    right: '（2022年度报告）绩效自评结果与2024年预算安排挂钩。',
  },
  *run(disclosure) {
    const { year } = disclosure
    if (year === undefined) return
    for (const { text, at } of passagesWithAny(wholeText(disclosure), WORDS))
      for (const match of allMatches(text, USED)) {
        const told = Number(match.groups?.year)
        if (told > year || OF_BEFORE.test(text.slice(Math.max(0, match.index - 16), match.index + match[0].length)))
          continue
        yield {
          message: `${year}年度的绩效自评结果不可能用于${told}年的预算安排。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
          actual: `${told}年`,
        }
      }
  },
}
