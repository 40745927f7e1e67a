/** What a paragraph tells of money that was given: all of it, what was spent, what is left and at what rate. */
import { type Interval, sum } from '@mingzhang/accounts'
import type { Figure } from '@mingzhang/disclosure'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { figureValue, isExact } from '../relations/relation.ts'
import { type Passage, passagesWith, wholeText } from '../wording/whole-text.ts'
import { figuresBetween } from './report-money.ts'

export interface SpentOfMoney {
  /** Where it is told. */
  readonly passage: Passage
  /** All the money, where the paragraph tells it in front. */
  readonly whole: Figure | undefined
  readonly spent: Figure
  readonly left: Figure | undefined
  readonly rate: Figure | undefined
  /** Every exact amount of the paragraph in front of the spending: one of them may be what was spent of. */
  readonly before: readonly Figure[]
  /** Those of them that are no parts (其中) of others. */
  readonly apart: readonly Figure[]
}

const SPENDING = '支付|拨付|支出|使用|执行|兑付|兑现|报账|列支'
const SPENT = `(?:${SPENDING})(?:数|额|资金|金额|经费|完成)?(?:为|共计|合计|了)?\\s?$`
const ANY_SPENT = new RegExp(SPENT)
const TIME = '(?:目前|现|截[至止][^，,。；;]{0,20}|20\\d{2}\\s?年度?)'
/** Which money it is: what was spent of it is spent of its like. */
const KIND = '财政拨款|财政资金|一般公共预算(?:财政拨款)?|政府性基金(?:预算)?'
/** Nothing is named but the money itself: `截至2023年底项目资金已支付`, `全年财政拨款支出`. */
const ALL_SPENT = new RegExp(
  `^\\s?${TIME}?(?:该|本)?(?:项目|资金|经费|专项|部门|单位|整体|[全当本]年)*(?<kind>${KIND})?(?:项目|资金|经费)*(?:实际|已|共|累计|全年|全部|当年|完成|总|预算|决算)*${SPENT}`,
)
const TIME_ALONE = new RegExp(`^\\s?${TIME}\\s?$`)
const NOT_SPENT = /未|应|需|计划|预计|拟|每|其中|首付|预付|尾款|上年|结余|剩余|标准|任务$/
const LEFT =
  /^\s?[，,；;]\s?(?:资金|项目|经费|专项)*(?:尚|还|仍)?(?:有)?(?:未支付?|未支出|未使用|未执行|未拨付|结余|剩余|结转|尚余|节约)(?:资金|金额|经费|数)*(?:为|了)?\s?$/
const RATE = new RegExp(
  `^\\s?[，,；;。]\\s?(?:项目|资金|预算|经费|到位|总体|整体|综合|专项|财政)*(?:${SPENDING})(?:率|进度|比例)(?:为|达到?|是)?\\s?$`,
)
/** Not all the money, or none of it. */
const NO_WHOLE =
  /其中|支付|拨付|支出(?!预算)|执行|兑付|结余|剩余|结转|节约|调[减增]|核[减增]|压减|未|上年|每|标准|单价|合同|估算|概算|罚|税|收入|产值|申请|申报/
const IN_A_LIST = /其中[^。；;]*$/

/** Without one of these nothing is told of a rate or of what is left. */
const TELLS_REST = /率|进度|比例|未|结余|剩余|结转|尚余|节约/

/** What is told of money in the paragraphs of a disclosure, in reading order. */
export const spentOfMoney = oncePerDisclosure((disclosure): readonly SpentOfMoney[] => {
  const whole = wholeText(disclosure)
  return passagesWith(whole, '元').flatMap((passage) => {
    const { block, cell } = passage.at
    if (cell !== undefined || !TELLS_REST.test(passage.text)) return []
    return told(passage, figuresBetween(disclosure, block, block + 1).filter(isMoneyOrRate))
  })
})

const isMoneyOrRate = (figure: Figure): boolean => figure.unit.measure === 'amount' || figure.unit.word === '%'

const isAmount = (figure: Figure | undefined): figure is Figure => figure?.unit.measure === 'amount' && isExact(figure)

function told(passage: Passage, figures: readonly Figure[]): SpentOfMoney[] {
  const { text } = passage
  return figures.flatMap((spent, index) => {
    if (!isAmount(spent)) return []
    const words = clauseInFront(text, figures, index)
    if (!ANY_SPENT.test(words) || NOT_SPENT.test(words) || isOfAnother(text, spent)) return []
    const next = figures[index + 1]
    const left = isAmount(next) && LEFT.test(between(text, spent, next)) ? next : undefined
    const last = figures[index + (left === undefined ? 1 : 2)]
    const isRate = last?.unit.word === '%' && isExact(last) && RATE.test(between(text, left ?? spent, last))
    const rate = isRate ? last : undefined
    if (left === undefined && rate === undefined) return []
    const before = figures.slice(0, index).filter(isAmount)
    const apart = before.filter((figure) => !isPart(text, figure))
    return [{ passage, whole: wholeOf(text, figures, index), spent, left, rate, before, apart }]
  })
}

/** `；其他运转类项目1个，为综合保障经费，执行56.40万元`: of what is named behind the semicolon. */
const NAMED_BEHIND = /；[^；。]{0,20}\d{1,3}[个项][，,](?:为|系|是)[^，。；\d]{2,24}[，,][^，。；]{0,6}$/

const isOfAnother = (text: string, { span }: Figure): boolean => NAMED_BEHIND.test(text.slice(0, span.start))

const isPart = (text: string, { span }: Figure): boolean => IN_A_LIST.test(text.slice(0, span.start))

const between = (text: string, one: Figure, other: Figure): string => text.slice(one.span.end, other.span.start)

/** The words in front of a figure, back to the mark or the figure before. */
function clauseInFront(text: string, figures: readonly Figure[], index: number): string {
  const end = figures[index]?.span.start ?? 0
  const words = text.slice(figures[index - 1]?.span.end ?? 0, end)
  return words.slice(
    Math.max(...['，', ',', '。', '；', ';', '：', ':', '、'].map((mark) => words.lastIndexOf(mark))) + 1,
  )
}

/** The amount told last in front of the spending that is no part and no spending itself, in its sentence or the one before. */
function wholeOf(text: string, figures: readonly Figure[], index: number): Figure | undefined {
  const start = figures[index]?.span.start ?? 0
  const ofAll = ALL_SPENT.exec(clauseInFront(text, figures, index))
  if (ofAll === null) return undefined
  for (let at = index - 1; at >= 0; at--) {
    const figure = figures[at]
    if (figure?.unit.measure !== 'amount') continue
    const words = clauseInFront(text, figures, at)
    if (NO_WHOLE.test(words) || isPart(text, figure)) continue
    if (!words.includes(ofAll.groups?.kind ?? '')) return undefined
    const [own = '', ...others] = text.slice(figure.span.end, start).split('。').toReversed()
    const isNext = others.length === 0 || (others.length === 1 && beginsWithSpending(own))
    return isNext && isExact(figure) ? figure : undefined
  }
  return undefined
}

/** What amounts that follow each other and are no parts come to: money of several givers. */
export const sumsInFront = ({ apart }: SpentOfMoney): Interval[] =>
  apart.flatMap((_, first) =>
    apart.slice(first + 1).map((__, count) => sum(apart.slice(first, first + count + 2).map(figureValue))),
  )

/** A sentence that tells nothing in front of the spending but when. */
const beginsWithSpending = (words: string): boolean =>
  words
    .split(/[，,]/)
    .slice(0, -1)
    .every((clause) => TIME_ALONE.test(clause))
