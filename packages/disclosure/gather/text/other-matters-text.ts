/** 政府采购, 国有资产 and staff as the text tells them. */
import { type Accounts, type Fen, type Procurement, VEHICLE_USES } from '@mingzhang/accounts'
import { NOWHERE, type Notes } from '../import-report.ts'
import { type Measured, NOTHING } from '../tables/measured.ts'
import { statedAlone, type Total } from '../tables/settle-amounts.ts'
import { countIn, given, wordsIn } from './counts.ts'
import type { ReportText } from './report-text.ts'

const PROCUREMENT_USE = /服务(?:支出|采购)[^。；]*?万元，主要用于([^。]+)。/
const EQUIPMENT = /单价100万元(?:（含）)?(?:及)?以上(?:的)?设备(?:（不含车辆）)?[^\d。；，]{0,4}(\d+)\s*台?/
const GENERAL_EQUIPMENT = /单价50万元(?:（含）)?(?:及)?以上(?:的)?通用设备[^\d。；，]{0,4}(\d+)\s*台?/
const SPECIAL_EQUIPMENT = /单价100万元(?:（含）)?(?:及)?以上(?:的)?专用设备[^\d。；，]{0,4}(\d+)\s*台?/
const OTHER_VEHICLES = /其他用车主要(?:是|用于)([^。；]+)/
const POSTS = /编制(?:人?数)?[^\d。，]{0,4}(\d+)[人名]/
const SERVING = /在职(?:人员|职工)?(?:总数)?[^\d。，]{0,4}(\d+)[人名]/
const RETIRED_CADRES = /离休(?:人员)?[^\d。，]{0,4}(\d+)[人名]/
const RETIRED = /(?<!离)退休(?:人员)?[^\d。，]{0,4}(\d+)[人名]/

export interface DraftProcurement {
  readonly totals: readonly Total[]
  procurement(settled: (amount: Measured) => Fen): Procurement
}

/** `undefined` where the text tells nothing of procurement. */
export function draftProcurement(report: ReportText): DraftProcurement | undefined {
  if (report.within('procurement').length === 0 && report.fact('procurement') === undefined) return undefined
  const amount = (key: string): Measured => report.amount(key) ?? { fen: 0n, tolerance: 0n }
  const [goods, works, services] = [
    amount('procurement.goods'),
    amount('procurement.works'),
    amount('procurement.services'),
  ]
  const [small, micro] = [amount('procurement.small'), amount('procurement.micro')]
  const whole = report.amount('procurement')
  return {
    totals: [
      ...[goods, works, services, small, micro].map(statedAlone),
      ...(whole === undefined ? [] : [{ ...whole, plus: [goods, works, services], minus: [] }]),
      // what is printed alike is one amount: a part is not more than its whole
      ...(whole?.fen === small.fen ? [{ ...NOTHING, plus: [goods, works, services], minus: [small] }] : []),
      ...(small.fen === micro.fen ? [{ ...NOTHING, plus: [small], minus: [micro] }] : []),
    ],
    procurement: (settled) => ({
      goods: settled(goods),
      works: settled(works),
      services: settled(services),
      smallMedium: settled(small),
      smallMicro: settled(micro),
      ...given('purpose', wordsIn(report.within('procurement'), PROCUREMENT_USE)),
    }),
  }
}

/** `undefined` where the text tells nothing of state assets. */
export function stateAssetsText(report: ReportText, notes: Notes): Accounts['stateAssets'] {
  const paragraphs = report.within('state-assets')
  if (paragraphs.length === 0 && report.fact('assets.vehicles') === undefined) return undefined
  const told = VEHICLE_USES.flatMap((use) => {
    const count = countIn(
      paragraphs,
      new RegExp(`${use.replace('（', '（?').replace('）', '）?')}[^\\d。，、；]{0,2}(\\d+)辆`),
    )
    return count === undefined || count === 0 ? [] : [{ use, count }]
  })
  const total = report.count('assets.vehicles') ?? 0
  const isUndivided = told.length === 0 && total > 0
  if (isUndivided)
    notes.add('hint', paragraphs[0] ?? NOWHERE, '车辆没有按用途公布，列入“其他用车”', '知道用途的，请在录入表中改填')
  return {
    vehicles: isUndivided ? [{ use: '其他用车', count: total }] : told,
    ...given('otherVehicles', wordsIn(paragraphs, OTHER_VEHICLES)),
    equipment: countIn(paragraphs, EQUIPMENT) ?? 0,
    generalEquipment: countIn(paragraphs, GENERAL_EQUIPMENT) ?? 0,
    specialEquipment: countIn(paragraphs, SPECIAL_EQUIPMENT) ?? 0,
  }
}

/** `undefined` unless the text tells both the posts and those who serve. */
export function staffText({ paragraphs }: ReportText): Accounts['staff'] {
  const told = paragraphs.filter(({ text }) => POSTS.test(text) && SERVING.test(text))
  const [posts, serving] = [countIn(told, POSTS), countIn(told, SERVING)]
  if (posts === undefined || serving === undefined) return undefined
  return {
    posts,
    serving,
    retiredCadres: countIn(told, RETIRED_CADRES) ?? 0,
    retired: countIn(told, RETIRED) ?? 0,
  }
}
