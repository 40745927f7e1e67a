/** `人员经费、公用经费、项目支出分别为50万元、20万元和30万元`: each amount by the name in its place. */
import { allMatches } from '@mingzhang/documents'
import type { Label } from './label.ts'

const AMOUNT = '\\d+(?:,\\d{3})*(?:\\.\\d+)?\\s?万?元'
const RESPECTIVELY = new RegExp(
  `(?<names>[^，,。；;：:\\d（）()]{2,60})分别(?:为|是|支出)?\\s?(?<amounts>${AMOUNT}(?:\\s?[、，,和及]\\s?${AMOUNT})+)`,
  'dg',
)
const ONE_AMOUNT = new RegExp(AMOUNT, 'g')
const JOINT = /[、和及与]/
const LEADING = /^其中/
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

function namesIn(list: string, from: number): Label[] {
  let at = from
  return list.split(JOINT).map((name) => {
    const text = name.replace(LEADING, '')
    const label = { text, start: at + name.length - text.length }
    at += name.length + 1
    return label
  })
}
