/** Every number that the document prints, with its unit. */
import { isAmountUnit, type Measure, parseStated, type Unit } from '@mingzhang/accounts'
import { type Block, chartPoints, type Document, type Span, spanWithin } from '@mingzhang/documents'
import type { Section } from '../disclosure.ts'
import type { Figure, Qualifier } from '../figure.ts'
import { innermostSections } from './innermost-sections.ts'

/** Classifiers (量词) that make a number a count; longer ones first. */
const CLASSIFIERS =
  '台（套）|台\\(套\\)|台（套\\)|台\\(套）|件次|剂次|车次|人次|批次|公里|平方米|平米|立方米|小时|分钟|个月|公斤|万次|辆|批|人|名|位|个|台|套|件|次|项|家|户|处|场|期|份|本|册|条|天|月|时|秒|分|亩|吨|所|篇|宗|部|间|级|段|股|笔|只|张|幅|米|步|倍|类|款|栋|层|对|届|片|户次|例|座|起|盏|株|头|口|眼|支|卷|枚|艘|棵|幢'
const UNIT = new RegExp(
  `^\\s?(?:余|多)?\\s?(亿元|千万元|百万元|万元|千元|百元|元|亿|万(?=[^${'件条人次个辆字吨亩平步步户套册份'}]|$)|个百分点|%|％|‰|(?:万|千)?(?:余|多)?(?:${CLASSIFIERS}))`,
)
const NUMBER = /(?<![\d.])(?:[-－−](?=\d)(?<![\d%万元.][-－−]))?\d+(?:,\d{3})*(?:,\s\d{3}(?=\.\d))?(?:\.\d+)?/g
/** No unit stands on the line below its figure where lines were kept. */
const LINE_END = '\n'
const YEAR_OR_DATE = /^\s?(?:年|月(?:\s?\d|底|末|份|初|上|中|下)|日(?!常))/
/** What words of a comparison or of an approximate number end with: most figures have none in front. */
const QUALIFIES = /[≥≧≤≦<>＞＜=少低过高于约近超逾为计]\s?$/
const BEFORE_APPROXIMATE = /(?:(?<![节签预])约|近|大约|将近|超过|超|逾)(?:为|计)?\s?$/
const AFTER_APPROXIMATE = /^(?:余|多|左右|以上|以内)/
const COMPARISONS: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:≥|≧|>=|不少于|不低于|大于等于|大于或等于)\s?$/, 'at-least'],
  [/(?:≤|≦|<=|不超过|不高于|小于等于|小于或等于)\s?$/, 'at-most'],
  [/(?:>|＞)\s?$/, 'more-than'],
  [/(?:<|＜)\s?$/, 'less-than'],
]
const COMPARED = /[≥≧≤≦<>＞＜=少低过高于]\s?$/
const LIST_NUMBER = /^\s*(?:[（(]\s?\d{1,2}\s?[）)]|\d{1,2}\s?[、.．](?!\d))/

/** `2.164个村…`, an item between `1.` and `3.`: its number stands right in front of a count. */
const GLUED_NUMBER = /^\s*(\d{1,2})[.．](?=\d)/

/** The habit of writing amounts to two places; zeros at the end are dropped by many writers. */
const HABITUAL_DECIMALS = 2

/** A figure whose precision is settled when all are known. */
type Draft = Omit<Figure, 'decimals'> & { decimals: number }

/** Find the figures of all blocks, in document order. */
export function findFigures(document: Document, sections: readonly Section[]): Figure[] {
  const sectionOf = innermostSections(document, sections)
  const drafts: Draft[] = []
  document.blocks.forEach((block, index) => {
    const section = sectionOf[index] ?? 0
    if (block.kind === 'paragraph') scan(behindGluedNumber(document, index), { block: index }, section, drafts, true)
    else if (block.kind === 'table') {
      block.cells.forEach((cell, cellIndex) => {
        scan(cell.text, { block: index, cell: cellIndex }, section, drafts, false)
      })
    } else {
      chartPoints(block).forEach((point, pointIndex) => {
        scan(point.value, { block: index, cell: pointIndex }, section, drafts, false)
      })
    }
  })
  const habitual = dropsZeros(drafts)
  const toTenth = roundedToTenth(drafts)
  for (const draft of drafts)
    draft.decimals = assumedDecimals(draft, habitual && !(draft.stated.decimals === 1 && toTenth.has(draft.span.block)))
  return drafts
}

