import { AMOUNT_UNITS, intervalOf, multiplyBy, overlap, parseStated } from '@mingzhang/accounts'
import type { Disclosure, TableCell } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { commonRun } from '../../evaluations/text-likeness.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const COUNTED = '[户人名个座处所口]'
/** `改造危房8户，户均补助1.50元`: what was done for so many, and what each of them got. */
const TOLD = new RegExp(
  `(?<![\\d.,])(?<count>\\d[\\d,]*)(?<of>${COUNTED})[，,、（(](?<average>(?:(?<by>[户人])均|(?:平均)?每(?<each>${COUNTED}))[^，,。；;（）()\\d]{0,8}(?<amount>\\d[\\d,]*(?:\\.\\d+)?)(?<unit>万?元))`,
  'g',
)
const LEADS = ['户均', '人均', '每户', '每人', '每名', '每个', '每座', '每处', '每所', '每口']
/** What they were counted for stands in front of their number. */
const NAME = /[\u4e00-\u9fff]{4,20}$/
const LONGEST_NAME = 20
const PERSONS = '人名'
/** Fewer characters are common to many names. */
const SHORTEST_NAME = 4

/** What each of so many got comes to what a table prints for them, were it told in 万元 and not in 元, or the other way round. */
export const averageInOtherUnit: Check = {
  id: 'average-in-other-unit',
  category: 'unit',
  severity: 'error',
  title: '户均（人均、每个）金额乘以数量与附表中同名科目、项目的金额恰好相差一万倍的，“元”与“万元”有误。',
  basis: '文内关系：金额 = 数量 × 平均数；1万元=10000元。',
  example: {
    wrong: '校舍维修改造8所，每所补助1.50元……（附表）校舍维修改造 12.00（万元）',
    right: '校舍维修改造8所，每所补助1.50万元……（附表）校舍维修改造 12.00（万元）',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), LEADS))
      for (const match of allMatches(text, TOLD)) {
        const mismatch = mismatchOf(disclosure, match)
        if (mismatch === undefined) continue
        const { average = '', amount = '', unit = '' } = match.groups ?? {}
        yield {
          message: `“${average}”乘以数量，与附表中同名项目的金额相差一万倍，“${unit}”疑应为“${mismatch.meant}”。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, mismatch.cell.span],
          expected: `${amount}${mismatch.meant}`,
          actual: `${amount}${unit}`,
        }
      }
  },
}

type Unit = '元' | '万元'

/** The unit that makes the product what a table prints, where the printed unit makes it nothing there. */
function mismatchOf(disclosure: Disclosure, { input, index, groups }: RegExpExecArray) {
  const { of = '', by = '', each = by, amount = '' } = groups ?? {}
  const [count, stated] = [groups?.count ?? '', amount].map(parseStated)
  if (count === undefined || stated === undefined || !isSame(of, each)) return undefined
  const [printed, meant]: readonly [Unit, Unit] = groups?.unit === '元' ? ['元', '万元'] : ['万元', '元']
  const isAll = (unit: Unit, { interval }: TableCell): boolean =>
    overlap(interval, multiplyBy(intervalOf(stated, AMOUNT_UNITS[unit]), count.digits))
  const cells = cellsNamed(disclosure, NAME.exec(input.slice(Math.max(0, index - LONGEST_NAME), index))?.[0] ?? '')
  const cell = cells.find((one) => isAll(meant, one))
  return cell === undefined || cells.some((one) => isAll(printed, one)) ? undefined : { meant, cell }
}

const isSame = (one: string, other: string): boolean =>
  one === other || (PERSONS.includes(one) && PERSONS.includes(other))

/** The figures of the rows whose names have enough in common with the words. */
const cellsNamed = ({ statutoryTables }: Disclosure, words: string): TableCell[] =>
  statutoryTables.flatMap(({ rows }) =>
    rows.flatMap(({ name, cells }) =>
      commonRun(name, words).length < SHORTEST_NAME
        ? []
        : [...cells.values()].filter(({ stated }) => stated !== undefined && stated.digits > 0n),
    ),
  )
