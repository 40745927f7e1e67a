import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { passagesOfReasons, reasonsIn } from '../../wording/told-reasons.ts'
import type { Passage } from '../../wording/whole-text.ts'

/** What tells two subjects with one name apart. */
const APART: readonly (readonly [string, string])[] = [
  ['城市', '农村'],
  ['城镇', '农村'],
  ['行政单位', '事业单位'],
  ['小学', '初中'],
  ['小学', '高中'],
  ['初中', '高中'],
]
/** The subject of one item (项) that a paragraph is about. */
const ITEM = /(?<name>[\u4e00-\u9fff]{4,30})[（(]项[）)]/g
/** So many characters behind the word that tells them apart are the name they have in common. */
const IN_COMMON = 2

/** A reason that names the other of two subjects told apart by one word: 农村特困人员 under 城市特困人员救助供养支出. */
export const reasonOfOtherItem: Check = {
  id: 'reason-of-other-item',
  category: 'copy-paste',
  severity: 'warning',
  title: '各项支出增减的原因应是本项的原因，不应照抄名称相近的另一项。',
  basis: '部门决算公开范本：逐项说明决算数与预算数差异的原因。',
  example: {
    wrong: '城市特困人员救助供养支出（项）……决算数大于预算数的主要原因是农村特困人员供养标准提高。',
    right: '城市特困人员救助供养支出（项）……决算数大于预算数的主要原因是城市特困人员供养标准提高。',
  },
  *run(disclosure) {
    for (const passage of passagesOfReasons(disclosure)) yield* foreignReasons(passage)
  },
}

function* foreignReasons(passage: Passage): Generator<Observation> {
  const [item, second] = allMatches(passage.text, ITEM)
  const name = item?.groups?.name ?? ''
  if (item === undefined || second !== undefined) return
  for (const { reason, start, end } of reasonsIn(passage)) {
    const pair = APART.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]).find(([own, other]) => {
      const at = name.indexOf(own) + own.length
      const common = name.slice(at, at + IN_COMMON)
      const isToldApart = name.includes(own) && common.length === IN_COMMON && reason.includes(other + common)
      return isToldApart && !name.includes(other) && !reason.includes(own)
    })
    if (pair === undefined) continue
    yield {
      message: `本项是“${name}”，所说的却是“${pair[1]}”的原因，疑为照抄另一项。`,
      evidence: [
        { ...passage.at, start, end },
        { ...passage.at, start: item.index, end: item.index + item[0].length },
      ],
      expected: pair[0],
      actual: pair[1],
    }
  }
}
