/** The clean disclosures that the mutations start from. */

import type { Content } from '../../examples/source/content.ts'
import { central } from '../../examples/source/form/central.ts'
import { shanghai } from '../../examples/source/form/shanghai.ts'
import { sichuan } from '../../examples/source/form/sichuan.ts'
import { hailan } from '../../examples/source/units/hailan-hydrology.ts'
import { qinglan } from '../../examples/source/units/qinglan-agriculture.ts'
import { yunting } from '../../examples/source/units/yunting-culture.ts'

export interface CleanDisclosure {
  readonly name: string
  readonly year: number
  readonly content: Content
}

export const CLEAN_DISCLOSURES: readonly CleanDisclosure[] = [
  { name: '青岚县农业农村局', year: qinglan.year, content: sichuan(qinglan) },
  { name: '上海市云汀区文化和旅游局', year: yunting.year, content: shanghai(yunting) },
  { name: '海岚省水文水资源勘测中心', year: hailan.year, content: central(hailan) },
]
