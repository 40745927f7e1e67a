/**
 * Spaces between a number and its words (`2025 年度`, `总计 4733.14 万元`), which many word processors set: they are left
 * out of the text that is read, and noted so that quotes have them.
 */

/** Text without these spaces, and the offsets in it in front of which there was one. */
export interface ClosedUp {
  readonly text: string
  readonly spaces: readonly number[]
}

/** What counts or measures, as the first character behind a number. */
const UNIT =
  '[%％‰年月日号时天周岁季万亿千百元角分个人名位户家辆台套件批次项类款份篇期场处座条只所亩米公吨平倍成余多组版级间村班节课株棵头支幅册本卷起宗例张块片根艘架口盏微]'
const NUMBER = '[\\d０-９][\\d０-９,，.．]*'
const WORD = '[\\u4e00-\\u9fff]'
/** In front of a space, itself included: where it stands behind a word, a number, a year. */
const BEHIND_WORD = `(?<=${WORD} )(?<!\\d ?年 )`
const BEHIND_NUMBER = `(?<=[\\u4e00-\\u9fff（(“"、，,。；：:≥≤＞＜>＝=/~～—-] ?${NUMBER} )`
const INNER_PLACES = [
  // Not `2024 年 2023 年`, which heads two columns.
  `${BEHIND_WORD}(?=${NUMBER} ?${UNIT})`,
  `${BEHIND_NUMBER}(?=${UNIT})`,
  '(?<=\\d ?年 )(?=\\d{1,2} ?月)',
  // Where a line begins; but the number of a list stands there, too.
  '(?<=^20\\d\\d )(?=年)',
  '(?<=^\\d{1,3} )(?=[个名家户余])',
  // `第 4 小学`
  '(?<=第 )(?=\\d)',
  `(?<=第 ?\\d{1,3} )(?=${WORD})`,
]
/** The space first: it is what the text is searched for. */
const INNER = new RegExp(` (?:${INNER_PLACES.join('|')})`, 'gm')
/** A line of several amounts and no sentence may be the row of a table, its cells parted by spaces. */
const SENTENCE = /[，。；：]/
const SEVERAL_AMOUNTS = /\d[.,]\d.*\s.*\d[.,]\d/

/** The text of a paragraph closed up; `undefined` where nothing is to be left out. */
export const closedUpParagraph = (text: string): ClosedUp | undefined =>
  SENTENCE.test(text) || !SEVERAL_AMOUNTS.test(text) ? closedUp(text) : undefined

/** Any text closed up; `undefined` where nothing is to be left out. */
export function closedUp(text: string): ClosedUp | undefined {
  if (!text.includes(' ')) return undefined
  const spaces = Array.from(text.matchAll(INNER), ({ index }, before) => index - before)
  return spaces.length === 0 ? undefined : { text: text.replace(INNER, ''), spaces }
}

/** A range of the text as the file has it. */
export function asPrinted(text: string, spaces: readonly number[] | undefined, start: number, end: number): string {
  if (spaces === undefined) return text.slice(start, end)
  const cuts = [start, ...spaces.filter((offset) => offset > start && offset < end), end]
  return cuts
    .slice(1)
    .map((cut, index) => text.slice(cuts[index], cut))
    .join(' ')
}

/** The offset in the text of the file of one in the text that is read. */
export const printedOffset = (spaces: readonly number[] | undefined, offset: number): number =>
  spaces === undefined ? offset : offset + spaces.filter((space) => space <= offset).length

/** The offset in the text that is read of one in the text of the file. */
export const readOffset = (spaces: readonly number[] | undefined, printed: number): number =>
  spaces === undefined ? printed : printed - spaces.filter((space, before) => space + before < printed).length
