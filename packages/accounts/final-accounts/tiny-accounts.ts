/** The smallest complete accounts, for tests: two subjects, every source but state capital, balanced. */
import type { Accounts } from './accounts.ts'

const NOTHING = { budget: 0n, final: 0n, previous: 0n, fundsBudget: 0n, fundsFinal: 0n }

export const TINY_ACCOUNTS: Accounts = {
  schema: 'mingzhang.accounts/1',
  organisation: {
    name: '溪口县档案馆',
    report: 'unit',
    units: [{ name: '溪口县档案馆', kind: '参照公务员法管理的事业单位' }],
    duties: [],
    work: [],
  },
  year: 2022,
  income: [
    { subject: '2012601', kind: 'general', amount: 100_000_00n },
    { subject: '2012604', kind: 'general', amount: 41_000_00n },
    { subject: '2120804', kind: 'funds', amount: 30_000_00n },
    { subject: '2012604', kind: 'other', amount: 5_000_00n },
  ],
  expenditure: {
    level: 'economic',
    entries: [
      { subject: '2012601', source: 'general', nature: 'basic', economic: '30101', amount: 70_000_00n },
      { subject: '2012601', source: 'general', nature: 'basic', economic: '30201', amount: 28_765_43n },
      { subject: '2012601', source: 'general', nature: 'basic', economic: '30217', amount: 1_234_57n },
      { subject: '2012604', source: 'general', nature: 'project', economic: '30227', amount: 40_000_00n },
      { subject: '2120804', source: 'funds', nature: 'project', economic: '31005', amount: 29_000_00n },
      { subject: '2012604', source: 'other', nature: 'project', economic: '30202', amount: 4_000_00n },
    ],
  },
  carryOver: [
    { source: 'general', subject: '2012604', opening: 2_000_00n, closing: 3_000_00n },
    { source: 'funds', subject: '2120804', opening: 0n, closing: 1_000_00n },
    { source: 'other', subject: '2012604', opening: 500_00n, closing: 1_500_00n },
  ],
  openingAdjustments: [],
  surplusUsed: 0n,
  surplusDistributed: 0n,
  budgets: [],
  subjectNames: {},
  threePublic: {
    overseas: NOTHING,
    purchase: NOTHING,
    running: NOTHING,
    reception: { ...NOTHING, budget: 2_000_00n, final: 1_234_57n, previous: 1_500_00n },
    overseasGroups: 0,
    overseasPersons: 0,
    purchased: [],
    held: [],
    domestic: { batches: 3, persons: 21, amount: 1_234_57n, details: [] },
    foreign: { batches: 0, persons: 0, amount: 0n },
  },
  procurement: { goods: 0n, works: 0n, services: 0n, smallMedium: 0n, smallMicro: 0n },
  stateAssets: { vehicles: [], equipment: 0, generalEquipment: 0, specialEquipment: 0 },
  projects: [],
  explanations: {},
}
