import {
  add,
  asCounted,
  exactly,
  exactParts,
  type Interval,
  intervalOf,
  likelySlip,
  middle,
  overlap,
  parseStated,
  printParts,
  printStated,
  type Stated,
  sum,
  UNIT_PARTS,
} from '@mingzhang/accounts'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
const TOTAL = new RegExp(
  `[，,；;、]\\s?(?:以上|上述)?(?:[两二三四五六七八九十\\d]{1,2}[项类])?(?:共计|合计|总计)(?:支出|使用|支付|投入|拨付|安排|发放|完成[^，。；：\\d]{2,8})?(?:资金|经费|人数)?(?:为)?(?<total>${NUMBER})(?<unit>万元|元|人|名|个|辆|台|套|件|次|万亩|亩|公里|公顷)(?!次)`,
  'g',
)
/** A sentence that tells of more than a plain list. */
const NO_PLAIN_LIST =
  /其中|等[，,、；;]?\s?$|占|较|比|同比|包括|含|分别|每|人均|平均|标准|余[万元人名]|以上|≥|≤|预算|到位|下达|批复|申报|追加/
/** `某机构16个、某单位9个、某科4个，共29个机构`: nothing stands behind the total but the name of them all. */
const ALL_TOLD =
  /[，,]\s?共(?:有)?(?<total>\d{1,6})(?<unit>[个台辆套件项家名人所座处])(?:[（(][套件][）)])?(?:机构|单位|部门|科室|项目|设备|人员)?(?=[，,。；;]|$)/g
/** `设备金额分别为168.50万元、112.30万元和73.20万元，合计354.00万元`. */
const RESPECTIVE = new RegExp(
  `分别[为是](?<list>${NUMBER}(?<unit>万元|元|[人名个台套件辆户])(?:(?:、|[和及与])${NUMBER}\\k<unit>)+)[，,](?:合计|共计|总计)(?:为)?(?<total>${NUMBER})\\k<unit>`,
  'g',
)
/** `政法编制86名，工勤编制4名，共90名`. */
const POSTS =
  /(?<list>(?:[^，,。；;：:、\d]{0,8}编制\d{1,5}(?<unit>[名人个])[，,、；;]){2,})(?:共计?|合计|总计)(?:有)?(?:编制)?(?<total>\d{1,5})\k<unit>/g
/** `安排本单位出国团组1个，参加其他单位组织的出国团组2个，全年因公出国（境）团组共计3个`. */
const GROUPS_ABROAD =
  /(?<list>团组\s?\d+\s?(?<unit>个)[，,；;]\s?参加其他[^，,。；;\d]{2,20}\d+\s?个[，,；;])\s?(?:全年)?[^，,。；;\d]{0,20}(?:共计|合计|累计)[，,]?\s?(?<total>\d+)\s?\k<unit>/g
/** `下达中央财政资金30.9万元，县财政资金30.9万元，共计下达61.8万元`: money by who gave it. */
const GIVEN = `(?:中央|国家|省|自治区|市|州|县|区|乡镇?|上级|本级|地方|自筹|社会|群众|企业)[^，,。；;、：:（(\\d]{0,16}${NUMBER}`
const BY_GIVER = new RegExp(
  `(?<list>${GIVEN}(?<unit>万?元)(?:[，,、；;](?:其中)?${GIVEN}\\k<unit>)+)[，,；;]\\s?(?:共计?|合计|总计)(?:下达|安排|到位|投入|拨付|筹集|争取)*(?:资金|经费|投资)?(?:为)?(?<total>${NUMBER})\\k<unit>`,
  'g',
)
/** `三项合计380.5万元`: so many amounts, told in the sentences in front. */
const NUMBERED = new RegExp(
  `(?<=[。；;，,])\\s?(?:以上|上述|这)?(?<number>[两二三四五六七八九])[项类](?:资金|补助|经费|支出)?(?:共计?|合计|总计)(?:[^，,。；;\\d]{0,8})(?<total>${NUMBER})万元`,
  'g',
)
/** `8月转移90人，9月转移40人，两次合计130人`: so many counts, told in the same sentence. */
const COUNTED_TIMES = new RegExp(
  `(?<=[；;，,])\\s?(?:以上|上述|这)?(?<number>[两二三四五六七八九])(?:次|批次?|场|期|轮|地|处|类|项|年|个?部分|个?[月镇村乡])(?:共计?|合计|总计)[^，,。；;\\d]{0,8}(?<total>${NUMBER})(?<unit>人次|户次|[人名户件个辆台套处场座株亩吨])(?!次)`,
  'g',
)
const NUMERALS = '一二三四五六七八九'
/** Amounts of which some are part of others, or of other things. */
const NO_PARTS = /其中|比|较|占|预算|到位/
const LISTED =
  /^(?:[^，。；：:]{0,12}(?:购置|内设|下设|设有|设置|包括))?(?<kind>.*?[^\d.]\s?)(?<number>\d{1,6})(?<unit>[一-龥])$/
