import type { Check, Observation } from '../../check.ts'
import { spanAt, type WholeText, wholeText } from '../../wording/whole-text.ts'

const SHORTEST_NAME = 6

export const organisationName: Check = {
  id: 'organisation-name',
  category: 'typo',
  severity: 'warning',
  title: '本部门（单位）的名称没有写错字序。',
  basis: '机构编制文件核定的单位名称。',
  example: { wrong: '2023年市长宁水利局决算（单位名称为长宁市水利局）', right: '2023年长宁市水利局决算' },
  cannotRun: ({ organisation }) =>
    organisation === undefined || organisation.name.length < SHORTEST_NAME
      ? '未能识别单位全称，无法核对名称的字序。'
      : undefined,
  *run(disclosure) {
    const name = disclosure.organisation?.name
    if (name === undefined || name.length < SHORTEST_NAME) return
    yield* permutations(wholeText(disclosure), name)
  },
}

/** Windows of the text with the very characters of the name in another order, the name itself not overlapping. */
function* permutations(whole: WholeText, name: string): Generator<Observation> {
  const { text } = whole
  const size = name.length
  const characters = sorted(name)
  for (const [start, end] of runsOf(name, text)) {
    for (let at = start; at + size <= end; at++) {
      if (text.slice(Math.max(0, at - size), at + 2 * size).includes(name)) continue
      const written = text.slice(at, at + size)
      if (sorted(written) !== characters) continue
      yield {
        message: `单位名称“${written}”字序有误，应为“${name}”。`,
        expected: name,
        actual: written,
        suggestion: name,
        evidence: [spanAt(whole, at, at + size)],
      }
    }
  }
}

const sorted = (text: string): string => text.split('').sort().join('')

/** Stretches of nothing but characters of the name, at least as long as it; probes one name apart miss none. */
function* runsOf(name: string, text: string): Generator<readonly [start: number, end: number]> {
  const belongs = new Set(name.split(''))
  const within = (at: number): boolean => belongs.has(text.charAt(at))
  for (let at = name.length - 1; at < text.length; at += name.length) {
    if (!within(at)) continue
    let start = at
    while (within(start - 1)) start--
    while (within(at + 1)) at++
    if (at + 1 - start >= name.length) yield [start, at + 1]
  }
}
