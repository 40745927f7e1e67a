import { intervalOf, middle, overlap, parseStated, printParts, type Stated, sum } from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
/** `资金90.00万元，安排项目2个：甲村产业路50.00万元、乙村灌渠40.00万元。` */
const LIST = new RegExp(
  `(?<total>${NUMBER})万元[，,]?[^，,。；;：:\\d]{0,10}?(?<count>\\d{1,2})[个项处][^，,。；;：:\\d]{0,8}[：:](?<list>[^。；;：:]+)(?=[。；;]|$)`,
  'g',
)
const LEADS = ['个：', '个:', '项：', '项:', '处：', '处:', '项目：', '工程：']
const AMOUNT = new RegExp(`(?<number>${NUMBER})万元`, 'g')
/** More is told than what each of them got. */
const NO_PLAIN_LIST = /其中|合计|共计|总计|每|均|单价|其余|等/
const FEWEST_ITEMS = 2

/** So many things share an amount, and as many are listed with what each of them got. */
export const countedItems: Check = {
  id: 'counted-items',
  category: 'sum',
  severity: 'error',
  title: '写明个数并逐一列出金额的，各项金额之和应等于总额。',
  basis: '基本平衡关系：合计 = 各分项之和；差额在各数四舍五入区间之内的不报。',
  example: {
    wrong: '资金90.00万元，安排项目2个：甲村产业路50.00万元、乙村灌渠46.00万元。',
    right: '资金90.00万元，安排项目2个：甲村产业路50.00万元、乙村灌渠40.00万元。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), LEADS)) {
      if (at.cell !== undefined || !text.includes('万元')) continue
      for (const match of allMatches(text, LIST)) {
        const { total = '', count = '', list = '' } = match.groups ?? {}
        const whole = parseStated(total)
        const parts = NO_PLAIN_LIST.test(list) ? [] : amountsIn(list)
        if (whole === undefined || parts.length < FEWEST_ITEMS || parts.length !== Number(count)) continue
        const added = sum(parts.map((part) => intervalOf(part)))
        if (overlap(added, intervalOf(whole))) continue
        const printed = `${printParts(middle(added), 1n, whole.decimals)}万元`
        yield {
          message: `所列${count}项金额之和为${printed}，总额写${total}万元。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
          expected: printed,
          actual: `${total}万元`,
        }
      }
    }
  },
}

const amountsIn = (list: string): Stated[] =>
  allMatches(list, AMOUNT).flatMap(({ groups }) => parseStated(groups?.number ?? '') ?? [])
