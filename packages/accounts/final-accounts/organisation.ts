/** Who the accounts belong to (单位, 部门). */
import * as z from 'zod'
import { name, text } from './values.ts'

/** A kind that nobody has told: published tables do not. */
export const UNKNOWN_KIND = '不详'
/** 单位性质: it decides whether public funds are operating expenses (机关运行经费) and which subjects fit. */
export const UNIT_KINDS = [
  '行政单位',
  '参照公务员法管理的事业单位',
  '公益一类事业单位',
  '公益二类事业单位',
  '其他',
  UNKNOWN_KIND,
] as const
export const unitKind = z.enum(UNIT_KINDS)
export type UnitKind = z.infer<typeof unitKind>

const organisationCode = z.string().trim().min(1).max(40)

/** A unit whose accounts are included (纳入决算编制范围的独立核算单位). */
export const includedUnit = z.object({ name, kind: unitKind, code: organisationCode.optional() })
export type IncludedUnit = z.infer<typeof includedUnit>

export const organisation = z.object({
  /** Full name as it signs (单位名称). */
  name,
  /** Name that the text uses for itself, such as `县农业农村局`. */
  shortName: name.optional(),
  /** 统一社会信用代码 or 预算单位编码: what identifies it in a roll-up. */
  code: organisationCode.optional(),
  /** Code or name of the department above (主管部门). */
  superior: name.optional(),
  /** `adjustment`: an adjustment table (调整表, 报表小类 2), whose amounts may be negative. */
  report: z.enum(['unit', 'department', 'adjustment']).default('unit'),
  /** Units included, the organisation's own (本级) first. */
  units: z.array(includedUnit).min(1).readonly(),
  /** 主要职能, one duty each. */
  duties: z.array(text).readonly().default([]),
  /** 机构设置, beyond the list of units. */
  structure: text.optional(),
  /** 年度重点工作完成情况, one matter each. */
  work: z.array(text).readonly().default([]),
})
export type Organisation = z.infer<typeof organisation>

/** Whether the day-to-day public funds of such a unit are operating expenses (机关运行经费). */
export const hasOperatingExpenses = (kind: UnitKind): boolean =>
  kind === '行政单位' || kind === '参照公务员法管理的事业单位'

/** Whether any of the units has operating expenses (机关运行经费), as far as their kinds are known. */
export function includesAdministration(units: readonly IncludedUnit[]): 'yes' | 'no' | 'unknown' {
  if (units.some(({ kind }) => hasOperatingExpenses(kind))) return 'yes'
  return units.some(({ kind }) => kind === UNKNOWN_KIND) ? 'unknown' : 'no'
}
