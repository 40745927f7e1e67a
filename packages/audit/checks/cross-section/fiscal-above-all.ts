import { conceptName } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { readings } from '../../relations/readings.ts'

/** What the treasury paid is part of what was paid in all. */
const WITHIN = [
  ['fiscal.total', 'total'],
  ['fiscal.basic', 'basic'],
  ['fiscal.project', 'project'],
  ['general.basic', 'basic'],
  ['general.project', 'project'],
] as const

/** Expenditure from the treasury above all expenditure of its kind. */
export const fiscalAboveAll: Check = {
  id: 'fiscal-above-all',
  category: 'cross-section',
  severity: 'error',
  title: '财政拨款的收支总计、基本支出、项目支出不得大于全部收支总计、基本支出、项目支出。',
  basis: '财政拨款支出是本年支出的一部分（财决01、公开03—05表）。',
  example: {
    wrong: '本年支出中基本支出882.99万元……（绩效报告）财政拨款支出，其中：基本支出928.37万元。',
    right: '本年支出中基本支出882.99万元……（绩效报告）财政拨款支出，其中：基本支出882.99万元。',
  },
  *run(disclosure) {
    const known = readings(disclosure)
    for (const [part, whole] of WITHIN) {
      const wholes = known.get(whole) ?? []
      const [all] = wholes
      if (all === undefined) continue
      const highest = wholes.reduce((most, { value }) => (value.high > most ? value.high : most), all.value.high)
      const above = known.get(part)?.find(({ value }) => value.low > highest)
      if (above === undefined) continue
      yield {
        message: `${conceptName(part)}${above.printed}大于全部${conceptName(whole)}${all.printed}。`,
        evidence: [...above.spans, ...all.spans],
        expected: `不大于${all.printed}`,
        actual: above.printed,
      }
    }
  },
}
