import { type Change, DEPARTMENT, type Direction, type Disclosure } from '@mingzhang/disclosure'
import { allMatches, type Span, spanWithin } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { passagesWithAny, spanAt, type WholeText, wholeText } from '../../wording/whole-text.ts'

const RISES = /增加|增长|增多|上升|提高/
/** `公务接待费支出增加的主要原因是…`, `公务接待费支出决算增加；`. */
const NAMED =
  /(?<item>因公出国[（(]境[）)](?:经)?费|公务用车购置及运行(?:维护)?费|公务用车(?:购置|运行维护)费|公务接待费|“三公”经费|机关运行经费)(?:财政拨款)?(?:支出)?(?:决算)?数?(?<word>增加|增长|上升|减少|下降|降低)(?:的(?:主要)?原因|(?=[；;，,。](?!\d)))/g
/** `2021年度收入总计…，同比增加…。收入减少的主要原因是…`: the side that the paragraph tells of. */
const OF_SIDE = /(?:收入|支出)(?<=[。；;](?:收入|支出))(?<word>增加|增长|上升|减少|下降|降低)的?(?:主要)?原因/g
/** `比上年减少1.00万元，下降25%，增长的主要原因是…`: the change just told. */
const JUST_TOLD = /(?<word>增加|增长|上升|减少|下降|降低)(?<=[%元][，。；,;]\s?\k<word>)的(?:主要)?(?:变动)?原因/g
/** So far behind the amount of a change its rate ends. */
const BEHIND = 16
/** `日常开支随之上升`: a reason that goes the way of what it explains. */
const FOLLOWS =
  /(?:(?:开支|支出|经费|费用|成本)(?:也|均)?(?:随之|相应)|相应的?(?:开支|支出|经费|费用)(?:也|均)?)(?<word>增加|增长|增多|上升|提高|减少|下降|降低)/g
/** `决算数小于预算数的主要原因是缴费人数多于年初`: fewer are no reason for more, nor more for fewer, where it is the only one. */
const BESIDE_BUDGET =
  /决算数(?<way>大于|小于)(?:年初|全年)?预算数的(?:主要)?原因(?:是|[:：])(?![^。\n]{0,200}；)[^。\n]{0,60}?(?:人[数员]|[次户]数|数量|面积|任务|需求|支出|开支|费用|价格|工作量)(?<word>多于|高于|大于|少于|低于|小于)(?:年初|预算|预计|预期|计划)/g
/** `决算数小于预算数的主要原因是年中人员调出，相应支出发生`: what was spent makes nothing smaller. */
const SPENT_FOR_LESS =
  /决算数小于(?:年初|全年|调整)?预算数的?(?:主要)?原因(?:是|[:：])[^。；\n]{0,60}(?:支出|费用|经费|开支)发生(?=[。；])/g
/** `支出减少…原因是上年支付了工程款，本年有此类支付`: what there was once more explains no fall. */
const AGAIN_FOR_LESS =
  /(?:减少|下降)[^\n]{0,60}原因(?:是|[:：])上年[^。；\n]{0,40}，本年(?:[也仍])?有此[类项](?:支付|支出|费用|事项|项目)?(?=[。；]|$)/g
/** `年初预算为5.00万元……决算数大于预算数的主要原因是财政调减资金`: what was cut from the first budget makes nothing larger. */
const CUT_FOR_MORE =
  /决算(?<=年初预算[^\n]{0,90}决算)数?大于(?:年初|全年|调整)?预算数?的?(?:主要)?原因(?:是|[:：])(?![^。\n]{0,120}(?:追加|调增|增加|结转|；))[^。\n]{0,80}(?:调减|核减|压减)(?:了)?(?:预算|资金|经费|支出|。|；|，|$)/g
