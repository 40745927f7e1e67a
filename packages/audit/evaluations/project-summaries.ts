/** What the explanation tells of single projects: `泵站检修项目绩效自评综述：…`, `以“泵站检修”项目为例：…`. */

import { coreName, type Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { type Passage, passagesWithAny, wholeText } from '../wording/whole-text.ts'

export interface ProjectSummary {
  readonly title: string
  /** The title reduced to its core. */
  readonly name: string
  readonly at: Passage['at']
  /** What is told, up to the next project or the end of the paragraph, and where it begins. */
  readonly told: string
  readonly start: number
}

const HEAD =
  /(?<named>[^，,。；;：:\n]{3,60}?)(?:项目)?(?:支出)?(?:绩效)?(?:自评(?:情况|结果)?|目标(?:实际)?完成情况)综述[：:。]|以[“"](?<example>[^”"\n]{3,40})[”"](?:项目)?为例[：:，,]/g
const NUMBERED = /^[\s　]*(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．])+\s?/
const SHORTEST_NAME = 3

export const projectSummaries = oncePerDisclosure((disclosure: Disclosure): readonly ProjectSummary[] =>
  passagesWithAny(wholeText(disclosure), ['综述', '为例']).flatMap(({ text, at }) => {
    if (at.cell !== undefined) return []
    const heads = allMatches(text, HEAD)
    return heads.flatMap((head, index): ProjectSummary[] => {
      const title = (head.groups?.named ?? head.groups?.example ?? '').replace(NUMBERED, '').replace(/[“”"]/g, '')
      const name = coreName(title)
      const start = head.index + head[0].length
      const told = text.slice(start, heads[index + 1]?.index ?? text.length)
      return name.length < SHORTEST_NAME ? [] : [{ title, name, at, told, start }]
    })
  }),
)
