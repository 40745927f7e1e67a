import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `结余140万元结转2021年支付`, `结转至2021年继续使用`. */
const CARRIED = /(?<!年初|上年)结转(?:资金)?(?:[至到])?(?<year>20\d{2})年(?:度)?(?=继续|支付|支出|使用|执行|实施|列支)/g

/** What is left at the end of the year is carried over to the next. */
export const carriedToYear: Check = {
  id: 'carried-to-year',
  category: 'year',
  severity: 'warning',
  title: '年末结转的资金结转到下一年度使用。',
  basis: '年末结转和结余：结转到下年或以后年度继续使用的资金。',
  example: {
    wrong: '2023年末结余14万元，结转2023年支付尾款。',
    right: '2023年末结余14万元，结转2024年支付尾款。',
  },
  *run(disclosure) {
    const { year } = disclosure
    if (year === undefined) return
    for (const { text, at } of passagesWith(wholeText(disclosure), '结转')) {
      for (const match of allMatches(text, CARRIED)) {
        const told = Number(match.groups?.year)
        // What an earlier year carried over is told as that year's.
        if (told > year || text.slice(0, match.index).includes(`${told - 1}年`)) continue
        yield {
          message: `报告年度为${year}年，此处写结转${told}年使用，应为${year + 1}年。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
          expected: `${year + 1}年`,
          actual: `${told}年`,
        }
      }
    }
  },
}
