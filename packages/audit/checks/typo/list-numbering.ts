import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBERED = /^[\s　]*(\d{1,2})[ 　]?([.．、])(?!\d)/
const ITEM = /(?<=^|[。；;，,：:\s])[ 　]*([一二三四五六七八九十])是/g
const NUMERALS = '一二三四五六七八九十'
const ITEMS = [...NUMERALS].map((numeral) => `${numeral}是`)
const SHORTEST_RUN = 4
/** `。3.`: an item that runs on in its paragraph. */
const RUN_ON = /(?<=^|[。；：])[ 　]?(?<number>\d{1,2})[.．、](?=[\u4e00-\u9fff])/g
/** `2.2023年起`, too. */
const SECOND = /(?<![\d.])2[.．、](?:(?!\d)|(?=20\d{2}年))/
const SECONDS = ['2.', '2．', '2、']
const THIRDS = ['3.', '3．', '3、']

interface Numbered {
  readonly passage: Passage
  readonly number: number
  readonly mark: string
  readonly length: number
}

export const listNumbering: Check = {
  id: 'list-numbering',
  category: 'typo',
  severity: 'info',
  title: '同一列表的序号连续，标点一致；“一是”“二是”依次排列。',
  basis: '《党政机关公文格式》（GB/T 9704—2012）：结构层次序数依次标注。',
  example: { wrong: '一是加强管理；三是提高效率。', right: '一是加强管理；二是提高效率。' },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const run of numberedRuns(whole.paragraphs)) yield* oddMarks(run)
    for (const passage of passagesWithAny(whole, ITEMS)) yield* brokenItems(passage)
    for (const passage of passagesWithAny(whole, THIRDS)) yield* lostSecond(passage)
    for (const passage of passagesWithAny(whole, SECONDS)) yield* comesTwice(passage)
  },
}

/** Paragraphs of one section whose numbers count on by one. */
function numberedRuns(passages: readonly Passage[]): Numbered[][] {
  const runs: Numbered[][] = []
  for (const passage of passages) {
    const match = NUMBERED.exec(passage.text)
    if (match === null) continue
    const one = {
      passage,
      number: Number(match[1]),
      mark: match[2] === '．' ? '.' : (match[2] ?? ''),
      length: match[0].length,
    }
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last?.passage.section === passage.section && one.number === last.number + 1) run.push(one)
    else runs.push([one])
  }
  return runs.filter((run) => run.length >= SHORTEST_RUN)
}

/** One number alone that is written unlike all others of its run. */
function* oddMarks(run: readonly Numbered[]): Generator<Observation> {
  for (const mark of new Set(run.map((one) => one.mark))) {
    const odd = run.filter((one) => one.mark === mark)
    const [only] = odd
    const usual = run.find((one) => one.mark !== mark)
    if (only === undefined || usual === undefined || odd.length * 3 > run.length) continue
    yield {
      message: `序号体例不一致：此处为“${only.number}${mark}”，其余为“n${usual.mark}”。`,
      evidence: odd.map(({ passage, length }) => ({
        ...passage.at,
        start: 0,
        end: Math.min(passage.text.length, length + 12),
      })),
    }
  }
}

/** `一是` … `三是` without `二是` between, or a number that comes twice. */
function* brokenItems(passage: Passage): Generator<Observation> {
  let last = 0
  for (const match of allMatches(passage.text, ITEM)) {
    const number = NUMERALS.indexOf(match[1] ?? '') + 1
    const skips = number > last + 1 && last > 0
    const repeats = number === last && last > 1
    if (skips || repeats) {
      yield {
        message: `“${match[1]}是”与前面的“${NUMERALS[last - 1]}是”${skips ? '不连续' : '重复'}，序号有误。`,
        evidence: [{ ...passage.at, start: match.index, end: Math.min(passage.text.length, match.index + 16) }],
      }
    }
    last = number
  }
}

/** `1.` … `3.` in one paragraph that has no `2.`. */
function* lostSecond({ text, at }: Passage): Generator<Observation> {
  const items = allMatches(text, RUN_ON)
  const [first, second] = items
  if (first?.groups?.number !== '1' || second?.groups?.number !== '3' || SECOND.test(text)) return
  yield {
    message: '“1.”之后是“3.”，缺“2.”，序号有误。',
    evidence: [second, first].map(({ index }) => ({ ...at, start: index, end: Math.min(text.length, index + 16) })),
  }
}

/** `1.` `2.` `2.` in one paragraph that counts on from one. */
function* comesTwice({ text, at }: Passage): Generator<Observation> {
  const items = allMatches(text, RUN_ON)
  const numbers = items.map(({ groups }) => Number(groups?.number))
  const index = numbers.findIndex((number, place) => number !== place + 1)
  const [before, again] = [items[index - 1], items[index]]
  if (index < 2 || before === undefined || again === undefined || numbers[index] !== index) return
  yield {
    message: `“${index}.”重复，序号有误。`,
    evidence: [again, before].map((item) => ({
      ...at,
      start: item.index,
      end: Math.min(text.length, item.index + 16),
    })),
  }
}