/** The figures of each block that has some. */
export function figuresByBlock(figures: readonly Figure[]): ReadonlyMap<number, readonly Figure[]> {
  const groups = new Map<number, Figure[]>()
  let block = -1
  let group: Figure[] = []
  for (const figure of figures) {
    if (figure.span.block !== block) {
      block = figure.span.block
      group = []
      groups.set(block, group)
    }
    group.push(figure)
  }
  return groups
}

/** The text of a paragraph, the number that its neighbours show to be that of a list blanked. */
function behindGluedNumber({ blocks }: Document, index: number): string {
  const text = textOf(blocks[index])
  const glued = GLUED_NUMBER.exec(text)
  if (glued === null) return text
  const number = Number(glued[1])
  const isItem = (at: number, expected: number): boolean =>
    new RegExp(`^\\s*${expected}[.．、]`).test(textOf(blocks[at]))
  if (!isItem(index - 1, number - 1) && !isItem(index + 1, number + 1)) return text
  return ' '.repeat(glued[0].length) + text.slice(glued[0].length)
}

const textOf = (block: Block | undefined): string => (block?.kind === 'paragraph' ? block.text : '')

function scan(text: string, at: Pick<Span, 'block' | 'cell'>, section: number, drafts: Draft[], prose: boolean): void {
  if (!/\d/.test(text)) return
  const skip = prose ? (LIST_NUMBER.exec(text)?.[0].length ?? 0) : 0
  NUMBER.lastIndex = skip
  for (let match = NUMBER.exec(text); match !== null; match = NUMBER.exec(text)) {
    const stated = parseStated(match[0].includes(',') ? match[0].replace(/\s/, '') : match[0])
    if (stated === undefined) continue
    const end = match.index + match[0].length
    const after = text.slice(end, end + 16)
    const lineEnd = after.indexOf(LINE_END)
    const unitMatch = UNIT.exec(lineEnd < 0 ? after : after.slice(0, lineEnd))
    const before = text.slice(Math.max(0, match.index - 4), match.index)
    const isCut = unitMatch?.[1] === '万' && lacksYuan(stated.decimals, before) && !OTHER_THAN_MONEY.test(after)
    const isBare = unitMatch === null && prose && lacksUnit(text, match.index, end, stated.decimals)
    const unit = isCut || isBare ? TEN_THOUSANDS : unitOf(unitBehind(before, unitMatch?.[1]), after)
    const length = unit.measure === 'date' || unitMatch === null ? 0 : unitMatch[0].length
    drafts.push({
      id: drafts.length,
      span: spanWithin(at, match.index, end + length),
      stated,
      unit,
      qualifier: qualifierOf(
        text.slice(Math.max(0, match.index - 8), match.index),
        unitMatch?.[0] ?? '',
        text.slice(end + length, end + length + 3),
      ),
      decimals: stated.decimals,
      section,
    })
  }
}

const YEAR: Unit = { measure: 'date', word: '年' }
const NO_UNIT: Unit = { measure: 'number', word: '' }
const TEN_THOUSANDS: Unit = { measure: 'amount', word: '万元' }
/** Units by their words as written, each made once. */
const unitsWritten = new Map<string, Unit>()

const MONEY_BEFORE =
  /(?<![人户件]均[^，。；、]{0,6}|单位|面积)(?:支出|收入|经费|[（(][类款项][）)]|[预决]算(?:数?为)|支出决算)(?:为)?[ 　]?$/

/** `2.86万常住人口`, `3.11万公里`: those who live there, and what is measured, are no money. */
const OTHER_THAN_MONEY =
  /^\s?万(?:余)?(?:(?:常住|户籍|流动|农业|贫困|建档立卡)?(?:人口|居民|群众|农民)|公[里斤顷]|立方米|千[瓦克米]|车[公次])/

