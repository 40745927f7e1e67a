/** “三公”经费, 机关运行经费, 政府采购, 国有资产 and performance as quantities of the text. */
import {
  type Accounts,
  type Fen,
  parseFen,
  totalCount,
  totalFen,
  totalKnown,
  type UntoldMatter,
} from '@mingzhang/accounts'
import { conceptName } from '../understand/concepts.ts'
import { amountOf, countOf, type Quantity, scoreOf } from './quantity.ts'

/** Names of what is counted. */
const COUNTED = {
  'three.overseas.groups': '因公出国（境）团组数',
  'three.overseas.persons': '因公出国（境）人次数',
  'three.vehicles.bought': '公务用车购置数',
  'three.vehicles.held': '公务用车保有量',
  'three.reception.domestic.batches': '国内公务接待批次',
  'three.reception.domestic.persons': '国内公务接待人次',
  'three.reception.foreign.batches': '外事接待批次',
  'three.reception.foreign.persons': '外事接待人次',
  'assets.equipment': '单价100万元（含）以上设备',
  'assets.equipment.general': '单价50万元以上通用设备',
  'assets.equipment.special': '单价100万元以上专用设备',
} as const

/** The name of a quantity that the accounts do not tell, for those who are to fill it in. */
export const nameOfUntold = (key: string): string =>
  Object.entries(COUNTED).find(([counted]) => counted === key)?.[1] ?? conceptName(key)

export const disclosedQuantities = (accounts: Accounts): Quantity[] => [
  ...threePublic(accounts),
  ...operating(accounts),
  ...procurement(accounts),
  ...assets(accounts),
  ...performance(accounts),
]

function threePublic({ threePublic: items }: Accounts): Quantity[] {
  const { overseas, purchase, running, reception } = items
  const of = (key: string, parts: readonly (typeof overseas)[]): Quantity => ({
    ...amountOf(key, conceptName(key), totalFen(parts.map(({ final }) => final))),
    before: totalKnown(parts.map(({ previous }) => previous)),
    budget: totalFen(parts.map(({ budget }) => budget)),
  })
  const { domestic, foreign } = items
  const told = (matter: UntoldMatter, quantities: readonly Quantity[]): readonly Quantity[] =>
    items.untold?.includes(matter) === true ? [] : quantities
  return [
    of('three', [overseas, purchase, running, reception]),
    of('three.overseas', [overseas]),
    of('three.vehicles', [purchase, running]),
    of('three.vehicles.purchase', [purchase]),
    of('three.vehicles.running', [running]),
    of('three.reception', [reception]),
    ...told('overseas', [
      countOf('three.overseas.groups', COUNTED['three.overseas.groups'], items.overseasGroups),
      countOf('three.overseas.persons', COUNTED['three.overseas.persons'], items.overseasPersons),
    ]),
    ...told('purchased', [
      countOf('three.vehicles.bought', COUNTED['three.vehicles.bought'], totalCount(items.purchased)),
    ]),
    ...told('held', [countOf('three.vehicles.held', COUNTED['three.vehicles.held'], totalCount(items.held))]),
    ...told('reception', [
      amountOf('three.reception.domestic', conceptName('three.reception.domestic'), domestic.amount),
      amountOf('three.reception.foreign', conceptName('three.reception.foreign'), foreign.amount),
      ...(
        [
          ['three.reception.domestic.batches', domestic.batches],
          ['three.reception.domestic.persons', domestic.persons],
          ['three.reception.foreign.batches', foreign.batches],
          ['three.reception.foreign.persons', foreign.persons],
        ] as const
      ).map(([key, count]) => countOf(key, COUNTED[key], count)),
    ]),
  ]
}

function operating({ operatingExpenses }: Accounts): Quantity[] {
  if (operatingExpenses === undefined) return []
  const { final, previous } = operatingExpenses
  return [{ ...amountOf('operating', conceptName('operating'), final), before: previous }]
}

function procurement({ procurement: bought }: Accounts): Quantity[] {
  if (bought === undefined) return []
  const { goods, works, services, smallMedium, smallMicro } = bought
  const amounts: readonly (readonly [string, Fen])[] = [
    ['procurement', goods + works + services],
    ['procurement.goods', goods],
    ['procurement.works', works],
    ['procurement.services', services],
    ['procurement.small', smallMedium],
    ['procurement.micro', smallMicro],
  ]
  return amounts.map(([key, amount]) => amountOf(key, conceptName(key), amount))
}

function assets({ stateAssets: held }: Accounts): Quantity[] {
  if (held === undefined) return []
  return [
    countOf('assets.vehicles', conceptName('assets.vehicles'), totalCount(held.vehicles)),
    countOf('assets.equipment', COUNTED['assets.equipment'], held.equipment),
    countOf('assets.equipment.general', COUNTED['assets.equipment.general'], held.generalEquipment),
    countOf('assets.equipment.special', COUNTED['assets.equipment.special'], held.specialEquipment),
  ]
}

/** Scores are kept in hundredths of a point, as 分 are of a 元. */
export const hundredthsOf = (score: string | undefined): bigint | undefined =>
  score === undefined ? undefined : parseFen(score)

function performance({ projects, organisation, staff }: Accounts): Quantity[] {
  const funds = projects.flatMap((project) => project.funds)
  const scores = projects.flatMap(({ totalScore }) => hundredthsOf(totalScore) ?? [])
  const people = (key: string, name: string, count: number | undefined): Quantity[] =>
    count === undefined ? [] : [countOf(key, name, count)]
  return [
    ...people('staff.posts', '编制人数', staff?.posts),
    ...people('staff.serving', '在职人员', staff?.serving),
    ...people('staff.retiredCadres', '离休人员', staff?.retiredCadres),
    ...people('staff.retired', '退休人员', staff?.retired),
    countOf('units', '纳入决算编制范围的单位', organisation.units.length),
    countOf('units.subordinate', '下属单位', organisation.units.length - 1),
    countOf('projects', '绩效自评项目', projects.length),
    amountOf('projects.adjusted', '项目全年预算数', totalFen(funds.map(({ adjusted }) => adjusted))),
    amountOf('projects.executed', '项目执行数', totalFen(funds.map(({ executed }) => executed))),
    ...(scores.length === 0 ? [] : [scoreOf('projects.score', '项目绩效自评平均得分', average(scores))]),
  ]
}

/** Rounded half up. */
const average = (scores: readonly bigint[]): bigint =>
  (totalFen(scores) * 2n + BigInt(scores.length)) / (2n * BigInt(scores.length))
