import type { Disclosure, Evaluation } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { formOfReport } from '../../evaluations/form-of-report.ts'
import { cellSpans, shorten } from '../../evaluations/indicator-evidence.ts'
import { formAtHead, formsByName } from '../../evaluations/project-at-head.ts'
import { type Passage, passagesBetween, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `设备按计划时间到货并投入使用`. */
const ON_TIME =
  /(?<!未|没有|未能|不能)(?:按计划(?:时间|进度|工期|节点)?|按期|按时|如期)[^，。；]{0,4}?(?<what>到货|供货|完工|竣工|交付|投入使用|投用|开工|验收)/g
const WORDS = ['按计划', '按期', '按时', '如期']
const LATE = /推迟|延迟|延误|滞后|延期|逾期/

/** What a summary or report says was in time, though the form of the project explains why it was late. */
export const onTimeBesideLate: Check = {
  id: 'on-time-beside-late',
  category: 'contradiction',
  severity: 'warning',
  title: '正文、报告称按计划到货、完工、投用的，该项目自评表不应写明因推迟、延误而扣分。',
  basis: '公开内容应当真实、准确（财预〔2016〕143号）：正文与自评表反映同一事实。',
  example: {
    wrong: '（1）泵站检修项目。机组按期到货……自评表偏差原因：机组到货推迟',
    right: '（1）泵站检修项目。机组到货推迟……自评表偏差原因：机组到货推迟',
  },
  *run(disclosure) {
    yield* lateFurtherOn(disclosure)
    yield* allInReport(disclosure)
    const forms = formsByName(disclosure.evaluations)
    for (const passage of passagesWithAny(wholeText(disclosure), WORDS)) {
      if (passage.at.cell !== undefined) continue
      const form = formAtHead(passage.text, forms) ?? formAround(disclosure, passage)
      if (form !== undefined) yield* late(passage, form)
    }
  },
}

/** `各项绩效目标均按期完成`. */
const ALL_ON_TIME =
  /(?<!除[^。；]{0,30})(?:各项|全部|所有)(?:年度|预期|绩效|工作|重点)*(?:目标|任务|指标|项目)(?:均|全部|都)?已?(?:按期|按时|如期)(?:完成|实现)/
/** `终验未按期完成`. */
const NOT_ON_TIME = /(?:未|未能|没有|没能)(?:按期|按时|如期)(?:完成|完工|验收|竣工|交付|投用|投入使用)/g

/** All of it in time, and in the same paragraph something that was not. */
function* lateFurtherOn(disclosure: Disclosure): Generator<Observation> {
  for (const { text, at } of passagesWithAny(wholeText(disclosure), [
    '未按',
    '未能按',
    '没有按',
    '没能按',
    '未如期',
    '未能如期',
  ])) {
    const all = ALL_ON_TIME.exec(text)
    const late = all === null ? undefined : allMatches(text, NOT_ON_TIME).find(({ index }) => index > all.index)
    if (all === null || late === undefined) continue
    yield {
      message: `前面称“${all[0]}”，同一段后面却有“${late[0]}”的事项，说法矛盾。`,
      evidence: [all, late].map(({ index, 0: words }) => ({ ...at, start: index, end: index + words.length })),
    }
  }
}

/** `各点位均按期完成整治`. */
const EACH_ON_TIME =
  /(?<!除[^。；]{0,30})(?:各|所有|全部)[一-龥]{1,6}?(?:均|全部|都)已?(?:按期|按时|如期)完成(?<what>[一-龥]{2})(?=[，。；、]|$)/g
/** `3个点位未按期完成整治`. */
const ONE_LATE = /(?:未|未能|没有|没能)(?:按期|按时|如期)完成(?<what>[一-龥]{2})/g
const MEANT = /确保|要求|督促|力争|计划|目标/

/** Each of them in time, and in the same report some that were not. */
function* allInReport(disclosure: Disclosure): Generator<Observation> {
  for (const { kind, start, end } of disclosure.evaluationReports) {
    if (kind !== 'project') continue
    const passages = passagesBetween(wholeText(disclosure), start, end).filter(({ text }) => /[按如][期时]/.test(text))
    const told = (pattern: RegExp) =>
      passages.flatMap(({ text, at }) =>
        allMatches(text, pattern).flatMap((match) => {
          const clause = text.slice(text.lastIndexOf('，', match.index) + 1, match.index)
          const span = { ...at, start: match.index, end: match.index + match[0].length }
          return MEANT.test(clause) ? [] : [{ words: match[0], what: match.groups?.what, span }]
        }),
      )
    const late = told(ONE_LATE)
    for (const all of told(EACH_ON_TIME)) {
      const one = late.find(({ what }) => what === all.what)
      if (one === undefined) continue
      yield {
        message: `此处称“${all.words}”，同一报告又有“${one.words}”的，说法矛盾。`,
        evidence: [all.span, one.span],
      }
    }
  }
}

function formAround(disclosure: Disclosure, { at: { block } }: Passage): Evaluation | undefined {
  const report = disclosure.evaluationReports.find(
    ({ kind, start, end }) => kind === 'project' && start < block && block < end,
  )
  return report === undefined ? undefined : formOfReport(disclosure, report)
}

function* late({ text, at }: Passage, { indicators }: Evaluation): Generator<Observation> {
  for (const match of allMatches(text, ON_TIME)) {
    const what = match.groups?.what ?? ''
    const row = indicators.find(({ cells }) => {
      const reason = cells.get('reason')?.text ?? ''
      return reason.includes(what) && LATE.test(reason)
    })
    if (row === undefined) continue
    yield {
      message: `此处称“${match[0]}”，自评表“${shorten(row.indicator.name)}”的偏差原因却是“${shorten(row.cells.get('reason')?.text ?? '')}”。`,
      evidence: [
        { ...at, start: match.index, end: match.index + match[0].length },
        ...cellSpans(row, ['reason', 'actual', 'target']),
      ],
    }
    return
  }
}
