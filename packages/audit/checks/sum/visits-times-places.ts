import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { wholeNumber } from '../../wording/whole-number.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d{1,3}(?:,\\d{3})+|\\d+'
/** `开展食品安全检查76次，每个场所检查2次`. */
const VISITS = new RegExp(
  `(?:检查|巡查|抽查|监测|走访|督查|培训|演练)(?<total>${NUMBER})(?<times>次|场)[，,]每(?<unit>[个家处所户座])[^，。；、\\d]{0,10}?(?:检查|巡查|抽查|监测|走访|督查|培训|演练)?(?<each>\\d{1,2})\\k<times>(?=[，。；])`,
  'g',
)
const WORDS = ['，每个', '，每家', '，每处', '，每所', '，每户', '，每座']

/** So many visits to each of so many places are so many visits. */
export const visitsTimesPlaces: Check = {
  id: 'visits-times-places',
  category: 'sum',
  severity: 'warning',
  title: '同一段写明场所个数、每个场所检查次数的，总次数应等于两者的乘积。',
  basis: '文内关系：总次数＝个数×每个的次数。',
  example: {
    wrong: '年末共有网点21个……安全检查52次，每个网点检查2次。',
    right: '年末共有网点21个……安全检查42次，每个网点检查2次。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), WORDS))
      if (passage.at.cell === undefined) yield* unequal(passage)
  },
}

function* unequal({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, VISITS)) {
    const { total = '', times = '', unit = '', each = '' } = match.groups ?? {}
    const counted = allMatches(
      text.slice(0, match.index),
      new RegExp(`共有?[^，。；、\\d]{0,8}(${NUMBER})${unit}`, 'g'),
    )
    const [place, another] = counted
    if (place === undefined || another !== undefined) continue
    const due = wholeNumber(place[1]) * wholeNumber(each)
    if (due === wholeNumber(total)) continue
    yield {
      message: `${place[1]}${unit} × ${each}${times} = ${due}${times}，文中为${total}${times}。`,
      evidence: [match, place].map((one) => ({ ...at, start: one.index, end: one.index + one[0].length })),
      expected: `${due}${times}`,
      actual: `${total}${times}`,
    }
  }
}
