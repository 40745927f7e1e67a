/** Small accounts for tests of sentences: one subject, one kind of money, changed where a case needs it. */
import { type Accounts, accountsFromJson } from '@mingzhang/accounts'

const ITEM = { budget: '0.00', final: '0.00', previous: '0.00' }

const SMALL = {
  schema: 'mingzhang.accounts/1',
  organisation: {
    name: '溪口县档案馆',
    units: [{ name: '溪口县档案馆', kind: '公益一类事业单位' }],
    duties: ['负责档案的接收、保管和利用'],
    work: ['完成年度档案接收'],
  },
  year: 2022,
  income: [{ subject: '2012604', kind: 'general', amount: '100000.00' }],
  expenditure: {
    level: 'economic',
    entries: [
      { subject: '2012604', source: 'general', nature: 'basic', economic: '30101', amount: '60000.00' },
      { subject: '2012604', source: 'general', nature: 'project', economic: '30227', amount: '40000.00' },
    ],
  },
  carryOver: [],
  budgets: [{ subject: '2012604', source: 'general', initial: '100000.00', adjusted: '100000.00' }],
  previous: {
    total: '100000.00',
    fiscalTotal: '100000.00',
    general: '100000.00',
    funds: '0.00',
    capital: '0.00',
    closing: '0.00',
    fiscalClosing: '0.00',
  },
  threePublic: {
    overseas: ITEM,
    purchase: ITEM,
    running: ITEM,
    reception: ITEM,
    overseasGroups: 0,
    overseasPersons: 0,
    domestic: { batches: 0, persons: 0, amount: '0.00' },
    foreign: { batches: 0, persons: 0, amount: '0.00' },
  },
  procurement: { goods: '0.00', works: '0.00', services: '0.00', smallMedium: '0.00', smallMicro: '0.00' },
  stateAssets: { vehicles: [], equipment: 0 },
  staff: { posts: 5, serving: 5, retiredCadres: 0, retired: 1 },
}

export function smallAccounts(changes: Partial<Accounts> = {}): Accounts {
  const { accounts, mistakes } = accountsFromJson(SMALL)
  if (accounts === undefined) throw new Error(JSON.stringify(mistakes))
  return { ...accounts, ...changes }
}
