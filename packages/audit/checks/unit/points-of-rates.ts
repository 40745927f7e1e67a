import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `满意度92.96%，较上年提高1.85%`. A greater change may well be told as a share of the rate. */
const CHANGE =
  /(?:(?<![利汇税费倍增长])率|满意度)(?:为|达到?)?\d{1,3}(?:\.\d+)?[%％][，,][ 　]?(?:同比|环比|(?:较|比|与)(?:上一?年度?|去年|20\d{2}年度?|上年同期|同期)(?:相比)?[，,]?)(?:提高|提升|上升|下降|降低|增加|减少)了?(?<at>[1-9](?:\.\d+)?[%％]|0\.\d+[%％])(?=[，。；,;]|$)/g
const WORDS = ['提高', '提升', '上升', '下降', '降低', '增加', '减少']

/** How far two rates are apart, told in percent. */
export const pointsOfRates: Check = {
  id: 'points-of-rates',
  category: 'unit',
  severity: 'info',
  title: '两个百分率之差应以“百分点”表述。',
  basis: '统计用语规范：百分率的增减幅度用“百分点”，“%”表示相对变化。',
  example: {
    wrong: '群众满意度95.20%，较上年提高1.60%。',
    right: '群众满意度95.20%，较上年提高1.60个百分点。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), WORDS))
      for (const match of allMatches(text, CHANGE)) {
        const told = match.groups?.at ?? ''
        yield {
          message: `“${match[0]}”：两个百分率之差应表述为“百分点”。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
          expected: told.replace(/[%％]/, '个百分点'),
          actual: told,
        }
      }
  },
}