/** Where amounts are written to the cent, `807.95万` has lost its 元; so has `支出0.3万`. */
const lacksYuan = (decimals: number, before: string): boolean =>
  decimals === HABITUAL_DECIMALS || (decimals === 1 && /(?:支出|费)为?\s?$/.test(before))

/** What was spent or came in, to the last place of an amount: `项目支出6215.76，占30.58%` among amounts in 万元. */
const lacksUnit = (text: string, start: number, end: number, decimals: number): boolean =>
  (decimals === HABITUAL_DECIMALS || (decimals > 0 && /^[ 　]?[，,]占[\d.]+[%％]/.test(text.slice(end, end + 12)))) &&
  MONEY_BEFORE.test(text.slice(Math.max(0, start - 12), start)) &&
  /^[ 　]?(?:[，；、。]|[,;](?!\d))/.test(text.slice(end, end + 3)) &&
  /\d[ 　]?万元/.test(text) &&
  !/\d[ 　]?元/.test(text)

/** `接待批次3次` and `接待批次为3个` are three 批次. */
const unitBehind = (before: string, word: string | undefined): string | undefined =>
  (word === '次' || word === '个') && /批次[为共]?\s?$/.test(before) ? '批次' : word

function unitOf(word: string | undefined, after: string): Unit {
  // Of the words of a date only 月 is a classifier, too.
  if ((word === undefined || word === '月') && YEAR_OR_DATE.test(after)) return YEAR
  if (word === undefined) return NO_UNIT
  const known = unitsWritten.get(word)
  if (known !== undefined) return known
  const plain = word.replace('％', '%').replace(/[余多]/, '')
  const unit: Unit = { measure: measureOf(plain), word: plain }
  unitsWritten.set(word, unit)
  return unit
}

function measureOf(word: string): Measure {
  if (isAmountUnit(word)) return 'amount'
  if (word === '%' || word === '‰' || word === '个百分点') return 'percent'
  return word === '万' || word === '亿' ? 'number' : 'count'
}

function qualifierOf(before: string, unit: string, after: string): Qualifier {
  const qualifies = QUALIFIES.test(before)
  const comparison =
    qualifies && COMPARED.test(before) ? COMPARISONS.find(([pattern]) => pattern.test(before)) : undefined
  if (comparison !== undefined) return comparison[1]
  const isAbout =
    (qualifies && BEFORE_APPROXIMATE.test(before)) ||
    AFTER_APPROXIMATE.test(after) ||
    unit.includes('余') ||
    unit.includes('多')
  return isAbout ? 'approximate' : 'exact'
}

/** Whether most amounts in 万元 are written to two places, so that fewer places mean dropped zeros. */
function dropsZeros(drafts: readonly Draft[]): boolean {
  const amounts = drafts.filter(
    (draft) => draft.unit.word === '万元' && draft.qualifier === 'exact' && draft.stated.digits !== 0n,
  )
  const twoPlaces = amounts.filter((draft) => draft.stated.decimals === HABITUAL_DECIMALS)
  return amounts.length >= 4 && twoPlaces.length * 2 >= amounts.length
}

/** Paragraphs with an amount that has a nought alone behind its point (`4056.0万元`): they round to that place and drop none. */
const roundedToTenth = (drafts: readonly Draft[]): ReadonlySet<number> =>
  new Set(
    drafts.flatMap(({ stated: { decimals, digits }, unit: { measure }, span }) =>
      measure === 'amount' && decimals === 1 && digits !== 0n && digits % 10n === 0n ? [span.block] : [],
    ),
  )

function assumedDecimals(draft: Draft, habitual: boolean): number {
  const { stated, unit, qualifier } = draft
  const dropped = habitual && unit.word === '万元' && qualifier === 'exact' && stated.decimals < HABITUAL_DECIMALS
  if (unit.measure === 'count') return stated.decimals + 12
  return dropped || (unit.measure === 'amount' && stated.digits === 0n)
    ? Math.max(stated.decimals, HABITUAL_DECIMALS)
    : stated.decimals
}
