import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { wholeNumber } from '../../wording/whole-number.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d[\\d,]*'
const UNIT = '[人名户个台辆套件头只家]'
/** `退休4人（干部1人、工人3人）`: of whom, in brackets. */
const OF_WHOM = '(?:[（(][^（）()]{1,40}[）)])?'
const OPENING = `(?:年初|上年[末底]|20\\d{2}年[末底])[^，。；：、\\d]{0,16}(?<opening>${NUMBER})(?<unit>${UNIT})(?!次)`
const MOVES = `(?<moves>(?:[，、；](?:20\\d{2}年)?[^，。；：、\\d]{1,12}${NUMBER}\\k<unit>(?!次)${OF_WHOM}){1,6})`
/** `年初在册76人，年内接收12人、病故2人，年末在册86人`, `2020年末76人；2021年接收12人，病故2人，年末86人`. */
const BALANCE = new RegExp(
  `${OPENING}${MOVES}[，、；](?:截至)?(?:当|本)?年[末底][^，。；：、\\d]{0,12}(?<closing>${NUMBER})\\k<unit>(?!次)`,
  'g',
)
/** `年初在职151人，年内录用5人、退休7人。`: how many there are at the end is told apart from it. */
const OPENED = new RegExp(`${OPENING}${MOVES}(?=[。；）)]|$)`, 'g')
/** All that are counted, no kind of them. */
const ALL = '(?:实有|在[职册岗编]|[共现]有|保有|有|人员|职工|干部|公务用车|车辆|床位|的|量|数|共|为)*'
const OF_ALL = new RegExp(`^(?:年初|上年[末底]|20\\d{2}年[末底])${ALL}${NUMBER}`)
/** `年末实有在编人员149人`, `在职人员86名`. */
const THERE_ARE = new RegExp(
  `(?<!20\\d{2}|上)(?:年[末底]|实有|在[职册岗编]|保有|现有)${ALL}(?<closing>${NUMBER})(?<unit>${UNIT})(?!次)`,
  'g',
)
/** `退休人员63人（上年末62人，……`: right in front of the bracket. */
const BEFORE_BRACKET = new RegExp(`(?<closing>${NUMBER})(?<unit>${UNIT})[（(]$`)
const LONGEST_COUNT = 12
/** More came or went than is told in one go. */
const MORE = /另|还有|此外/
/** `净减少8人（退休9人、调出3人、录用4人）`, `净增加2人，其中调入3人、退休1人`. */
const NET = new RegExp(
  `净(?<word>增|减)[加少]?(?:了)?(?<net>${NUMBER})(?<unit>${UNIT})(?!次)(?:[（(]|[，：]其中[：，]?)(?<moves>[^，。；：、\\d（）()]{1,12}${NUMBER}\\k<unit>(?!次)(?:[，、；][^，。；：、\\d（）()]{1,12}${NUMBER}\\k<unit>(?!次)){1,5})(?=[）)。；]|$)`,
  'g',
)
/** `当年招录5人、调入3人，退休7人，净增加1人`. */
const NET_BEHIND = new RegExp(
  `(?:年内|当年|本年|全年)(?<moves>[^，。；：、\\d（）()]{1,12}${NUMBER}(?<unit>${UNIT})(?!次)(?:[，、；][^，。；：、\\d（）()]{1,12}${NUMBER}\\k<unit>(?!次)){1,5})[，、；][^，。；：、\\d（）()]{0,6}净(?<word>增|减)[加少]?(?:了)?(?<net>${NUMBER})\\k<unit>(?!次)`,
  'g',
)
/** What in the moves is no move: the year, and of whom. */
const BESIDE_MOVES = /20\d{2}年|[（(][^（）()]*[）)]/g
const MOVE = /(?<words>[^，、；\d]{1,12})(?<number>\d[\d,]*)/g
/** Who retires comes to those who are retired. */
const TO_RETIRED = /(?:新增|转为?|办理)退休/g
const CAME =
  /接收|新增|增加|调入|转入|招录|招聘|录用|考[入录]|引进|新[招进]|选调|遴选|入[职编]|安置|购入|购置|入住|入院|认定/
const LEFT =
  /病故|去世|死亡|过世|离世|退休|调[出离]|转出|减少|辞职|辞退|解聘|开除|离职|报废|处置|核销|注销|退出|离院|亡故/
/** Part of another move, or told of another time. */
const NO_MOVE = /其中|拟|计划|预计|上年|去年/

