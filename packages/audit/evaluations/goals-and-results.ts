/** What a report set as its goals and what it tells as done, counted in the same words. */
import type { Interval } from '@mingzhang/accounts'
import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { type Counted, countedIn, countedInterval, isJoint } from './counted.ts'

/** A goal, and everything told as done in its words. */
export interface GoalWithResults {
  readonly report: EvaluationReport
  readonly goal: Counted
  readonly results: readonly Counted[]
}

const GOALS = /主要任务|年度任务|目标任务|绩效目标|预期目标|年度目标|工作任务|总体目标/
const RESULTS = /完成情况|产出情况|绩效情况|绩效分析|效益|履职|实施情况|实现情况/
const PLANNED = /计划|拟|预计|目标/
const LONGEST_LEAD = 24
/** A plan is told over so many clauses. */
const CLAUSES_OF_PLAN = 3
/** Fewer characters in front of a number name nothing. */
const FEWEST_WORDS = 3
const FEWEST_OF_RATE = 4
/** What is part of a whole, of a time, or only tells a difference. */
const PART =
  /其中|每|分别|上年|去年|增加|减少|增长|下降|提高|提升|降低|由|从|比|较|其他|其余|剩余|另|权重|满分|扣|累计|首批|一批|正在|第|占/
const ADVERBS =
  /^(?:已|均|全[年县市区省部局]|年度?|今年|本年|当年|年内|实际|共计?|累计|完成|实现|达到|计划|拟|预计|开展|组织|实施|推进|新建|建成|建设|不少于)+/
const SILENT_UNITS = new Set(['分', '年', '月', '元', '类', '款', '项', '小时', '股', '级', '期'])
/** The less of these, the better. */
const BETTER_LESS =
  /投诉|差错|死亡|事故|呼损|故障|违规|超标|返修|成本|发案|空置|流失|偏差|误差|时[间限长]|用时|周期|期限|响应|浓度|排放|能耗|债务/

export const goalsWithResults = oncePerDisclosure((disclosure): readonly GoalWithResults[] =>
  disclosure.evaluationReports.flatMap((report) => goalsOf(disclosure, report)),
)

function goalsOf({ document }: Disclosure, report: EvaluationReport): GoalWithResults[] {
  const goals = new Map<string, Counted[]>()
  const results = new Map<string, Counted[]>()
  let heading = ''
  for (let block = report.start + 1; block < report.end; block++) {
    const paragraph = document.blocks[block]
    if (paragraph?.kind !== 'paragraph') continue
    const text = paragraph.text.replace(/\s/g, '')
    if (text.length <= LONGEST_LEAD && !/[。；]./.test(text)) heading = text
    const words = { text, span: { block, start: 0, end: paragraph.text.length } }
    let topic: string | undefined
    for (const one of countedIn(words)) {
      const key = isCounted(one) ? keyOf(one) : undefined
      if (key === undefined) continue
      topic ??= topicOf(text, heading)
      const told = toldAs(one, topic)
      if (told !== undefined) put(told === 'done' ? results : goals, key, one)
    }
  }
  return [...goals].flatMap(([key, [goal]]) => {
    const done = results.get(key) ?? []
    return goal === undefined || done.length === 0 ? [] : [{ report, goal, results: done }]
  })
}

/** What a paragraph leads with where that names a topic, else the heading above. */
function topicOf(text: string, heading: string): string {
  const lead = text.slice(0, LONGEST_LEAD).split('。', 1)[0] ?? ''
  return GOALS.test(lead) || RESULTS.test(lead) ? lead : heading
}

/** Whether a number was meant or reached; `undefined` where that is not told. */
function toldAs({ words: { text }, quantity: { start } }: Counted, topic: string): 'meant' | 'done' | undefined {
  const clauses = text.slice(text.lastIndexOf('。', start) + 1, start).split(/[，；]/)
  if (RESULTS.test(topic)) return PLANNED.test(clauses.at(-1) ?? '') ? undefined : 'done'
  return GOALS.test(topic) || PLANNED.test(clauses.slice(-CLAUSES_OF_PLAN).join('，')) ? 'meant' : undefined
}

function put(known: Map<string, Counted[]>, key: string, one: Counted): void {
  const same = known.get(key)
  if (same === undefined) known.set(key, [one])
  else same.push(one)
}

function isCounted(one: Counted): boolean {
  const { quantity, before } = one
  const { unit, comparison } = quantity
  if (comparison !== undefined && comparison !== 'at-least' && comparison !== 'more-than') return false
  return !SILENT_UNITS.has(unit) && !PART.test(before) && !BETTER_LESS.test(before) && !isJoint(one)
}

/** The unit with the characters of the words in front, in an order that does not depend on theirs: `整治渠道`, `渠道整治`. */
function keyOf({ before, quantity: { unit } }: Counted): string | undefined {
  const words = plainWords(before)
  const isRate = unit === '%'
  if (words.length < (isRate ? FEWEST_OF_RATE : FEWEST_WORDS)) return undefined
  if (isRate && !/[率度]$/.test(words)) return undefined
  return `${unit} ${[...words].sort().join('')}`
}

/** What is counted, without the words that only say that it was done or meant. */
export function plainWords(before: string): string {
  const words = /[\u4e00-\u9fff]*$/.exec(before)?.[0] ?? ''
  return words.replace(ADVERBS, '').replace(/(?:不少于|不低于|达到?|超过|为)+$/, '')
}

export const countedValue = ({ quantity }: Counted): Interval => countedInterval(quantity)
