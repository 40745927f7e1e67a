import { exactParts, parseStated, UNIT_PARTS } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

const FULL = /(?:得分|评分)(?:为|是|：|:)?[ 　]?(?<score>100(?:\.0+)?)[ 　]?分/
const RATE = /(?:完成(?:全年|调整)?预算(?:数|的)?|预算?执行率(?:为|达到?|：|:)?)[ 　]?(?<rate>\d{1,2}(?:\.\d+)?)[ 　]?%/
/** Ten points times this rate still round to ten. */
const AS_GOOD_AS_ALL = (995n * UNIT_PARTS) / 10n

/** Full marks for a project that did not spend its whole budget: the execution rate is itself an indicator. */
export const fullScoreBesidePartExecuted: Check = {
  id: 'full-score-beside-part-executed',
  category: 'score',
  severity: 'warning',
  title: '预算没有全部执行的项目，执行率指标应按比例得分，总分不应为满分。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：预算执行率指标按执行率计分。',
  example: {
    wrong: '水毁堤防修复项目绩效自评得分为100分……完成预算的91.20%。',
    right: '水毁堤防修复项目绩效自评得分为99.12分……完成预算的91.20%。',
  },
  *run(disclosure) {
    yield* inProse(disclosure)
    yield* inReports(disclosure)
  },
}

/** Score and rate in one paragraph. */
function* inProse(disclosure: Disclosure): Generator<Observation> {
  for (const { text, at } of passagesWith(wholeText(disclosure), '100')) {
    if (at.cell !== undefined || !text.includes('%')) continue
    const [score, rate] = [FULL.exec(text), RATE.exec(text)]
    const stated = parseStated(rate?.groups?.rate ?? '')
    if (score === null || rate === null || stated === undefined || exactParts(stated) >= AS_GOOD_AS_ALL) continue
    yield {
      message: `预算只执行${rate.groups?.rate}%，自评却得满分${score.groups?.score}分。`,
      evidence: [score, rate].map((match) => ({ ...at, start: match.index, end: match.index + match[0].length })),
      suggestion: '执行率指标按执行率计分，并说明未执行的原因。',
    }
  }
}

/** The score of a report and the rate that it states elsewhere. */
function* inReports({ evaluationReports }: Disclosure): Generator<Observation> {
  for (const { score, rates } of evaluationReports) {
    const [rate, another] = rates
    if (score === undefined || rate === undefined || another !== undefined) continue
    if (score.span.block === rate.span.block || exactParts(score.stated) !== 100n * UNIT_PARTS) continue
    if (exactParts(rate.stated) >= AS_GOOD_AS_ALL) continue
    yield {
      message: '预算没有全部执行，自评却得满分100分。',
      evidence: [score.span, rate.span],
      suggestion: '执行率指标按执行率计分，并说明未执行的原因。',
    }
  }
}
