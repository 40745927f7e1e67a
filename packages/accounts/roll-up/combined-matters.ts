/** What two units disclose beside the money tables, as one; the order of units makes no difference. */
import type { Accounts } from '../final-accounts/accounts.ts'
import {
  type Procurement,
  type ThreePublic,
  type ThreePublicItem,
  totalCount,
  UNTOLD_MATTERS,
  VEHICLE_TYPES,
  VEHICLE_USES,
} from '../final-accounts/disclosed-matters.ts'
import { type Fen, totalFen, totalKnown } from '../money.ts'
import { joinedTexts } from './sums.ts'

/** But for the particulars of receptions, which {@link ReceptionDetails} adds up. */
export function combinedThreePublic(a: ThreePublic, b: ThreePublic): ThreePublic {
  const overseasPurpose = joinedTexts([a.overseasPurpose, b.overseasPurpose])
  const runningPurpose = joinedTexts([a.runningPurpose, b.runningPurpose])
  const purchased = [...a.purchased, ...b.purchased]
  const held = [...a.held, ...b.held]
  const untold = UNTOLD_MATTERS.filter((matter) => [a, b].some((one) => one.untold?.includes(matter) === true))
  return {
    overseas: combinedItem(a.overseas, b.overseas),
    purchase: combinedItem(a.purchase, b.purchase),
    running: combinedItem(a.running, b.running),
    reception: combinedItem(a.reception, b.reception),
    overseasGroups: a.overseasGroups + b.overseasGroups,
    overseasPersons: a.overseasPersons + b.overseasPersons,
    ...(overseasPurpose === undefined ? {} : { overseasPurpose }),
    purchased: VEHICLE_TYPES.flatMap((type) => {
      const of = purchased.filter((one) => one.type === type)
      return of.length === 0 ? [] : [{ type, count: totalCount(of), amount: totalFen(of.map(({ amount }) => amount)) }]
    }),
    held: VEHICLE_TYPES.flatMap((type) => {
      const of = held.filter((one) => one.type === type)
      return of.length === 0 ? [] : [{ type, count: totalCount(of) }]
    }),
    ...(runningPurpose === undefined ? {} : { runningPurpose }),
    domestic: { ...combinedOccasions(a.domestic, b.domestic), details: [] },
    foreign: combinedForeign(a.foreign, b.foreign),
    ...(untold.length === 0 ? {} : { untold }),
  }
}

const combinedItem = (a: ThreePublicItem, b: ThreePublicItem): ThreePublicItem => ({
  budget: a.budget + b.budget,
  final: a.final + b.final,
  ...previousOf(a, b),
  fundsBudget: a.fundsBudget + b.fundsBudget,
  fundsFinal: a.fundsFinal + b.fundsFinal,
})

/** Last year's sum is known where both are. */
function previousOf(a: Pick<ThreePublicItem, 'previous'>, b: Pick<ThreePublicItem, 'previous'>) {
  const previous = totalKnown([a.previous, b.previous])
  return previous === undefined ? {} : { previous }
}

interface Occasions {
  readonly batches: number
  readonly persons: number
  readonly amount: Fen
}

const combinedOccasions = (a: Occasions, b: Occasions): Occasions => ({
  batches: a.batches + b.batches,
  persons: a.persons + b.persons,
  amount: a.amount + b.amount,
})

function combinedForeign(a: ThreePublic['foreign'], b: ThreePublic['foreign']): ThreePublic['foreign'] {
  const purpose = joinedTexts([a.purpose, b.purpose])
  return { ...combinedOccasions(a, b), ...(purpose === undefined ? {} : { purpose }) }
}

export function combinedProcurement(a: Procurement, b: Procurement): Procurement {
  const purpose = joinedTexts([a.purpose, b.purpose])
  return {
    goods: a.goods + b.goods,
    works: a.works + b.works,
    services: a.services + b.services,
    smallMedium: a.smallMedium + b.smallMedium,
    smallMicro: a.smallMicro + b.smallMicro,
    ...(purpose === undefined ? {} : { purpose }),
  }
}

type StateAssets = NonNullable<Accounts['stateAssets']>

export function combinedStateAssets(a: StateAssets, b: StateAssets): StateAssets {
  const otherVehicles = joinedTexts([a.otherVehicles, b.otherVehicles])
  const vehicles = [...a.vehicles, ...b.vehicles]
  return {
    vehicles: VEHICLE_USES.flatMap((use) => {
      const of = vehicles.filter((one) => one.use === use)
      return of.length === 0 ? [] : [{ use, count: totalCount(of) }]
    }),
    ...(otherVehicles === undefined ? {} : { otherVehicles }),
    equipment: a.equipment + b.equipment,
    generalEquipment: a.generalEquipment + b.generalEquipment,
    specialEquipment: a.specialEquipment + b.specialEquipment,
  }
}

type Staff = NonNullable<Accounts['staff']>

export const combinedStaff = (a: Staff, b: Staff): Staff => ({
  posts: a.posts + b.posts,
  serving: a.serving + b.serving,
  retiredCadres: a.retiredCadres + b.retiredCadres,
  retired: a.retired + b.retired,
})

type Operating = NonNullable<Accounts['operatingExpenses']>

export const combinedOperating = (a: Operating, b: Operating): Operating => ({
  final: a.final + b.final,
  ...previousOf(a, b),
})

type Previous = NonNullable<Accounts['previous']>

export const combinedPrevious = (a: Previous, b: Previous): Previous => ({
  total: a.total + b.total,
  fiscalTotal: a.fiscalTotal + b.fiscalTotal,
  general: a.general + b.general,
  funds: a.funds + b.funds,
  capital: a.capital + b.capital,
  closing: a.closing + b.closing,
  fiscalClosing: a.fiscalClosing + b.fiscalClosing,
})
