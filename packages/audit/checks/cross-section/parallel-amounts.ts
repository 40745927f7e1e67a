import { exactParts, type Interval, overlap, scaleOf } from '@mingzhang/accounts'
import type { Disclosure, Figure } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { isWithinReport } from '../../evaluations/within-report.ts'
import { printFigure } from '../../relations/printed.ts'
import { figureValue } from '../../relations/relation.ts'

/** Shorter lists may be alike by chance. */
const FEWEST = 3
const SHORTEST_NAME = 2
const DONE = /^(?:全年|累计|实际|共计?|已|其中)*(?:支付|拨付|发放|支出|使用|列支|用于|兑付)?了?/
const LONGEST_NAME = 20
/** What was planned or came in may differ from what was paid. */
const NOT_PAID = /计划|预算(?!执行)|批复|申报|申请|下达|目标|拟|到位|应[付支]|合同|上年|去年/
/** A heading above, or what a paragraph leads with. */
const OF_PLAN = /(?:资金计划|资金到位|绩效目标|批复情况)$/
const LEAD_OF_PLAN = /^[^。]{0,10}(?:计划|到位|批复|目标)/

interface Listed {
  readonly figure: Figure
  readonly name: string
  readonly value: Interval
}

type List = readonly Listed[]

/** Amounts listed in one sentence, and the same list elsewhere with one of them otherwise. */
export const parallelAmounts: Check = {
  id: 'parallel-amounts',
  category: 'cross-section',
  severity: 'warning',
  title: '绩效报告中名称、个数相同的一组支出，在两处列出的各项金额应当一致。',
  basis: '文内关系 K18：同一事项只有一个数。',
  example: {
    wrong: '发放管护补助148.2万元、材料费42万元、检测费15.63万元……管护补助142.8万元、材料费42万元、检测费15.63万元',
    right: '发放管护补助142.8万元、材料费42万元、检测费15.63万元……管护补助142.8万元、材料费42万元、检测费15.63万元',
  },
  *run(disclosure) {
    for (const { list, other, at } of alikeButOne(listsOf(disclosure))) {
      const [odd, same] = [list[at], other[at]]
      if (odd === undefined || same === undefined || overlap(odd.value, same.value)) continue
      if (odd.figure.span.block === same.figure.span.block || areOfTwoProjects(disclosure, list, other)) continue
      if (!list.every(({ name }, index) => isNamedAlike(name, other[index]?.name ?? ''))) continue
      yield {
        message: `“${same.name}”一处为${printFigure(odd.figure)}，另一处为${printFigure(same.figure)}，同列的其余${list.length - 1}项两处相同。`,
        evidence: [odd.figure.span, same.figure.span],
      }
    }
  },
}

/** Lists of the same amounts but for the one at `at`, each beside the first such list. */
function* alikeButOne(lists: readonly List[]): Generator<{ list: List; other: List; at: number }> {
  const first = new Map<string, List>()
  for (const other of lists) {
    for (const at of other.keys()) {
      const rest = other.map(({ figure: { stated, unit } }, index) =>
        index === at ? '' : exactParts(stated, scaleOf(unit)).toString(),
      )
      const key = rest.join('|')
      const list = first.get(key)
      if (list === undefined) first.set(key, other)
      else yield { list, other, at }
    }
  }
}

/** One name ends with the other; what was done with the money (支付, 拨付) is no part of it. */
function isNamedAlike(one: string, other: string): boolean {
  const [first = '', second = ''] = [one, other].map((name) => name.replace(DONE, ''))
  const shorter = Math.min(first.length, second.length)
  return shorter >= SHORTEST_NAME && (first.endsWith(second) || second.endsWith(first))
}

/** Two projects may well have paid the same fees beside other works. */
function areOfTwoProjects({ evaluationReports }: Disclosure, one: List, other: List): boolean {
  const [first, second] = [one, other].map((list) =>
    evaluationReports.find(
      ({ kind, start, end }) =>
        kind === 'project' && list.some(({ figure: { span } }) => span.block >= start && span.block < end),
    ),
  )
  return first !== undefined && second !== undefined && first !== second
}

/** The amounts of each sentence of the reports, each behind a name of its own. */
function listsOf(disclosure: Disclosure): List[] {
  const lists: Listed[][] = []
  let before: Figure | undefined
  for (const figure of disclosure.figures) {
    const { span, unit, qualifier, section } = figure
    if (unit.measure !== 'amount' || qualifier !== 'exact' || span.cell !== undefined) continue
    if (!isWithinReport(disclosure, span.block, section)) continue
    const text = textAround(disclosure.document, span)
    const from = before?.span.block === span.block ? before.span.end : 0
    const between = text.slice(from, span.start)
    const name = /[一-龥]*$/.exec(between)?.[0].slice(-LONGEST_NAME) ?? ''
    const sentence = text.slice(text.lastIndexOf('。', span.start - 1) + 1, span.start)
    const title = disclosure.sections[section]?.title.trim() ?? ''
    const isPaid = !NOT_PAID.test(sentence) && !LEAD_OF_PLAN.test(text) && !OF_PLAN.test(title)
    if (before?.span.block !== span.block || /[。；;：:]/.test(between)) lists.push([])
    if (isPaid) lists.at(-1)?.push({ figure, name, value: figureValue(figure) })
    before = figure
  }
  return lists.filter((list) => list.length >= FEWEST && list.every(({ name }) => name !== ''))
}
