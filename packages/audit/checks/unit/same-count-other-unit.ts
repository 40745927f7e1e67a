import { printStated } from '@mingzhang/accounts'
import type { Figure } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { areAlikeUnits } from './alike-units.ts'

/** What is counted one by one, or measured. */
const COUNTED = new Set([
  ...'个人次辆台件名家户份张处套期起项只座',
  '批次',
  '人次',
  '场次',
  '公里',
  '米',
  '平方米',
  '亩',
  '吨',
])
/** So many characters before a number tell what it counts. */
const NAMED = 4
const HAN = /^[\u4e00-\u9fff]+$/

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
  *run({ document, figures }) {
    const told = new Map<string, Figure[]>()
    for (const figure of figures) {
      const { stated, unit, span } = figure
      if (!COUNTED.has(unit.word) || stated.digits === 0n) continue
      const named = textAround(document, span).slice(Math.max(0, span.start - NAMED), span.start)
      if (named.length < NAMED || !HAN.test(named)) continue
      const key = named + printStated(stated)
      const same = told.get(key)
      if (same === undefined) told.set(key, [figure])
      else same.push(figure)
    }
    for (const [key, all] of told) {
      const [first] = all
      const other = all.find(({ unit }) => unit.word !== first?.unit.word)
      if (first === undefined || other === undefined || areAlikeUnits(first.unit.word, other.unit.word)) continue
      yield {
        message: `“${key}”一处以“${first.unit.word}”、一处以“${other.unit.word}”为单位，应当一致。`,
        evidence: [first.span, other.span],
        suggestion: '核对计量单位。',
      }
    }
  },
}
