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

const REASONS = {
  carried: ['部分款项按合同约定在下年支付', '项目尾款尚未达到支付条件，结转下年', '部分工作跨年度实施，资金结转使用'],
  saved: ['年中人员调出，相应支出未发生', '通过政府采购节约了资金', '从严控制支出，结余资金由财政收回'],
  more: ['年中按规定追加了预算', '年中新增工作任务，财政追加资金', '政策性增资由财政追加'],
  less: ['年中按要求压减预算', '部分工作未开展，预算相应调减'],
  moreCarried: ['年中追加了资金，尾款按合同在下年支付', '下半年下达的资金未能全部支付'],
} as const

const NOT_BUDGETED = ['年初未安排该项预算，年中因工作需要追加', '该事项年初无法预计']

function reasonOf(random: Seeded, { initial, adjusted, executed }: ProjectMoney, closing: Fen): string | undefined {
  if (executed === adjusted && executed === initial) return undefined
  if (initial === 0n) return random.one(NOT_BUDGETED)
  if (executed < adjusted) {
    if (executed > initial) return random.one(REASONS.moreCarried)
    return random.one(closing > 0n ? REASONS.carried : REASONS.saved)
  }
  return random.one(executed > initial ? REASONS.more : REASONS.less)
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
  readonly purposes: string[]
}

/** One for each subject and fiscal source that spent money. */
export function subjectBudgets(
  random: Seeded,
  draft: Draft,
  projects: ReadonlyMap<DraftProject, ProjectMoney>,
): SubjectBudget[] {
  const budgets = new Map<string, Budget>()
  const add = (source: SubjectBudget['source'], subject: string, money: ProjectMoney, purpose: string): void => {
    const key = potKey(source, subject)
    const budget = budgets.get(key) ?? { source, subject, initial: 0n, adjusted: 0n, executed: 0n, purposes: [] }
    budgets.set(key, budget)
    budget.initial += money.initial
    budget.adjusted += money.adjusted
    budget.executed += money.executed
    if (!budget.purposes.includes(purpose)) budget.purposes.push(purpose)
  }
  const closings = new Map(draft.pots.map(({ source, subject, closing }) => [potKey(source, subject), closing]))
  const projectClosings = new Map<string, Fen>()
  for (const { source, template, closing } of projects.keys()) {
    const key = potKey(source, template.subject)
    projectClosings.set(key, (projectClosings.get(key) ?? 0n) + closing)
  }
  for (const [key, { source, subject, executed }] of basicBySubject(draft)) {
    const closing = (closings.get(key) ?? 0n) - (projectClosings.get(key) ?? 0n)
    add(source, subject, basicMoney(random, executed, closing), PURPOSES[subject] ?? random.one(OFFICE_PURPOSES))
  }
  for (const [project, money] of projects)
    add(project.source, project.template.subject, money, project.template.purpose)
  return [...budgets]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { source, subject, purposes, ...money }]) => {
      const reason = reasonOf(random, money, closings.get(key) ?? 0n)
      const { initial, adjusted } = money
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
