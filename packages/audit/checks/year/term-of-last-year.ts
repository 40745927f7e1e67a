import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { isWithinReport } from '../../evaluations/within-report.ts'
import { sentenceAround } from '../../wording/sentence-around.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `服务期自2023年1月1日至2023年12月31日`. */
const TERM =
  /(?:服务|合同|实施|租赁|运维|项目|履约|保险)(?:期限?|时间|周期|年限)(?:[为是：:]|自|从)*(?<from>20\d{2})年0?1月(?:0?1日)?起?(?:[至到—~～-]|——)(?:(?<to>20\d{2})年)?12月(?:31日|底)?/g
const OF_BEFORE = /尾款|上年|上一年|去年|结转|以前年度|往年|续签|到期|原合同/

/** A service told of in the reporting year's report does not run for the year before alone. */
export const termOfLastYear: Check = {
  id: 'term-of-last-year',
  category: 'year',
  severity: 'warning',
  title: '报告年度项目的服务期（实施期）不应整个落在上一年度。',
  basis: '格式关系 K19：年度一致；沿用上年文本的应改为报告年度。',
  example: {
    wrong: '（2024年度）服务期自2023年1月1日至2023年12月31日。',
    right: '（2024年度）服务期自2024年1月1日至2024年12月31日。',
  },
  *run(disclosure) {
    const { year } = disclosure
    if (year === undefined) return
    for (const { text, at, section } of passagesWith(wholeText(disclosure), `${year - 1}年`)) {
      if (!isWithinReport(disclosure, at.block, section)) continue
      for (const match of allMatches(text, TERM)) {
        const { from, to = from } = match.groups ?? {}
        const sentence = sentenceAround(text, match.index)
        if (from !== to || Number(to) !== year - 1 || OF_BEFORE.test(sentence) || sentence.includes(`${year}年`))
          continue
        yield {
          message: `报告年度为${year}年，此处的期限整个在${to}年，疑沿用以前年度的文本。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
          expected: `${year}年`,
          actual: `${to}年`,
        }
      }
    }
  },
}