/** `决算数小于预算数的主要原因：人员调入，年中追加预算`: what was added makes nothing smaller, nor does it follow (相应) from fewer. */
const ADDED_FOR_LESS =
  /决算数?小于(?:年初|全年|调整)?预算数?的?(?:主要)?原因(?:[是为]?[：:]|是)(?:(?![^。\n]{0,120}(?:减|结转|未|节约|收回|下年|次年|跨年|统筹|推迟|延|退|离|(?<!支)出|；))[^。\n]{0,80}(?:追加|调增)(?:了)?(?:[^。，；\n]{0,12}(?:预算|资金|经费|支出)|。|，|$)|[^。；\n]{0,60}相应(?:追加|调增)(?:了)?(?:预算|资金|经费)(?=[。；]|$))/g
/** `年初未安排该项预算，年中因工作需要调减`: of nothing, nothing is taken away. */
const CUT_FROM_NOTHING = /年初未安排[^。；，\n]{0,8}[，；]年中[^。；，\n]{0,16}(?:调减|核减|压减)/g
/** `三公经费较上一年度增长，主要原因是厉行节约`: saving makes nothing larger. */
const SAVED_FOR_MORE =
  /(?:经费|支出|费用|费)(?:支出|决算)?数?[较比](?:上一?年度?|20\d{2}年度?|去年)(?:有所)?(?:增加|增长|上升)[，。](?:主要)?原因(?:是|[:：])(?:厉行节约|压[减缩]|从严控制|严格控制|节约)[^。；\n]{0,30}(?=[。；]|$)/g
/** How far in front of a reason its change may stand. */
const REACH = 90

const KEYS: readonly (readonly [RegExp, string])[] = [
  [/出国/, 'three.overseas'],
  [/购置及运行/, 'three.vehicles'],
  [/用车购置/, 'three.vehicles.purchase'],
  [/用车运行/, 'three.vehicles.running'],
  [/接待/, 'three.reception'],
  [/三公/, 'three'],
  [/机关运行/, 'operating'],
]

/** What is said to explain a rise explains a rise. */
export const reasonDirection: Check = {
  id: 'reason-direction',
  category: 'direction',
  severity: 'warning',
  title: '说明原因时所说的增减方向应与所说明的增减一致；本年没有支出的不会增加。',
  basis: '文内关系 K02：方向词 = 差额的符号。',
  example: {
    wrong: '公务接待费支出决算增加0.43万元。公务接待费支出减少的主要原因是来访人员增多。',
    right: '公务接待费支出决算增加0.43万元。公务接待费支出增加的主要原因是来访人员增多。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const match of allMatches(whole.text, NAMED)) {
      const { item = '', word = '' } = match.groups ?? {}
      const key = KEYS.find(([pattern]) => pattern.test(item))?.[1]
      if (key !== undefined)
        yield* named(disclosure, key, word, spanAt(whole, match.index, match.index + match[0].length))
    }
    for (const match of allMatches(whole.text, OF_SIDE))
      yield* ofSide(disclosure, match.groups?.word ?? '', spanAt(whole, match.index, match.index + match[0].length))
    for (const match of allMatches(whole.text, JUST_TOLD)) {
      const span = spanAt(whole, match.index, match.index + match[0].length)
      yield* ofSide(disclosure, match.groups?.word ?? '', span, BEHIND)
    }
    if (/[多少高低]于(?:年初|预|计划)/.test(whole.text)) yield* besideBudget(whole)
    yield* againstChange(whole)
    if (!/随之|相应/.test(whole.text)) return
    for (const match of allMatches(whole.text, FOLLOWS)) {
      const span = spanAt(whole, match.index, match.index + match[0].length)
      const change = disclosure.changes.findLast(
        (one) => one.span.block === span.block && one.span.end <= span.start && span.start - one.span.end <= REACH,
      )
      if (change !== undefined) yield* opposed(change, match.groups?.word ?? '', span)
    }
  },
}

const ADDED = ['追加', '调增']
const SAVINGS = ['厉行节约', '压减', '压缩', '严格控制', '从严控制', '节约']
const CUTS = ['调减', '核减', '压减']
const MORE_FOR_LESS = '前面说减少或小于，所说的原因却会使其增加，方向不一致。'

