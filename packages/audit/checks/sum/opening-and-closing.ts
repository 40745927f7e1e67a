import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { wholeNumber } from '../../wording/whole-number.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d[\\d,]*'
const UNIT = '[人名户个台辆套件头只家]'
/** `退休4人（干部1人、工人3人）`: of whom, in brackets. */
const OF_WHOM = '(?:[（(][^（）()]{1,40}[）)])?'
/** `年初在册76人，年内接收12人、病故2人，年末在册86人`, `2020年末76人；2021年接收12人，病故2人，年末86人`. */
const BALANCE = new RegExp(
  `(?:年初|上年[末底]|20\\d{2}年[末底])[^，。；：、\\d]{0,16}(?<opening>${NUMBER})(?<unit>${UNIT})(?!次)(?<moves>(?:[，、；](?:20\\d{2}年)?[^，。；：、\\d]{1,12}${NUMBER}\\k<unit>(?!次)${OF_WHOM}){1,6})[，、；](?:截至)?(?:当|本)?年[末底][^，。；：、\\d]{0,12}(?<closing>${NUMBER})\\k<unit>(?!次)`,
  'g',
)
/** What in the moves is no move: the year, and of whom. */
const BESIDE_MOVES = /20\d{2}年|[（(][^（）()]*[）)]/g
const MOVE = /(?<words>[^，、；\d]{1,12})(?<number>\d[\d,]*)/g
const CAME = /接收|新增|增加|调入|转入|招录|招聘|录用|考入|引进|新招|购入|购置|入住|入院|认定/
const LEFT = /病故|去世|死亡|过世|退休|调出|转出|减少|辞职|辞退|离职|报废|处置|核销|注销|退出|离院|亡故/
/** Part of another move, or told of another time. */
const NO_MOVE = /其中|拟|计划|预计|上年|去年/

/** What there was, what came and what went leave what there is at the end of the year. */
export const openingAndClosing: Check = {
  id: 'opening-and-closing',
  category: 'sum',
  severity: 'error',
  title: '同一句所述年初数加年内增加数、减年内减少数，应等于年末数。',
  basis: '文内关系：年末数 = 年初数 + 本年增加 - 本年减少。',
  example: {
    wrong: '年初在册76人，年内接收12人、病故2人，年末在册88人。',
    right: '年初在册76人，年内接收12人、病故2人，年末在册86人。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), ['年初', '年末', '年底']))
      for (const match of allMatches(text, BALANCE)) {
        const { opening, unit = '', moves = '', closing } = match.groups ?? {}
        const changes = changesIn(moves)
        if (changes === undefined) continue
        const due = changes.reduce((all, one) => all + one, wholeNumber(opening))
        if (due === wholeNumber(closing)) continue
        const shown = changes.map((one) => ` ${one < 0 ? '-' : '+'} ${Math.abs(one)}`).join('')
        yield {
          message: `${wholeNumber(opening)}${shown} = ${due}${unit}，与年末${closing}${unit}不符。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
          expected: `${due}${unit}`,
          actual: `${closing}${unit}`,
        }
      }
  },
}

/** What was added and what was taken away; nothing where a move may be either or none. */
function changesIn(moves: string): number[] | undefined {
  const changes: number[] = []
  for (const { groups } of allMatches(moves.replace(BESIDE_MOVES, ''), MOVE)) {
    const words = groups?.words ?? ''
    if (CAME.test(words) === LEFT.test(words) || NO_MOVE.test(words)) return undefined
    changes.push(CAME.test(words) ? wholeNumber(groups?.number) : -wholeNumber(groups?.number))
  }
  return changes
}
