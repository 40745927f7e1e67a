import type { Check, Observation } from '../../check.ts'
import { type Passage, wholeText } from '../../wording/whole-text.ts'

/** Closing mark of each opening one; widths may be mixed, which is reported apart. */
const PAIRS: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '《': '》',
  '〔': '〕',
  '【': '】',
  '“': '”',
  '「': '」',
}
const CLOSING = new Set(Object.values(PAIRS))
const OTHER_WIDTH: Readonly<Record<string, string>> = { '（': ')', '(': '）' }
const MARKS = /[（）()《》〔〕【】“”「」]/g
/** `1）`, `①)`, `a）`: the bracket closes a list number. */
const LIST_NUMBER = /(?:^|[。；;，,、：:\s（(])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[①-⑩]|[a-zA-Z])$/

interface Unpaired {
  readonly passage: Passage
  readonly mark: string
  readonly offset: number
}

export const pairedMarks: Check = {
  id: 'paired-marks',
  category: 'typo',
  severity: 'info',
  title: '括号、引号、书名号成对使用，全角半角一致。',
  basis: '《标点符号用法》（GB/T 15834—2011）。',
  example: { wrong: '由原来的”少数人决定”改为集体决定', right: '由原来的“少数人决定”改为集体决定' },
  *run(disclosure) {
    const unpaired: Unpaired[] = []
    const mixed: Unpaired[] = []
    for (const passage of wholeText(disclosure).passages) scan(passage, unpaired, mixed)
    for (const one of acrossParagraphs(unpaired)) yield unpairedObservation(one)
    if (mixed.length > 0) yield mixedObservation(mixed)
  },
}

function scan(passage: Passage, unpaired: Unpaired[], mixed: Unpaired[]): void {
  const { text } = passage
  const marked = (offset: number): Unpaired => ({ passage, mark: text.charAt(offset), offset })
  const open: number[] = []
  MARKS.lastIndex = 0
  for (let match = MARKS.exec(text); match !== null; match = MARKS.exec(text)) {
    const [mark] = match
    const offset = match.index
    if (!CLOSING.has(mark)) {
      open.push(offset)
      continue
    }
    const index = open.findLastIndex((before) => isPair(text.charAt(before), mark))
    const before = open[index]
    if (before === undefined) {
      if (!isListNumber(text, offset, mark)) unpaired.push(marked(offset))
    } else {
      open.splice(index, 1)
      if (PAIRS[text.charAt(before)] !== mark) mixed.push(marked(offset))
    }
  }
  unpaired.push(...open.map(marked))
}

const isPair = (opening: string, closing: string): boolean =>
  PAIRS[opening] === closing || OTHER_WIDTH[opening] === closing

const isListNumber = (text: string, offset: number, mark: string): boolean =>
  (mark === '）' || mark === ')') && LIST_NUMBER.test(text.slice(Math.max(0, offset - 5), offset))

/** Drop pairs that a line break or a row of cells parts: the opening mark in one passage, the closing one in one of the next three. */
function acrossParagraphs(unpaired: readonly Unpaired[]): Unpaired[] {
  const kept: Unpaired[] = []
  for (const one of unpaired) {
    const before = kept.at(-1)
    const near =
      before !== undefined && before.passage !== one.passage && one.passage.at.block - before.passage.at.block <= 3
    if (near && PAIRS[before.mark] === one.mark) kept.pop()
    else kept.push(one)
  }
  return kept
}

const unpairedObservation = ({ passage, mark, offset }: Unpaired): Observation => ({
  message: `“${mark}”没有成对：${CLOSING.has(mark) ? '缺少与之对应的前一半' : '缺少与之对应的后一半'}。`,
  evidence: [
    { ...passage.at, ...around(passage, offset), ...(CLOSING.has(mark) ? {} : { end: endBehind(passage, offset) }) },
  ],
})

/** The mark with a few words on both sides, so that the quote can be found. */
const around = ({ text }: Passage, offset: number): { start: number; end: number } => ({
  start: Math.max(0, offset - 6),
  end: Math.min(text.length, offset + 7),
})

const LONGEST_QUOTE = 40

/** What an opening mark leaves open, to the end of its clause. */
function endBehind({ text }: Passage, offset: number): number {
  const behind = text.slice(offset, offset + LONGEST_QUOTE).search(/[，。；]/)
  return Math.max(Math.min(text.length, offset + 7), behind < 0 ? 0 : offset + behind)
}

const MOST_PLACES = 40

const mixedObservation = (mixed: readonly Unpaired[]): Observation => ({
  message: '括号一半全角、一半半角，应当一致。',
  evidence: mixed.slice(0, MOST_PLACES).map(({ passage, offset }) => ({ ...passage.at, ...around(passage, offset) })),
})
