/** The statutory tables (附表) of one unit's accounts: T1–T9 of the Ministry's set and those that Sichuan adds. */
import type { Fen } from '@mingzhang/accounts'
import type { Accounts, Entry, Source } from './accounts.ts'
import {
  carriedTotal,
  codes,
  codeTree,
  expenditureTotal,
  fiscalGrandTotal,
  fiscalIncome,
  grandTotal,
  incomeTotal,
  isFiscal,
  isGeneralBasic,
  isPersonnel,
  OWN_INCOME_KINDS,
  ownIncome,
  personnelFunds,
  publicFunds,
  spent,
} from './accounts.ts'
import type { Cell, Piece, Table } from './content.ts'
import { cell, row, table } from './content.ts'
import { amount, summedAmount } from './money.ts'
import { subjectName } from './subjects.ts'

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** An amount in a cell that a parent or a column total determines; empty when there is none. */
const inTable = (value: Fen, terms = 4): Piece => (value === 0n ? '' : summedAmount(value, terms))

/** 收入支出决算总表 */
export function totalTable(accounts: Accounts): Table {
  const income: [string, Fen][] = [
    ['一般公共预算财政拨款收入', fiscalIncome(accounts, (source) => source === 'general')],
    ['政府性基金预算财政拨款收入', fiscalIncome(accounts, (source) => source === 'funds')],
    ['国有资本经营预算财政拨款收入', 0n],
    ['上级补助收入', 0n],
    ['事业收入', ownIncome(accounts, '事业收入')],
    ['经营收入', ownIncome(accounts, '经营收入')],
    ['附属单位上缴收入', 0n],
    ['其他收入', ownIncome(accounts, '其他收入')],
  ]
  const expenditure = codes(accounts, 3).map((code): [string, Fen] => [
    subjectName(code),
    spent(accounts, (entry) => entry.subject.startsWith(code)),
  ])
  const body = Array.from({ length: Math.max(income.length, expenditure.length) }, (_, index) => [
    ...numberedLine(income[index], index),
    ...numberedLine(expenditure[index], index),
  ])
  const bottom = [
    row('本年收入合计', inTable(incomeTotal(accounts), 8), '本年支出合计', inTable(expenditureTotal(accounts), 8)),
    row('使用非财政拨款结余', '', '结余分配', inTable(accounts.distributed)),
    row(
      '年初结转和结余',
      inTable(carriedTotal(accounts, 'opening', () => true)),
      '年末结转和结余',
      inTable(carriedTotal(accounts, 'closing', () => true)),
    ),
    row('总计', inTable(grandTotal(accounts)), '总计', inTable(grandTotal(accounts))),
  ]
  const header = [[cell('收入', 2), cell('支出', 2)], row('项目', '决算数', '项目', '决算数')]
  return table(2, [...header, ...body, ...bottom], '收入支出决算总表')
}

/** 收入决算表 */
export function incomeTable(accounts: Accounts): Table {
  const columns = [
    (prefix: string) => incomeTotal(accounts, prefix),
    (prefix: string) => fiscalIncome(accounts, () => true, prefix),
    () => 0n,
    ...OWN_INCOME_KINDS.slice(0, 2).map((kind) => (prefix: string) => ownIncome(accounts, kind, prefix)),
    () => 0n,
    (prefix: string) => ownIncome(accounts, '其他收入', prefix),
  ]
  const heads = ['本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入']
  return subjectTable('收入决算表', heads, codeTree(accounts), columns)
}

/** 支出决算表 */
export function expenditureTable(accounts: Accounts): Table {
  const of = (wanted: (entry: Entry) => boolean) => (prefix: string) =>
    spent(accounts, (entry) => wanted(entry) && entry.subject.startsWith(prefix))
  const columns = [
    of(() => true),
    of((entry) => entry.nature === 'basic'),
    of((entry) => entry.nature === 'project'),
    () => 0n,
    of((entry) => entry.nature === 'operating'),
    () => 0n,
  ]
  const heads = ['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出']
  return subjectTable('支出决算表', heads, codeTree(accounts), columns)
}