const FEWEST_LISTED = 3
const SENTENCE_END = /[。！？\n：:]/
const FEWEST_DIGITS = 3
const OF_KIND = /^(?<kind>[^\d]{2,16})[\d,]+(?:\.\d+)?(?<unit>万?元|[一-龥]{1,2})$/
/** Kinds of one thing end alike. */
const KIND_LENGTH = 2

/** A list of figures and the total that ends it in the same sentence. */
export const totalBehindList: Check = {
  id: 'total-behind-list',
  category: 'sum',
  severity: 'error',
  title: '同一句中先列各项、后写“共计”“合计”的，各项之和应等于合计数。',
  basis: '同一句所列各项与其合计数应当相符；只报一处笔误（数字颠倒、错写、漏写、多写一位）即可解释的差额。',
  example: {
    wrong: '支付工程款29.85万元，支付监理费3.77万元，共计支出32.72万元。',
    right: '支付工程款28.95万元，支付监理费3.77万元，共计支出32.72万元。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const passage of passagesWithAny(whole, ['共计', '合计', '总计']))
      if (passage.at.cell === undefined) yield* totalsIn(passage)
    for (const passage of passagesWithAny(whole, ['，共', ',共']))
      if (passage.at.cell === undefined) yield* allTold(passage)
    for (const passage of passagesWithAny(whole, ['合计', '共计', '总计', '共'])) {
      if (passage.at.cell !== undefined) continue
      for (const pattern of [RESPECTIVE, POSTS, GROUPS_ABROAD, BY_GIVER]) yield* ofWholeList(passage, pattern)
      yield* ofSoMany(passage)
      yield* ofSoManyCounts(passage)
    }
  },
}

/** A clause that is nothing but a list of counts, and how many they are in all. */
function* allTold({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, ALL_TOLD)) {
    const list =
      text
        .slice(0, match.index)
        .split(/[，,。；;：:\n]/)
        .at(-1) ?? ''
    const listed = list.split('、').map((part) => LISTED.exec(part.trim())?.groups)
    const { total = '', unit = '' } = match.groups ?? {}
    if (listed.length < FEWEST_LISTED || listed.some((part) => part?.unit !== unit)) continue
    if (NO_PLAIN_LIST.test(list)) continue
    const sum = listed.reduce((all, part) => all + Number(part?.number), 0)
    if (sum === Number(total)) continue
    yield {
      message: `${listed.map((part) => `${part?.number}${unit}`).join(' + ')} = ${sum}${unit}，与所写“共${total}${unit}”不符。`,
      evidence: [{ ...at, start: match.index - list.length, end: match.index + match[0].length }],
      expected: `${sum}${unit}`,
      actual: `${total}${unit}`,
    }
  }
}

/** A list that stands in full in front of its total. */
function* ofWholeList({ text, at }: Passage, pattern: RegExp): Generator<Observation> {
  for (const match of allMatches(text, pattern)) {
    const { list = '', unit = '', total = '' } = match.groups ?? {}
    const span = { ...at, start: match.index, end: match.index + match[0].length }
    yield* unlike(figuresIn(list, unit), parseStated(total), unit, span)
  }
}

/** As many amounts as the total says it is of, and no others, stand in front of it in its paragraph. */
function* ofSoMany({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, NUMBERED)) {
    const before = text.slice(0, match.index)
    const { number = '', total = '' } = match.groups ?? {}
    const items = figuresIn(before, '万元')
    const isReadAbove = text[match.index - 1] !== '。' && !NO_PLAIN_LIST.test(before.split(SENTENCE_END).at(-1) ?? '')
    if (items.length !== NUMERALS.indexOf(number.replace('两', '二')) + 1 || NO_PARTS.test(before) || isReadAbove)
      continue
    yield* unlike(items, parseStated(total), '万元', { ...at, start: match.index, end: match.index + match[0].length })
  }
}

