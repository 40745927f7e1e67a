import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const READY = '建成|完工|竣工|投用|投入使用|通过(?:竣工)?验收|交付使用'
/** `综合体已建成投入使用`. */
const DONE = new RegExp(`(?:已|均已|全部|顺利|如期|按期)(?:经)?(?:全部|全面|如期|按期)?(?:${READY})`)
/** `综合体尚未完工验收`, `确保综合体2024年6月底前投入使用`. */
const UNDONE = new RegExp(
  `(?:尚未|暂未|仍未|还未|未能)(?:按期|如期|全面|全部|正式)?(?:${READY}|开工|实施)|(?:正在|仍在)(?:建设|施工)|(?:确保|力争|争取|预计|计划)[^，。；]{0,24}(?:底|末|日|月)之?前[^，。；]{0,6}(?:${READY})`,
)
const STATES = ['建成', '完工', '竣工', '投用', '投入使用', '验收', '交付使用']
/** What is told of one part, stage or number of them says nothing of the whole. */
const OF_PART =
  /[一二三]期|主体|部分|首批|第[一二三\d]|其中|\d+(?:个|座|处|口|条|公里)|附属|标段|阶段|基本|其余|剩余|另|原计划|整改|要求/
/** So many characters in common name the same work. */
const FEWEST_IN_COMMON = 4
const CLAUSE = /[^，。；：、\n]+(?:，[^，。；：、\n]+)?/g
const COMMON = /项目|工程|工作|建设|完成|全面|任务|我[局县区市单]|资金|支付|绩效|目标|评价/g

interface Told {
  readonly passage: Passage
  readonly subject: string
  readonly start: number
  readonly end: number
}

/** One work is told to be finished and, elsewhere, not to be. */
export const stateToldOtherwise: Check = {
  id: 'state-told-otherwise',
  category: 'contradiction',
  severity: 'warning',
  title: '同一工程（项目）的进展在文中各处应当一致，不应一处写已建成、一处写尚未完工。',
  basis: '公开内容应当真实、准确（财预〔2016〕143号）。',
  example: {
    wrong: '养老服务综合体已建成投入使用。……养老服务综合体尚未完工。',
    right: '养老服务综合体主体工程已封顶。……养老服务综合体尚未完工。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    yield* unlike(passagesWithAny(whole, STATES).filter(({ at }) => at.cell === undefined))
  },
}

function* unlike(passages: readonly Passage[]): Generator<Observation> {
  const done = passages.flatMap((passage) => statesIn(passage, DONE))
  const undone = passages.flatMap((passage) => statesIn(passage, UNDONE))
  for (const one of undone) {
    const other = done.find((each) => isApart(each, one) && holdInCommon(each.subject, one.subject))
    if (other === undefined) continue
    yield {
      message: `同一工程一处写“${textOf(other)}”，一处写“${textOf(one)}”，进展不一致。`,
      evidence: [one, other].map(({ passage: { at }, start, end }) => ({ ...at, start, end })),
    }
    return
  }
}

function statesIn(passage: Passage, pattern: RegExp): Told[] {
  return allMatches(passage.text, CLAUSE).flatMap((match) => {
    const state = pattern.exec(match[0])
    if (state === null || OF_PART.test(match[0])) return []
    const isUndoneToo = pattern === DONE && /未|待|将|确保|力争|预计|计划|后|应/.test(match[0])
    if (isUndoneToo) return []
    // `甲已完工，乙跨年实施`: behind the comma another work is told of.
    const comma = match[0].indexOf('，', state.index)
    const subject = comma < 0 ? match[0] : match[0].slice(0, comma)
    return [{ passage, subject, start: match.index, end: match.index + match[0].length }]
  })
}

const isApart = (a: Told, b: Told): boolean => a.passage !== b.passage || Math.abs(a.start - b.start) > 40

/** Whether both hold the same characters in a row, more than the words common to all works. */
function holdInCommon(a: string, b: string): boolean {
  for (let from = 0; from + FEWEST_IN_COMMON <= a.length; from++) {
    const words = a.slice(from, from + FEWEST_IN_COMMON)
    if (!/^[\u4e00-\u9fff]+$/.test(words) || !b.includes(words)) continue
    if (words.replace(COMMON, '').length === FEWEST_IN_COMMON && !new RegExp(READY).test(words)) return true
  }
  return false
}

const textOf = ({ passage: { text }, start, end }: Told): string => text.slice(start, end)
