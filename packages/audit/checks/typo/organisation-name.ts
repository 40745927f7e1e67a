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

const CODE_UNITS = 0x10000

/** Windows of the text with the very characters of the name in another order, the name itself not overlapping. */
function* permutations(whole: WholeText, name: string): Generator<Observation> {
  const { text } = whole
  const size = name.length
  // how often each character of the name is still missing in the window, and how many characters are out of balance
  const missing = new Int16Array(CODE_UNITS)
  const belongs = new Uint8Array(CODE_UNITS)
  for (let index = 0; index < size; index++) {
    missing[name.charCodeAt(index)] = (missing[name.charCodeAt(index)] ?? 0) + 1
    belongs[name.charCodeAt(index)] = 1
  }
  let open = new Set(name).size
  const shift = (code: number, by: 1 | -1): void => {
    if (belongs[code] === 0) return
    const before = missing[code] ?? 0
    missing[code] = before + by
    if (before === 0) open++
    if (before + by === 0) open--
  }
  for (let end = 0; end < text.length; end++) {
    shift(text.charCodeAt(end), -1)
    if (end >= size) shift(text.charCodeAt(end - size), 1)
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
