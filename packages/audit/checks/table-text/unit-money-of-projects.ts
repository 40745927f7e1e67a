import { exactParts, printParts } from '@mingzhang/accounts'
import { coreName, type Disclosure, type FundingAmount, tableCell } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { distinctTables } from '../../table-relations/distinct-tables.ts'
import { withoutTables } from '../../table-relations/table-analysis.ts'

const YUAN = 10_000n

/** What projects spent of other money than appropriations is at most what the department spent of it. */
export const unitMoneyOfProjects: Check = {
  id: 'unit-money-of-projects',
  category: 'table-text',
  severity: 'info',
  title: '各项目自评表中财政专户管理资金、单位资金的执行数之和，不应大于本年支出合计减财政拨款支出。',
  basis: '财政拨款以外的项目支出包含在本年支出合计与财政拨款支出之差中。',
  example: {
    wrong: '本年支出合计、财政拨款支出均为303.97万元；项目自评表：财政专户管理资金执行13.04万元',
    right: '本年支出合计、财政拨款支出均为303.97万元；项目自评表：财政专户管理资金执行0万元',
  },
  cannotRun: withoutTables,
  *run(disclosure) {
    const rest = otherSpending(disclosure)
    const spent = otherMoney(disclosure)
    const total = spent.reduce((all, { interval }) => all + interval.low, 0n)
    if (rest === undefined || total <= rest) return
    const stated = spent.reduce((all, amount) => all + exactParts(amount.stated, amount.scale), 0n)
    yield {
      message: `各项目自评表中财政专户管理资金、单位资金共执行${printParts(stated, YUAN, 2)}万元，大于本年支出合计与财政拨款支出之差，疑资金来源错行。`,
      evidence: spent.map(({ span }) => span),
    }
  },
}

/** 本年支出合计 less 财政拨款支出, at most; `undefined` where the tables do not tell. */
function otherSpending(disclosure: Disclosure): bigint | undefined {
  const tableOf = (id: string) => distinctTables(disclosure).filter(({ form }) => form.id === id)
  const [[all, more], [fiscal, again]] = [tableOf('T1'), tableOf('T4')]
  if (all === undefined || fiscal === undefined || more !== undefined || again !== undefined) return undefined
  const whole = tableCell(all, 'expenditure', 'final')
  const part = tableCell(fiscal, 'expenditure', 'total')
  return whole === undefined || part === undefined ? undefined : whole.interval.high - part.interval.low
}

/** What each project's first form gives as spent of the unit's own and of special accounts' money. */
function otherMoney({ evaluations }: Disclosure): FundingAmount[] {
  const seen = new Set<string>()
  return evaluations.flatMap(({ kind, name, funding }) => {
    const core = name === undefined ? '' : coreName(name.text)
    if (kind !== 'project' || core === '' || seen.has(core)) return []
    seen.add(core)
    return funding.flatMap(({ source, executed }) =>
      (source === 'account' || source === 'unit') && executed !== undefined && executed.stated.digits > 0n
        ? [executed]
        : [],
    )
  })
}
