/** Budgets by subject, what each was for, and why the final accounts differ. */
import type { SubjectBudget } from '../final-accounts/money-entries.ts'
import { isFiscal } from '../final-accounts/values.ts'
import type { Fen } from '../money.ts'
import { type Draft, type DraftProject, potKey } from './draft.ts'
import { drawInitial, type ProjectMoney } from './project-accounts.ts'
import type { Seeded } from './seeded.ts'

/** 主要用于…, by subject; other subjects of basic expenditure pay salaries and office costs. */
const PURPOSES: Readonly<Record<string, string>> = {
  '2080501': '离退休人员生活补助和日常服务',
  '2080502': '离退休人员生活补助和日常服务',
  '2080505': '缴纳在职人员基本养老保险费',
  '2080506': '缴纳在职人员职业年金',
  '2080801': '支付去世人员抚恤金和丧葬费',
  '2101101': '缴纳在职人员基本医疗保险费',
  '2101102': '缴纳在职人员基本医疗保险费',
  '2101103': '缴纳在职人员公务员医疗补助',
  '2210201': '缴纳在职人员住房公积金',
  '2210203': '发放符合条件职工的购房补贴',
}
const OFFICE_PURPOSES = ['在职人员工资发放和日常办公', '保障机构正常运转的人员和办公支出', '人员工资和日常运转']

interface Reasons {
  readonly carried: readonly string[]
  readonly saved: readonly string[]
  readonly more: readonly string[]
  readonly less: readonly string[]
  readonly moreCarried: readonly string[]
  readonly notBudgeted: readonly string[]
}

/** Why salaries, contributions and office costs differ. */
const BASIC_REASONS: Reasons = {
  carried: ['年末部分款项未办理支付，结转下年'],
  saved: ['年中人员调出，相应支出未发生', '部分人员退休，缴费人数少于年初', '从严控制支出，结余资金由财政收回'],
  more: ['年中新进人员，按规定追加了预算', '政策性增资由财政追加', '缴费基数调整，由财政追加'],
  less: ['人员调出，年中相应调减预算', '年中按要求压减预算'],
  moreCarried: ['年中追加了资金，年末尚有款项未支付'],
  notBudgeted: ['年初未安排该项预算，年中因人员变动追加', '该事项年初无法预计，据实列支'],
}
const PROJECT_REASONS: Reasons = {
  carried: ['部分款项按合同约定在下年支付', '项目尾款尚未达到支付条件，结转下年', '部分工作跨年度实施，资金结转使用'],
  saved: ['通过政府采购节约了资金', '部分工作量少于预计，结余资金由财政收回'],
  more: ['年中新增工作任务，财政追加资金', '上级年中下达了专项资金'],
  less: ['年中按要求压减预算', '部分工作未开展，预算相应调减'],
  moreCarried: ['年中追加了资金，尾款按合同在下年支付', '下半年下达的资金未能全部支付'],
  notBudgeted: ['年初未安排该项预算，年中因工作需要追加'],
}

function reasonOf(random: Seeded, { initial, adjusted, executed, closing, hasProject }: Budget): string | undefined {
  if (executed === adjusted && executed === initial) return undefined
  const reasons = hasProject ? PROJECT_REASONS : BASIC_REASONS
  if (initial === 0n) return random.one(reasons.notBudgeted)
  if (executed < adjusted) {
    if (executed > initial) return random.one(reasons.moreCarried)
    return random.one(closing > 0n ? reasons.carried : reasons.saved)
  }
  return random.one(executed > initial ? reasons.more : reasons.less)
}

/** Basic expenditure: mostly as budgeted; sometimes money is left, seldom more is spent or nothing was budgeted. */
function basicMoney(random: Seeded, executed: Fen, closing: Fen): ProjectMoney {
  const way = random.below(100)
  const adjusted =
    closing > 0n || way < 60
      ? executed + closing
      : way < 92
        ? executed + random.part(executed, 5, 120)
        : way < 97
          ? executed - random.part(executed, 5, 80)
          : 0n
  return { initial: adjusted === 0n ? 0n : drawInitial(random, adjusted, executed), adjusted, executed }
}

interface Budget {
  readonly source: SubjectBudget['source']
  readonly subject: string
  initial: Fen
  adjusted: Fen
  executed: Fen
  hasProject: boolean
  readonly closing: Fen
  readonly purposes: string[]
}

/** One for each subject and fiscal source that spent money. */
export function subjectBudgets(
  random: Seeded,
  draft: Draft,
  projects: ReadonlyMap<DraftProject, ProjectMoney>,
): SubjectBudget[] {
  const closings = new Map(draft.pots.map(({ source, subject, closing }) => [potKey(source, subject), closing]))
  const budgets = new Map<string, Budget>()
  const budgetOf = (source: SubjectBudget['source'], subject: string): Budget => {
    const key = potKey(source, subject)
    const found = budgets.get(key)
    if (found !== undefined) return found
    const nothing = { initial: 0n, adjusted: 0n, executed: 0n, hasProject: false, purposes: [] }
    const budget = { source, subject, ...nothing, closing: closings.get(key) ?? 0n }
    budgets.set(key, budget)
    return budget
  }
  const add = (budget: Budget, money: ProjectMoney, purpose: string): void => {
    budget.initial += money.initial
    budget.adjusted += money.adjusted
    budget.executed += money.executed
    if (!budget.purposes.includes(purpose)) budget.purposes.push(purpose)
  }
  const projectClosings = new Map<string, Fen>()
  for (const { source, template, closing } of projects.keys()) {
    const key = potKey(source, template.subject)
    projectClosings.set(key, (projectClosings.get(key) ?? 0n) + closing)
  }
  for (const [key, { source, subject, executed }] of basicBySubject(draft)) {
    const closing = (closings.get(key) ?? 0n) - (projectClosings.get(key) ?? 0n)
    const purpose = PURPOSES[subject] ?? random.one(OFFICE_PURPOSES)
    add(budgetOf(source, subject), basicMoney(random, executed, closing), purpose)
  }
  for (const [{ source, template }, money] of projects) {
    const budget = budgetOf(source, template.subject)
    budget.hasProject = true
    add(budget, money, template.purpose)
  }
  return [...budgets]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, budget]) => {
      const { subject, source, initial, adjusted, purposes } = budget
      const reason = reasonOf(random, budget)
      return {
        subject,
        source,
        initial,
        adjusted,
        purpose: purposes.join('、'),
        ...(reason === undefined ? {} : { reason }),
      }
    })
}

function basicBySubject({ lines }: Draft) {
  const found = new Map<string, { source: SubjectBudget['source']; subject: string; executed: Fen }>()
  for (const { source, subject, amount } of lines) {
    if (!isFiscal(source)) continue
    const key = potKey(source, subject)
    const one = found.get(key) ?? { source, subject, executed: 0n }
    one.executed += amount
    found.set(key, one)
  }
  return found
}
