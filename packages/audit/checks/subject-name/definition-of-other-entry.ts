import { plainSubjectName } from '@mingzhang/accounts'
import type { GlossaryEntry } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { pairsOf } from '../../evaluations/text-likeness.ts'

/** Words that say nothing about which subject is meant. */
const COMMON = /其他|支出|事务|管理|经费|单位|机关|机构|服务|项目|及相关|缴费|补助/g
const IN_BRACKETS = /[（(][^（）()]*[）)]/g
const LEAD = /^(?:是指|指|反映|主要用于|用于|主要反映)/
/** What a subject pays, where its name ends in it. */
const TAIL = /(?:管理)?(?:机构|单位)$|事务$/
/** Share of the other name that a definition must hold without holding any of its own. */
const MOST_OF_NAME = 0.6
const FEWEST_PAIRS = 2
const SHORTEST_DEFINITION = 8
/** So many characters in a row at the beginning or the end are hardly written twice of different things. */
const RUN = 12
const MARKS = /[“”"'（）()：:，,、。；;\s]/g

interface Explained {
  readonly entry: GlossaryEntry
  readonly name: string
  /** The names of the levels above it, of which its definition may speak. */
  readonly above: string
  readonly pairs: ReadonlySet<string>
  readonly definition: string
  /** Those of its pairs that its definition holds. */
  readonly held: readonly string[]
}

/** A subject explained with the words of another that the same glossary explains. */
export const definitionOfOtherEntry: Check = {
  id: 'definition-of-other-entry',
  category: 'subject-name',
  severity: 'error',
  title: '名词解释中一个科目的解释不应是另一个科目的内容。',
  basis: '《政府收支分类科目》各科目的说明；部门决算公开范本：名词解释按科目逐条解释。',
  example: {
    wrong:
      '5.职业年金缴费支出（项）：指单位缴纳的基本养老保险费。6.基本养老保险缴费支出（项）：指单位缴纳的基本养老保险费。',
    right: '5.职业年金缴费支出（项）：指单位缴纳的职业年金。6.基本养老保险缴费支出（项）：指单位缴纳的基本养老保险费。',
  },
  *run({ glossary }) {
    const explained = glossary.flatMap(explainedBy)
    for (const one of explained) {
      const others = explained.filter((candidate) => speaksOf(one, candidate))
      const other = others.find(({ definition }) => definition === one.definition) ?? others[0]
      if (other === undefined) continue
      yield {
        message: `“${one.name}”的解释写的是“${other.name}”的内容。`,
        evidence: [one.entry.definitionSpan, one.entry.headSpan, other.entry.headSpan],
        suggestion: `改为“${one.name}”的解释。`,
      }
    }
  },
}

function explainedBy(entry: GlossaryEntry): Explained[] {
  const level = entry.mention?.levels.at(-1)
  if (level?.mark !== '项' || level.name.startsWith('其他')) return []
  const definition = plainSubjectName(entry.definition.replace(IN_BRACKETS, '')).replace(LEAD, '')
  const pairs = tellingPairs(plainSubjectName(level.name))
  const above = entry.mention?.levels.slice(0, -1).map(({ name }) => plainSubjectName(name))
  const held = [...pairs].filter((pair) => definition.includes(pair))
  return [{ entry, name: level.name, above: above?.join('\n') ?? '', pairs, definition, held }]
}

/** Whether a definition holds nothing of its own name, and most of the other's or its words. */
function speaksOf(one: Explained, other: Explained): boolean {
  if (one.name === other.name || one.definition.length < SHORTEST_DEFINITION) return false
  const isOwn = (pair: string): boolean => !other.pairs.has(pair)
  if (one.held.some(isOwn) || ![...one.pairs].some(isOwn)) return false
  const tail = TAIL.exec(one.name)?.[0]
  if (tail !== undefined && one.definition.includes(tail) && !other.name.includes(tail)) return false
  const isHeld = (pair: string): boolean => one.definition.includes(pair)
  const unlike = [...other.pairs].filter((pair) => !one.pairs.has(pair))
  if (isWordedAlike(one, other) && unlike.some(isHeld)) return true
  const others = unlike.filter((pair) => !one.above.includes(pair))
  const held = others.filter(isHeld).length
  return held >= FEWEST_PAIRS && held >= others.length * MOST_OF_NAME
}

/** Whether two definitions are the same, or begin or end with the same words, that name the other. */
function isWordedAlike(one: Explained, other: Explained): boolean {
  if (one.definition === other.definition) return true
  const [own, theirs] = [one, other].map(({ definition }) => definition.replace(MARKS, '').replace(/^主要/, ''))
  if (own === undefined || theirs === undefined || own.length < RUN || other.held.length === 0) return false
  return theirs.startsWith(own.slice(0, RUN)) || theirs.endsWith(own.slice(-RUN))
}

/** Pairs of adjoining characters that say something. */
const tellingPairs = (name: string): Set<string> =>
  new Set(
    name
      .replace(COMMON, ' ')
      .split(' ')
      .flatMap((word) => [...pairsOf(word)]),
  )
