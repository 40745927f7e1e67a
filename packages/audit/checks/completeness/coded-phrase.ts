import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { wholeText } from '../../wording/whole-text.ts'

/** `“1233”发展战略`. */
const CODE = /[“"](?<code>[1-9]{3,6})[”"](?=[\u4e00-\u9fff]{2,12})/g
/** One of its parts behind it: `“一个总体目标”`, `“三条工作路径”`. */
const PART = /[“"](?<number>[一二两三四五六七八九])[个大条项化型区园业城轮网](?<name>[\u4e00-\u9fff]{2,14})[”"]/g
const NUMERALS = '〇一二三四五六七八九'
const FEWEST_TOLD = 2

/** A phrase in digits (`“1233”战略`) whose parts are listed behind it lists all of them. */
export const codedPhrase: Check = {
  id: 'coded-phrase',
  category: 'completeness',
  severity: 'warning',
  title: '以数字概括的战略、思路（如“1233”）逐项列出的，各项应当齐全。',
  basis: '公开内容应当真实、准确（财预〔2016〕143号）。',
  example: {
    wrong: '围绕“123”战略，“一个目标”……“两大取向”。',
    right: '围绕“123”战略，“一个目标”……“两大取向”……“三条路径”。',
  },
  *run(disclosure) {
    for (const { text, at } of wholeText(disclosure).paragraphs) {
      if (!/[“"][1-9]{3}/.test(text)) continue
      const codes = allMatches(text, CODE)
      const [only, second] = codes
      const code = only?.groups?.code
      if (only === undefined || second !== undefined || code === undefined) continue
      const told = allMatches(text.slice(only.index + only[0].length), PART).map(({ groups }) =>
        NUMERALS.indexOf((groups?.number ?? '').replace('两', '二')),
      )
      const listed = told.join('')
      if (told.length < FEWEST_TOLD || told.length >= code.length || !isWithin(listed, code)) continue
      yield {
        message: `“${code}”应有${code.length}项，文中只列出${told.length}项（${told.join('、')}）。`,
        evidence: [{ ...at, start: only.index, end: only.index + only[0].length }],
      }
    }
  },
}

/** Whether the digits stand in the code in their order. */
function isWithin(digits: string, code: string): boolean {
  let next = 0
  for (const digit of code) if (digit === digits[next]) next++
  return next === digits.length
}
