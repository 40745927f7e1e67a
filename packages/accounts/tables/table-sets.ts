/** Which tables a region publishes, in the order of its own numbering: data by region and years. */
import type { TableId } from './table-form.ts'

export interface TableSet {
  readonly region: string
  readonly firstYear: number
  readonly lastYear: number
  readonly tables: readonly TableId[]
  /** Where the set was seen. */
  readonly source: string
}

export const TABLE_SETS: readonly TableSet[] = [
  {
    region: '四川',
    firstYear: 2017,
    lastYear: 2020,
    tables: ['T1', 'T2', 'T3', 'T4', 'S5', 'T5', 'S7', 'T6', 'S9', 'T7', 'T8', 'F7', 'T9', 'S12'],
    source: '四川省2020年度部门决算公开格式（14张表）',
  },
  {
    region: '四川',
    firstYear: 2021,
    lastYear: 2099,
    tables: ['T1', 'T2', 'T3', 'T4', 'S5', 'T5', 'S7', 'T6', 'S9', 'T8', 'T9', 'S12', 'T7'],
    source: '四川省2022年度部门决算公开格式（13张表）',
  },
  {
    region: '上海',
    firstYear: 2019,
    lastYear: 2099,
    tables: ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9'],
    source: '上海市2024年度部门决算公开模板（9张表）',
  },
]

/** The set that a region prescribes for a year. */
export const tableSetOf = (region: string, year: number): TableSet | undefined =>
  TABLE_SETS.find((set) => set.region === region && set.firstYear <= year && year <= set.lastYear)
