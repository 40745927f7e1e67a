/** Punctuation that cannot stand as it does. */
import type { WordingRule } from '../../wording/wording-rule.ts'

export const PUNCTUATION_WORDINGS: readonly WordingRule[] = [
  {
    words: [
      '。。',
      '，，',
      '、、',
      '；；',
      '：：',
      '，。',
      '。，',
      '、。',
      '，、',
      '、，',
      '；。',
      '。；',
      '：。',
      '；，',
      ',，',
      '，,',
      '.。',
      '。.',
    ],
    pattern:
      /(?<![。.…])(?:。{2}(?!。)|，{2,}|、{2,}|；{2,}|：{2,}|，。|。，|、。|，、|、，|；。|。；|：。|；，|,，|，,|(?<!\d)\.。|。\.(?!\.))/g,
    message: '标点“{}”重复或者误用。',
  },
  {
    words: [',', ';', '?'],
    // looks back from the mark, not on from every character
    pattern: /[,;?](?<=[\u4e00-\u9fa5）”》].)(?=[ 　]?[\u4e00-\u9fa5“《（])/g,
    message: '中文中误用半角标点“{}”，应使用全角标点。',
  },
  {
    words: ['（20', '(20', '[20', '【20', '［20', '（19', '(19', '[19', '【19', '［19'],
    pattern: /[（([【［](?:19|20)\d{2}[）)\]】］](?=[ 　]?(?:第[ 　]?)?\d{1,4}[ 　]?号)/g,
    message: '发文字号的年份应当用六角括号“〔〕”，文中写作“{}”。',
    suggestion: '改用六角括号，如“〔2023〕1号”。',
  },
  {
    words: ['≧', '≦'],
    pattern: /[≧≦]/g,
    message: '比较符号“{}”与通行的“≥”“≤”不统一。',
  },
]
