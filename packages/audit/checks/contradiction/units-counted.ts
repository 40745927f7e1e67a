import type { Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type ListedUnit, leadsToUnits, unitsFrom } from '../../evaluations/listed-units.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** Units below the own one: `下属二级预算单位2个`, `下属3家事业单位`. */
const SUBORDINATE =
  /(?:(?:下属|代管|所属)?二级(?:预算|决算)?单位[ 　]?(?:共|共有|有)?(?<count>\d{1,3})[ 　]?[个家]|(?:下属|所属)(?:预算|决算|事业)?单位[ 　]?(?:共|共有|有)?(?<units>\d{1,3})[ 　]?[个家]|(?<before>\d{1,3})[ 　]?[个家](?:下属|所属|二级)(?:预算|决算|事业)?单位|[下所]属[ 　]?(?<own>\d{1,3})[ 　]?[个家](?:预算|决算|二级|事业|行政)*单位)/
/** All units, the own one among them: `编制范围的单位共3家，包括：`. */
const ALL = /编制范围(?:的|内)?[^。；，]{0,16}单位[ 　]?(?:共计?|共有|有|为)?[ 　]?(?<count>\d{1,4})[ 　]?[个家]/
/** The own one and those below it together: `包括：本级决算、下属事业单位决算，共3家，其中行政单位1家、…`. */
const TOGETHER =
  /(?<=(?:本级|机关)(?:决算)?[和及与、][^，。；\d]{0,24}单位(?:决算)?[，,]?)(?:总共|一共|合计|共计?)[ 　]?(?<count>\d{1,3})[ 　]?[个家](?=[，,；;：:（(\s]*其中)/
/** `单位共4个，除本级外，二级预算单位包括：`: the list leaves out the own one. */
const EXCEPT_OWN = /除[^，。；]*(?:本级|机关)[^，。；]*外/
const BELOW = /二级|[下所]属|代管/
/** Units below the own one of whatever kind. */
const OF_NO_KIND = /^[下所]属(?:[ 　]?\d{1,3}[ 　]?[个家])?(?:预算|决算)?单位/
/** How far below the count its list may begin, in blocks. */
const REACH = 3

export const unitsCounted: Check = {
  id: 'units-counted',
  category: 'contradiction',
  severity: 'warning',
  title: '所述二级单位的个数与编制范围清单所列单位一致，本级不计为自己的下属单位。',
  basis: '部门决算公开范本“机构设置”：逐一列示纳入编制范围的单位。',
  example: {
    wrong: '下属二级单位3个。纳入编制范围的二级预算单位包括：1.甲中心 2.乙中心',
    right: '下属二级单位2个。纳入编制范围的二级预算单位包括：1.甲中心 2.乙中心',
  },
  run: compare,
}

interface StatedCount {
  readonly count: number
  readonly span: Span
  readonly text: string
  /** Whether the own unit is among those counted. */
  readonly all: boolean
}

function* compare(disclosure: Disclosure): Generator<Observation> {
  const counts: StatedCount[] = []
  for (const { text, at } of passagesWithAny(wholeText(disclosure), ['单位', '编制范围'])) {
    const { block, cell } = at
    if (cell !== undefined) continue
    counts.push(...countsIn(text, block))
    if (!leadsToUnits(text)) continue
    const near = counts.filter(({ span }) => block - span.block <= REACH)
    const listed = near.length === 0 ? [] : unitsFrom(disclosure, block + 1)
    const head = { block, start: 0, end: text.length }
    // `本级决算、下属3家单位决算。…编制范围的单位共4家，包括：`
    const leavesOutOwn = EXCEPT_OWN.test(text)
    const isWhole = ({ all, count }: StatedCount): boolean => all && count === listed.length + (leavesOutOwn ? 1 : 0)
    const isBelowOwn = ({ all, count }: StatedCount): boolean => !all && count === listed.length - 1
    const agrees = leavesOutOwn ? isWhole : isBelowOwn
    const judged = near.some(isWhole) ? near.filter((stated) => !agrees(stated)) : near
    if (listed.length > 0) for (const stated of judged) yield* judge(disclosure, stated, listed, head)
  }
  for (const stated of counts) {
    yield* dividedInto(stated)
    yield* namedBehind(stated)
  }
  yield* moreThanThereAre(counts)
  yield* countsOwnToo(counts)
  for (const kind of [/二级/, OF_NO_KIND])
    yield* saidTwice(counts.filter(({ text, span, all }) => !all && kind.test(text.slice(span.start, span.end))))
}

function countsIn(text: string, block: number): StatedCount[] {
  return [SUBORDINATE, ALL, TOGETHER].flatMap((pattern): StatedCount[] => {
    const match = pattern.exec(text)
    const { count, units, before, own } = match?.groups ?? {}
    if (match === null) return []
    const span = { block, start: match.index, end: match.index + match[0].length }
    return [{ count: Number(count ?? units ?? before ?? own), span, text, all: pattern !== SUBORDINATE }]
  })
}

/** `其中：行政单位1个、其他事业单位2个` directly behind the count. */
const KINDS = /^[，,；;：:（(\s]*其中[：:]?(?<kinds>[^。；;]*?)(?=[。；;]|[，,、](?:另|归口|代管|托管)|$)/
const KIND = /单位[ 　]?(?:共|有|为)?(\d{1,3})[ 　]?[个家]/g

/** Kinds of units add up to all of them. */
function* dividedInto({ count, span, text }: StatedCount): Generator<Observation> {
  const listed = KINDS.exec(text.slice(span.end))
  const kinds = allMatches(listed?.groups?.kinds ?? '', KIND).map((match) => Number(match[1]))
  const total = kinds.reduce((sum, one) => sum + one, 0)
  // One kind alone may be named of several; more than all of them it cannot be.
  if (listed === null || kinds.length === 0 || total === count) return
  yield {
    ...(kinds.length === 1 && total < count ? { severity: 'info' as const } : {}),
    message: `单位共${count}个，所列各类合计${kinds.join(' + ')} = ${total}个，不相符。`,
    evidence: [{ ...span, end: span.end + listed[0].length }],
    expected: `${total}个`,
    actual: `${count}个`,
  }
}

/** `…单位共计4家，具体包括：甲局（本级）、乙馆、丙馆。` */
const NAMED_BEHIND = /^(?:[，,](?:具体)?(?:包括|有|为|分别[是为])[：:]?|[：:])(?<list>[^。；;]*、[^。；;]*)/
const IN_BRACKETS = /[（(][^（）()]*[）)]/g
const LONGEST_NAME = 30
/** `行政单位1个`: kinds, not names. */
const NO_NAME = /\d|，|其中/

/** All units, named one after another behind their number. */
function* namedBehind({ count, span, text }: StatedCount): Generator<Observation> {
  const listed = NAMED_BEHIND.exec(text.slice(span.end))
  const names = (listed?.groups?.list ?? '').replace(IN_BRACKETS, '').split('、')
  const isOpen =
    names.some((name) => name === '' || name.length > LONGEST_NAME || NO_NAME.test(name)) ||
    /等|[和及与]/.test(names.at(-1) ?? '')
  if (listed === null || isOpen || names.length === count) return
  yield {
    message: `单位共${count}个，所列名称有${names.length}个：${names.join('、')}。`,
    evidence: [{ ...span, end: span.end + listed[0].length }],
    expected: `${names.length}个`,
    actual: `${count}个`,
  }
}

/** Some of them have no accounts of their own. */
const NOT_APART = /未(?:单独|独立)核算|不再?单(?:列|独(?:核算|编制|公开))|并入[^，。；]{0,12}账/

/** The number of units of one kind, such as second-level budget units (二级预算单位), told in several places. */
function* saidTwice(counts: readonly StatedCount[]): Generator<Observation> {
  const [first] = counts
  const other = counts.find(({ count }) => count !== first?.count)
  if (first === undefined || other === undefined || counts.some(({ text }) => NOT_APART.test(text))) return
  yield {
    message: `下属单位一处说${first.count}个，另一处说${other.count}个，前后不一致。`,
    evidence: [other.span, first.span],
    expected: `${first.count}个`,
    actual: `${other.count}个`,
  }
}

/** `下属二级预算单位0个。纳入编制范围的二级预算单位4个。`: beside those below it, the own unit alone may be among them. */
function* moreThanThereAre(counts: readonly StatedCount[]): Generator<Observation> {
  for (const { count, span, text, all } of counts) {
    if (!all || !/二级/.test(text.slice(span.start, span.end))) continue
    const below = counts.find((other) => !other.all && other.span.block === span.block)
    if (below === undefined || count <= below.count + 1) continue
    yield {
      message: `下属单位${below.count}个，连同本级也不足编制范围所说的${count}个。`,
      evidence: [span, below.span],
      actual: `${count}个`,
    }
  }
}

/** `由本级和4个下属单位组成`: beside the own one. */
const BESIDE_OWN = /本级[^，。；\d]{0,4}[和及与、]\s?$/

/** As many below the own one as there are with it: `下属二级预算单位3个`, `编制范围的单位共4个`, `由本级和4个下属单位组成`. */
function* countsOwnToo(counts: readonly StatedCount[]): Generator<Observation> {
  if (counts.some(({ text }) => NOT_APART.test(text))) return
  for (const one of counts) {
    const { count, span, text, all } = one
    if (all || !BESIDE_OWN.test(text.slice(0, span.start))) continue
    const below = counts.find((other) => !other.all && other.count === count - 1 && other.span.block !== span.block)
    const whole = counts.find((other) => other.all && other.count === count && other.span.block !== span.block)
    if (below === undefined || whole === undefined || EXCEPT_OWN.test(whole.text)) continue
    yield {
      message: `下属单位${below.count}个，连同本级共${whole.count}个；此处写本级和${count}个下属单位，把本级也计作了下属单位。`,
      evidence: [span, below.span, whole.span],
      expected: `${below.count}个`,
      actual: `${count}个`,
    }
  }
}

function* judge(
  { organisation }: Disclosure,
  stated: StatedCount,
  listed: readonly ListedUnit[],
  head: Span,
): Generator<Observation> {
  const own = listed.filter(({ name }) => organisation !== undefined && isOwn(name, organisation.name))
  const others = listed.length - own.length
  if (stated.all && stated.count === listed.length) return
  const places = [stated.span, head, ...listed.map(({ span }) => span)]
  if (stated.count === others && !(stated.all && own.length > 0 && !BELOW.test(stated.text))) {
    if (own.length === 0) return
    if (own.some(({ name }) => /本级|机关/.test(name)) || !/二级/.test(stated.text)) return
    yield {
      severity: 'info',
      message: `前面说二级单位${stated.count}个，清单列出${listed.length}个，把本级也列作二级预算单位，应注明“（本级）”。`,
      evidence: places,
    }
  } else if (stated.count === listed.length) {
    if (own.length > 0) {
      yield {
        severity: 'info',
        message: `“二级单位${stated.count}个”把本级“${own[0]?.name ?? ''}”也计作自己的下属单位。`,
        evidence: places,
      }
    }
  } else {
    yield {
      message: `前面说${stated.all ? '编制范围' : '下属'}单位${stated.count}个，编制范围的清单列出${listed.length}个，两者不符；不纳入编制范围的，应说明原因。`,
      evidence: places,
    }
  }
}

const isOwn = (name: string, organisation: string): boolean =>
  name.replace(/[（(](?:本级|机关|汇总)[）)]$|(?:局?本级|机关)$/, '') === organisation
