import { AMOUNT_UNITS, intervalOf, parseStated } from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const AMOUNT = '\\d[\\d,]*(?:\\.\\d+)?'
/** `三类培训支出合计152.80万元，人均培训成本1591.67万元`: the whole, and what each costs, in the clause behind it. */
const TOLD = new RegExp(
  `(?:合计|共计|总计|总额|共支出|共发放|总成本|总支出|总投入)(?:为|达)?\\s?(?<whole>${AMOUNT})(?<wholeUnit>[万亿]?元)[，,、；](?<average>(?:[人户亩件场期次台套生]均|平均每[^，。；\\d]{1,4})[^，。；\\d]{0,8}(?<each>${AMOUNT})(?<eachUnit>[万亿]?元))`,
  'g',
)
/** `月租金7000元，全年租金8.40万元`, `每月保洁费5000元，12个月共6万元`: what a month costs, and what all months do. */
const OF_MONTHS = new RegExp(
  `(?<average>(?:每月|月(?=租金|均|租|服务费|管理费|物业费|工资))[^，,。；;\\d]{0,10}(?<each>${AMOUNT})(?<eachUnit>[万亿]?元))[，,、；](?:全年|一年|\\d{1,2}个月)[^，,。；;\\d月每均]{0,10}(?<whole>${AMOUNT})(?<wholeUnit>[万亿]?元)`,
  'g',
)
/** Of more than one year, or of another whole. */
const OF_OTHER = /上年|去年|累计|历年/

/** What each costs is no more than all of them together. */
export const averageAboveWhole: Check = {
  id: 'average-above-whole',
  category: 'unit',
  severity: 'error',
  title: '人均（户均、单均）、每月的金额不应大于同一句所述的总金额、全年金额，否则金额单位有误。',
  basis: '平均数不大于总数；“元”与“万元”不应混写。',
  example: {
    wrong: '培训支出合计152.80万元，人均培训成本1591.67万元。',
    right: '培训支出合计152.80万元，人均培训成本1591.67元。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), ['均', '月']))
      for (const match of [TOLD, OF_MONTHS].flatMap((pattern) => allMatches(text, pattern))) {
        const { whole = '', wholeUnit = '', average = '', each = '', eachUnit = '' } = match.groups ?? {}
        const [all, one] = [amountOf(whole, wholeUnit), amountOf(each, eachUnit)]
        if (all === undefined || one === undefined || one.low <= all.high || OF_OTHER.test(sentenceTo(text, match)))
          continue
        yield {
          message: `“${average}”大于总额${whole}${wholeUnit}，金额单位疑有误。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
          actual: `${each}${eachUnit}`,
        }
      }
  },
}

/** What the sentence tells up to the end of a match. */
const sentenceTo = (text: string, { 0: words, index }: RegExpExecArray): string =>
  text.slice(text.lastIndexOf('。', index) + 1, index + words.length)

function amountOf(digits: string, unit: string) {
  const stated = parseStated(digits)
  const scale = Object.entries(AMOUNT_UNITS).find(([name]) => name === unit)?.[1]
  return stated === undefined || scale === undefined ? undefined : intervalOf(stated, scale)
}
