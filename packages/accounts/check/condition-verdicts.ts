/** Whether the conditions of equations are met by accounts. */
import { type ConditionVerdict, type EquationCondition, MET, unmet } from '../equations/conditions.ts'
import { carriedOver, entriesOf } from '../filled-tables/books.ts'
import type { Accounts } from '../final-accounts/accounts.ts'
import { hasOperatingExpenses, UNKNOWN_KIND } from '../final-accounts/organisation.ts'
import { isFiscal } from '../final-accounts/values.ts'

const NOT_APPLICABLE = '不适用：'

type Evidence = (accounts: Accounts, previous: Accounts | undefined) => ConditionVerdict

const EVIDENCE: Readonly<Record<EquationCondition, Evidence>> = {
  'only-general-budget': (accounts) =>
    accounts.income.every(({ kind, amount }) => kind === 'general' || amount === 0n) &&
    accounts.surplusUsed === 0n &&
    carriedOver(accounts, 'opening', (source) => source !== 'general') === 0n
      ? MET
      : unmet(`${NOT_APPLICABLE}有一般公共预算财政拨款以外的资金`),
  'no-other-expenditure': (accounts) =>
    entriesOf(accounts).every(({ source, amount }) => isFiscal(source) || amount === 0n)
      ? MET
      : unmet(`${NOT_APPLICABLE}有非财政拨款支出`),
  'administrative-only': ({ organisation: { units } }) => {
    const others = units.filter(({ kind }) => !hasOperatingExpenses(kind))
    if (others.length === 0) return MET
    return others.every(({ kind }) => kind === UNKNOWN_KIND)
      ? unmet('单位性质不详')
      : unmet(`${NOT_APPLICABLE}纳入决算的单位不都是行政单位、参公单位`)
  },
  'not-adjustment': ({ organisation }) =>
    organisation.report === 'adjustment' ? unmet(`${NOT_APPLICABLE}本表是调整表`) : MET,
  'previous-figures': ({ previous: figures }, previous) => {
    if (previous !== undefined) return unmet(`${NOT_APPLICABLE}已与上年决算数据核对`)
    return figures === undefined ? unmet('没有上年决算数据（--previous），也没有填列上年数') : MET
  },
}

/** Verdicts on the conditions of one unit; each is found once. */
export function conditionVerdicts(
  accounts: Accounts,
  previous: Accounts | undefined,
): (condition: EquationCondition) => ConditionVerdict {
  const known = new Map<EquationCondition, ConditionVerdict>()
  return (condition) => {
    const verdict = known.get(condition) ?? EVIDENCE[condition](accounts, previous)
    known.set(condition, verdict)
    return verdict
  }
}
