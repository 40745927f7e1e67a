import {
  exactParts,
  intervalOf,
  likelySlip,
  middle,
  overlap,
  parseStated,
  printParts,
  printStated,
  type Stated,
  significantDigits,
  sum,
} from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
const MEASURE = '万元|元|公里|千米|平方米|立方米|米|万亩|亩|公顷|吨'
const NAME = '[^（）()，,。；;、：:\\d]{2,12}'
/** `15.00万元（装修11.00万元、设备4.00万元）`: all that the cell holds. */
const TOLD = new RegExp(
  `^\\s*(?<total>${NUMBER})\\s?(?<unit>${MEASURE})[（(](?<list>${NAME}${NUMBER}\\s?\\k<unit>(?:[、，,；;]${NAME}${NUMBER}\\s?\\k<unit>)+)[）)]\\s*$`,
)
const ITEM = new RegExp(`(?<name>${NAME})(?<amount>${NUMBER})`, 'g')
/** Some of all, of another time, or what is not yet done. */
const OF_OTHER =
  /其中|^另|^含|新增|[剩结]余|结转|未|尚|待|欠|计划|目标|预算|原|合同|中标|上年|去年|节约|[较比]|[平户人每]均|每|单价|标准|累计|以上/
/** Fewer digits differ by one from many others. */
const FEWEST_DIGITS = 3

/** What a cell of a table tells, and in brackets what it is made up of. */
export const listInCell: Check = {
  id: 'list-in-cell',
  category: 'sum',
  severity: 'error',
  title: '表格单元格中数后括号内列出的各项之和，应等于括号前的数。',
  basis:
    '文内关系：合计＝各分项之和；各项之和小于合计数的，只报一处笔误（数字颠倒、错写、漏写、多写一位）即可解释的差额。',
  example: {
    wrong: '18.00万元（设备购置12.60万元、安装调试6.40万元）',
    right: '18.00万元（设备购置12.60万元、安装调试5.40万元）',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), ['（', '(']))
      if (passage.at.cell !== undefined) yield* unlike(passage)
  },
}

function* unlike({ text, at }: Passage): Generator<Observation> {
  const { total: printed = '', unit = '', list = '' } = TOLD.exec(text)?.groups ?? {}
  const total = parseStated(printed)
  const items = allMatches(list, ITEM).map(({ groups }) => groups)
  if (total === undefined || items.length === 0 || items.some((item) => OF_OTHER.test(item?.name ?? ''))) return
  const parts = items.flatMap((item) => parseStated(item?.amount ?? '') ?? [])
  const [all, whole] = [sum(parts.map((part) => intervalOf(part))), intervalOf(total)]
  if (overlap(all, whole) || (all.high < whole.low && !isSlip(parts, total))) return
  const due = `${printParts(middle(all), 1n, Math.max(total.decimals, ...parts.map(({ decimals }) => decimals)))}${unit}`
  yield {
    message: `${parts.map((part) => `${printStated(part)}${unit}`).join(' + ')} = ${due}，与括号前的${printed}${unit}不符。`,
    evidence: [{ ...at, start: 0, end: text.length }],
    expected: due,
    actual: `${printed}${unit}`,
  }
}

/** Whether one slip of the pen makes them fall short. */
function isSlip(parts: readonly Stated[], total: Stated): boolean {
  const decimals = Math.max(total.decimals, ...parts.map((part) => part.decimals))
  const print = (value: bigint): Stated | undefined => parseStated(printParts(value, 1n, decimals))
  const short = exactParts(total) - parts.reduce((all, part) => all + exactParts(part), 0n)
  return [
    { told: total, meant: print(exactParts(total) - short) },
    ...parts.map((part) => ({ told: part, meant: print(exactParts(part) + short) })),
  ].some(
    ({ told, meant }) =>
      meant !== undefined && significantDigits(told) >= FEWEST_DIGITS && likelySlip(told, meant) !== undefined,
  )
}
