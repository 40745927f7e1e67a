/**
 * The lines of 机构运行信息表 (财决附03; until 2019 部门决算相关信息统计表, 财决附01) that tell more than the money of
 * “三公”经费: occasions, persons, vehicles, 机关运行经费, state assets and procurement.
 */
import { VEHICLE_USES } from '@mingzhang/accounts'

export type VehicleUse = (typeof VEHICLE_USES)[number]

interface Line<Key extends string> {
  readonly key: Key
  /** The name of the line without its number, its unit and white space. */
  readonly label: RegExp
}

const line = <const Key extends string>(key: Key, label: RegExp): Line<Key> => ({ key, label })

export const COUNTED_LINES = [
  line('overseasGroups', /^因公出国\(境\)团组数?$/),
  line('overseasPersons', /^因公出国\(境\)人次数?$/),
  line('purchased', /^公务用车购置数量?$/),
  line('held', /^公务用车保有(?:数|量)$/),
  line('receptionBatches', /^国内公务接待批次$/),
  line('receptionPersons', /^国内公务接待人(?:次|数)$/),
  line('foreignBatches', /^外事接待批次$/),
  line('foreignPersons', /^外事接待人(?:次|数)$/),
  line('abroadBatches', /^国\(境\)外公务接待批次$/),
  line('abroadPersons', /^国\(境\)外公务接待人(?:次|数)$/),
  line('vehicles', /^车辆(?:数|数量)?合计$/),
  line('equipment', /^单价100万元(?:\(含\))?以上设备(?:\(不含车辆\))?$/),
  line('generalEquipment', /^单价50万元(?:\(含\))?以上通用设备$/),
  line('specialEquipment', /^单价100万元(?:\(含\))?以上专用设备$/),
  ...VEHICLE_USES.map((use): Line<VehicleUse> => line(use, labelOf(use))),
] as const

export const MONEY_LINES = [
  line('foreignReception', /^外事接待费$/),
  line('receptionAbroad', /^国\(境\)外接待费$/),
  line('operating', /^机关运行经费$/),
  line('operatingOfAuthority', /^行政单位$/),
  line('operatingOfSimilarUnit', /^参照公务员法管理的?事业单位$/),
  line('procurement', /^政府采购支出合计$/),
  line('goods', /^政府采购货物支出$/),
  line('works', /^政府采购工程支出$/),
  line('services', /^政府采购服务支出$/),
  line('smallMedium', /^政府采购授予中小企业合同金额$/),
  line('smallMicro', /^(?:政府采购)?授予小微企业合同金额$/),
] as const

export type CountedKey = (typeof COUNTED_LINES)[number]['key']
export type MoneyKey = (typeof MONEY_LINES)[number]['key']

/** `主要领导干部用车` is printed as `主要负责人用车`, `副部（省）级` without 及以上, `离退休干部服务用车`, too. */
function labelOf(use: VehicleUse): RegExp {
  const loose = use
    .normalize('NFKC')
    .replace(/[()]/g, '\\$&')
    .replace('及以上', '(?:及以上)?')
    .replace('主要领导干部', '主要(?:领导干部|领导|负责人)')
    .replace('离退休干部', '离退休干部(?:服务)?')
  return new RegExp(`^${loose}$`)
}
