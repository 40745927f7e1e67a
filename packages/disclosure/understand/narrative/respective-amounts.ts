/** `人员经费、公用经费、项目支出分别为50万元、20万元和30万元`: each amount by the name in its place. */
import { allMatches } from '@mingzhang/documents'
import type { Fact } from '../../disclosure.ts'
import type { Label } from './label.ts'
import type { ParagraphContext } from './paragraph-context.ts'

const AMOUNT = '\\d+(?:,\\d{3})*(?:\\.\\d+)?\\s?[万亿]?元'
const RESPECTIVELY = new RegExp(
  `(?<names>[^，,。；;：:\\d（）()]{2,60})分别(?:为|是|支出)?\\s?(?<amounts>${AMOUNT}(?:\\s?[、，,和及]\\s?${AMOUNT})+)`,
  'dg',
)
const ONE_AMOUNT = new RegExp(AMOUNT, 'g')
const JOINT = /[、和及与]/
const LEADING = /^其中/
const NAMES_RESPECTIVELY = /[、和及与][^，,。；;：:\d]{2,30}分别为\s*$/
/** Behind the amount in front of it. */
const TOLD_TOGETHER = /元\s?[、和及与]\s?$/
const LONGEST_JOINT = 4
const NO_LABELS: ReadonlyMap<number, Label> = new Map()

/** The labels of amounts told one behind the other, by where each amount begins; none where there are more or fewer names. */
export function respectiveLabels(text: string): ReadonlyMap<number, Label> {
  if (!text.includes('分别')) return NO_LABELS
  const labels = new Map<number, Label>()
  for (const match of allMatches(text, RESPECTIVELY)) {
    const [from, listed] = [match.indices?.groups?.names?.[0], match.indices?.groups?.amounts?.[0]]
    if (from === undefined || listed === undefined) continue
    const names = namesIn(match.groups?.names ?? '', from)
    const amounts = allMatches(match.groups?.amounts ?? '', ONE_AMOUNT)
    if (names.length !== amounts.length) continue
    for (const [index, { index: at }] of amounts.entries()) {
      const name = names[index]
      if (name !== undefined) labels.set(listed + at, name)
    }
  }
  return labels
}

/** `货物、服务采购分别为90万元和40万元。集中、分散采购分别为`: the `last` of several amounts is not divided by names of others. */
export function areOthersNamed(words: string, { block, text }: ParagraphContext, last: Fact | undefined): boolean {
  if (last?.figure.span.block !== block || !NAMES_RESPECTIVELY.test(words)) return false
  const { start } = last.figure.span
  return TOLD_TOGETHER.test(text.slice(Math.max(0, start - LONGEST_JOINT), start))
}

function namesIn(list: string, from: number): Label[] {
  let at = from
  return list.split(JOINT).map((name) => {
    const text = name.replace(LEADING, '')
    const label = { text, start: at + name.length - text.length }
    at += name.length + 1
    return label
  })
}
