/** The accounts of one invented unit: a ledger of exact entries from which every table and sentence follows. */
import { type Fen, totalFen } from '@mingzhang/accounts'

/** Where money comes from. */
export type Source = 'general' | 'funds' | 'own'

export interface Entry {
  readonly subject: string
  readonly economic: string
  readonly nature: 'basic' | 'project' | 'operating'
  readonly source: Source
  readonly amount: Fen
}

/** Money carried in from last year or out to the next, by subject. */
export interface Carried {
  readonly subject: string
  readonly source: Source
  readonly opening: Fen
  readonly closing: Fen
}

/** Income that is no fiscal appropriation. */
export interface OwnIncome {
  readonly subject: string
  readonly kind: '事业收入' | '经营收入' | '其他收入'
  readonly amount: Fen
}

export interface ThreePublicItem {
  readonly budget: Fen
  readonly final: Fen
  readonly before: Fen
}

export interface Indicator {
  readonly kind: '数量指标' | '质量指标' | '时效指标' | '经济成本指标' | '社会效益指标' | '生态效益指标' | '可持续影响指标' | '服务对象满意度指标'
  readonly name: string
  readonly relation: '≥' | '≤' | '＝' | '定性'
  readonly target: string
  readonly unit: string
  readonly actual: string
  readonly weight: number
  readonly score: string
  /** Why a target was missed. */
  readonly reason?: string
}

export interface Project {
  readonly name: string
  readonly code: string
  readonly subject: string
  readonly source: Source
  readonly initialBudget: Fen
  readonly adjustedBudget: Fen
  /** What the project is to achieve, and what it achieved. */
  readonly goal: string
  readonly outcome: string
  readonly process: string
  readonly benefit: string
  readonly problem: string
  readonly proposal: string
  readonly indicators: readonly Indicator[]
  readonly executed: Fen
  readonly executionScore: string
  readonly score: string
}

/** A functional subject with its budget and what to say of it. */
export interface SubjectBudget {
  readonly subject: string
  readonly budget: Fen
  readonly purpose: string
  /** Why the final accounts differ from the budget. */
  readonly reason: string
}

export interface Accounts {
  readonly organisation: string
  readonly shortName: string
  readonly year: number
  readonly duties: readonly string[]
  /** Units whose accounts are included: the organisation itself first. */
  readonly units: readonly { readonly name: string; readonly kind: '行政单位' | '参照公务员法管理的事业单位' | '其他事业单位' }[]
  /** Subjects of units whose public funds are operating expenses (机关运行经费). */
  readonly operatingSubjects: readonly string[]
  readonly entries: readonly Entry[]
  readonly carried: readonly Carried[]
  readonly ownIncome: readonly OwnIncome[]
  /** Surplus distributed (结余分配). */
  readonly distributed: Fen
  readonly budgets: readonly SubjectBudget[]
  readonly before: { readonly total: Fen; readonly fiscalTotal: Fen; readonly general: Fen; readonly operating: Fen }
  /** Why figures changed against last year, and why the general public budget was not spent as planned. */
  readonly reasons: { readonly total: string; readonly fiscal: string; readonly general: string; readonly budget: string; readonly operating: string }
  readonly overseas: ThreePublicItem & { readonly groups: number; readonly persons: number; readonly detail: string; readonly reason: string }
  readonly vehiclePurchase: ThreePublicItem & { readonly bought: number }
  readonly vehicleOperation: ThreePublicItem & { readonly reason: string }
  readonly reception: ThreePublicItem & {
    readonly batches: number
    readonly persons: number
    readonly reason: string
    readonly details: readonly { readonly what: string; readonly amount: Fen }[]
  }
  /** Vehicles by use (国有资产) in the order of the model, and those that are passenger cars by type. */
  readonly vehicleUses: readonly { readonly use: string; readonly count: number }[]
  readonly vehicleTypes: readonly { readonly type: string; readonly count: number }[]
  readonly largeEquipment: number
  readonly procurement: { readonly goods: Fen; readonly works: Fen; readonly services: Fen; readonly smallMedium: Fen; readonly smallMicro: Fen; readonly used: string }
  readonly projects: readonly Project[]
}

/** What the ledger adds up to where `wanted` holds. */
export const spent = (accounts: Accounts, wanted: (entry: Entry) => boolean): Fen =>
  totalFen(accounts.entries.filter(wanted).map((entry) => entry.amount))

export const isFiscal = (source: Source): boolean => source !== 'own'

/** Carried money, opening or closing, of the wanted sources. */
export const carriedTotal = (accounts: Accounts, when: 'opening' | 'closing', wanted: (source: Source) => boolean, prefix = ''): Fen =>
  totalFen(accounts.carried.filter((one) => wanted(one.source) && one.subject.startsWith(prefix)).map((one) => one[when]))

