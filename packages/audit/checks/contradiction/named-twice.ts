import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWith, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `离休人员11人`: an item with its number, all that its clause says. */
const ITEM =
  /^(?<name>[\u4e00-\u9fff（）“”]{3,20})(?<number>\d[\d,]*(?:\.\d+)?)(?<unit>[\u4e00-\u9fff]{1,2})[^，、；：。]{0,2}$/
const CLAUSE_MARK = /[，、；：。]/
/** Two of them with one name: in other paragraphs no clause need be parted. */
const ONE_NAME = /(?:^|[，、；：。])([\u4e00-\u9fff（）“”]{3,20})\d[^，、；：。]*[，、；：。]\1\d/
/** What happened to several things, one after the other, is no name. */
const NO_NAME = /[比较同增减升降占完成为共计约达超有其中均各]/
const AND = /以及|和|及/g
const HAN = /^[\u4e00-\u9fff]+$/
const SHORTEST_WORD = 2
const LONGEST_WORD = 12
/** Behind a word joined to itself; what else goes on makes the second another: 检测和检测设备. */
const ENDS = /^(?:了|(?:支出|收入)?(?:[^\u4e00-\u9fff]|$))/
/** Said of many of a kind, one beside the other. */
const RECIPROCAL = /^(?:.|部门|单位|项目|区域|地区|行业|企业|学校|科室|机构|国家|城市|城乡|干部|群众|上下|内外)$/
const CLAUSE_END = /[。；：，,;:\n]/
/** The last two items of a list. */
const JOINED = /^(?<one>.{4,}?)(?:和|以及|及)(?<other>[^和及]{4,})$/
const SHORTEST_TERM = 5
/** `96.00万元`, `2023年5月20日`: what several things came to, one after the other, may well be the same. */
const FIGURE = /\d[\d,.]*\s?[\u4e00-\u9fff%％]{0,4}/g

/** One list names each of its items once. */
export const namedTwice: Check = {
  id: 'named-twice',
  category: 'contradiction',
  severity: 'warning',
  title: '并列的各项不应重复列同一项。',
  basis: '文内关系 K18：同一事项只有一个数；并列各项互不相同。',
  example: {
    wrong: '在职人员27人，离休人员0人，离休人员11人。',
    right: '在职人员27人，离休人员0人，退休人员11人。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const passage of passagesWithAny(whole, ['和', '及'])) yield* joined(passage)
    for (const passage of passagesWith(whole, '、')) if (passage.at.cell === undefined) yield* listed(passage)
    for (const passage of whole.paragraphs) if (ONE_NAME.test(passage.text)) yield* counted(passage)
  },
}

/** `离休人员0人，离休人员11人`: two items in a row with one name, each with its number. */
function* counted({ text, at }: Passage): Generator<Observation> {
  let before: { readonly groups: RegExpExecArray['groups']; readonly start: number } | undefined
  let start = 0
  for (const clause of text.split(CLAUSE_MARK)) {
    const groups = ITEM.exec(clause)?.groups
    const [name, last] = [groups?.name ?? '', before?.groups]
    if (before !== undefined && last?.name === name && last.unit === groups?.unit && last.number !== groups?.number)
      if (!NO_NAME.test(name)) yield observed(name, at, before.start, start + clause.length)
    before = groups === undefined ? undefined : { groups, start }
    start += clause.length + 1
  }
}

/** `公用经费和公用经费`, `追加和追加`. */
function* joined({ text, at }: Passage): Generator<Observation> {
  for (const { 0: and, index } of allMatches(text, AND)) {
    const next = index + and.length
    for (let length = Math.min(LONGEST_WORD, index); length >= SHORTEST_WORD; length--) {
      if (text.charAt(index - 1) !== text.charAt(next + length - 1)) continue
      const word = text.slice(index - length, index)
      if (!text.startsWith(word, next) || !HAN.test(word) || !ENDS.test(text.slice(next + length))) continue
      if (!RECIPROCAL.test(word)) yield observed(word, at, index - length, next + length)
      break
    }
  }
}

/** The clauses that list something, and where each begins. */
function* listingClauses(text: string): Generator<{ readonly clause: string; readonly index: number }> {
  let index = 0
  for (const clause of text.split(CLAUSE_END)) {
    const first = clause.indexOf('、')
    if (first >= 0 && first < clause.length - 1) yield { clause, index }
    index += clause.length + 1
  }
}

/** `一般公共预算财政拨款、政府性基金预算财政拨款和一般公共预算财政拨款`. */
function* listed({ text, at }: Passage): Generator<Observation> {
  for (const { clause, index } of listingClauses(text)) {
    const items = itemsOf(clause)
    const twice = items.findLast(
      (item, place) =>
        item.length >= SHORTEST_TERM &&
        item.replace(FIGURE, '') !== '' &&
        items.some((other, earlier) => earlier < place && (earlier === 0 ? other.endsWith(item) : other === item)),
    )
    if (twice !== undefined) yield observed(twice, at, index, index + clause.length)
  }
}

/** The items between 、, the last of them behind 和. */
function itemsOf(clause: string): string[] {
  const items = clause.split('、')
  if (items.length < 2) return []
  const last = items.pop() ?? ''
  const and = last.includes('和') || last.includes('及') ? JOINED.exec(last)?.groups : undefined
  return [...items, ...(and === undefined ? [last] : [and.one ?? '', and.other ?? ''])].map((item) => item.trim())
}

const observed = (word: string, at: Passage['at'], start: number, end: number): Observation => ({
  message: `“${word}”在并列的各项中列了两次，疑有一处写错。`,
  evidence: [{ ...at, start, end }],
  suggestion: '核对各项名称。',
})
