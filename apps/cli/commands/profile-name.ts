/** Names of regional profiles (地区模板), such as `四川-2022`. */
import { TABLE_SETS, tableSetOf } from '@mingzhang/accounts'
import { CannotWork } from '../failure.ts'

const GENERAL = '通用'

/** Refuse a name that stands for no profile. */
export function requireProfile(name: string): void {
  const [region = '', year = ''] = name.split('-')
  if (name === GENERAL || (/^\d{4}$/.test(year) && tableSetOf(region, Number(year)) !== undefined)) return
  const regions = [...new Set(TABLE_SETS.map((set) => set.region))].join('、')
  throw new CannotWork(
    `没有“${name}”这个模板：应为“${GENERAL}”，或者“地区-年度”（如 四川-2022），地区可选 ${regions}。`,
  )
}
