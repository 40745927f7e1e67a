import { exactParts, parseStated } from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
/** `年初指标值为不低于180人，全年实际完成值164人`: at least so many were meant. */
const TOLD = new RegExp(
  `(?:指标|目标)值(?:为|是|[：:])?\\s?(?:≥|≧|>=|不低于|不少于|大于等于|大于或等于)\\s?(?<goal>${NUMBER})(?<unit>[%％]|[一-龥]{1,2})[，,；;、]\\s?(?:全年)?(?:实际)?(?:完成值?|达到值?)(?:为|是|[：:])?\\s?(?:≥|≧|>=|不低于|不少于)?\\s?(?<done>${NUMBER})\\k<unit>(?<behind>[^。；;\\n]{0,40})`,
  'g',
)
const EXPLAINED = /原因|由于|因|主要是|未|受|影响|不足|偏差|调整|减少|动态/

/** A target told in a sentence beside what was done, and missed without a word of why. */
export const missedInWords: Check = {
  id: 'missed-in-words',
  category: 'completion',
  severity: 'warning',
  title: '文字所述实际完成值低于其指标值（不低于、≥）的，应当说明原因。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：未完成绩效目标或偏离的应分析原因。',
  example: {
    wrong: '发放补贴人次指标值为不低于180人，全年实际完成值164人。',
    right: '发放补贴人次指标值为不低于180人，全年实际完成值186人。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWith(wholeText(disclosure), '标值')) {
      if (at.cell !== undefined) continue
      for (const { index, 0: words, groups } of allMatches(text, TOLD)) {
        const [goal, done] = [groups?.goal, groups?.done].map((number) => parseStated(number ?? ''))
        if (goal === undefined || done === undefined || exactParts(done) >= exactParts(goal)) continue
        const { unit = '', behind = '' } = groups ?? {}
        if (
          EXPLAINED.test(behind) ||
          /^\s?[。；;]?[^。；;]{0,6}(?:原因|由于|因|主要是)/.test(text.slice(index + words.length))
        )
          continue
        yield {
          message: `指标值为不低于${groups?.goal}${unit}，实际完成${groups?.done}${unit}，没有达到，也没有说明原因。`,
          evidence: [{ ...at, start: index, end: index + words.length - behind.length }],
          actual: `${groups?.done}${unit}`,
        }
      }
    }
  },
}
