/**
 * Numbers in one form: without spaces between them and their words (`2025 年度`, `总计 4733.14 万元`), which many word
 * processors set, and with plain digits (２０２５) and signs (％); sentences, too, whose characters were set apart (政 府 采 购).
 * What the file has is kept for quotes.
 */
import { allMatches } from './all-matches.ts'

/** The text as the file has it. */
export interface Printed {
  readonly text: string
  /** Offsets of the text that is read in front of which this one has a space. */
  readonly spaces: readonly number[]
}

/** A text that is read, and how it is printed. */
export interface PlainText {
  readonly text: string
  readonly printed: Printed
}

/** What counts or measures, as the first character behind a number. */
const UNIT =
  '(?:公[里斤顷吨升]|[%％‰年月日号时天周岁季万亿千百元角分个人名位户家辆台套件批次项类款份篇期场处座条只所亩米吨平倍成余多组版级间村班节课株棵头支幅册本卷起宗例张块片根艘架口盏微])'
const NUMBER = '\\d[\\d,，.]*'
const WORD = '[\\u4e00-\\u9fff]'
/** What has a number of its own where a line begins (附件2 项目支出绩效自评表): its title follows. */
const NUMBERED = '^(?:附[件表]|[表图])'
/** In front of a space, itself included: where it stands behind a word, a number, a year. */
const BEHIND_WORD = `(?<=${WORD} )(?<!(?:\\d ?年|部分|${NUMBERED}) )`
const BEHIND_NUMBER = `(?<!${NUMBERED} ?${NUMBER} )(?<=[\\u4e00-\\u9fff（(“"、，,。；：:≥≤＞＜>＝=/~～—-] ?${NUMBER} )`
/** An amount in front of 年末, with which the next label of a row begins (`年初结转和结余 4.06 年末结转和结余`), is no year. */
const NO_YEAR = '(?!\\d[\\d,，]*\\.\\d+ ?年|(?<=\\.\\d+ )年)'
const INNER_PLACES = [
  // Not `2024 年 2023 年`, which heads two columns, nor `第二部分 2023年度…`.
  `${BEHIND_WORD}${NO_YEAR}(?=${NUMBER} ?${UNIT})`,
  `${BEHIND_NUMBER}${NO_YEAR}(?=${UNIT})`,
  '(?<=\\d ?年 )(?=\\d{1,2} ?月)',
  // `（ 205 类）`, but not the number of an item.
  `(?<=[\\u4e00-\\u9fff][（(] )(?=${NUMBER} ?${UNIT})`,
  // Where a line begins; but the number of a list stands there, too.
  '(?<=^20\\d\\d )(?=年)',
  '(?<=^\\d{1,3} )(?=[个名家户余])',
  // `第 4 小学`
  '(?<=第 )(?=\\d)',
  `(?<=第 ?\\d{1,3} )(?=${WORD})`,
]
/** The space first: it is what the text is searched for. */
const INNER = new RegExp(` (?:${INNER_PLACES.join('|')})`, 'gm')
/** `政 府 采 购 支 出`: characters that were set apart to fill their line. */
const SET_APART = /(?<![\u4e00-\u9fff] ?)[\u4e00-\u9fff]{1,2}(?: [\u4e00-\u9fff]{1,2}(?![\u4e00-\u9fff])){3,}/g
/** A whole line whose signs were set apart, numbers and punctuation among them; what stands in front may be of the line above. */
const SIGN = '[\\u4e00-\\u9fff（）()“”《》：；，。、]'
const JUSTIFIED = new RegExp(`${SIGN}(?: (?:${SIGN}{1,2}|\\d[\\d.,]*[%％]?)(?!${SIGN}|[\\d%％])){7,}`, 'g')
const ALONE = /(?<![\u4e00-\u9fff])[\u4e00-\u9fff](?![\u4e00-\u9fff])/g
const FEWEST_ALONE = 3
const FEWEST_OF_LINE = 5
/** A line of several amounts and no sentence may be the row of a table, its cells parted by spaces. */
const SENTENCE = /[，。；：]/
const FRACTION = /\.\d/g
const hasSeveralAmounts = (text: string): boolean => (text.match(FRACTION)?.length ?? 0) > 1

/** The text of a paragraph with plain numbers; `undefined` where it has them. */
export function plainParagraph(text: string): PlainText | undefined {
  const isSentence = SENTENCE.test(text)
  return plain(text, isSentence || !hasSeveralAmounts(text), isSentence)
}

/** Any text with plain numbers; `undefined` where it has them. */
export const plainCell = (text: string): PlainText | undefined => plain(text, true)

function plain(printed: string, isClosedUp: boolean, isSentence = false): PlainText | undefined {
  const digits = FULL_WIDTH.test(printed) ? withPlainDigits(printed) : printed
  const inner = isClosedUp && printed.includes(' ') ? innerSpaces(digits, isSentence) : []
  if (inner.length === 0 && digits === printed) return undefined
  const spaces = inner.map((index, before) => index - before)
  return { text: inner.length === 0 ? digits : withoutThose(digits, inner), printed: { text: printed, spaces } }
}

/** Where spaces stand that belong to no word and to no number, in their order. */
function innerSpaces(text: string, isSentence: boolean): readonly number[] {
  const ofNumbers = allMatches(text, INNER).map(({ index }) => index)
  const apart = isSentence ? spacesBetweenCharacters(text) : []
  return apart.length === 0 ? ofNumbers : [...new Set([...ofNumbers, ...apart])].sort((a, b) => a - b)
}

const spacesBetweenCharacters = (text: string): number[] => [
  ...spacesOfRuns(text, SET_APART, FEWEST_ALONE),
  ...spacesOfRuns(text, JUSTIFIED, FEWEST_OF_LINE),
]

/** The spaces of runs with so many characters that stand alone, but for those between two numbers. */
const spacesOfRuns = (text: string, runs: RegExp, fewest: number): number[] =>
  allMatches(text, runs).flatMap(({ 0: run, index }) =>
    (run.match(ALONE)?.length ?? 0) < fewest
      ? []
      : Array.from(run.matchAll(/(?<!\d) | (?!\d)/g), (space) => index + space.index),
  )

function withoutThose(text: string, places: readonly number[]): string {
  const pieces: string[] = []
  let from = 0
  for (const place of places) {
    pieces.push(text.slice(from, place))
    from = place + 1
  }
  return pieces.join('') + text.slice(from)
}

const FULL_WIDTH = /[０-９％]/
/** From the full-width forms to the plain ones. */
const PLAIN = '０'.charCodeAt(0) - '0'.charCodeAt(0)

const withPlainDigits = (text: string): string =>
  text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - PLAIN))
    .replace(/(?<=\d)．(?=\d)/g, '.')
    .replace(/(?<=\d)％/g, '%')

/** A range of the text that is read, as the file has it. */
export const asPrinted = (text: string, printed: Printed | undefined, start: number, end: number): string =>
  printed === undefined
    ? text.slice(start, end)
    : printed.text.slice(
        printedOffset(printed, start),
        end > start ? printedOffset(printed, end - 1) + 1 : printedOffset(printed, start),
      )

/** The offset in the text of the file of one in the text that is read. */
export const printedOffset = (printed: Printed | undefined, offset: number): number =>
  printed === undefined ? offset : offset + printed.spaces.filter((space) => space <= offset).length

/** The offset in the text that is read of one in the text of the file. */
export const readOffset = (printed: Printed | undefined, offset: number): number =>
  printed === undefined ? offset : offset - printed.spaces.filter((space, before) => space + before < offset).length
