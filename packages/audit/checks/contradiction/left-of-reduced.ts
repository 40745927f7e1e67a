import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { commonRun } from '../../evaluations/text-likeness.ts'
import { type Passage, passagesWith, passagesWithAny, type WholeText, wholeText } from '../../wording/whole-text.ts'

const UNIT = '[家个处所座户名人项件台辆]'
/** `学科类培训机构由18家减至4家`. */
const REDUCED = new RegExp(
  `(?<name>[^，。；：、\\d]{4,30})由(?<from>\\d{1,5})(?<unit>${UNIT})(?:减少?|降低?|压减|压缩|精简|缩减|下降|整合)(?:至|到|为)(?<to>\\d{1,5})\\k<unit>`,
  'g',
)
const WORDS = ['减至', '减到', '降至', '降到', '减少到', '减少至', '精简为', '精简至', '缩减至', '压缩至', '整合为']
/** So many characters of the name stand in the sentence that tells of the same. */
const FEWEST_SHARED = 4
const OTHER_TIME = /上年|去年|计划|目标|拟/

/** How many are left of so many, told as a reduction in one place and as what was kept in another. */
export const leftOfReduced: Check = {
  id: 'left-of-reduced',
  category: 'contradiction',
  severity: 'error',
  title: '一处写“由若干减至若干”的，应与另一处所述同一事项的保留（剩余）数一致。',
  basis: '文内关系 K18：同一事项只有一个数。',
  example: {
    wrong: '12家砂石加工企业，关闭5家、搬迁3家，保留4家。……砂石加工企业由12家减至3家。',
    right: '12家砂石加工企业，关闭5家、搬迁3家，保留4家。……砂石加工企业由12家减至4家。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const passage of passagesWithAny(whole, WORDS))
      for (const match of allMatches(passage.text, REDUCED)) yield* unlike(whole, passage, match)
  },
}

function* unlike(whole: WholeText, { at }: Passage, match: RegExpExecArray): Generator<Observation> {
  const { name = '', from = '', unit = '', to = '' } = match.groups ?? {}
  const kept = new RegExp(
    `(?<![\\d.,])${from}${unit}(?<list>[^。]{0,60}?)[，,、；;](?:现|仅|共)?(?:保留|剩余|现存|尚存|留存)(?<left>\\d{1,5})${unit}`,
    'g',
  )
  const told = passagesWith(whole, `${from}${unit}`).flatMap(({ text, at: place }) =>
    allMatches(text, kept).map((one) => ({ one, text, place })),
  )
  for (const { one, text, place } of told) {
    const sentence = text.slice(text.lastIndexOf('。', one.index) + 1, one.index + one[0].length)
    if (one.groups?.left === to || OTHER_TIME.test(sentence)) continue
    if (commonRun(name, sentence).length < FEWEST_SHARED) continue
    yield {
      message: `“${match[0]}”，而另一处写${from}${unit}中保留${one.groups?.left}${unit}，前后不一致。`,
      evidence: [
        { ...at, start: match.index, end: match.index + match[0].length },
        { ...place, start: one.index, end: one.index + one[0].length },
      ],
      expected: `${one.groups?.left}${unit}`,
      actual: `${to}${unit}`,
    }
    return
  }
}