/** 财政拨款收入支出决算总表 */
export function fiscalTotalTable(accounts: Accounts): Table {
  const by = (code: string, source?: Source): Fen =>
    spent(accounts, (entry) => isFiscal(entry.source) && (source === undefined || entry.source === source) && entry.subject.startsWith(code))
  const income: [string, Fen][] = [
    ['一般公共预算财政拨款', fiscalIncome(accounts, (source) => source === 'general')],
    ['政府性基金预算财政拨款', fiscalIncome(accounts, (source) => source === 'funds')],
    ['国有资本经营预算财政拨款', 0n],
  ]
  const classes = codes(accounts, 3, isFiscal)
  const body = Array.from({ length: Math.max(3, classes.length) }, (_, index) => {
    const code = classes[index]
    const right = code === undefined ? row('', '', '', '', '') : [
      cell(`${NUMERALS[index]}、${subjectName(code)}`),
      ...[inTable(by(code)), inTable(by(code, 'general')), inTable(by(code, 'funds')), ''].map((piece) => cell(piece)),
    ]
    return [...numberedLine(income[index], index), ...right]
  })
  const carried = (when: 'opening' | 'closing', source?: Source): Fen =>
    carriedTotal(accounts, when, (one) => isFiscal(one) && (source === undefined || one === source))
  const allOf = (source?: Source): Fen => by('', source) + carried('closing', source)
  const bottom = [
    row(
      '本年收入合计', inTable(fiscalIncome(accounts, () => true)),
      '本年支出合计', inTable(by('')), inTable(by('', 'general')), inTable(by('', 'funds')), '',
    ),
    row(
      '年初财政拨款结转和结余', inTable(carried('opening')),
      '年末财政拨款结转和结余', inTable(carried('closing')), inTable(carried('closing', 'general')), inTable(carried('closing', 'funds')), '',
    ),
    row('总计', inTable(fiscalGrandTotal(accounts)), '总计', inTable(allOf()), inTable(allOf('general')), inTable(allOf('funds')), ''),
  ]
  const header = [
    [cell('收入', 2), cell('支出', 5)],
    row('项目', '决算数', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'),
  ]
  return table(2, [...header, ...body, ...bottom], '财政拨款收入支出决算总表')
}

/** 一般公共预算财政拨款支出决算表 */
export function generalTable(accounts: Accounts): Table {
  const of = (nature?: Entry['nature']) => (prefix: string) =>
    spent(accounts, (entry) => entry.source === 'general' && (nature === undefined || entry.nature === nature) && entry.subject.startsWith(prefix))
  return subjectTable('一般公共预算财政拨款支出决算表', ['合计', '基本支出', '项目支出'], codeTree(accounts, (source) => source === 'general'), [
    of(),
    of('basic'),
    of('project'),
  ])
}

/** Fiscal expenditure by economic class (财政拨款支出决算明细表 and its kin of the general public budget). */
export function economicClassTable(accounts: Accounts, title: string, wanted: (entry: Entry) => boolean): Table {
  const classes = [...new Set(accounts.entries.filter(wanted).map((entry) => entry.economic.slice(0, 3)))].sort()
  const of = (economic: string) => (prefix: string) =>
    spent(accounts, (entry) => wanted(entry) && entry.economic.startsWith(economic) && entry.subject.startsWith(prefix))
  const subjects = new Set(accounts.entries.filter(wanted).flatMap(({ subject }) => [subject.slice(0, 3), subject.slice(0, 5), subject]))
  return subjectTable(title, ['合计', ...classes.map(subjectName)], [...subjects].sort(), [of(''), ...classes.map(of)])
}

/** 一般公共预算财政拨款基本支出决算表: personnel on the left, public funds on the right. */
export function basicTable(accounts: Accounts): Table {
  const items = (personnel: boolean): [string, Fen][] => {
    const used = accounts.entries.filter((entry) => isGeneralBasic(entry) && isPersonnel(entry) === personnel)
    const all = new Set(used.flatMap((entry) => [entry.economic.slice(0, 3), entry.economic]))
    return [...all].sort().map((code) => [code, spent(accounts, (entry) => isGeneralBasic(entry) && entry.economic.startsWith(code))])
  }
  const [left, right] = [items(true), items(false)]
  const line = (item: [string, Fen] | undefined): Cell[] =>
    item === undefined ? row('', '', '') : row(item[0], subjectName(item[0]), inTable(item[1], 20))
  const body = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [...line(left[index]), ...line(right[index])])
  const header = [
    [cell('人员经费', 3), cell('公用经费', 3)],
    row('科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'),
  ]
  const bottom = [[cell('人员经费合计', 2), cell(amount(personnelFunds(accounts))), cell('公用经费合计', 2), cell(amount(publicFunds(accounts)))]]
  return table(2, [...header, ...body, ...bottom], '一般公共预算财政拨款基本支出决算表')
}

