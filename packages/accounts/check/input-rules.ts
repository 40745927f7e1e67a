/** Whether the entries of accounts can be what they say: subjects of the year, signs, units, what must not be missing. */
import { entriesOf, isPersonnel } from '../filled-tables/books.ts'
import type { Accounts } from '../final-accounts/accounts.ts'
import { includesAdministration } from '../final-accounts/organisation.ts'
import { printFen, totalFen } from '../money.ts'
import { LISTED_YEARS } from '../subjects/subject.ts'
import { economicSubjects, functionalSubjects } from '../subjects/subjects.ts'
import type { AccountsRule, RuleFailure } from './accounts-rule.ts'
import { amountSlots } from './amount-slots.ts'
import type { ViolationCell } from './violation.ts'

const entered = (row: string, address: string, amount: bigint): ViolationCell => ({
  table: '录入数据',
  row,
  column: '金额',
  address,
  amount: printFen(amount),
})

/** A code with the first entry that uses it. */
interface UsedCode {
  readonly code: string
  readonly path: string
  readonly amount: bigint
}

function usedCodes(accounts: Accounts): { functional: UsedCode[]; economic: UsedCode[] } {
  const functional = new Map<string, UsedCode>()
  const economic = new Map<string, UsedCode>()
  const use = (codes: Map<string, UsedCode>, code: string, path: string, amount: bigint): void => {
    if (!codes.has(code)) codes.set(code, { code, path, amount })
  }
  for (const [index, { subject, amount }] of accounts.income.entries())
    use(functional, subject, `income.${index}`, amount)
  for (const [index, { subject, economic: code, amount }] of entriesOf(accounts).entries()) {
    use(functional, subject, `expenditure.entries.${index}`, amount)
    if (code !== undefined) use(economic, code, `expenditure.entries.${index}`, amount)
  }
  if (accounts.expenditure.level === 'functional')
    for (const [index, { economic: code, amount }] of accounts.expenditure.basicByEconomic.entries())
      use(economic, code, `expenditure.basicByEconomic.${index}`, amount)
  return { functional: [...functional.values()], economic: [...economic.values()] }
}

const SUBJECTS: AccountsRule = {
  id: 'K20',
  formula: '科目编码是当年《政府收支分类科目》的科目',
  kind: '科目',
  severity: 'error',
  basis: '当年《政府收支分类科目》',
  find: (accounts) => {
    const { year, subjectNames } = accounts
    if (year < LISTED_YEARS.first || year > LISTED_YEARS.last) return { reason: `没有${year}年度的科目表` }
    const { functional, economic } = usedCodes(accounts)
    const failures = [
      ...functional.map((used) => ({ used, subject: functionalSubjects, name: '支出功能分类科目' })),
      ...economic.map((used) => ({ used, subject: economicSubjects, name: '部门预算支出经济分类科目' })),
    ].flatMap(({ used: { code, path, amount }, subject, name }): RuleFailure[] => {
      if (subject.inYear(code, year) !== undefined || subjectNames[code] !== undefined) return []
      const [former] = subject.withCode(code)
      const cells = [entered(`${name}${code}`, path, amount)]
      const suggestion =
        '请核对编码；当年新设的科目，用 mingzhang import-subjects 导入当年科目表，或者在 subjectNames 中写明名称。'
      if (former === undefined) return [{ message: `${year}年度没有${name}${code}。`, cells, suggestion }]
      const severity = former.confidence === 'h' ? 'warning' : 'review'
      return [{ message: `${name}${code}“${former.name}”在${year}年度没有使用。`, cells, severity, suggestion }]
    })
    return { cases: functional.length + economic.length, failures }
  },
}

const SIGNS: AccountsRule = {
  id: 'N03',
  formula: '除调整表外，录入的收入、支出、“三公”经费不为负数',
  kind: '逻辑性',
  severity: 'error',
  basis: '部门决算报表编制要求：负数只用于调整表',
  condition: 'not-adjustment',
  find: (accounts) => {
    const slots = amountSlots(accounts).filter(({ path }) => !/^(?:carryOver|openingAdjustments)\./.test(path))
    return {
      cases: slots.length,
      failures: slots
        .filter(({ amount }) => amount < 0n)
        .map(({ name, path, amount }) => ({
          message: `${name()}为${printFen(amount)}元，是负数。`,
          cells: [entered(name(), path, amount)],
          suggestion: '请核对正负号；确属冲减以前年度的，填入调整表。',
        })),
    }
  },
}

/** A total that was a ten-thousandth or ten thousand times as much the year before was entered in another unit. */
const UNITS: AccountsRule = {
  id: 'N04',
  formula: '录入金额的单位是元',
  kind: '逻辑性',
  severity: 'warning',
  basis: '决算数据以元为单位',
  find: (accounts) => {
    const { previous } = accounts
    const total = totalFen(entriesOf(accounts).map(({ amount }) => amount))
    if (previous === undefined || previous.total === 0n || total === 0n) return { reason: '没有上年数可以对照' }
    const apart = total > previous.total ? total / previous.total : previous.total / total
    if (apart < 3_000n) return { cases: 1, failures: [] }
    const message = `本年支出合计${printFen(total)}元，上年收、支总计${printFen(previous.total)}元，相差约${apart}倍，疑有一个误以万元录入。`
    return {
      cases: 1,
      failures: [{ message, cells: [entered('上年收、支总计', 'previous.total', previous.total)] }],
    }
  },
}

const REQUIRED: AccountsRule = {
  id: 'N05',
  formula: '应填的数据齐全：机关运行经费、基本支出的经济分类、结转资金的科目',
  kind: '逻辑性',
  severity: 'warning',
  basis: '部门决算公开格式规定的要素',
  find: (accounts) => {
    const failures: RuleFailure[] = []
    const missing = (message: string, path: string): void => {
      failures.push({ message, cells: [{ table: '录入数据', row: path, column: '', address: path, amount: '' }] })
    }
    const administrative = includesAdministration(accounts.organisation.units) === 'yes'
    const basic = entriesOf(accounts).filter(({ source, nature }) => source === 'general' && nature === 'basic')
    const spendsPublic = basic.some(
      ({ economic, amount }) => amount !== 0n && economic !== undefined && !isPersonnel(economic),
    )
    if (administrative && spendsPublic && accounts.operatingExpenses === undefined)
      missing('有行政单位或者参公单位，没有填列机关运行经费。', 'operatingExpenses')
    if (accounts.expenditure.level === 'economic' && basic.some(({ economic }) => economic === undefined))
      missing('有一般公共预算财政拨款基本支出没有填列经济分类科目。', 'expenditure.entries')
    accounts.carryOver.forEach(({ source, subject, opening, closing }, index) => {
      const listed = source === 'funds' || source === 'capital'
      if (listed && subject === undefined && (opening !== 0n || closing !== 0n))
        missing('政府性基金预算、国有资本经营预算的结转结余没有填列科目。', `carryOver.${index}.subject`)
    })
    return { cases: 3, failures }
  },
}

/** The rules on the entries themselves. */
export const INPUT_RULES: readonly AccountsRule[] = [SUBJECTS, SIGNS, UNITS, REQUIRED]
