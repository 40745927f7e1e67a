import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { spanAt, wholeText } from '../../wording/whole-text.ts'

const TARGETS =
  /对(?<year>20\d{2}年度?)?(?:全部|所有|[^，。；、\d]{2,12}的)?(?<count>\d+)个(?<of>特定目标类)?项目(?:均|全部|都)?(?:编制|编报|申报|设定)了?绩效目标/g
/** `对7个项目全部开展绩效监控`: as if these were all. */
const MONITORED = /(?:选取|对)?(?<count>\d+)个项目(?<all>全部|均|都)?(?:开展|进行|实施)了?绩效(?:运行)?监控/
const EVALUATED = /对(?<count>\d+)个项目(?:全部|均|都)?(?:开展|进行)了?(?:绩效目标完成情况|绩效)?自评/
const REACH = 160
/** Rows of basic expenditure in a list of projects. */
const BASIC = /^\s*(?:日常|在职)?(?:人员|公用|运转)类?(?:经费|支出|项目)\s*$/

export const performanceCoverage: Check = {
  id: 'performance-coverage',
  category: 'policy',
  severity: 'warning',
  title: '编制绩效目标的项目都开展绩效监控和自评。',
  basis:
    '《项目支出绩效评价管理办法》（财预〔2020〕10号）：单位自评应覆盖全部项目支出；《中央部门预算绩效运行监控管理暂行办法》（财预〔2019〕136号）。',
  example: {
    wrong: '对9个项目编制了绩效目标，选取2个项目开展绩效监控，对2个项目开展了绩效自评。',
    right: '对9个项目编制了绩效目标，对9个项目开展绩效监控，对9个项目开展了绩效自评。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const match of allMatches(whole.text, TARGETS)) {
      const targets = Number(match.groups?.count)
      const [after = ''] = whole.text.slice(match.index, match.index + REACH).split('\n')
      const monitored = countOf(MONITORED, after.slice(match[0].length))
      const evaluated = countOf(EVALUATED, after.slice(match[0].length))
      const isSaidOfAll = (monitored ?? targets) < targets && MONITORED.exec(after)?.groups?.all !== undefined
      const falls = [
        ...(monitored !== undefined && monitored < targets ? [`绩效监控只有${monitored}个`] : []),
        ...(evaluated !== undefined && evaluated < targets ? [`绩效自评只有${evaluated}个`] : []),
      ]
      const listed = Math.max(
        0,
        ...disclosure.evaluations.map(({ projects }) => projects.filter(({ name }) => !BASIC.test(name.text)).length),
      )
      // The list may have projects of the other classes as well.
      const { year, of } = match.groups ?? {}
      if (listed > targets && year === undefined && of === undefined) falls.push(`自评表列有${listed}个项目`)
      if (falls.length === 0) continue
      yield {
        message: `编制绩效目标的项目有${targets}个，${falls.join('，')}，与绩效目标、监控、自评全覆盖的要求不符。`,
        severity: (evaluated ?? targets) < targets || isSaidOfAll ? 'warning' : 'info',
        evidence: [spanAt(whole, match.index, match.index + after.length)],
      }
    }
  },
}

function countOf(pattern: RegExp, text: string): number | undefined {
  const count = pattern.exec(text)?.groups?.count
  return count === undefined ? undefined : Number(count)
}
