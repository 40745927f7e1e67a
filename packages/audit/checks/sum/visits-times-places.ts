import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { wholeNumber } from '../../wording/whole-number.ts'
import { type Passage, passagesWith, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d{1,3}(?:,\\d{3})+|\\d+'
/** `开展食品安全检查76次，每个场所检查2次`. */
const VISITS = new RegExp(
  `(?:检查|巡查|抽查|监测|走访|督查|培训|演练)(?<total>${NUMBER})(?<times>次|场)[，,]每(?<unit>[个家处所户座])[^，。；、\\d]{0,10}?(?:检查|巡查|抽查|监测|走访|督查|培训|演练)?(?<each>\\d{1,2})\\k<times>(?=[，。；])`,
  'g',
)
/** `在30个监测点于枯水期、丰水期各采样1次，每次每点采集出厂水、末梢水各1份，共检测120份`. */
const SAMPLES = new RegExp(
  `(?<places>${NUMBER})个[^，。；、\\d]{0,16}?[于在](?<when>[^，。；\\d]{2,24})各[^，。；、\\d]{0,6}(?<times>\\d{1,2})次[，,]每次每(?:个)?(?:点位?|处|断面|站点?)(?<what>[^，。；\\d]{0,24})(?<each>\\d{1,2})(?<unit>[份个件瓶])[，,](?:全年)?共[^，。；\\d]{0,10}(?<total>${NUMBER})\\k<unit>`,
  'g',
)
const BOUND = /不[少低]于|至少|约/
const KINDS = /[、和及与]/
const WORDS = ['，每个', '，每家', '，每处', '，每所', '，每户', '，每座']

/** So many visits to each of so many places are so many visits. */
export const visitsTimesPlaces: Check = {
  id: 'visits-times-places',
  category: 'sum',
  severity: 'warning',
  title: '同一段写明场所个数、每个场所检查次数（采样份数）的，总数应等于其乘积。',
  basis: '文内关系：总次数＝个数×每个的次数；样品数＝点位数×期数×次数×份数。',
  example: {
    wrong: '年末共有网点21个……安全检查52次，每个网点检查2次。',
    right: '年末共有网点21个……安全检查42次，每个网点检查2次。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), WORDS))
      if (passage.at.cell === undefined) yield* unequal(passage)
    for (const passage of passagesWith(wholeText(disclosure), '每次每')) yield* unequalSamples(passage)
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

function* unequalSamples({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, SAMPLES)) {
    const { places, when = '', times, what = '', each, unit = '', total } = match.groups ?? {}
    if (BOUND.test(what)) continue
    const periods = when.split(KINDS).length
    const kinds = what.endsWith('各') ? what.split(KINDS).length : 1
    const due = wholeNumber(places) * periods * wholeNumber(times) * kinds * wholeNumber(each)
    if (due === wholeNumber(total)) continue
    yield {
      severity: 'error',
      message: `${places}个 × ${periods}期 × ${times}次 × ${kinds}类 × ${each}${unit} = ${due}${unit}，文中为${total}${unit}。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: `${due}${unit}`,
      actual: `${total}${unit}`,
    }
  }
}