/** As many counts of one unit as the total says it is of, and no others, stand in front of it in its sentence. */
function* ofSoManyCounts({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, COUNTED_TIMES)) {
    const start = Math.max(...['。', '\n'].map((mark) => text.lastIndexOf(mark, match.index))) + 1
    const list = text.slice(start, match.index)
    const { number = '', total = '', unit = '' } = match.groups ?? {}
    const items = figuresIn(list, unit)
    if (items.length !== NUMERALS.indexOf(number.replace('两', '二')) + 1 || NO_PLAIN_LIST.test(list)) continue
    const end = match.index + match[0].length
    yield* unlike(items, parseStated(total), unit, { ...at, start, end })
  }
}

function* unlike(
  items: readonly Stated[],
  total: Stated | undefined,
  unit: string,
  span: Span,
): Generator<Observation> {
  const asStated = unit.endsWith('元') ? (stated: Stated) => intervalOf(stated) : asCounted
  const summed = sum(items.map(asStated))
  if (total === undefined || overlap(summed, asStated(total))) return
  const decimals = Math.max(total.decimals, ...items.map((item) => item.decimals))
  const should = `${printParts(middle(summed), 1n, decimals)}${unit}`
  yield {
    message: `${items.map((item) => `${printStated(item)}${unit}`).join(' + ')} = ${should}，与合计${printStated(total)}${unit}不符。`,
    evidence: [span],
    expected: should,
    actual: `${printStated(total)}${unit}`,
  }
}

function* totalsIn({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, TOTAL)) {
    const before = text.slice(0, match.index)
    const start = before.length - (before.split(SENTENCE_END).at(-1)?.length ?? 0)
    const list = before.slice(start)
    const { total: told = '', unit = '' } = match.groups ?? {}
    const total = parseStated(told)
    if (total === undefined || NO_PLAIN_LIST.test(list)) continue
    const items = figuresIn(list, unit)
    const asStated = unit.endsWith('元') ? (stated: Stated) => intervalOf(stated) : asCounted
    if (items.length < 2 || sumsOf(items.map(asStated)).some((one) => overlap(one, asStated(total)))) continue
    const slip = slipOf(items, total)
    if (slip === undefined && !isOfLikeKinds(list, unit)) continue
    yield {
      message: `${items.map((item) => `${printStated(item)}${unit}`).join(' + ')}与合计${told}${unit}不符${slip === undefined ? '' : `，${slip}${unit}`}。`,
      evidence: [{ ...at, start, end: match.index + match[0].length }],
      ...(slip === undefined ? {} : { suggestion: `${slip}${unit}。` }),
    }
  }
}

/** `职能科室14个、临床科室18个`: the clause holds nothing but kinds of one thing. */
function isOfLikeKinds(list: string, unit: string): boolean {
  const kinds = (list.split(/[，,]/).at(-1) ?? '').split('、').map((part) => OF_KIND.exec(part.trim())?.groups)
  const [first] = kinds
  const ending = first?.kind?.slice(-KIND_LENGTH)
  return (
    kinds.length > 1 &&
    ending?.length === KIND_LENGTH &&
    kinds.every((kind) => kind?.unit === unit && kind.kind?.endsWith(ending) === true)
  )
}

function figuresIn(list: string, unit: string): Stated[] {
  const pattern = new RegExp(`(${NUMBER})\\s?${unit}(?!次)`, 'g')
  return allMatches(list, pattern).flatMap((match) => parseStated(match[1] ?? '') ?? [])
}

/** The sums of the last two items, the last three and so on: what stands in front may be a budget. */
function sumsOf(items: readonly Interval[]): Interval[] {
  let all = exactly(0n)
  return items.toReversed().map((item) => {
    all = add(all, item)
    return all
  })
}

/** The one figure that a common slip would explain, were the list complete. */
function slipOf(items: readonly Stated[], total: Stated): string | undefined {
  const sum = items.reduce((all, item) => all + exactParts(item), 0n)
  const rightTotal = statedAs(sum, total.decimals)
  const slips = [
    ...(rightTotal === undefined ? [] : [slipIn(total, rightTotal)]),
    ...items.map((item) => {
      const right = statedAs(exactParts(total) - sum + exactParts(item), Math.max(item.decimals, total.decimals))
      return right === undefined ? undefined : slipIn(item, right)
    }),
  ].filter((slip) => slip !== undefined)
  return slips[0]
}

function slipIn(stated: Stated, right: Stated): string | undefined {
  if (right.digits <= 0n || stated.digits.toString().length < FEWEST_DIGITS) return undefined
  const slip = likelySlip(stated, right)
  return slip === undefined ? undefined : `“${printStated(stated)}”${slip}`
}

function statedAs(parts: bigint, decimals: number): Stated | undefined {
  const unit = UNIT_PARTS / 10n ** BigInt(decimals)
  return parts % unit === 0n ? { digits: parts / unit, decimals } : undefined
}
