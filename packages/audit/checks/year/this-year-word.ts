import { rolesOf } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

const WORD = '今年'
const THIS_YEAR = /今年(?!来)/g

/** 今年 in accounts that are published a year later: which one is left to the reader. */
export const thisYearWord: Check = {
  id: 'this-year-word',
  category: 'year',
  severity: 'info',
  title: '决算公开文本不用“今年”，应写明年份。',
  basis: '决算在次年公开，“今年”指代不明；《党政机关公文处理工作条例》：表述准确。',
  example: { wrong: '（2022年度决算）今年，围绕中心工作……', right: '2022年，围绕中心工作……' },
  *run(disclosure) {
    const { sections, year } = disclosure
    const places = passagesWith(wholeText(disclosure), WORD).flatMap(({ text, at, section }) =>
      at.cell === undefined && !rolesOf(sections, section).includes('glossary')
        ? allMatches(text, THIS_YEAR).map(({ index }) => ({
            ...at,
            start: index,
            end: Math.min(text.length, index + 16),
          }))
        : [],
    )
    if (places.length === 0 || year === undefined) return
    yield {
      message: '决算公开时已是次年，“今年”指代不明，疑沿用当年的工作总结。',
      evidence: places,
      expected: `${year}年`,
      actual: WORD,
    }
  },
}