/** What there was, what came and what went leave what there is at the end of the year. */
export const openingAndClosing: Check = {
  id: 'opening-and-closing',
  category: 'sum',
  severity: 'error',
  title: '同一段所述年初数加年内增加数、减年内减少数，应等于年末数；各项增减之差应等于净增减数。',
  basis: '文内关系：年末数 = 年初数 + 本年增加 - 本年减少。',
  example: {
    wrong: '年初在册76人，年内接收12人、病故2人，年末在册88人。',
    right: '年初在册76人，年内接收12人、病故2人，年末在册86人。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), ['年初', '年末', '年底', '净增', '净减'])) {
      for (const match of allMatches(passage.text, BALANCE)) yield* unequal(passage, match, [closingIn(match)])
      yield* unequalApart(passage)
      for (const pattern of [NET, NET_BEHIND])
        for (const match of allMatches(passage.text, pattern)) yield* unequalNet(passage, match)
    }
  },
}

/** A count with its place. */
interface Count {
  readonly number: number
  readonly start: number
  readonly end: number
}

/** Moves that no closing count stands behind: it stands in front of their bracket, or where the paragraph tells of one opening alone. */
function* unequalApart(passage: Passage): Generator<Observation> {
  const opened = allMatches(passage.text, OPENED)
  for (const match of opened) {
    const before = closingBefore(passage, match)
    const isAlone = before.length === 0 && opened.length === 1
    yield* unequal(passage, match, isAlone ? closingsBeside(passage, match) : before)
  }
}

/** The opening count with what came and went is none of the counts told of the end. */
function* unequal({ at }: Passage, match: RegExpExecArray, closings: readonly Count[]): Generator<Observation> {
  const { opening, unit = '', moves = '' } = match.groups ?? {}
  const changes = changesIn(moves)
  const [closing] = closings
  if (changes === undefined || closing === undefined) return
  const due = changes.reduce((all, one) => all + one, wholeNumber(opening))
  if (closings.some(({ number }) => number === due)) return
  const told = { start: match.index, end: match.index + match[0].length }
  const isWithin = closing.start >= told.start && closing.end <= told.end
  yield {
    message: `${wholeNumber(opening)}${shown(changes)} = ${due}${unit}，与年末${closing.number}${unit}不符。`,
    evidence: [told, ...(isWithin ? [] : [closing])].map(({ start, end }) => ({ ...at, start, end })),
    expected: `${due}${unit}`,
    actual: `${closing.number}${unit}`,
  }
}

function* unequalNet({ at }: Passage, match: RegExpExecArray): Generator<Observation> {
  const { word, net, unit = '', moves = '' } = match.groups ?? {}
  const changes = changesIn(moves)
  const due = changes?.reduce((all, one) => all + one, 0)
  const told = word === '减' ? -wholeNumber(net) : wholeNumber(net)
  if (changes === undefined || due === undefined || due === told) return
  yield {
    message: `各项增减${shown(changes)} = ${due}${unit}，与所述净${word}${net}${unit}不符。`,
    evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
    expected: `净${due < 0 ? '减' : '增'}${Math.abs(due)}${unit}`,
    actual: `净${word}${net}${unit}`,
  }
}

const shown = (changes: readonly number[]): string =>
  changes.map((one) => ` ${one < 0 ? '-' : '+'} ${Math.abs(one)}`).join('')

const closingIn = ({ 0: words, index, groups }: RegExpExecArray): Count => ({
  number: wholeNumber(groups?.closing),
  start: index,
  end: index + words.length,
})

/** What stands right in front of the bracket that tells of the moves. */
function closingBefore({ text }: Passage, { index, groups }: RegExpExecArray): Count[] {
  const from = Math.max(0, index - LONGEST_COUNT)
  const match = BEFORE_BRACKET.exec(text.slice(from, index))
  const isSame = match !== null && match.groups?.unit === groups?.unit
  return isSame ? [{ ...closingIn(match), start: from + match.index, end: index - 1 }] : []
}

/** What the other sentences of the paragraph tell of how many there are. */
function closingsBeside({ text }: Passage, { 0: words, index, groups }: RegExpExecArray): Count[] {
  const end = index + words.length
  if (!OF_ALL.test(words) || MORE.test(text.slice(end))) return []
  const told = allMatches(text, THERE_ARE)
    .filter((match) => match.groups?.unit === groups?.unit && (match.index < index || match.index >= end))
    .map(closingIn)
  return new Set(told.map(({ number }) => number)).size === 1 ? told.slice(0, 1) : []
}

/** What was added and what was taken away; nothing where a move may be either or none. */
function changesIn(moves: string): number[] | undefined {
  const changes: number[] = []
  for (const { groups } of allMatches(moves.replace(BESIDE_MOVES, '').replace(TO_RETIRED, '新增'), MOVE)) {
    const words = groups?.words ?? ''
    if (CAME.test(words) === LEFT.test(words) || NO_MOVE.test(words)) return undefined
    changes.push(CAME.test(words) ? wholeNumber(groups?.number) : -wholeNumber(groups?.number))
  }
  return changes
}
