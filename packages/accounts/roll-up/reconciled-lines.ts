/** The summary of a roll-up: what the units add up to, what is eliminated, what the department has. */
import type { Accounts } from '../final-accounts/accounts.ts'
import type { ExpenditureNature, IncomeKind } from '../final-accounts/money-entries.ts'
import { type Fen, totalFen } from '../money.ts'
import type { ReconciledLine, Transfer, TransferKind } from './reconciliation.ts'

const INCOME: readonly (readonly [IncomeKind, string, TransferKind?])[] = [
  ['general', '一般公共预算财政拨款收入'],
  ['funds', '政府性基金预算财政拨款收入'],
  ['capital', '国有资本经营预算财政拨款收入'],
  ['superior', '上级补助收入', 'grant'],
  ['operations', '事业收入'],
  ['business', '经营收入'],
  ['subordinate', '附属单位上缴收入', 'remittance'],
  ['other', '其他收入'],
]
const EXPENDITURE: readonly (readonly [ExpenditureNature, string, TransferKind?])[] = [
  ['basic', '基本支出'],
  ['project', '项目支出'],
  ['superior', '上缴上级支出', 'remittance'],
  ['business', '经营支出'],
  ['subordinate', '对附属单位补助支出', 'grant'],
]

export function reconciledLines(
  { income, expenditure, carryOver, surplusUsed, surplusDistributed }: Accounts,
  transfers: readonly Transfer[],
): ReconciledLine[] {
  const eliminatedOf = (kind?: TransferKind): Fen =>
    totalFen(transfers.filter((transfer) => transfer.kind === kind).map(({ eliminated }) => eliminated))
  const line = (title: string, department: Fen, eliminated: Fen = 0n): ReconciledLine => ({
    line: title,
    units: department + eliminated,
    eliminated,
    department,
  })
  const all = totalFen(transfers.map(({ eliminated }) => eliminated))
  const incomeSum = totalFen(income.map(({ amount }) => amount))
  const spentSum = totalFen(expenditure.entries.map(({ amount }) => amount))
  const opening = totalFen(carryOver.map((one) => one.opening))
  const closing = totalFen(carryOver.map((one) => one.closing))
  return [
    ...INCOME.map(([wanted, title, kind]) =>
      line(title, totalFen(income.flatMap((one) => (one.kind === wanted ? [one.amount] : []))), eliminatedOf(kind)),
    ),
    line('本年收入合计', incomeSum, all),
    line('使用非财政拨款结余（含专用结余）', surplusUsed),
    line('年初结转和结余', opening),
    line('收入总计', incomeSum + surplusUsed + opening, all),
    ...EXPENDITURE.map(([wanted, title, kind]) =>
      line(
        title,
        totalFen(expenditure.entries.flatMap((one) => (one.nature === wanted ? [one.amount] : []))),
        eliminatedOf(kind),
      ),
    ),
    line('本年支出合计', spentSum, all),
    line('结余分配', surplusDistributed),
    line('年末结转和结余', closing),
    line('支出总计', spentSum + surplusDistributed + closing, all),
  ]
}
