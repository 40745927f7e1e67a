import type { Disclosure, IndicatorRow } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { attainmentOf } from '@mingzhang/performance'
import type { Check, Observation } from '../../check.ts'
import { cellSpans, shorten } from '../../evaluations/indicator-evidence.ts'
import { namedForm } from '../../evaluations/named-form.ts'
import { behindLast } from '../../wording/ending.ts'
import { passagesBetween, passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `各项指标均已完成`. */
const ALL_MET =
  /(?<!除[^，。；]{2,40}外[，,]?)(?:各项|所有|全部)(?:绩效|年度)*(?:目标)?指标(?:值)?(?:均|都|全部)(?:已)?(?:全部|全面|按期|如期|圆满|超额)*(?:完成|达到|达标|实现|达成)/

/** A form that says in its own words that all indicators were met, beside a row that was not. */
export const allIndicatorsMet: Check = {
  id: 'all-indicators-met',
  category: 'contradiction',
  severity: 'warning',
  title: '自评表、报告、综述称各项指标均已完成的，不应有完成值未达到指标值的指标。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：未完成绩效目标的应分析原因。',
  example: {
    wrong: '居民满意度：指标值≥90%，完成值88%。偏差原因：各项指标均已完成。',
    right: '居民满意度：指标值≥90%，完成值92%。偏差原因：各项指标均已完成。',
  },
  *run(disclosure) {
    yield* toldOfAll(disclosure)
    yield* toldOfProjects(disclosure)
    yield* besideMiss(disclosure)
    for (const form of disclosure.evaluations) {
      const missed = form.indicators.find(isMissed)
      const claim = missed === undefined ? undefined : claimIn(disclosure, form)
      if (missed === undefined || claim === undefined) continue
      yield {
        message: `此处称各项指标均已完成，同表“${shorten(missed.indicator.name)}”指标值${missed.indicator.target.text}、完成值${missed.indicator.actual.text}，没有完成。`,
        evidence: [claim, ...cellSpans(missed, ['actual', 'target', 'name'])],
      }
    }
  },
}

function isMissed({ indicator }: IndicatorRow): boolean {
  const attainment = attainmentOf(indicator)
  return attainment.comparable && attainment.result === 'missed'
}

/** What the conclusion of the report on the whole department says, beside a form in which an indicator was missed. */
function* toldOfAll(disclosure: Disclosure): Generator<Observation> {
  for (const report of disclosure.evaluationReports) {
    const claim = report.kind === 'whole' ? claimIn(disclosure, report, OF_THE_WHOLE) : undefined
    const missed = claim && disclosure.evaluations.flatMap(({ indicators }) => indicators).find(isMissed)
    if (claim === undefined || missed === undefined) continue
    yield {
      message: `整体报告称各项指标均已完成，而自评表“${shorten(missed.indicator.name)}”指标值${missed.indicator.target.text}、完成值${missed.indicator.actual.text}，没有完成。`,
      evidence: [claim, ...cellSpans(missed, ['actual', 'target', 'name'])],
    }
  }
}

/** What the report on a project says, beside its own form in which an indicator was missed. */
function* toldOfProjects(disclosure: Disclosure): Generator<Observation> {
  for (const report of disclosure.evaluationReports) {
    if (report.kind !== 'project') continue
    const form = namedForm(disclosure, report)
    const missed = form?.indicators.find(isMissed)
    if (form === undefined || missed === undefined) continue
    // What the form itself says is held against its rows above.
    const end = report.start < form.start ? Math.min(report.end, form.start) : report.end
    const claim = claimIn(disclosure, { start: report.start, end: end - 1 }, NOT_MEANT)
    if (claim === undefined) continue
    yield {
      message: `项目报告称各项指标均已完成，而该项目自评表“${shorten(missed.indicator.name)}”指标值${missed.indicator.target.text}、完成值${missed.indicator.actual.text}，没有完成。`,
      evidence: [claim, ...cellSpans(missed, ['actual', 'target', 'name'])],
    }
  }
}

/** `其余各项指标`, `确保各项指标`: not all of them, or not yet. */
const NOT_MEANT = /(?<!(?:其[余他它]|确保|力争|争取|保证|使|要求|期望|计划|推动|促进)[^，。；]{0,8})$/

/** The sentence or the heading of the paragraph speaks of the department, none of a project in front of the claim. */
const OF_THE_WHOLE = /^(?!.*项目[^。]{0,20}$).*(?:(?:评价|自评)结论|部门整体)/

/** `泵站满意度略低于目标，全部指标均已完成`: what was missed stands in the same sentence; not that of another year. */
const MISSED =
  /(?<=^|[，、：:])[^，、：:没无不除]{2,20}?(?:低于|未能?(?:达到|完成|实现))(?:年初|年度|预期|既定|设定)?的?(?:目标值?|指标值|预期值)(?=[，、])/
const OF_OTHERS = /20\d{2}年|上年|去年|往年|除[^。]*外[，,]?$/

/** A sentence that tells what was missed, and that all was met. */
function* besideMiss(disclosure: Disclosure): Generator<Observation> {
  for (const { text, at } of passagesWith(wholeText(disclosure), '指标')) {
    const claim = at.cell === undefined ? ALL_MET.exec(text) : null
    if (claim === null || !NOT_MEANT.test(text.slice(0, claim.index))) continue
    const before = behindLast(text.slice(0, claim.index), '。；')
    const missed = OF_OTHERS.test(before) ? null : MISSED.exec(before)
    if (missed === null) continue
    yield {
      message: `此处称“${claim[0]}”，同一句又称“${missed[0]}”，前后矛盾。`,
      evidence: [{ ...at, start: claim.index - before.length + missed.index, end: claim.index + claim[0].length }],
    }
  }
}

interface Place {
  readonly start: number
  readonly end: number
}

function claimIn(disclosure: Disclosure, { start, end }: Place, ahead = /^/): Span | undefined {
  for (const { text, at } of passagesBetween(wholeText(disclosure), start, end + 1)) {
    const match = text.includes('指标') ? ALL_MET.exec(text) : null
    if (match !== null && ahead.test(text.slice(0, match.index)))
      return { ...at, start: match.index, end: match.index + match[0].length }
  }
  return undefined
}
