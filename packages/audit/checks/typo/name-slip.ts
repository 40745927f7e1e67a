import type { Disclosure } from '@mingzhang/disclosure'
import { spanWithin } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

const SHORTEST_NAME = 6
/** A name that comes back so often is that of somebody else. */
const MOST_PLACES = 2
/** Who spells the name so often in full does not mean to shorten it once. */
const OFTEN = 8
/** The organisation itself, without those under it. */
const OWN_LEVEL = /(?:[（(]?(?:本级|机关)[)）]?)$/
/** Left out of a name (长宁水利局), or another one's of the same kind (长宁县水利局, 第二小学). */
const LEVELS = new Set('省市县区州旗镇乡')
const DISTINGUISHING = new Set('一二三四五六七八九十东西南北中新老')
/** What names end with: with another one it is another name. */
const ENDINGS = new Set('局厅委院会校站所馆部社办队处府')
/** Offices that every government has: whoever names one means it. */
const OFFICES = [
  '财政|民政|邮政|审计|统计|教育|体育|公安|司法|税务|水务|水利|商务|林业|农业|农业农村|林业和草原|交通运输|文化和旅游|自然资源|生态环境',
  '人力资源和社会保障|住房和城乡建设|应急管理|市场监督管理|医疗保障|卫生健康|退役军人事务|信访|机关事务|政务服务|气象|档案|监察|发展和改革',
].join('|')
const OFFICE = new RegExp(`[省市县区州旗盟](${OFFICES})(?:管理)?(?:局|厅|委|委员会)$`)
/** A line that holds little more than a name lists it. */
const NUMBERED = 6
/** `1.长宁市水利局本级`: the organisation itself. */
const OWN_LINE = /^.*(?:本级|机关)$/
/** What follows a name whose last character is gone or another: the organisation speaks. */
const SPEAKS =
  /^(?:20\d{2}年|机关运行经费|政府采购支出|部门决算|本级|的主要职|所属各|无?下[属辖]|共有车辆|组织|未发生|没有|$)/

/** The organisation's own name with one character wrong or left out, where all else names it in full. */
export const nameSlip: Check = {
  id: 'name-slip',
  category: 'typo',
  severity: 'warning',
  title: '本部门（单位）的名称没有漏字、错字。',
  basis: '机构编制文件核定的单位名称；格式关系 K19：封面、正文、附表的单位名称一致。',
  example: {
    wrong: '2023年长宁市水务局决算。长宁市水事务局共有车辆3辆（单位名称为长宁市水利事务局）',
    right: '2023年长宁市水利事务局决算。长宁市水利事务局共有车辆3辆',
  },
  cannotRun: ({ organisation }) =>
    organisation === undefined || organisation.name.length < SHORTEST_NAME
      ? '未能识别单位全称，无法核对名称有无错漏字。'
      : undefined,
  *run(disclosure) {
    const name = disclosure.organisation?.name.replace(OWN_LEVEL, '') ?? ''
    if (name.length < SHORTEST_NAME) return
    const found = new Map<string, Slip[]>()
    for (const slip of slipsOf(disclosure, name)) {
      const written = slip.passage.text.slice(slip.start, slip.end)
      const same = found.get(written)
      if (same === undefined) found.set(written, [slip])
      else same.push(slip)
    }
    const isSpelt = passagesWith(wholeText(disclosure), name).length >= OFTEN
    for (const [written, slips] of found)
      if (
        (slips.some(({ isShort }) => isShort) ? isSpelt && slips.length === 1 : slips.length <= MOST_PLACES) &&
        !isOtherOffice(written, name) &&
        !isListed(disclosure, name, written)
      )
        yield observed(name, written, slips)
  },
}

/** `某县财政局` in the disclosure of `某县民政局`. */
function isOtherOffice(written: string, name: string): boolean {
  const office = OFFICE.exec(written)?.[1]
  return office !== undefined && office !== OFFICE.exec(name)?.[1]
}

interface Slip {
  /** The level of government left out: a name in short, where it stands more than once. */
  readonly isShort: boolean
  readonly passage: Passage
  readonly start: number
  readonly end: number
}

