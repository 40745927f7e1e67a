/** The smallest accounts over which every equation of the catalogue runs, with those of the year before; all of them hold. */
import type { Accounts } from '../final-accounts/accounts.ts'
import type { EconomicEntry, IncomeEntry } from '../final-accounts/money-entries.ts'

const yuan = (amount: number): bigint => BigInt(amount) * 100n

const income = (subject: string, kind: IncomeEntry['kind'], amount: number): IncomeEntry => ({
  subject,
  kind,
  amount: yuan(amount),
})

type Kind = Pick<EconomicEntry, 'source' | 'nature'>
const BASIC: Kind = { source: 'general', nature: 'basic' }
const PROJECT: Kind = { source: 'general', nature: 'project' }
const FUNDS_BASIC: Kind = { source: 'funds', nature: 'basic' }
const FUNDS_PROJECT: Kind = { source: 'funds', nature: 'project' }
const CAPITAL: Kind = { source: 'capital', nature: 'project' }
const OWN_PROJECT: Kind = { source: 'other', nature: 'project' }

const spent = (subject: string, kind: Kind, economic: string, amount: number): EconomicEntry => ({
  subject,
  ...kind,
  economic,
  amount: yuan(amount),
})
const transferred = (nature: 'superior' | 'subordinate', amount: number): EconomicEntry => ({
  subject: '2010301',
  source: 'other',
  nature,
  amount: yuan(amount),
})

const item = (budget: number, final: number, previous: number, funds: [number, number] = [0, 0]) => ({
  budget: yuan(budget),
  final: yuan(final),
  previous: yuan(previous),
  fundsBudget: yuan(funds[0]),
  fundsFinal: yuan(funds[1]),
})

export const MINIATURE: Accounts = {
  schema: 'mingzhang.accounts/1',
  organisation: {
    name: '溪口县人民政府办公室',
    report: 'unit',
    units: [{ name: '溪口县人民政府办公室', kind: '行政单位' }],
    duties: [],
    work: [],
  },
  year: 2020,
  income: [
    income('2010301', 'general', 94_200),
    income('2080505', 'general', 5_000),
    income('2080506', 'general', 2_500),
    income('2101101', 'general', 1_800),
    income('2210201', 'general', 3_500),
    income('2120804', 'funds', 7_150),
    income('2230105', 'capital', 2_050),
    income('2010301', 'superior', 1_000),
    income('2010301', 'operations', 2_000),
    income('2010301', 'business', 900),
    income('2010301', 'subordinate', 500),
    income('2010301', 'other', 1_500),
  ],
  expenditure: {
    level: 'economic',
    entries: [
      spent('2010301', BASIC, '30101', 50_000),
      spent('2010301', BASIC, '30201', 8_000),
      spent('2010301', BASIC, '30212', 1_000),
      spent('2010301', BASIC, '30217', 2_000),
      spent('2010301', BASIC, '30231', 12_000),
      spent('2010301', BASIC, '30302', 4_000),
      spent('2010301', BASIC, '30701', 500),
      spent('2010301', BASIC, '31013', 6_000),
      spent('2010301', BASIC, '39999', 700),
      spent('2010301', PROJECT, '30227', 8_000),
      spent('2010301', PROJECT, '30901', 1_000),
      spent('2080505', BASIC, '30108', 5_000),
      spent('2080506', BASIC, '30109', 2_500),
      spent('2101101', BASIC, '30110', 1_500),
      spent('2101101', BASIC, '30111', 300),
      spent('2210201', BASIC, '30113', 3_500),
      spent('2120804', FUNDS_BASIC, '30299', 100),
      spent('2120804', FUNDS_PROJECT, '31005', 7_000),
      spent('2120804', FUNDS_PROJECT, '30217', 150),
      spent('2230105', CAPITAL, '31204', 2_000),
      spent('2010301', OWN_PROJECT, '30299', 4_000),
      spent('2010301', { source: 'other', nature: 'business' }, '30299', 600),
      transferred('superior', 300),
      transferred('subordinate', 400),
    ],
  },
  carryOver: [
    { source: 'general', subject: '2010301', opening: yuan(1_200), closing: yuan(2_200) },
    { source: 'funds', subject: '2120804', opening: yuan(300), closing: yuan(200) },
    { source: 'capital', subject: '2230105', opening: yuan(100), closing: yuan(150) },
    { source: 'other', opening: yuan(800), closing: yuan(1_450) },
  ],
  openingAdjustments: [{ source: 'general', amount: yuan(-50), reason: '收回以前年度支出' }],
  surplusUsed: yuan(200),
  surplusDistributed: yuan(150),
  budgets: [],
  subjectNames: {},
  previous: {
    total: yuan(12_650),
    fiscalTotal: yuan(11_250),
    general: yuan(9_000),
    funds: yuan(500),
    capital: yuan(100),
    closing: yuan(2_450),
    fiscalClosing: yuan(1_650),
  },
  threePublic: {
    overseas: item(1_100, 1_000, 0),
    purchase: item(6_500, 6_000, 0),
    running: item(12_500, 12_000, 700),
    reception: item(2_300, 2_150, 400, [160, 150]),
    overseasGroups: 1,
    overseasPersons: 2,
    purchased: [{ type: '轿车', count: 1, amount: yuan(6_000) }],
    held: [{ type: '轿车', count: 2 }],
    domestic: { batches: 5, persons: 40, amount: yuan(2_050), details: [] },
    foreign: { batches: 1, persons: 3, amount: yuan(100) },
  },
  operatingExpenses: { final: yuan(30_200), previous: yuan(1_100) },
  procurement: {
    goods: yuan(6_000),
    works: 0n,
    services: yuan(9_000),
    smallMedium: yuan(10_000),
    smallMicro: yuan(4_000),
  },
  stateAssets: {
    vehicles: [{ use: '机要通信用车', count: 3 }],
    equipment: 0,
    generalEquipment: 0,
    specialEquipment: 0,
  },
  staff: { posts: 3, serving: 2, retiredCadres: 0, retired: 1 },
  balanceSheet: {
    assets: { opening: yuan(900), closing: yuan(1_000) },
    liabilities: { opening: yuan(300), closing: yuan(350) },
    netAssets: { opening: yuan(600), closing: yuan(650) },
  },
  projects: [],
  explanations: {},
}

