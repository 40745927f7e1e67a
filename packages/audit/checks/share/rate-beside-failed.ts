import { asCounted, cutOffOrRounded, parseStated, wholeOf } from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d{1,3}(?:,\\d{3})+|\\d{1,6}'
const UNIT = '场次|批次|件次|人次|户次|[场次件个名人户项批台套份处]'
const RESULT = '达标|合格|通过|及格'
const FAILED = `(?:[未不](?:计入)?(?:${RESULT}))`
/** `有2场未计入达标场次，达标58场，达标率96.67%`, `不合格3批次，合格97批次，合格率97%`. */
const TOLD = new RegExp(
  `(?<![\\d.,])(?:(?<failed>${NUMBER})(?<unit>${UNIT})(?!次)[^。；;\\d]{0,50}?${FAILED}[^。；;\\d]{0,20}|${FAILED}(?:的|了|有|共)?(?<behind>${NUMBER})(?<same>${UNIT}))[，,、](?<verb>${RESULT})(?<passed>${NUMBER})(?:\\k<unit>\\k<same>)[，,、]\\k<verb>率(?:为|达到?)?(?<rate>\\d{1,3}(?:\\.\\d+)?)[%％]`,
  'g',
)

/** Those that passed and those that did not are no more than all that the rate is of. */
export const rateBesideFailed: Check = {
  id: 'rate-beside-failed',
  category: 'share',
  severity: 'error',
  title: '同一句所述合格（达标）数与不合格（未达标）数之和，不应大于由合格率推得的总数。',
  basis: '合格率=合格数÷总数×100%；合格数＋不合格数≤总数；差额在四舍五入区间之内的不报。',
  example: {
    wrong: '抽检不合格6批次，合格97批次，合格率97%。',
    right: '抽检不合格3批次，合格97批次，合格率97%。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), ['达标率', '合格率', '通过率', '及格率']))
      if (passage.at.cell === undefined) yield* beyond(passage)
  },
}

function* beyond({ text, at }: Passage): Generator<Observation> {
  for (const { index, 0: words, groups } of allMatches(text, TOLD)) {
    const { failed, behind = '', unit, same, verb, passed = '', rate: printed = '' } = groups ?? {}
    const [failing, passing, rate] = [failed ?? behind, passed, printed].map(parseStated)
    if (failing === undefined || passing === undefined || rate === undefined) continue
    const whole = wholeOf(asCounted(passing), cutOffOrRounded(rate))
    const low = asCounted(passing).low + asCounted(failing).low
    if (whole === undefined || low <= whole.high) continue
    yield {
      message: `未${verb}${failed ?? behind}${unit ?? same}、${verb}${passed}${unit ?? same}，合计多于由${verb}率${printed}%推得的总数。`,
      evidence: [{ ...at, start: index, end: index + words.length }],
    }
  }
}
