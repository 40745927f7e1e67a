import type { Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, wholeText } from '../../wording/whole-text.ts'
import { textOfUnits } from './own-units.ts'

const SELF = /我(?<![自使]我)(办|局|中心|委|院|校|厅|站|所|馆|会|镇|乡|街道)(?![公理事])/g
/** What only one kind of organisation calls itself. */
const OF_ONE_KIND = new Set(['院', '校', '镇', '乡', '街道', '馆', '厅'])
/** What many call themselves: foreign where neither the name nor the units that are listed have the word. */
const OF_LISTED_KINDS = new Set(['局', '中心', '委'])
const RULES_OF = /(?:按照|遵守|执行|依照)(中心|局|医院|学校|街道)的/g
const ENOUGH = 3
const SHORTEST_CELL = 12
const LONGEST_QUOTE = 16

/** 我局 in the report of a 中心: what the author calls itself. */
export const foreignSelfName: Check = {
  id: 'foreign-self-name',
  category: 'copy-paste',
  severity: 'warning',
  title: '本单位的自称应前后一致，不应出现其他单位的自称。',
  basis: '公开文本应为本单位编写；汇总下属单位材料的应改用本部门的口吻。',
  example: { wrong: '本单位为办公室，文中多称“我办”，一处写“我中心”', right: '全文均称“我办”' },
  *run(disclosure) {
    const names = selfNames(disclosure)
    const counted = [...names].map(([word, spans]) => ({ word, spans })).sort((a, b) => b.spans.length - a.spans.length)
    const [own, ...others] = counted
    if (own === undefined || own.spans.length < ENOUGH) {
      yield* ofOtherKind(disclosure, counted)
      return
    }
    for (const { word, spans } of others) {
      if (spans.length * 2 >= own.spans.length) continue
      yield {
        message: `本单位自称“我${own.word}”（${own.spans.length}处），此处写“我${word}”，疑为照搬其他单位材料。`,
        evidence: spans,
      }
    }
    const rules = foreignRules(disclosure, own.word)
    if (rules.length > 0)
      yield { message: `本单位自称“我${own.word}”，此处却写“按照中心（局）的”制度，疑为照搬残留。`, evidence: rules }
  },
}

interface SelfName {
  readonly word: string
  readonly spans: readonly Span[]
}

/** Where the text hardly speaks of itself: 我校 in the disclosure of a bureau that has no school under it. */
function* ofOtherKind(disclosure: Disclosure, names: readonly SelfName[]): Generator<Observation> {
  const name = disclosure.organisation?.name
  const foreign = names.filter(
    ({ word }) => (OF_ONE_KIND.has(word) || OF_LISTED_KINDS.has(word)) && name?.includes(word) === false,
  )
  if (name === undefined || foreign.length === 0) return
  const units = textOfUnits(disclosure)
  for (const { word, spans } of foreign) {
    // A unit below may speak in a report of its own, not in that on the whole department.
    const isUnit = units.includes(word)
    const told = isUnit ? spans.filter((span) => isOfWhole(disclosure, span)) : spans
    if (told.length === 0 || (units === '' && !OF_ONE_KIND.has(word))) continue
    yield {
      message: `本单位为“${name}”，此处自称“我${word}”，疑为照搬其他单位材料。`,
      evidence: told,
    }
  }
}

/** Stands in the only report on a whole, which is that of the department. */
function isOfWhole({ evaluationReports }: Disclosure, { block }: Span): boolean {
  const [report, another] = evaluationReports.filter(({ kind }) => kind === 'whole')
  if (report === undefined || another !== undefined || !report.title.text.includes('部门整体')) return false
  return block >= report.start && block < report.end
}

function selfNames(disclosure: Disclosure): Map<string, Span[]> {
  const names = new Map<string, Span[]>()
  for (const passage of speaking(disclosure)) {
    if (!passage.text.includes('我')) continue
    for (const match of allMatches(passage.text, SELF)) {
      const word = match[1] ?? ''
      const spans = names.get(word) ?? []
      spans.push(spanOf(passage, match.index))
      names.set(word, spans)
    }
  }
  return names
}

function foreignRules(disclosure: Disclosure, own: string): Span[] {
  const organisation = disclosure.organisation?.name ?? ''
  return speaking(disclosure).flatMap((passage) =>
    allMatches(passage.text, RULES_OF)
      .filter((match) => match[1] !== own && !organisation.includes(match[1] ?? ''))
      .map((match) => spanOf(passage, match.index)),
  )
}

/** All texts that may speak in the first person; shorter cells hold names and numbers. */
const speaking = (disclosure: Disclosure): Passage[] =>
  wholeText(disclosure).passages.filter(({ at, text }) => at.cell === undefined || text.length >= SHORTEST_CELL)

const spanOf = ({ at, text }: Passage, start: number): Span => ({
  ...at,
  start,
  end: Math.min(text.length, start + LONGEST_QUOTE),
})
