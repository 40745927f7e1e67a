/** What a disclosure tells beside the money tables: “三公”经费, 机关运行经费, 政府采购, 国有资产. */
import * as z from 'zod'
import { amount, count, text } from './values.ts'

/** One item of “三公”经费; the amounts are paid from all fiscal appropriations together. */
export const threePublicItem = z.object({
  /** 预算数 (全年预算). */
  budget: amount,
  final: amount,
  /** Last year's final accounts; absent where they are not known. */
  previous: amount.optional(),
  /** The part of budget and final that government funds pay (Sichuan's form until 2020 shows it apart). */
  fundsBudget: amount.prefault('0.00'),
  fundsFinal: amount.prefault('0.00'),
})
export type ThreePublicItem = z.infer<typeof threePublicItem>

/** 轿车, 越野车, 载客汽车 …. */
export const VEHICLE_TYPES = ['轿车', '越野车', '载客汽车', '其他车型'] as const
const vehicleType = z.enum(VEHICLE_TYPES)

/** What a reception batch list says: what it was for, and what it cost. */
export const receptionDetail = z.object({ purpose: text, amount })

/**
 * Matters of “三公”经费 that a published report does not tell: 团组数和人次数, 购置辆数, 保有量, and of 公务接待 its
 * parts, 批次 and 人次. Zeros that stand there are blanks.
 */
export const UNTOLD_MATTERS = ['overseas', 'purchased', 'held', 'reception'] as const
export type UntoldMatter = (typeof UNTOLD_MATTERS)[number]

/** “三公”经费 (财决附01). */
export const threePublic = z.object({
  overseas: threePublicItem,
  purchase: threePublicItem,
  running: threePublicItem,
  reception: threePublicItem,
  /** 因公出国（境）团组数、人次数. */
  overseasGroups: count,
  overseasPersons: count,
  overseasPurpose: text.optional(),
  /** 公务用车购置 by type. */
  purchased: z
    .array(z.object({ type: vehicleType, count, amount }))
    .readonly()
    .default([]),
  /** 公务用车保有量 by type, at the end of the year. */
  held: z
    .array(z.object({ type: vehicleType, count }))
    .readonly()
    .default([]),
  runningPurpose: text.optional(),
  /** 国内公务接待. */
  domestic: z.object({
    batches: count,
    persons: count,
    amount,
    details: z.array(receptionDetail).readonly().default([]),
  }),
  /** 外事接待. */
  foreign: z.object({ batches: count, persons: count, amount, purpose: text.optional() }),
  /** What is not known, because the accounts were put together from what was published. */
  untold: z.array(z.enum(UNTOLD_MATTERS)).readonly().optional(),
})
export type ThreePublic = z.infer<typeof threePublic>

/** 机关运行经费 (行政单位和参公单位 alone). */
export const operatingExpenses = z.object({
  final: amount,
  /** Last year's final accounts; absent where they are not known. */
  previous: amount.optional(),
})

/** 政府采购支出: total = goods + works + services. */
export const procurement = z.object({
  goods: amount,
  works: amount,
  services: amount,
  /** 授予中小企业合同金额. */
  smallMedium: amount,
  /** 其中：授予小微企业合同金额. */
  smallMicro: amount,
  /** 主要用于…. */
  purpose: text.optional(),
})
export type Procurement = z.infer<typeof procurement>

/** Uses of vehicles (国有资产占有使用情况), in the order of the Ministry's form. */
export const VEHICLE_USES = [
  '副部（省）级及以上领导用车',
  '主要领导干部用车',
  '机要通信用车',
  '应急保障用车',
  '执法执勤用车',
  '特种专业技术用车',
  '离退休干部用车',
  '其他用车',
] as const

export const stateAssets = z.object({
  vehicles: z.array(z.object({ use: z.enum(VEHICLE_USES), count })).readonly(),
  /** 其他用车主要是…. */
  otherVehicles: text.optional(),
  /** 单价100万元（含）以上设备（不含车辆）; the form until 2021: 单价50万元以上通用设备, 单价100万元以上专用设备. */
  equipment: count,
  generalEquipment: count.default(0),
  specialEquipment: count.default(0),
})

/** 年末人员: 编制, 在职, 离休, 退休. */
export const staff = z.object({ posts: count, serving: count, retiredCadres: count, retired: count })

/** 资产负债简表 (财决12): what stood at the beginning and at the end of the year. */
const standing = z.object({ opening: amount, closing: amount })
export const balanceSheet = z.object({ assets: standing, liabilities: standing, netAssets: standing })

/** How many things there are, of all entries together. */
export const totalCount = (entries: readonly { readonly count: number }[]): number =>
  entries.reduce((total, { count }) => total + count, 0)
