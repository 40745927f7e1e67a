import type { Disclosure, FundingRow } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesBetween, passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `全部来源于一般公共预算`, `资金全部由一般公共预算财政拨款安排`. */
const ALL_GENERAL =
  /(?:均|全部|全额|全)(?:来源于|来自|出自|由|为|是|系)(?:本级|[省市县区]级)?(?:财政)?一般公共预算(?:财政拨款)?/
/** `利用土地出让收入安排的资金`: money of a fund. */
const OF_FUND =
  /(?<!未|没有|不)(?:利用|使用|来源于|来自|由)(?:20\d{2}年)?(?:本级|[省市县区]级)?(?:国有)?(?:土地(?:使用权)?出让(?:收入|金)|福?利?彩票公益金|政府性基金)/

/** All from the general budget (一般公共预算), says a report or form that tells elsewhere of other money. */
export const sourceToldOtherwise: Check = {
  id: 'source-told-otherwise',
  category: 'contradiction',
  severity: 'error',
  title: '写明资金全部来源于一般公共预算的项目，同一报告、自评表不应另写由政府性基金、财政专户等资金安排。',
  basis: '文内关系 K18：同一事项前后一致；项目支出绩效自评表“预算执行情况”按资金来源分列。',
  example: {
    wrong: '利用土地出让收入实施硬化。……项目预算91.35万元，全部来源于一般公共预算。',
    right: '利用土地出让收入实施硬化。……项目预算91.35万元，全部来源于政府性基金预算。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const passage of passagesWith(whole, '一般公共预算')) {
      const match = ALL_GENERAL.exec(passage.text)
      if (match === null) continue
      yield* inReport(disclosure, passage, match)
      yield* inForm(disclosure, passage, match)
    }
  },
}

const spanOf = ({ at }: Passage, { index, 0: words }: RegExpExecArray) => ({
  ...at,
  start: index,
  end: index + words.length,
})

function* inReport(disclosure: Disclosure, said: Passage, claim: RegExpExecArray): Generator<Observation> {
  const report = disclosure.evaluationReports.find(
    ({ kind, start, end }) => kind === 'project' && start <= said.at.block && said.at.block < end,
  )
  if (report === undefined) return
  for (const passage of passagesBetween(wholeText(disclosure), report.start, report.end)) {
    const match = OF_FUND.exec(passage.text)
    if (match === null) continue
    yield {
      message: `此处写“${claim[0]}”，同一报告另写“${match[0]}”。`,
      evidence: [spanOf(said, claim), spanOf(passage, match)],
    }
    return
  }
}

/** The form lists nothing under 财政资金, and all of its money under another source. */
function* inForm({ evaluations }: Disclosure, said: Passage, claim: RegExpExecArray): Generator<Observation> {
  const form = evaluations.find(
    ({ kind, start, end }) => kind === 'project' && start <= said.at.block && said.at.block <= end,
  )
  const rowOf = (source: FundingRow['source']): FundingRow | undefined =>
    form?.funding.find((row) => row.source === source)
  const [total, fiscal] = [rowOf('total')?.executed, rowOf('fiscal')?.executed]
  const other = (['account', 'unit', 'other'] as const)
    .map(rowOf)
    .find((row) => row?.executed?.stated.digits === total?.stated.digits)
  if (total === undefined || fiscal === undefined || other?.executed === undefined) return
  if (total.stated.digits === 0n || fiscal.stated.digits !== 0n) return
  yield {
    message: `此处写“${claim[0]}”，同一自评表的财政资金为0，全部列在“${other.label.text}”。`,
    evidence: [spanOf(said, claim), other.executed.span, fiscal.span],
  }
}
