import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passageAt, wholeText } from '../../wording/whole-text.ts'
import { areAlikeUnits } from './alike-units.ts'

const COUNT = /(\d+(?:\.\d+)?)(批次|人次|场次|[个人次辆台件名家户份张处套期起项只座])/g
/** So many characters before a number tell what it counts. */
const NAMED = 4
const HAN = /^[\u4e00-\u9fff]+$/
interface Told {
  readonly unit: string
  readonly span: Span
}

/** The same number of the same thing, in two measures. */
export const sameCountOtherUnit: Check = {
  id: 'same-count-other-unit',
  category: 'unit',
  severity: 'warning',
  title: '同一数量前后使用的计量单位应当一致。',
  basis: '文内关系：同一事项的数量及其单位前后一致。',
  example: {
    wrong: '目标：监测河流断面18个；自评：监测河流断面18人',
    right: '目标：监测河流断面18个；自评：监测河流断面18个',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    const told = new Map<string, Told[]>()
    for (const match of whole.text.matchAll(COUNT)) {
      const named = whole.text.slice(Math.max(0, match.index - NAMED), match.index)
      const passage = named.length === NAMED && HAN.test(named) ? passageAt(whole, match.index) : undefined
      if (passage === undefined) continue
      const start = match.index - passage.start
      const one = { unit: match[2] ?? '', span: { ...passage.at, start, end: start + match[0].length } }
      const key = named + match[1]
      const same = told.get(key)
      if (same === undefined) told.set(key, [one])
      else same.push(one)
    }
    for (const [key, all] of told) {
      const [first] = all
      const other = all.find(({ unit }) => unit !== first?.unit)
      if (first === undefined || other === undefined || areAlikeUnits(first.unit, other.unit)) continue
      yield {
        message: `“${key}”一处以“${first.unit}”、一处以“${other.unit}”为单位，应当一致。`,
        evidence: [first.span, other.span],
        suggestion: '核对计量单位。',
      }
    }
  },
}
