import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, wholeText } from '../../wording/whole-text.ts'

/** Headings below which a report tells what was achieved. */
const RESULTS = /绩效情况|绩效分析|成效|效益|效果|(?:工作|目标|任务)完成情况/
const OTHERWISE = /问题|不足|困难|原因|改进|建议/
/** What may stand between a thing and its change. */
const DEGREE = '(?:不断|持续|逐年|逐步|明显|有所|大幅|显著|进一步|稳步|保持|同比|较上年)*'
const UP = '(?:增加|新增|上升|增长|增多|提高|上涨|延长|加重|扩大)'
const DOWN = '(?:降低|下降|减少|减弱|下跌|变差)'
/** More of these is worse. */
const EVILS =
  '(?:误差|差错|失误|事故|投诉|隐患|内涝点|拥堵|损耗|浪费|泥沙|负担|风险|伤亡|发病率|死亡率|信访量|上访|带病运行|等候时间|办理时限|办理时间|用时)'
const OF_EVILS = '(?:事件|案件|问题|现象|情况|数量|起数|次数|人数|人次|总量|率)?'
/** Less of these is worse. */
const GOODS =
  '(?:效率|满意度|满意率|(?<!不)合格率|覆盖率|及时率|(?<!不)达标率|就业率|普及率|亩产|收益|集体收入|居民收入|农民收入|游客|积极性|意识|质量|优良天数|早诊早治比例|就业人数|优良率)(?:数量|人数|总量)?'
const WORSENED = new RegExp(`(?:${EVILS}${OF_EVILS}${DEGREE}${UP}|${GOODS}${DEGREE}${DOWN})(?!的)`, 'g')
const NEGATED = /[未没无不防避遏杜][^，。；、]{0,8}$/

/** `受疫情影响，客流下降`: what is told with its cause, or against what follows, is no slip. */
const CAUSED = /(?:受[^。；]{1,20}影响|因[^果此]|由于)[^。；]*$/
const CONCEDED = /^[^。；]{0,20}[，,]\s?(?:但|然而|不过)/

/** What a report tells of as achieved is for the better. */
export const worsenedResults: Check = {
  id: 'worsened-results',
  category: 'direction',
  severity: 'warning',
  title: '绩效报告在“绩效情况”“成效”中写的变化应是好转：不写成效率降低、差错（事故、投诉）增加。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：绩效情况反映产出和效益，问题另行说明。',
  example: {
    wrong: '四、项目绩效情况　窗口办件效率降低，群众投诉增加。',
    right: '四、项目绩效情况　窗口办件效率提高，群众投诉减少。',
  },
  *run(disclosure) {
    for (const passage of passagesOfResults(disclosure)) yield* worsenedIn(passage)
  },
}

/** Paragraphs that stand below a heading of results. */
function* passagesOfResults(disclosure: Disclosure): Generator<Passage> {
  const { sections } = disclosure
  for (const passage of wholeText(disclosure).paragraphs) {
    const title = sections[passage.section]?.title ?? ''
    if (RESULTS.test(title) && !OTHERWISE.test(title) && !OTHERWISE.test(passage.text)) yield passage
  }
}

function* worsenedIn({ text, at }: Passage): Generator<Observation> {
  for (const { index, 0: words } of allMatches(text, WORSENED)) {
    const before = text.slice(0, index)
    if (NEGATED.test(before) || CAUSED.test(before) || CONCEDED.test(text.slice(index + words.length))) continue
    yield {
      message: `绩效情况中写“${words}”，不是成效，疑增减写反；确属变差的应列入存在的问题。`,
      evidence: [{ ...at, start: index, end: index + words.length }],
    }
  }
}