/** 一般公共预算财政拨款项目支出决算表 */
export function projectTable(accounts: Accounts): Table {
  const rows = codes(accounts, 7, (source) => source === 'general').flatMap((code) => {
    const value = spent(accounts, (entry) => entry.source === 'general' && entry.nature === 'project' && entry.subject === code)
    return value === 0n ? [] : [row(code, subjectName(code), inTable(value))]
  })
  const all = spent(accounts, (entry) => entry.source === 'general' && entry.nature === 'project')
  const title = '一般公共预算财政拨款项目支出决算表'
  return table(1, [row('科目编码', '科目名称', '决算数'), [cell('合计', 2), cell(amount(all))], ...rows], title)
}

/** 财政拨款“三公”经费支出决算表 */
export function threePublicTable(accounts: Accounts, budgetHead = '预算数'): Table {
  const { overseas, vehiclePurchase, vehicleOperation, reception } = accounts
  const of = (which: 'budget' | 'final'): Piece[] => {
    const vehicles = vehiclePurchase[which] + vehicleOperation[which]
    const values = [overseas[which] + vehicles + reception[which], overseas[which], vehicles, vehiclePurchase[which], vehicleOperation[which], reception[which]]
    return values.map((value) => amount(value, 4n))
  }
  const heads = [
    cell('合计', 1, 2),
    cell('因公出国（境）费', 1, 2),
    cell('公务用车购置及运行维护费', 3),
    cell('公务接待费', 1, 2),
  ]
  const subheads = row('小计', '公务用车购置费', '公务用车运行维护费')
  return table(3, [[cell(budgetHead, 6), cell('决算数', 6)], [...heads, ...heads], [...subheads, ...subheads], row(...of('budget'), ...of('final'))], '财政拨款“三公”经费支出决算表')
}

/** 政府性基金预算财政拨款收入支出决算表 */
export function fundsTable(accounts: Accounts): Table {
  const isFunds = (source: Source): boolean => source === 'funds'
  const of = (nature?: Entry['nature']) => (prefix: string) =>
    spent(accounts, (entry) => entry.source === 'funds' && (nature === undefined || entry.nature === nature) && entry.subject.startsWith(prefix))
  const title = '政府性基金预算财政拨款收入支出决算表'
  const { rows } = subjectTable(title, FUNDS_HEADS, codeTree(accounts, isFunds), [
    (prefix) => carriedTotal(accounts, 'opening', isFunds, prefix),
    (prefix) => fiscalIncome(accounts, isFunds, prefix),
    of(),
    of('basic'),
    of('project'),
    (prefix) => carriedTotal(accounts, 'closing', isFunds, prefix),
  ])
  return table(2, [...FUNDS_HEADER, ...rows.slice(1)], title)
}

const FUNDS_HEADS = ['年初结转和结余', '本年收入', '合计', '基本支出', '项目支出', '年末结转和结余']
const FUNDS_HEADER = [
  [
    cell('科目编码', 1, 2),
    cell('科目名称', 1, 2),
    cell('年初结转和结余', 1, 2),
    cell('本年收入', 1, 2),
    cell('本年支出', 3),
    cell('年末结转和结余', 1, 2),
  ],
  row('合计', '基本支出', '项目支出'),
]

/** A table of the state capital budget (国有资本经营预算), which none of the examples has. */
export const emptyTable = (title: string, heads: readonly string[]): Table =>
  table(1, [row('科目编码', '科目名称', ...heads), [cell('合计', 2), ...heads.map(() => cell(''))]], title)

function subjectTable(title: string, heads: readonly string[], subjects: readonly string[], columns: readonly ((prefix: string) => Fen)[]): Table {
  const line = (prefix: string, lead: Cell[]): Cell[] => [...lead, ...columns.map((of) => cell(inTable(of(prefix), 10)))]
  const rows = subjects.map((code) => line(code, row(code, subjectName(code))))
  return table(1, [row('科目编码', '科目名称', ...heads), line('', [cell('合计', 2)]), ...rows], title)
}

const numberedLine = (item: [string, Fen] | undefined, index: number): Cell[] =>
  item === undefined ? row('', '') : row(`${NUMERALS[index]}、${item[0]}`, inTable(item[1], 8))
