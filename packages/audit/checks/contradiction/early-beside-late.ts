import { allMatches, spanWithin } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { behindLast } from '../../wording/ending.ts'
import { type Passage, passagesBetween, passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `安装调试时间比计划提前11天`: the words in front tell of what. */
const EARLY =
  /[比较](?:原?定?计划|预期|合同(?:约定)?|约定|预定|既定)(?:的)?(?:时间|工期|节点|期限)?(?:均)?提前了?\d{1,3}(?:天|日|周|个(?:多)?月)/g
/** `未能赶在开学前安装到位`; 完成 is said of anything. */
const NOT_IN_TIME =
  /未能?(?:按期|按时|如期|及时|按计划(?:时间|节点)?|赶?在[^，。；]{2,14}前)[^，。；]{0,8}?(?<deed>安装|调试|完工|竣工|交付|投用|投入使用|建成|到货|供货)[^，。；]{0,6}/g

/** Done before its day, and not done by its day, in one report. */
export const earlyBesideLate: Check = {
  id: 'early-beside-late',
  category: 'contradiction',
  severity: 'warning',
  title: '同一项目报告不应既称某事比计划提前完成，又称其未能按时完成。',
  basis: '公开内容应当真实、准确（财预〔2016〕143号）：同一项目的完成时间前后一致。',
  example: {
    wrong: '路灯安装比计划提前9天。……存在问题：部分路灯未能在节前安装到位。',
    right: '路灯安装比计划提前9天。……存在问题：部分路灯未能及时接入监控平台。',
  },
  *run(disclosure) {
    if (passagesWith(wholeText(disclosure), '提前').length === 0) return
    for (const { kind, start, end } of disclosure.evaluationReports)
      if (kind === 'project') yield* contradictionsIn(passagesBetween(wholeText(disclosure), start, end))
  },
}

function* contradictionsIn(passages: readonly Passage[]): Generator<Observation> {
  const early = passages.flatMap((passage) => (passage.text.includes('提前') ? clausesOf(passage, EARLY) : []))
  if (early.length === 0) return
  for (const late of passages.flatMap((passage) =>
    passage.text.includes('未') ? clausesOf(passage, NOT_IN_TIME) : [],
  )) {
    const praise = early.find(({ words }) => words.includes(late.deed))
    if (praise === undefined) continue
    yield {
      message: `此处称“${late.words}”，同一报告又称“${praise.words}”，前后矛盾。`,
      evidence: [late.span, praise.span],
    }
    return
  }
}

/** The matches of a pattern, from the beginning of their clauses. */
const clausesOf = ({ text, at }: Passage, pattern: RegExp) =>
  allMatches(text, pattern).map((match) => {
    const end = match.index + match[0].length
    const start =
      match.index - behindLast(text.slice(Math.max(0, match.index - LONGEST_LEAD), match.index), '，。；：、').length
    return { words: text.slice(start, end), deed: match.groups?.deed ?? '', span: spanWithin(at, start, end) }
  })

const LONGEST_LEAD = 24
