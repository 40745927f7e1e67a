/** The three disclosures of the examples: the clean content, and the errors of the published version. */
import type { Content } from './content.ts'
import { central } from './form/central.ts'
import { shanghai } from './form/shanghai.ts'
import { sichuan } from './form/sichuan.ts'
import { hailanErrors } from './planted/hailan.ts'
import { type Published, publish } from './planted/planted.ts'
import { qinglanErrors } from './planted/qinglan.ts'
import { yuntingErrors } from './planted/yunting.ts'
import { hailan } from './units/hailan-hydrology.ts'
import { qinglan } from './units/qinglan-agriculture.ts'
import { yunting } from './units/yunting-culture.ts'

export interface Example {
  /** Organisation and year, which is also how the files are called. */
  readonly name: string
  readonly organisation: string
  readonly year: number
  readonly form: string
  readonly clean: Content
  readonly published: Published
}

const example = (accounts: { organisation: string; year: number }, form: string, clean: Content, planted: Published['planted']): Example => ({
  name: `${accounts.organisation}${accounts.year}年度部门决算`,
  organisation: accounts.organisation,
  year: accounts.year,
  form,
  clean,
  published: publish(clean, planted),
})

export const EXAMPLES = {
  qinglan: example(qinglan, '四川 2022', sichuan(qinglan), qinglanErrors),
  yunting: example(yunting, '上海 2024', shanghai(yunting), yuntingErrors),
  hailan: example(hailan, '通用 2023', central(hailan), hailanErrors),
} as const