/** Fiscal income under a subject prefix: what was spent, less what came in from last year, plus what goes on. */
export function fiscalIncome(accounts: Accounts, wanted: (source: Source) => boolean, prefix = ''): Fen {
  const fiscal = (source: Source): boolean => isFiscal(source) && wanted(source)
  return (
    spent(accounts, (entry) => fiscal(entry.source) && entry.subject.startsWith(prefix)) -
    carriedTotal(accounts, 'opening', fiscal, prefix) +
    carriedTotal(accounts, 'closing', fiscal, prefix)
  )
}

export const ownIncome = (accounts: Accounts, kind: OwnIncome['kind'], prefix = ''): Fen =>
  totalFen(accounts.ownIncome.filter((one) => one.kind === kind && one.subject.startsWith(prefix)).map((one) => one.amount))

export const OWN_INCOME_KINDS = ['事业收入', '经营收入', '其他收入'] as const

export const incomeTotal = (accounts: Accounts, prefix = ''): Fen =>
  fiscalIncome(accounts, () => true, prefix) + totalFen(OWN_INCOME_KINDS.map((kind) => ownIncome(accounts, kind, prefix)))

export const expenditureTotal = (accounts: Accounts): Fen => spent(accounts, () => true)

export const grandTotal = (accounts: Accounts): Fen => incomeTotal(accounts) + carriedTotal(accounts, 'opening', () => true)

export const fiscalGrandTotal = (accounts: Accounts): Fen =>
  fiscalIncome(accounts, () => true) + carriedTotal(accounts, 'opening', isFiscal)

/** Codes of a length (3 类, 5 款, 7 项) that occur in the wanted entries and balances, in order. */
export function codes(accounts: Accounts, length: 3 | 5 | 7, wanted: (source: Source) => boolean = () => true): string[] {
  const all = [...accounts.entries, ...accounts.carried].filter((one) => wanted(one.source)).map((one) => one.subject)
  return [...new Set(all.map((code) => code.slice(0, length)))].sort()
}

/** 类, 款 and 项 in the order of a table: each parent before its children. */
export const codeTree = (accounts: Accounts, wanted?: (source: Source) => boolean): string[] =>
  [...codes(accounts, 3, wanted), ...codes(accounts, 5, wanted), ...codes(accounts, 7, wanted)].sort()

export const isPersonnel = (entry: Entry): boolean => /^30[13]/.test(entry.economic)

/** Whether an entry belongs to the general-public-budget basic expenditure (一般公共预算财政拨款基本支出). */
export const isGeneralBasic = (entry: Entry): boolean => entry.source === 'general' && entry.nature === 'basic'

export const personnelFunds = (accounts: Accounts): Fen => spent(accounts, (entry) => isGeneralBasic(entry) && isPersonnel(entry))
export const publicFunds = (accounts: Accounts): Fen => spent(accounts, (entry) => isGeneralBasic(entry) && !isPersonnel(entry))

export const operatingExpenses = (accounts: Accounts): Fen =>
  spent(accounts, (entry) => isGeneralBasic(entry) && !isPersonnel(entry) && accounts.operatingSubjects.includes(entry.subject))

export const projectExpenditure = (accounts: Accounts): Fen => spent(accounts, (entry) => entry.nature === 'project')

export const procurementTotal = ({ procurement }: Accounts): Fen => procurement.goods + procurement.works + procurement.services

export const vehicleCount = (accounts: Accounts): number => accounts.vehicleUses.reduce((sum, one) => sum + one.count, 0)

/** The part of “三公”经费 of one kind, this year, last year, or budgeted. */
export function threePublic(accounts: Accounts, which: keyof ThreePublicItem): Record<'total' | 'overseas' | 'vehicles' | 'reception', Fen> {
  const overseas = accounts.overseas[which]
  const vehicles = accounts.vehiclePurchase[which] + accounts.vehicleOperation[which]
  const reception = accounts.reception[which]
  return { total: overseas + vehicles + reception, overseas, vehicles, reception }
}

/** Throws where the accounts do not balance. */
export function verify(accounts: Accounts): void {
  const closing = carriedTotal(accounts, 'closing', () => true)
  if (grandTotal(accounts) !== expenditureTotal(accounts) + accounts.distributed + closing) {
    const difference = grandTotal(accounts) - expenditureTotal(accounts) - accounts.distributed - closing
    throw new Error(`${accounts.organisation}: income and expenditure differ by ${difference} 分`)
  }
  for (const project of accounts.projects) {
    const booked = spent(accounts, (entry) => entry.nature === 'project' && entry.subject === project.subject && entry.source === project.source)
    const executed = totalFen(accounts.projects.filter((one) => one.subject === project.subject && one.source === project.source).map((one) => one.executed))
    if (booked !== executed) throw new Error(`${project.name}: ${executed} 分 executed, ${booked} 分 booked`)
  }
  const detailed = totalFen(accounts.reception.details.map((detail) => detail.amount))
  if (accounts.reception.details.length > 0 && detailed !== accounts.reception.final) {
    throw new Error(`${accounts.organisation}: reception details add up to ${detailed} 分`)
  }
}
