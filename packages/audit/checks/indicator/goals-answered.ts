import type { Evaluation } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { listNames } from '../../evaluations/indicator-evidence.ts'
import { coverage } from '../../evaluations/text-likeness.ts'

const SEVERAL = 3
const SPECIFIC = 6
const ANSWERED = 0.3

/** Expected goals (预期目标) that the column of results leaves without an answer. */
export const goalsAnswered: Check = {
  id: 'indicator-goals-answered',
  category: 'indicator',
  severity: 'warning',
  title: '年度总体目标的实际完成情况应逐项回应预期目标。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）自评表：年度总体目标预期目标与实际完成情况对应填写。',
  example: {
    wrong: '预期目标列三项工作，实际完成情况只写“全面完成”',
    right: '预期目标列三项工作，实际完成情况逐项写明结果',
  },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      const missing = unanswered(evaluation)
      const { goals } = evaluation
      if (goals === undefined || missing === undefined) continue
      yield {
        message: `实际完成情况没有逐项回应预期目标，${missing.length === 0 ? `只写“${goals.actual.text}”` : `如${listNames(missing)}`}。`,
        evidence: [goals.actual.span, goals.expected.span],
      }
    }
  },
}

/** `对照年度目标，说明相关任务目标的完成情况（100字以内）`: what the form asks for, left in it, is told as such. */
const ASKED = /\d+字(?:以内|左右|以下)[）)]?$/

/** The goals without an answer; empty where the whole answer is one general word; `undefined` where all is well. */
function unanswered({ goals }: Evaluation): string[] | undefined {
  if (goals === undefined) return undefined
  const expected = goals.expected.text.split(/[，；;。]|,(?!\d)/).filter((goal) => goal.length >= SPECIFIC)
  if (expected.length < SEVERAL) return undefined
  if (ASKED.test(goals.actual.text)) return undefined
  if (/^(?:已)?(?:全面|全部|按时|均已)?(?:完成|达成|实现)[。]?$/.test(goals.actual.text)) return []
  if (isAnsweredInFigures(goals.expected.text, goals.actual.text, expected)) return undefined
  const answered = expected.filter((goal) => isAnswered(goal, goals.actual.text))
  // What work that was counted or done is for is reached with it.
  const isReached = answered.some((goal) => /\d|完成|开展|实施/.test(goal))
  const missing = expected.filter((goal) => !answered.includes(goal) && !(isReached && PURPOSE.test(goal)))
  if (ANSWERED_AS_A_WHOLE.test(goals.actual.text) && answered.length > 0 && !/\d/.test(missing.join())) return undefined
  return missing.length * 2 >= expected.length ? missing : undefined
}

/** `目标基本完成，…`: an answer to all that was not measured, if what was is told behind it. */
const ANSWERED_AS_A_WHOLE =
  /^(?:年度|全年|年初|总体|各项|预期|绩效)*目标(?:任务)?(?:已|均)*(?:基本|全面|全部|圆满)?(?:完成|实现|达成)[，；。].{6}/

/** `改善住宿条件`, without a figure of its own. */
const PURPOSE =
  /^(?:进一步|切实|有效|不断|持续|最大限度)?(?:减轻|缓解|提升|提高|改善|消除|增强|促进|推动|保障|确保|优化|满足)[^\d]+$/
/** What is counted, and in what: `实训室6间`. */
const COUNT = /([一-龥]{2})(?:不少于|不低于|达到?|[约共≥])?\d[\d,.]*([一-龥])/g

/** `整治柏林渠系1.8公里`, of which one may say `渠系整治`. */
const WORK = /^(?:完成|计划|拟|共)?(?<deed>[一-龥]{2})[一-龥]*?(?<thing>[一-龥]{2})(?:不少于|不低于|达到?|[约共≥])?\d/

function isNamedOtherWay(goal: string, actual: string): boolean {
  const { deed = '', thing = '' } = WORK.exec(goal)?.groups ?? {}
  return deed !== '' && actual.includes(`${thing}${deed}`)
}

const COUNTED_DEED = /^(?<deed>[一-龥]{2})?.*?(?<end>[一-龥]{2})$/

/** `实施住院救助` by `救助320人次`, `资助困难学生入学` by `资助320人入学`. */
function isDeedCounted(goal: string, actual: string): boolean {
  const { deed = '', end = '' } = COUNTED_DEED.exec(goal)?.groups ?? {}
  if (end === '') return false
  const within = deed === '' ? '' : `|${deed}\\d[\\d,.]*万?[一-龥]{1,2}${end}`
  return new RegExp(`${end}\\d${within}`).test(actual)
}

const isAnswered = (goal: string, actual: string): boolean =>
  coverage(goal, actual) >= ANSWERED ||
  isNamedOtherWay(goal, actual) ||
  isDeedCounted(goal, actual) ||
  allMatches(goal, COUNT).some(([, thing = '', unit = '']) => new RegExp(`${thing}\\d[\\d,.]*${unit}`).test(actual))

const LIST_NUMBER = /(?<=^|[；;。，,])(?:目标)?\d{1,2}[.、：:．]/g
const figuresIn = (text: string): string[] => text.replace(LIST_NUMBER, '').match(/\d+(?:\.\d+)?/g) ?? []

/** The result repeats every figure of the goals, tells a figure for each goal that has one, or, where none has, for each goal. */
function isAnsweredInFigures(expected: string, actual: string, goals: readonly string[]): boolean {
  const [set, reached] = [figuresIn(expected), figuresIn(actual)]
  if (set.length === 0) return reached.length >= goals.length
  if (set.length > 1 && set.every((figure) => reached.includes(figure))) return true
  return reached.length >= goals.filter((goal) => /\d/.test(goal)).length
}
