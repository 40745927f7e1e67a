import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { isWithinReport } from '../../evaluations/within-report.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `2023年3月，成立自评小组，采取查阅资料等方式开展自评`, `2023年3月15日前完成6个项目自评`. */
const EVALUATED =
  /(?<year>20\d{2})年(?<month>\d{1,2})月(?:\d{1,2}日|[上中下]旬|份)?[，,]?(?<words>[^。；;\n]{0,70}?)(?<work>自评小组|自评工作|评价小组|(?:开展|进行|完成|启动|报送|提交|组织)了?[^，,。；;\n]{0,14}?自评)/g
/** Before the last quarter nothing can be said of a year's results. */
const FIRST_MONTH = 10
const MONTHS = 12
const ANOTHER_YEAR = /20\d{2}年|上一?年|去年|上半年|季度/
/** `开展绩效自评业务培训`: what made ready for it. */
const OF_READINESS = /^(?:的)?(?:业务|工作|专题)?(?:培训|部署|布置|方案|准备|辅导)/
const OF_PLANS = /监控|中期|目标|批复|下达|实施|印发|通知(?!要求|规定|精神)/

/** A project evaluates itself when its year is over. */
export const evaluatedTooEarly: Check = {
  id: 'evaluated-too-early',
  category: 'year',
  severity: 'warning',
  title: '报告年度的绩效自评在年度终了后开展，所写的自评时间不应在报告年度之前或年中。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：预算执行结束后开展单位自评。',
  example: {
    wrong: '（2023年度）2023年3月，成立自评小组，采取查阅资料等方式开展自评。',
    right: '（2023年度）2024年3月，成立自评小组，采取查阅资料等方式开展自评。',
  },
  *run(disclosure) {
    const { year } = disclosure
    if (year === undefined) return
    for (const { text, at, section } of passagesWith(wholeText(disclosure), '自评')) {
      if (at.cell !== undefined || !isWithinReport(disclosure, at.block, section)) continue
      for (const match of allMatches(text, EVALUATED)) {
        const { year: told = '', month = '', words = '', work = '' } = match.groups ?? {}
        const all = `${words}${work}`
        const isEarly = Number(told) * MONTHS + Number(month) < year * MONTHS + FIRST_MONTH
        const behind = text.slice(match.index + match[0].length)
        if (!isEarly || ANOTHER_YEAR.test(all) || OF_PLANS.test(all) || OF_READINESS.test(behind)) continue
        yield {
          message: `报告年度为${year}年，此处写${told}年${month}月开展自评，当时年度尚未终了。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
          actual: `${told}年${month}月`,
        }
      }
    }
  },
}
