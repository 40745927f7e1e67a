import { overlap, sum } from '@mingzhang/accounts'
import type { Disclosure, Figure, FundingAmount } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { printFunding } from '../../evaluations/funding-print.ts'
import { figuresBetween } from '../../evaluations/report-money.ts'
import { printFigure } from '../../relations/printed.ts'
import { figureValue, isExact } from '../../relations/relation.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `全年支出救助资金`, in front of the amount. */
const SPENT = /(?<![未计预拟应])(?:支出|支付|拨付|发放|使用)(?!预算|计划|指标)[^，。；：、\d]{0,16}$/
/** The amounts that follow are told to be what it went into. */
const PARTS_FOLLOW = /^[，,：:（(]?\s?(?:其中|包括|分别|用于|主要用于)/
const FEWEST_PARTS = 2

interface Money {
  readonly name: string
  readonly budget: FundingAmount
  readonly executed: FundingAmount
}

/** The budget of a project told as what was spent, where its parts come to what the form says was spent. */
export const budgetToldAsSpent: Check = {
  id: 'budget-told-as-spent',
  category: 'contradiction',
  severity: 'error',
  title: '文中所述项目支出数应为执行数，不应为预算（到位）数；其后所列各项之和等于自评表执行数的，总数应与之一致。',
  basis: '绩效自评报告与自评表反映同一项目（L10–L12）；总数＝各分项之和。',
  example: {
    wrong: '全年支出救助资金90万元，其中临时救助50万元、住房修缮25万元。（自评表：预算数90万元，执行数75万元）',
    right: '全年支出救助资金75万元，其中临时救助50万元、住房修缮25万元。（自评表：预算数90万元，执行数75万元）',
  },
  *run(disclosure) {
    const projects = partlySpent(disclosure)
    if (projects.length === 0) return
    for (const { text, at } of passagesWith(wholeText(disclosure), '元')) {
      if (at.cell !== undefined) continue
      const amounts = figuresBetween(disclosure, at.block, at.block + 1).filter(isExactAmount)
      for (const [index, whole] of amounts.entries()) {
        const project = projects.find(({ budget }) => overlap(budget.interval, figureValue(whole)))
        if (project === undefined || !SPENT.test(text.slice(0, whole.span.start))) continue
        const behind = text.slice(whole.span.end)
        if (!PARTS_FOLLOW.test(behind)) continue
        const end = whole.span.end + behind.split(/[。；]/, 1).join().length
        const parts = amounts.slice(index + 1).filter(({ span }) => span.start < end)
        if (parts.length < FEWEST_PARTS || !overlap(sum(parts.map(figureValue)), project.executed.interval)) continue
        yield {
          message: `此处称支出${printFigure(whole)}，所列${parts.length}项之和与“${project.name}”自评表的执行数${printFunding(project.executed)}一致，${printFigure(whole)}是预算（到位）数。`,
          evidence: [whole.span, ...parts.map(({ span }) => span), project.executed.span, project.budget.span],
        }
      }
    }
  },
}

const isExactAmount = (figure: Figure): boolean => figure.unit.measure === 'amount' && isExact(figure)

/** The projects of which less was spent than there was. */
const partlySpent = ({ evaluations }: Disclosure): Money[] =>
  evaluations.flatMap(({ kind, name, funding }) => {
    const { budget, executed } = funding.find(({ source }) => source === 'total') ?? {}
    if (kind !== 'project' || name === undefined || budget === undefined || executed === undefined) return []
    return executed.interval.high < budget.interval.low ? [{ name: name.text, budget, executed }] : []
  })