/** The year before: its balances are the opening ones of the year, but for an adjustment of 50元. */
export const MINIATURE_BEFORE: Accounts = {
  ...MINIATURE,
  year: 2019,
  income: [
    income('2010301', 'general', 10_250),
    income('2120804', 'funds', 800),
    income('2230105', 'capital', 200),
    income('2010301', 'other', 1_400),
  ],
  expenditure: {
    level: 'economic',
    entries: [
      spent('2010301', BASIC, '30101', 7_900),
      spent('2010301', BASIC, '30231', 700),
      spent('2010301', BASIC, '30217', 400),
      spent('2120804', FUNDS_PROJECT, '31005', 500),
      spent('2230105', CAPITAL, '31204', 100),
      spent('2010301', OWN_PROJECT, '30299', 600),
    ],
  },
  carryOver: [
    { source: 'general', subject: '2010301', opening: 0n, closing: yuan(1_250) },
    { source: 'funds', subject: '2120804', opening: 0n, closing: yuan(300) },
    { source: 'capital', subject: '2230105', opening: 0n, closing: yuan(100) },
    { source: 'other', subject: '2010301', opening: 0n, closing: yuan(800) },
  ],
  openingAdjustments: [],
  surplusUsed: 0n,
  surplusDistributed: 0n,
  previous: undefined,
  threePublic: {
    ...MINIATURE.threePublic,
    overseas: item(0, 0, 0),
    purchase: item(0, 0, 0),
    running: item(700, 700, 0),
    reception: item(400, 400, 0),
  },
  operatingExpenses: { final: yuan(1_100), previous: 0n },
  balanceSheet: {
    assets: { opening: 0n, closing: yuan(900) },
    liabilities: { opening: 0n, closing: yuan(300) },
    netAssets: { opening: 0n, closing: yuan(600) },
  },
}

/** A unit that has 一般公共预算财政拨款 alone. */
export const MINIATURE_GENERAL_ONLY: Accounts = {
  ...MINIATURE,
  income: [income('2010301', 'general', 60), income('2210201', 'general', 5)],
  expenditure: {
    level: 'economic',
    entries: [
      spent('2010301', BASIC, '30101', 40),
      spent('2010301', PROJECT, '30227', 20),
      spent('2210201', BASIC, '30113', 5),
    ],
  },
  carryOver: [],
  openingAdjustments: [],
  surplusUsed: 0n,
  surplusDistributed: 0n,
}
