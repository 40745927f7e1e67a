import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `内设9个股室`, `机关内设办公室、法治综合股8个股室`, `内设机构9个`, `内设职能处室9个`. */
const TOLD =
  /(?:机关)?内设(?:机构)?(?:[^，。；;：:\d]{0,160}?)(?<count>\d{1,2})\s?个(?<kind>(?:内设|综合|职能)?(?:办事|工作)?机构|(?:职能)?[科处股部]室|[科处股](?=[，,。；;、]|$))?/g
/** Those of a unit below are its own; `我院为卫生健康局直属单位` speaks of the organisation itself. */
const OF_UNIT = /(?<!为[^，。；]{0,24})(?:下属|所属|直属)[^。；]{0,40}$/

interface Told {
  readonly count: string
  readonly passage: Passage
  readonly start: number
  readonly end: number
}

/** The organisation has so many offices (内设机构), wherever it says so. */
export const internalOffices: Check = {
  id: 'internal-offices',
  category: 'contradiction',
  severity: 'warning',
  title: '本单位内设机构（科室、股室）的个数在全文各处应当一致。',
  basis: '文内关系 K18：同一事项只有一个数。',
  example: {
    wrong: '机关内设办公室、法治综合股等8个股室。……我局机关内设9个股室。',
    right: '机关内设办公室、法治综合股等8个股室。……我局机关内设8个股室。',
  },
  *run(disclosure) {
    const told = passagesWith(wholeText(disclosure), '内设').flatMap(toldIn)
    const [first, ...others] = told
    const other = others.find(({ count, passage }) => count !== first?.count && passage !== first?.passage)
    if (first === undefined || other === undefined || hasSeveral(told)) return
    yield {
      message: `内设机构一处为${first.count}个，另一处为${other.count}个，不一致。`,
      evidence: [other, first].map(({ passage, start, end }) => ({ ...passage.at, start, end })),
      expected: `${first.count}个`,
      actual: `${other.count}个`,
    }
  },
}

/** One paragraph tells of the offices of several units. */
const hasSeveral = (told: readonly Told[]): boolean => new Set(told.map(({ passage }) => passage)).size < told.length

function toldIn(passage: Passage): Told[] {
  const { text, at } = passage
  if (at.cell !== undefined) return []
  return allMatches(text, TOLD).flatMap((match) => {
    const { count, kind } = match.groups ?? {}
    const isCount = kind !== undefined || /内设(?:职能|业务|行政|管理|综合)*(?:机构|[科处股部]室)\d/.test(match[0])
    if (count === undefined || !isCount || OF_UNIT.test(text.slice(0, match.index))) return []
    return [{ count, passage, start: match.index, end: match.index + match[0].length }]
  })
}
