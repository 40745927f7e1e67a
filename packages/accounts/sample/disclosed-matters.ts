/** What else a disclosure tells of a year: counts of “三公”经费, procurement, vehicles, staff. */
import type { Accounts } from '../final-accounts/accounts.ts'
import { type Procurement, type ThreePublic, VEHICLE_TYPES, VEHICLE_USES } from '../final-accounts/disclosed-matters.ts'
import { type Fen, totalFen } from '../money.ts'
import { type Draft, linesOf } from './draft.ts'
import type { Seeded } from './seeded.ts'

const RECEPTION_PURPOSES = [
  '上级部门来访检查指导接待',
  '外地同行学习考察接待',
  '协作单位业务交流接待',
  '专项工作验收组接待',
  '招商洽谈人员接待',
]
const OVERSEAS_PURPOSES = ['参加业务技术交流', '开展项目合作洽谈', '参加专业培训']
const RUNNING_PURPOSES = ['执法检查和下乡调研', '日常公务和应急处置', '基层督导和业务巡查']
const FOREIGN_PURPOSE = '境外合作机构来访接待'

/** Whole parts, each at least one where there is enough. */
function counts(random: Seeded, total: number, kinds: number): number[] {
  const parts = Array.from({ length: kinds }, () => 0)
  for (let left = total; left > 0; left--) {
    const index = random.below(kinds)
    parts[index] = (parts[index] ?? 0) + 1
  }
  return parts
}

/** Amounts, none of them zero, that add up; fewer than `parts` where the sum is too small. */
function amounts(random: Seeded, total: Fen, parts: number): Fen[] {
  const found: Fen[] = []
  let left = total
  while (found.length < parts - 1 && left > 1_000_00n) {
    const amount = random.part(left, 200, 700)
    found.push(amount)
    left -= amount
  }
  return [...found, left]
}

export function threePublicAccounts(random: Seeded, { three }: Draft): ThreePublic {
  const { overseas, purchase, running, reception, vehiclesHeld, vehiclesBought } = three
  const persons = overseas.final === 0n ? 0 : random.between(1, 6)
  const foreign = random.chance(8) && reception.final > 2_000_00n ? random.part(reception.final, 50, 300) : 0n
  const domestic = reception.final - foreign
  const purposes = random.sample(RECEPTION_PURPOSES, random.between(1, 4))
  const parts = domestic === 0n || random.chance(25) ? [] : amounts(random, domestic, purposes.length)
  const bought = counts(random, vehiclesBought, VEHICLE_TYPES.length - 1)
  const others = counts(random, vehiclesHeld - vehiclesBought, VEHICLE_TYPES.length - (random.chance(80) ? 1 : 0))
  return {
    overseas,
    purchase,
    running,
    reception,
    overseasGroups: persons === 0 ? 0 : random.between(1, Math.min(3, persons)),
    overseasPersons: persons,
    ...(persons === 0 ? {} : { overseasPurpose: random.one(OVERSEAS_PURPOSES) }),
    purchased: purchasedVehicles(random, bought, purchase.final),
    held: VEHICLE_TYPES.flatMap((type, index) => {
      const count = (bought[index] ?? 0) + (others[index] ?? 0)
      return count === 0 ? [] : [{ type, count }]
    }),
    ...(running.final === 0n ? {} : { runningPurpose: random.one(RUNNING_PURPOSES) }),
    domestic: {
      ...occasions(random, domestic),
      amount: domestic,
      details: parts.map((amount, index) => ({ purpose: purposes[index] ?? RECEPTION_PURPOSES[0] ?? '', amount })),
    },
    foreign: {
      ...occasions(random, foreign),
      amount: foreign,
      ...(foreign === 0n ? {} : { purpose: FOREIGN_PURPOSE }),
    },
  }
}

function purchasedVehicles(random: Seeded, bought: readonly number[], cost: Fen): ThreePublic['purchased'] {
  const kinds = VEHICLE_TYPES.flatMap((type, index) => {
    const count = bought[index] ?? 0
    return count === 0 ? [] : [{ type, count }]
  })
  const shares = amounts(random, cost, kinds.length)
  return kinds.map(({ type, count }, index) => ({ type, count, amount: shares[index] ?? 0n }))
}

/** Batches and persons that such a sum feeds, at some tens of 元 a head. */
function occasions(random: Seeded, amount: Fen): { batches: number; persons: number } {
  if (amount === 0n) return { batches: 0, persons: 0 }
  const persons = Math.max(1, Number(amount / random.fen(45, 130)))
  return { persons, batches: Math.max(1, Math.floor(persons / random.between(4, 12))) }
}

/** Goods hold the vehicles that were bought; small and medium firms get a part, sometimes all, sometimes nothing. */
export function drawProcurement(random: Seeded, draft: Draft): Procurement {
  const spent = (prefixes: readonly string[]): Fen =>
    totalFen(
      linesOf(draft)
        .filter(({ economic = '' }) => prefixes.some((prefix) => economic.startsWith(prefix)))
        .map(({ amount }) => amount),
    )
  const vehicles = draft.three.purchase.final
  const none = random.chance(12) && vehicles === 0n
  const goods = none ? 0n : vehicles + random.part(spent(['31002', '31003', '30218']), 200, 900)
  const works = none || random.chance(45) ? 0n : random.part(spent(['31001', '31005', '31006', '30213']), 300, 900)
  const services = none ? 0n : random.part(spent(['30227', '30209', '30214']), 200, 900)
  const total = goods + works + services
  const way = random.below(10)
  const smallMedium = way === 0 && works === 0n ? 0n : way < 5 ? total : random.part(total, 400, 980)
  const smallMicro = random.chance(30) ? smallMedium : random.chance(12) ? 0n : random.part(smallMedium, 300, 950)
  const bought = [
    ...(goods > 0n ? ['办公和业务设备'] : []),
    ...(works > 0n ? ['维修和建设工程'] : []),
    ...(services > 0n ? ['委托技术服务'] : []),
  ]
  const purpose = total > 0n && random.chance(80) ? { purpose: `采购${bought.join('、')}` } : {}
  return { goods, works, services, smallMedium, smallMicro, ...purpose }
}

export function stateAssetsAccounts(random: Seeded, { three, setting, year }: Draft): Accounts['stateAssets'] {
  const provincial = setting.place.self === '省'
  const uses = VEHICLE_USES.filter((use) => provincial || use !== '副部（省）级及以上领导用车')
  const parts = counts(random, three.vehiclesHeld, uses.length)
  const vehicles = uses.flatMap((use, index) => {
    const count = parts[index] ?? 0
    return count === 0 ? [] : [{ use, count }]
  })
  const others = vehicles.some(({ use }) => use === '其他用车')
  const before2022 = year < 2022
  const large = random.chance(55) ? 0 : random.between(1, 9)
  return {
    vehicles,
    ...(others ? { otherVehicles: '用于一般公务和业务保障的车辆' } : {}),
    equipment: large,
    generalEquipment: before2022 && random.chance(40) ? random.between(1, 6) : 0,
    specialEquipment: before2022 ? large : 0,
  }
}

export function drawStaff(random: Seeded, { setting }: Draft): NonNullable<Accounts['staff']> {
  const serving = setting.units.reduce((sum, { staff }) => sum + staff, 0)
  return {
    posts: serving + random.between(0, Math.ceil(serving / 8)),
    serving,
    retiredCadres: random.chance(15) ? random.between(1, 3) : 0,
    retired: random.between(0, serving),
  }
}
