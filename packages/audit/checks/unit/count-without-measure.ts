import { type Disclosure, rolesOf } from '@mingzhang/disclosure'
import { allMatches, spanWithin } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { endsInAny } from '../../wording/ending.ts'
import { type Passage, wholeText } from '../../wording/whole-text.ts'

const MEASURES = '人次|批次|辆|个|人|名|次|家|户|件|项|台|套|份|期|场|处|座'
/** A part of a list that ends in a count: `其中：越野车3辆`, `轿车2`. */
const COUNTED = new RegExp(
  `^(?:其中[：:])?[^\\d]*[\\u4e00-\\u9fff）)”](?<![第年月前后约近超达至到表图件号])\\s?(?<count>\\d{1,6})\\s?(?<measure>${MEASURES})?$`,
)
/** What such a part ends in. */
const LAST_OF_COUNT = [...'0123456789次辆个人名家户件项台套份期场处座']
const PARTS_END = /[。；;\n]/
/** Where a part may end in a count without one. */
const BARE = /\d\s*(?:[、，；;。\n]|,(?!\d{3})|$)/
const LISTED = /(?:[^、，,；;。\n]|(?<=\d),(?=\d{3}))+/g
/** Those around one that lacks its measure. */
const FEWEST_OTHERS = 2
/** What is counted in one measure only, wherever it is told. */
const KNOWN: readonly (readonly [RegExp, measure: string])[] = [
  [/(?:车辆?保有量|共有车辆)为?\s?(?<count>\d{1,5})(?=\s?[，,。；])/g, '辆'],
  [/项目\s?(?<count>\d{1,4})(?=\s?[，,]\s?(?:共)?涉及(?:预算)?(?:金额|资金))/g, '个'],
]

interface Counted {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly measure: string | undefined
}

/** A count that has lost its measure among others that have it. */
export const countWithoutMeasure: Check = {
  id: 'count-without-measure',
  category: 'unit',
  severity: 'warning',
  title: '依次列出的数量都写明计量单位，车辆数以辆计、项目数以个计。',
  basis: '部门决算公开格式：车辆、项目等数量应写明计量单位。',
  example: {
    wrong: '共有车辆9辆，其中：应急保障用车1辆、执法执勤用车5、其他用车3辆。',
    right: '共有车辆9辆，其中：应急保障用车1辆、执法执勤用车5辆、其他用车3辆。',
  },
  *run(disclosure) {
    for (const passage of wholeText(disclosure).paragraphs) {
      if (!/\d/.test(passage.text) || !isNarrative(disclosure, passage)) continue
      yield* ofLists(passage)
      yield* ofKnown(passage)
    }
  },
}

const isNarrative = ({ sections }: Disclosure, { section }: Passage): boolean =>
  rolesOf(sections, section).some((role) => role === 'explanation' || role === 'evaluation-report')

/** Parts of a list, all but one of which are counted in the same measure. */
function* ofLists({ text, at }: Passage): Generator<Observation> {
  if (!BARE.test(text)) return
  for (const run of runsOf(text)) {
    const bare = run.filter(({ measure }) => measure === undefined)
    const [first] = bare
    const measures = new Set(run.flatMap(({ measure }) => measure ?? []))
    const [usual] = measures
    if (first === undefined || bare.length > 1 || measures.size !== 1 || usual === undefined) continue
    if (run.length <= FEWEST_OTHERS) continue
    yield {
      message: `“${first.words}”没有写计量单位，所列其他各项都以“${usual}”计。`,
      suggestion: `${first.words}${usual}`,
      evidence: [spanWithin(at, first.start, first.end)],
    }
  }
}

/** Neighbouring parts that end in counts. */
function runsOf(text: string): Counted[][] {
  const runs: Counted[][] = [[]]
  let behind = 0
  for (const { index, 0: part } of allMatches(text, LISTED)) {
    const words = part.trimStart()
    const measured = endsInAny(words, LAST_OF_COUNT) ? COUNTED.exec(words.trimEnd()) : null
    const isNew = PARTS_END.test(text.slice(behind, index))
    behind = index + part.length
    if (isNew || measured === null) runs.push([])
    if (measured === null) continue
    const start = behind - words.length
    const counted = { start, end: start + measured[0].length, words: measured[0], measure: measured.groups?.measure }
    runs.at(-1)?.push(counted)
  }
  return runs
}

function* ofKnown({ text, at }: Passage): Generator<Observation> {
  for (const [pattern, measure] of KNOWN)
    for (const match of allMatches(text, pattern))
      yield {
        message: `“${match[0]}”没有写计量单位“${measure}”。`,
        suggestion: `${match[0]}${measure}`,
        evidence: [spanWithin(at, match.index, match.index + match[0].length)],
      }
}
