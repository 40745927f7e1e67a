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
  const missing = new Map<string, number>()
  for (const character of name) missing.set(character, (missing.get(character) ?? 0) + 1)
  let open = missing.size
  const shift = (character: string | undefined, by: 1 | -1): void => {
    const before = character === undefined ? undefined : missing.get(character)
    if (character === undefined || before === undefined) return
    missing.set(character, before + by)
    if (before === 0) open++
    if (before + by === 0) open--
  }
  for (let end = 0; end < text.length; end++) {
    shift(text[end], -1)
    if (end >= size) shift(text[end - size], 1)
    const start = end - size + 1
    if (open === 0 && start >= 0 && !text.slice(Math.max(0, start - size), start + 2 * size).includes(name)) {
      const written = text.slice(start, end + 1)
      yield {
        message: `单位名称“${written}”字序有误，应为“${name}”。`,
        expected: name,
        actual: written,
        suggestion: name,
        evidence: [spanAt(whole, start, end + 1)],
      }
    }
  }
}
