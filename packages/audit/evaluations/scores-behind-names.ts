/** Scores told directly behind the name of a project that has a form or a report: `最低的是泵站检修项目92分`. */
import { parseStated } from '@mingzhang/accounts'
import { coreName, type Disclosure, withoutCode } from '@mingzhang/disclosure'
import { spanWithin } from '@mingzhang/documents'
import { passageAt, wholeText } from '../wording/whole-text.ts'
import type { StatedScore } from './stated-score.ts'

/** Behind the name: `项目自评得分92分`, `92分`. */
const SCORE =
  /[”"]?(?:项目)?(?:支出)?(?:绩效)?(?:自评|评价)?(?:综合|总)?(?:得分|评分|得)?(?:为|是)?(?<score>\d{1,5}(?:\.\d{1,4})?)分(?!钟)/y
const SHORTEST_NAME = 4
const ENDING = /(?:项目|经费|资金)$/
const ENDING_BEHIND = /^(?:项目|经费|资金)/

export function scoresBehindNames(disclosure: Disclosure): StatedScore[] {
  const whole = wholeText(disclosure)
  const names = new Map<string, string>()
  for (const { kind, name } of [...disclosure.evaluations, ...disclosure.evaluationReports]) {
    const words = name === undefined ? '' : withoutCode(name.text).trim()
    if (kind === 'project' && words.length >= SHORTEST_NAME) names.set(words.replace(ENDING, ''), words)
  }
  return [...names].flatMap(([words, title]) =>
    words.length < SHORTEST_NAME
      ? []
      : whole.pairs.offsetsOf(words).flatMap((offset): StatedScore[] => {
          const passage = passageAt(whole, offset)
          if (passage === undefined || passage.at.cell !== undefined) return []
          const behind = offset - passage.start + words.length
          const end = ENDING_BEHIND.exec(passage.text.slice(behind, behind + 2))?.[0].length ?? 0
          SCORE.lastIndex = behind + end
          const match = SCORE.exec(passage.text)
          const stated = parseStated(match?.groups?.score ?? '')
          if (match === null || stated === undefined) return []
          const last = match.index + match[0].length
          const span = spanWithin(passage.at, last - (match.groups?.score ?? '').length - 1, last)
          return [{ name: coreName(title), title, score: { stated, span } }]
        }),
  )
}