/** One half of the name stands as it should; the other half beside it lacks a character or has a wrong one. */
function* slipsOf(disclosure: Disclosure, name: string): Generator<Slip> {
  const whole = wholeText(disclosure)
  const middle = name.length >> 1
  const [head, tail] = [name.slice(0, middle), name.slice(middle)]
  for (const passage of passagesWith(whole, head)) {
    for (const at of placesOf(passage.text, head)) {
      const behind = passage.text.slice(at + middle)
      if (behind.startsWith(tail)) continue
      const slip = slippedEnd(behind, tail)
      if (slip !== undefined) yield { passage, start: at, end: at + middle + slip.length, isShort: slip.isShort }
    }
  }
  for (const passage of passagesWith(whole, tail)) {
    for (const at of placesOf(passage.text, tail)) {
      const before = passage.text.slice(Math.max(0, at - middle), at)
      if (before === head) continue
      const slip = slippedBeginning(before, head)
      if (slip !== undefined) yield { passage, start: at - slip.length, end: at + tail.length, isShort: slip.isShort }
    }
  }
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at)
  return places
}

/** How long what stands for half a name is. */
interface Slipped {
  readonly length: number
  readonly isShort: boolean
}

/** How many characters of the text stand for the second half of a name, one of them wrong or one left out. */
function slippedEnd(text: string, tail: string): Slipped | undefined {
  for (let index = 0; index < tail.length; index++) {
    const rest = tail.slice(index + 1)
    if (text.slice(0, index) !== tail.slice(0, index)) return undefined
    const [due = '', written = ''] = [tail[index], text[index]]
    if (written === due) continue
    const spoken = (length: number): boolean => rest !== '' || SPEAKS.test(text.slice(length))
    if (isWrong(due, written) && text.startsWith(rest, index + 1) && spoken(index + 1))
      return { length: index + 1 + rest.length, isShort: false }
    if (text.startsWith(rest, index) && spoken(index)) return { length: index + rest.length, isShort: LEVELS.has(due) }
  }
  return undefined
}

/** The same before the second half; a name cut at its beginning is one in short (`派出水务局` beside `市水务局`). */
function slippedBeginning(text: string, head: string): Slipped | undefined {
  for (let index = 0; index < head.length; index++) {
    const [first, rest] = [head.slice(0, index), head.slice(index + 1)]
    const due = head[index] ?? ''
    const isBare = index === 0 && LEVELS.has(due)
    const isHalf = text.length === head.length && text.startsWith(first) && text.endsWith(rest)
    if (isHalf && !isBare && isWrong(due, text[index] ?? '')) return { length: head.length, isShort: false }
    const short = first + rest
    if (text.endsWith(short) && (index > 0 || !/[\u4e00-\u9fff]/.test(text.at(-short.length - 1) ?? '')))
      return { length: short.length, isShort: LEVELS.has(due) }
  }
  return undefined
}

/** Not a character that tells another organisation of the same kind. */
const isWrong = (due: string, written: string): boolean =>
  written !== due &&
  /[\u4e00-\u9fff]/.test(written) &&
  ![LEVELS, DISTINGUISHING, ENDINGS].some((kind) => kind.has(due) && kind.has(written))

/** A unit (单位) that the disclosure lists as one of its own. */
function isListed({ sections, document }: Disclosure, name: string, written: string): boolean {
  const lists = (text: string): boolean =>
    text.length <= written.length + NUMBERED && text.replaceAll(name, '').replace(OWN_LINE, '').includes(written)
  return sections
    .filter(({ role }) => role === 'organisation-structure')
    .flatMap(({ start, end }) => document.blocks.slice(start, end))
    .some((block) =>
      block.kind === 'table'
        ? block.cells.some(({ text }) => lists(text))
        : block.kind === 'paragraph' && lists(block.text),
    )
}

const observed = (name: string, written: string, slips: readonly Slip[]): Observation => ({
  message: `单位名称“${written}”疑有错漏字，应为“${name}”。`,
  expected: name,
  actual: written,
  suggestion: name,
  evidence: slips.map(({ passage, start, end }) => spanWithin(passage.at, start, end)),
})
