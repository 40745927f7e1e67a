import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesBetween, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `自评78分，…，为10个项目中得分最低`, `执行率60%，是全部项目中执行率最低的`. */
const EXTREME =
  /(?:为|是|系)(?:全部|所有|各|\d{1,3}个|[一二三四五六七八九十]{1,2}个)[^，。；;\d]{0,8}?项目中(?:的)?(?:自评)?(?<of>得分|执行率)最(?<end>[低高])/
const MEASURES = {
  得分: { pattern: /(?<![年度])自评(?:得分|分数|评分)?(?:为)?(?<value>\d{1,3}(?:\.\d{1,2})?)分/g, unit: '分' },
  执行率: { pattern: /(?<!平均)(?:预算)?执行率(?:为|达到?)?(?<value>\d{1,3}(?:\.\d{1,2})?)[%％]/g, unit: '%' },
} as const

/** What is told to be the lowest of all projects, beside one that is lower. */
export const leastOfAll: Check = {
  id: 'least-of-all',
  category: 'contradiction',
  severity: 'error',
  title: '写明“为全部项目中得分（执行率）最低（最高）”的，同一部分所列其他项目的得分（执行率）不应更低（更高）。',
  basis: '公开内容应当真实、准确（财预〔2016〕143号）；文内关系 K18：前后一致。',
  example: {
    wrong: '1.监测项目。自评74分，为6个项目中得分最低。2.维护项目。自评64分。',
    right: '1.监测项目。自评74分，为6个项目中得分最低。2.维护项目。自评84分。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), ['最低', '最高']))
      if (passage.at.cell === undefined) yield* beyond(disclosure, passage)
  },
}

function* beyond(disclosure: Disclosure, { text, at, section }: Passage): Generator<Observation> {
  const match = EXTREME.exec(text)
  const of = match?.groups?.of
  const within = disclosure.sections[section]
  if (match === null || (of !== '得分' && of !== '执行率') || within === undefined) return
  const { pattern, unit } = MEASURES[of]
  const sentence = text.lastIndexOf('。', match.index) + 1
  const own = allMatches(text.slice(0, match.index), pattern).findLast(({ index }) => index >= sentence)
  if (own === undefined) return
  const value = Number(own.groups?.value)
  for (const other of passagesBetween(wholeText(disclosure), within.start, within.end)) {
    if (other.at.block === at.block || other.at.cell !== undefined) continue
    // An item that tells several compares them itself.
    const [told, second] = allMatches(other.text, pattern)
    const others = Number(told?.groups?.value)
    if (told === undefined || second !== undefined) continue
    if (match.groups?.end === '低' ? others >= value : others <= value) continue
    yield {
      message: `此处写${own[0]}${match[0]}，同一部分另一项目却为${others}${unit}。`,
      evidence: [
        { ...other.at, start: told.index, end: told.index + told[0].length },
        { ...at, start: own.index, end: match.index + match[0].length },
      ],
    }
  }
}
