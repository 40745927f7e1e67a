import { AMOUNT_UNITS, intervalOf, overlap, parseStated } from '@mingzhang/accounts'
import { coreName, type Disclosure, type FundingAmount } from '@mingzhang/disclosure'
import { allMatches, spanWithin } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { printFunding } from '../../evaluations/funding-print.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `对“甲”项目开展部门评价，涉及资金30.00万元`. */
const EVALUATED =
  /对[“"](?<name>[^”"]{3,40})[”"]项目(?:支出)?(?:开展|进行)了?[^，。；\d]{0,12}评价[，,](?:共)?涉及(?:财政性?)?(?:预算)?资金(?<amount>\d[\d,]*(?:\.\d+)?)万元/g

/** The money of a project that was evaluated is that of its form. */
export const moneyOfEvaluatedProject: Check = {
  id: 'money-of-evaluated-project',
  category: 'cross-section',
  severity: 'error',
  title: '开展评价的项目所涉及的资金，应为其自评表中的预算数或执行数。',
  basis: '同一文件对同一项目的资金应当一致。',
  example: {
    wrong: '对“甲”项目开展部门评价，涉及资金38.00万元。……甲项目自评表：年度资金总额 33.00 32.00 31.00',
    right: '对“甲”项目开展部门评价，涉及资金31.00万元。……甲项目自评表：年度资金总额 33.00 32.00 31.00',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWith(wholeText(disclosure), '涉及')) {
      if (at.cell !== undefined) continue
      for (const match of allMatches(text, EVALUATED)) {
        const stated = parseStated(match.groups?.amount ?? '')
        const amounts = amountsOf(disclosure, match.groups?.name ?? '')
        const [first] = amounts
        if (stated === undefined || first === undefined) continue
        const told = intervalOf(stated, AMOUNT_UNITS.万元)
        if (amounts.some(({ interval }) => overlap(interval, told))) continue
        yield {
          message: `文中“${match.groups?.name}”项目涉及资金${match.groups?.amount}万元，自评表的预算数、执行数为${amounts.map((one) => printFunding(one)).join('、')}。`,
          evidence: [spanWithin(at, match.index, match.index + match[0].length), ...amounts.map(({ span }) => span)],
          actual: `${match.groups?.amount}万元`,
        }
      }
    }
  },
}

function amountsOf({ evaluations }: Disclosure, named: string): FundingAmount[] {
  const name = coreName(named)
  const form = evaluations.find(
    (one) => one.kind === 'project' && one.name !== undefined && coreName(one.name.text) === name,
  )
  const total = form?.funding.find(({ source }) => source === 'total')
  return [total?.initial, total?.budget, total?.executed].flatMap((amount) => amount ?? [])
}
