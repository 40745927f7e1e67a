import { AMOUNT_UNITS, intervalOf, overlap, parseStated } from '@mingzhang/accounts'
import { coreName, type Disclosure, type FundingAmount } from '@mingzhang/disclosure'
import { spanWithin } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { printFunding } from '../../evaluations/funding-print.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import { listedProjects } from '../../evaluations/listed-projects.ts'
import { projectSummaries } from '../../evaluations/project-summaries.ts'

type Side = 'budget' | 'executed'

const AMOUNT = '(?:为|共)?\\s?(?<amount>\\d[\\d,]*(?:\\.\\d+)?)万元'
const SIDES: readonly (readonly [Side, name: string, RegExp])[] = [
  ['budget', '全年预算数', new RegExp(`(?:全年|调整后的?)预算数?${AMOUNT}`)],
  ['executed', '执行数', new RegExp(`(?:全年|实际)?(?:执行数|执行|支出)${AMOUNT}`)],
]

/** What the explanation says that a project had and spent, against its form and the list of projects. */
export const moneyOfSummary: Check = {
  id: 'money-of-summary',
  category: 'cross-section',
  severity: 'error',
  title: '正文举例或按清单叙述的项目，其全年预算数、执行数应与该项目的自评表或项目清单一致。',
  basis: '部门决算公开范本“部门决算中项目绩效自评结果”：综述与所附自评表反映同一项目。',
  example: {
    wrong: '以“泵站检修”项目为例：全年预算数为33.00万元，执行数为32.00万元。……自评表：33.00 31.00',
    right: '以“泵站检修”项目为例：全年预算数为33.00万元，执行数为31.00万元。……自评表：33.00 31.00',
  },
  *run(disclosure) {
    const summaries = projectSummaries(disclosure)
    if (summaries.length === 0) return
    const printed = printedMoney(disclosure)
    // Paragraphs about one project are compared with its form figure by figure.
    const listed = new Set(listedProjects(disclosure).map(({ block }) => block))
    for (const { title, name, at, told, start } of summaries.filter((one) => !listed.has(one.at.block))) {
      for (const [side, called, pattern] of SIDES) {
        const match = pattern.exec(told)
        const stated = parseStated(match?.groups?.amount ?? '')
        const amounts = printed[side].get(name) ?? []
        const [first] = amounts
        if (match === null || stated === undefined || first === undefined) continue
        const value = intervalOf(stated, AMOUNT_UNITS.万元)
        if (amounts.some(({ interval }) => overlap(interval, value))) continue
        const from = start + match.index
        yield {
          message: `“${shorten(title)}”的${called}，综述写${match.groups?.amount}万元，自评表（项目清单）为${printFunding(first)}。`,
          evidence: [spanWithin(at, from, from + match[0].length), ...amounts.map(({ span }) => span)],
          expected: printFunding(first),
          actual: `${match.groups?.amount}万元`,
        }
      }
    }
  },
}

/** What forms and lists print of each project, by its name; any of several budgets may be meant. */
function printedMoney({ evaluations }: Disclosure): Record<Side, Map<string, FundingAmount[]>> {
  const printed = { budget: new Map<string, FundingAmount[]>(), executed: new Map<string, FundingAmount[]>() }
  const add = (side: Side, name: string, amount: FundingAmount | undefined): void => {
    if (amount === undefined) return
    const known = printed[side].get(coreName(name))
    if (known === undefined) printed[side].set(coreName(name), [amount])
    else known.push(amount)
  }
  for (const { kind, name, funding, projects } of evaluations) {
    const total = funding.find(({ source }) => source === 'total')
    if (kind === 'project' && name !== undefined && total !== undefined) {
      add('budget', name.text, total.budget ?? total.initial)
      add('executed', name.text, total.executed)
    }
    for (const project of projects) {
      add('budget', project.name.text, project.budget.total)
      add('executed', project.name.text, project.executed.total)
    }
  }
  return printed
}