function* againstChange(whole: WholeText): Generator<Observation> {
  for (const [words, pattern, message] of [
    [['支出发生', '费用发生', '经费发生', '开支发生'], SPENT_FOR_LESS, MORE_FOR_LESS],
    [['有此类', '有此项'], AGAIN_FOR_LESS, MORE_FOR_LESS],
    [ADDED, ADDED_FOR_LESS, MORE_FOR_LESS],
    [CUTS, CUT_FOR_MORE, '前面说大于，所说的原因却会使其减少，方向不一致。'],
    [SAVINGS, SAVED_FOR_MORE, '前面说增加，所说的原因却会使其减少，方向不一致。'],
    [CUTS, CUT_FROM_NOTHING, '年初未安排预算，年中不会再调减，方向不一致。'],
  ] as const) {
    for (const { text, at } of passagesWithAny(whole, words))
      for (const match of allMatches(text, pattern))
        yield {
          supposed: 'likeness',
          message,
          evidence: [spanWithin(at, match.index, match.index + match[0].length)],
        }
  }
}

function* besideBudget(whole: WholeText): Generator<Observation> {
  for (const match of allMatches(whole.text, BESIDE_BUDGET)) {
    const { way = '', word = '' } = match.groups ?? {}
    if ((way === '大于') === /[多高大]/.test(word)) continue
    const paragraph = whole.text.slice(whole.text.lastIndexOf('\n', match.index) + 1, match.index)
    if (LEFT_WORK.test(match[0].split(/[，,：:]/).at(-1) ?? '') && !/退休/.test(paragraph)) continue
    yield {
      supposed: 'likeness',
      message: `决算数${way}预算数，所说的原因却是“${word}”，方向不一致。`,
      evidence: [spanAt(whole, match.index, match.index + match[0].length)],
    }
  }
}

/** The more of them leave, the less their work costs; only what is spent on the retired grows with their number. */
const LEFT_WORK = /退休|离休|离职|辞职|调出|调离|去世|减员|流失|划出|转出/

const wayOf = (word: string): Direction => (RISES.test(word) ? 'increase' : 'decrease')

function* named(disclosure: Disclosure, key: string, word: string, span: Span): Generator<Observation> {
  const change = disclosure.changes.findLast(
    ({ subject, baseYear, span: at }) =>
      subject.concept.key === key &&
      baseYear === (disclosure.year ?? 0) - 1 &&
      subject.scope === DEPARTMENT &&
      isBefore(at, span) &&
      subject.year === disclosure.year,
  )
  if (change !== undefined) {
    yield* opposed(change, word, span)
    return
  }
  const now = disclosure.facts.find(
    ({ concept, scope, year, figure }) =>
      concept.key === key && scope === DEPARTMENT && year === disclosure.year && figure.unit.measure === 'amount',
  )
  if (now?.figure.stated.digits !== 0n || wayOf(word) !== 'increase') return
  yield { message: `本年没有此项支出，不会比上年${word}。`, evidence: [span, now.figure.span] }
}

/** Where all changes of a paragraph go one way, what explains them, no farther than `reach` behind the last, goes no other. */
function* ofSide(disclosure: Disclosure, word: string, span: Span, reach?: number): Generator<Observation> {
  const told = disclosure.changes.filter((change) => change.span.block === span.block && change.span.end <= span.start)
  const last = told.at(-1)
  if (last === undefined || !told.every(({ direction }) => direction === last.direction)) return
  if (reach === undefined || span.start - last.span.end <= reach) yield* opposed(last, word, span)
}

const isBefore = (a: Span, b: Span): boolean => a.block < b.block || (a.block === b.block && a.end <= b.start)

function* opposed({ direction, span }: Change, word: string, told: Span): Generator<Observation> {
  if (direction === 'equal' || direction === wayOf(word)) return
  yield {
    message: `前面说${direction === 'increase' ? '增加' : '减少'}，此处说明的是“${word}”，方向不一致。`,
    evidence: [told, span],
  }
}
