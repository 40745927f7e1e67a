import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `基本养老保险缴费支出（项），主要用于缴纳…`: a subject, and what its money is told to be for. */
const PURPOSE =
  /(?<=^|[）)、，。])(?<name>[^（()）、，。；]{2,40})[（(](?:\d{2})?项[）)][：:，,。]?(?:[^。；\n]{0,80}[，,。])?\s?主要用于[：:]?(?<purpose>[^。；\n]{2,80})/g
/** Contributions that each have a subject of their own. */
const CONTRIBUTIONS = ['养老保险', '职业年金', '医疗', '公积金', '工伤保险', '失业保险'] as const

/** The money of a subject of contributions is not told to be for another contribution. */
export const purposeOfOtherSubject: Check = {
  id: 'purpose-of-other-subject',
  category: 'subject-name',
  severity: 'warning',
  title: '社会保障缴费、住房公积金等科目的用途应与科目相符。',
  basis: '《政府收支分类科目》各科目的说明。',
  example: {
    wrong: '机关事业单位职业年金缴费支出（项），主要用于缴纳在职人员养老保险。',
    right: '机关事业单位职业年金缴费支出（项），主要用于缴纳在职人员职业年金。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWith(wholeText(disclosure), '主要用于'))
      for (const { 0: words, index, groups } of allMatches(text, PURPOSE)) {
        const { name = '', purpose = '' } = groups ?? {}
        const own = CONTRIBUTIONS.find((one) => name.includes(one))
        const other = CONTRIBUTIONS.find((one) => one !== own && purpose.includes(one))
        if (own === undefined || other === undefined || purpose.includes(own)) continue
        yield {
          message: `“${name}”的用途写的是“${other}”，与科目不符。`,
          evidence: [{ ...at, start: index, end: index + words.length }],
        }
      }
  },
}
