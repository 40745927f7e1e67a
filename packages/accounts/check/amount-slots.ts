/** Every amount of accounts that somebody entered, each with the same accounts where it is another. */
import { nameOf } from '../filled-tables/subject-rows.ts'
import type { Accounts } from '../final-accounts/accounts.ts'
import type { ThreePublic } from '../final-accounts/disclosed-matters.ts'
import type { Fen } from '../money.ts'

export interface AmountSlot {
  /** Chinese. */
  readonly name: () => string
  /** Where it stands in the JSON form, such as `income.3.amount`. */
  readonly path: string
  /** The functional subject it belongs to. */
  readonly subject: string | undefined
  readonly amount: Fen
  readonly changedTo: (amount: Fen) => Accounts
}

const INCOME = {
  general: '一般公共预算财政拨款收入',
  funds: '政府性基金预算财政拨款收入',
  capital: '国有资本经营预算财政拨款收入',
  superior: '上级补助收入',
  operations: '事业收入',
  business: '经营收入',
  subordinate: '附属单位上缴收入',
  other: '其他收入',
} as const
const NATURES = {
  basic: '基本支出',
  project: '项目支出',
  business: '经营支出',
  superior: '上缴上级支出',
  subordinate: '对附属单位补助支出',
} as const
const SOURCES = {
  general: '一般公共预算',
  funds: '政府性基金预算',
  capital: '国有资本经营预算',
  other: '非财政拨款',
} as const
const THREE_PUBLIC = {
  overseas: '因公出国（境）费',
  purchase: '公务用车购置费',
  running: '公务用车运行维护费',
  reception: '公务接待费',
} as const
const ITEMS = ['overseas', 'purchase', 'running', 'reception'] as const
const MOMENTS = { budget: '预算数', final: '决算数' } as const

/** `list` with one entry replaced. */
const withEntry = <T>(list: readonly T[], at: number, entry: T): T[] =>
  list.map((one, index) => (index === at ? entry : one))

export function amountSlots(accounts: Accounts): AmountSlot[] {
  return [...incomeSlots(accounts), ...expenditureSlots(accounts), ...carryOverSlots(accounts), ...otherSlots(accounts)]
}

const subjectOf = (accounts: Accounts, code: string): string =>
  `“${code} ${nameOf(code, { year: accounts.year, own: accounts.subjectNames })}”`

const incomeSlots = (accounts: Accounts): AmountSlot[] =>
  accounts.income.map((entry, index) => ({
    name: () => `收入${subjectOf(accounts, entry.subject)}${INCOME[entry.kind]}`,
    path: `income.${index}.amount`,
    subject: entry.subject,
    amount: entry.amount,
    changedTo: (amount) => ({ ...accounts, income: withEntry(accounts.income, index, { ...entry, amount }) }),
  }))

function expenditureSlots(accounts: Accounts): AmountSlot[] {
  const { expenditure } = accounts
  if (expenditure.level === 'economic')
    return expenditure.entries.map((entry, index) => ({
      name: () =>
        `支出${subjectOf(accounts, entry.subject)}${SOURCES[entry.source]}${NATURES[entry.nature]}${entry.economic === undefined ? '' : subjectOf(accounts, entry.economic)}`,
      path: `expenditure.entries.${index}.amount`,
      subject: entry.subject,
      amount: entry.amount,
      changedTo: (amount) => ({
        ...accounts,
        expenditure: { ...expenditure, entries: withEntry(expenditure.entries, index, { ...entry, amount }) },
      }),
    }))
  return [
    ...expenditure.entries.map(
      (entry, index): AmountSlot => ({
        name: () => `支出${subjectOf(accounts, entry.subject)}${SOURCES[entry.source]}${NATURES[entry.nature]}`,
        path: `expenditure.entries.${index}.amount`,
        subject: entry.subject,
        amount: entry.amount,
        changedTo: (amount) => ({
          ...accounts,
          expenditure: { ...expenditure, entries: withEntry(expenditure.entries, index, { ...entry, amount }) },
        }),
      }),
    ),
    ...expenditure.basicByEconomic.map(
      (entry, index): AmountSlot => ({
        name: () => `基本支出经济分类${subjectOf(accounts, entry.economic)}`,
        path: `expenditure.basicByEconomic.${index}.amount`,
        subject: undefined,
        amount: entry.amount,
        changedTo: (amount) => ({
          ...accounts,
          expenditure: {
            ...expenditure,
            basicByEconomic: withEntry(expenditure.basicByEconomic, index, { ...entry, amount }),
          },
        }),
      }),
    ),
  ]
}

function carryOverSlots(accounts: Accounts): AmountSlot[] {
  return accounts.carryOver.flatMap((entry, index) =>
    (['opening', 'closing'] as const).map(
      (moment): AmountSlot => ({
        name: () =>
          `${entry.subject === undefined ? '' : subjectOf(accounts, entry.subject)}${SOURCES[entry.source]}${moment === 'opening' ? '年初' : '年末'}结转和结余`,
        path: `carryOver.${index}.${moment}`,
        subject: entry.subject,
        amount: entry[moment],
        changedTo: (amount) => ({
          ...accounts,
          carryOver: withEntry(accounts.carryOver, index, { ...entry, [moment]: amount }),
        }),
      }),
    ),
  )
}

function otherSlots(accounts: Accounts): AmountSlot[] {
  const { threePublic } = accounts
  const withThree = (changed: Partial<ThreePublic>): Accounts => ({
    ...accounts,
    threePublic: { ...threePublic, ...changed },
  })
  return [
    slot('使用非财政拨款结余', 'surplusUsed', accounts.surplusUsed, (amount) => ({ ...accounts, surplusUsed: amount })),
    slot('结余分配', 'surplusDistributed', accounts.surplusDistributed, (amount) => ({
      ...accounts,
      surplusDistributed: amount,
    })),
    ...ITEMS.flatMap((item) =>
      (['final', 'budget'] as const).map((moment) =>
        slot(
          `${THREE_PUBLIC[item]}${MOMENTS[moment]}`,
          `threePublic.${item}.${moment}`,
          threePublic[item][moment],
          (amount) => withThree({ [item]: { ...threePublic[item], [moment]: amount } }),
        ),
      ),
    ),
    slot('国内接待费', 'threePublic.domestic.amount', threePublic.domestic.amount, (amount) =>
      withThree({ domestic: { ...threePublic.domestic, amount } }),
    ),
    slot('外事接待费', 'threePublic.foreign.amount', threePublic.foreign.amount, (amount) =>
      withThree({ foreign: { ...threePublic.foreign, amount } }),
    ),
    ...threePublic.purchased.map((entry, index) =>
      slot(`公务用车购置金额（${entry.type}）`, `threePublic.purchased.${index}.amount`, entry.amount, (amount) =>
        withThree({ purchased: withEntry(threePublic.purchased, index, { ...entry, amount }) }),
      ),
    ),
    ...accounts.openingAdjustments.map((entry, index) =>
      slot(
        `年初结转和结余调整（${SOURCES[entry.source]}）`,
        `openingAdjustments.${index}.amount`,
        entry.amount,
        (amount) => ({
          ...accounts,
          openingAdjustments: withEntry(accounts.openingAdjustments, index, { ...entry, amount }),
        }),
      ),
    ),
  ]
}

const slot = (title: string, path: string, amount: Fen, changedTo: (amount: Fen) => Accounts): AmountSlot => ({
  name: () => title,
  path,
  subject: undefined,
  amount,
  changedTo,
})
